package org.racegantry.rehearsal.device;

import java.util.List;
import java.util.function.Function;

/** The protocols somebody here can play the reader of, in the order help texts name them. */
public final class Emulators {
  private record Known(String protocol, Function<Make, Emulator> make, Noise noise) {}

  private static final List<Known> ALL =
      List.of(
          new Known("jsonlines", JsonLinesEmulator::new, Noise.beforeAndOver("\n")),
          new Known("mylaps", MylapsEmulator::new, Noise.before("@$")),
          new Known("jchip", JchipEmulator::new, Noise.before("\r")),
          new Known("chronotrack", ChronotrackEmulator::new, Noise.before("\r\n")),
          new Known("runscore", RunscoreEmulator::new, Noise.before("\n")),
          new Known("raceresult", RaceresultEmulator::new, Noise.before("\r\n")),
          new Known("ultra", UltraEmulator::new, Noise.before("\n")),
          new Known("ipico", IpicoEmulator::new, Noise.before("\r\n")),
          new Known("wiclax", WiclaxEmulator::new, Noise.before("\r")),
          new Known("llrp", LlrpEmulator::new, Noise.beforeAndOver("")));

  private Emulators() {}

  /** The short names, as in readers files and {@code gantry rehearse --as}. */
  public static List<String> protocols() {
    return ALL.stream().map(Known::protocol).toList();
  }

  /**
   * A reader of one protocol, with an empty memory.
   *
   * @throws IllegalArgumentException where nobody plays that protocol
   */
  public static Emulator of(String protocol, Make make) {
    return known(protocol).make().apply(make);
  }

  static Noise noise(String protocol) {
    return known(protocol).noise();
  }

  private static Known known(String protocol) {
    return ALL.stream()
        .filter(known -> known.protocol().equals(protocol))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody plays " + protocol));
  }
}
