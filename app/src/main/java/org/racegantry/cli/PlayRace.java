package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.racegantry.cli.play.Pace;
import org.racegantry.cli.play.Part;
import org.racegantry.cli.play.Player;
import org.racegantry.cli.play.Reach;
import org.racegantry.cli.play.Standing;
import org.racegantry.race.Line;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.device.Emulator;
import org.racegantry.rehearsal.device.Emulators;
import org.racegantry.rehearsal.device.Make;
import org.racegantry.rehearsal.device.Mischief;

/** A rehearsed race, played by emulated readers over the network into {@code gantry serve}. */
final class PlayRace {
  private static final int DISCARD_PORT = 9;

  private final PlayOptions options;
  private final PlayFolder folder;
  private final Path race;
  private final PrintWriter err;
  private final Mischief mischief;
  private final InetAddress gantry;

  /**
   * Checks what was asked for.
   *
   * @param race the setup, or null where it lies in the folder
   */
  PlayRace(PlayOptions options, Path race, long seed, PrintWriter err) {
    this.options = options;
    this.race = race;
    this.err = err;
    this.mischief =
        Mischief.named(options.mischief, seed)
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.USAGE,
                        "--mischief "
                            + options.mischief
                            + ": write none, realistic, hard, or tricks with commas between, such"
                            + " as cut,slow"));
    this.gantry = new InetSocketAddress(options.to, 0).getAddress();
    if (gantry == null) {
      throw new Failure(Exit.USAGE, "--to: no address is known for " + options.to);
    }
    this.folder = new PlayFolder(options.folder, race, err);
  }

  /** Plays it; returns the exit code. */
  int play() throws InterruptedException {
    int speed = options.speedWanted();
    Map<String, List<Read>> reads = folder.reads();
    List<String> readers = List.copyOf(new TreeSet<>(reads.keySet()));
    List<PlayCast.Role> cast = PlayCast.deal(options.as, readers, options.readerPort);
    long first_ms = reads.values().stream().mapToLong(each -> first_ms(each)).min().orElseThrow();
    long last_ms = reads.values().stream().mapToLong(each -> last_ms(each)).max().orElseThrow();
    SortedMap<String, Long> offsets_ms =
        mischief.offsets_ms(readers, folder.setup().zone(), first_ms, last_ms);
    List<Part> parts = parts(cast, reads, offsets_ms);
    tell(cast, offsets_ms);
    PlayProgress progress = new PlayProgress(err);
    try (Player player = Player.of(new Pace(speed, first_ms), parts)) {
      boolean all = player.play(options.patience(), progress::show);
      List<Standing> standings = player.standings();
      progress.last(standings);
      return verdict(all, standings);
    }
  }

  private List<Part> parts(
      List<PlayCast.Role> cast, Map<String, List<Read>> reads, SortedMap<String, Long> offsets_ms) {
    RaceSetup setup = folder.setup();
    List<Long> guns_ms = options.guns ? folder.guns_ms() : List.of();
    TreeSet<String> atStart = startReaders(setup);
    List<Part> parts = new ArrayList<>();
    for (PlayCast.Role role : cast) {
      Make make = new Make(role.reader(), setup.zone(), setup.date(), role.mode());
      Emulator plain = Emulators.of(role.protocol(), make);
      long offset_ms = offsets_ms.getOrDefault(role.reader(), 0L);
      parts.add(
          new Part(
              role.reader(),
              role.protocol(),
              mischief.around(plain, role.protocol(), role.reader(), offset_ms),
              reach(role),
              reads.get(role.reader()),
              atStart.contains(role.reader()) ? guns_ms : List.of()));
    }
    return parts;
  }

  private Reach reach(PlayCast.Role role) {
    if (!role.called()) {
      return new Reach.Calls(new InetSocketAddress(gantry, role.port()));
    }
    String host = gantry.isLoopbackAddress() ? "127.0.0.1" : "0.0.0.0";
    try {
      return Reach.on(new InetSocketAddress(host, role.port()));
    } catch (IOException taken) {
      throw new Failure(
          Exit.UNAVAILABLE,
          "port " + role.port() + ", for " + role.reader() + ": " + taken.getMessage(),
          taken);
    }
  }

  private static TreeSet<String> startReaders(RaceSetup setup) {
    TreeSet<String> readers = new TreeSet<>();
    for (Line line : setup.lines()) {
      if (line.points().contains(setup.start().id())) {
        readers.addAll(line.readers());
      }
    }
    return readers;
  }

  private void tell(List<PlayCast.Role> cast, SortedMap<String, Long> offsets_ms) {
    byte[] toml = ReadersToml.text(cast, address()).getBytes(StandardCharsets.UTF_8);
    Output.toFile(folder.readers(), out -> out.write(toml));
    boolean json = cast.stream().anyMatch(role -> role.protocol().equals("jsonlines"));
    err.println("waiting for:");
    if (!Files.exists(folder.file())) {
      Path setup = race == null ? options.folder.resolve("race.toml") : race;
      err.printf("  gantry new %s --race %s%n", folder.file(), setup);
      err.printf("  gantry import entries %s %s%n", folder.file(), folder.entries());
    }
    err.printf(
        "  gantry serve %s --readers %s%s%s%n",
        folder.file(),
        folder.readers(),
        json ? " --reader-port " + options.readerPort : "",
        gantry.isLoopbackAddress() ? "" : " --reader-host 0.0.0.0");
    if (!offsets_ms.isEmpty()) {
      err.println("clocks are wrong; an official sets them right with:");
      offsets_ms.forEach(
          (reader, by_ms) ->
              err.printf("  gantry clock %s %s %d%n", folder.file(), reader, -by_ms));
    }
    err.flush();
  }

  /** Under what address serve reaches the readers it calls. */
  private String address() {
    if (gantry.isLoopbackAddress()) {
      return "127.0.0.1";
    }
    try (DatagramSocket socket = new DatagramSocket()) {
      // Nothing is sent: this only asks the system which of its addresses is on the way there.
      socket.connect(gantry, DISCARD_PORT);
      return socket.getLocalAddress().getHostAddress();
    } catch (SocketException none) {
      throw new Failure(Exit.UNAVAILABLE, options.to + ": there is no way there", none);
    }
  }

  private int verdict(boolean all, List<Standing> standings) {
    long reads = standings.stream().mapToLong(Standing::seen).sum();
    if (all) {
      err.printf(
          Locale.ROOT, "%,d reads of %d readers, all handed over%n", reads, standings.size());
      return Exit.OK;
    }
    for (Standing each : standings) {
      if (!each.done()) {
        err.printf(
            Locale.ROOT,
            "%s: %,d of %,d reads sent, %,d still owed%s%n",
            each.reader(),
            each.seen(),
            each.reads(),
            each.owed(),
            each.trouble().isEmpty() ? "" : " (" + each.trouble() + ")");
      }
    }
    throw new Failure(
        Exit.UNAVAILABLE, "nothing has moved for " + options.patience_s + " s; is serve running?");
  }

  private static long first_ms(List<Read> reads) {
    return reads.stream().mapToLong(Read::time_ms).min().orElseThrow();
  }

  private static long last_ms(List<Read> reads) {
    return reads.stream().mapToLong(Read::time_ms).max().orElseThrow();
  }
}
