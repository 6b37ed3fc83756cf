package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.trial.MatShift;
import picocli.CommandLine.Option;

/** How a race of a past year is to happen again. */
final class LiveOptions {
  private static final Pattern SHIFT =
      Pattern.compile("([0-9.]+|half):(-?[0-9]{1,5}(?:\\.[0-9]+)?)(m|s)");

  @Option(
      names = "--protocol",
      paramLabel = "PROTOCOL",
      defaultValue = "static",
      description =
          "static: the model and the runner's own splits; live: gantry also learns from the runners"
              + " ahead. Default: ${DEFAULT-VALUE}.")
  private Protocol protocol;

  @Option(
      names = "--starts",
      paramLabel = "STARTS",
      defaultValue = "rolling",
      description =
          "Who started when, for --protocol live: rolling, waves, or a table with net_s and gun_s"
              + " to draw from. Default: ${DEFAULT-VALUE}.")
  private String starts;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "For the draw of the starts; default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--shift",
      paramLabel = "KM:BY",
      description =
          "Shift one mat of the year that is asked: 30:100m lies 100 m further on, 30:60s has a"
              + " clock that is 60 s ahead.")
  private String shift;

  /** What is known beside the runner's own splits. */
  enum Protocol {
    STATIC,
    LIVE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private List<GunNet> table;

  /** Whether the day is to be learned from. */
  boolean live() {
    return protocol == Protocol.LIVE;
  }

  /** Reads what has to be read; fails before anything is fitted. */
  void check(Checkpoints checkpoints, PrintWriter err) {
    shifted(checkpoints);
    if (live() && !starts.equals("rolling") && !starts.equals("waves")) {
      table = GunNet.read(starts, err);
    }
  }

  /** In words, for the head of a table; empty where there is nothing to say. */
  String inWords() {
    String race = live() ? "Live: starts " + WayTables.shortName(starts) + ", seed " + seed : "";
    String mat = shift == null ? "" : "Mat shifted: " + shift.replace(":", " km, ");
    return String.join("; ", List.of(race, mat).stream().filter(w -> !w.isEmpty()).toList());
  }

  /** The year that is asked, with the mat that was shifted. */
  WayTable shifted(WayTable test) {
    return shift == null
        ? test
        : test.with(shifted(test.checkpoints()).of(test.ways(), test.checkpoints()));
  }

  /** When each runner crossed the start. */
  long[] starts_ms(List<Way> ways) {
    return switch (starts) {
      case "rolling" -> StartOffsets.rolling(ways, seed);
      case "waves" -> StartOffsets.waves(ways, seed);
      default -> StartOffsets.like(ways, table, seed);
    };
  }

  private MatShift shifted(Checkpoints checkpoints) {
    if (shift == null) {
      return new MatShift(0, 0, 0);
    }
    Matcher parts = SHIFT.matcher(shift);
    if (!parts.matches()) {
      throw new Failure(Exit.USAGE, "--shift " + shift + ": write 30:100m, or 30:60s");
    }
    int checkpoint = checkpoint(parts.group(1), checkpoints);
    long by = Math.round(Double.parseDouble(parts.group(2)) * 1_000);
    boolean metres = parts.group(3).equals("m");
    return new MatShift(checkpoint, metres ? by : 0, metres ? 0 : by);
  }

  private int checkpoint(String km, Checkpoints checkpoints) {
    for (int c = 0; c < checkpoints.finish(); c++) {
      boolean half =
          checkpoints.distance_mm(c) == checkpoints.distance_mm(checkpoints.finish()) / 2;
      if (km.equals(Evaluation.km(checkpoints, c)) || half && km.equals("half")) {
        return c;
      }
    }
    throw new Failure(
        Exit.USAGE,
        "--shift " + shift + ": there is no mat at " + km + " km that could be shifted");
  }
}
