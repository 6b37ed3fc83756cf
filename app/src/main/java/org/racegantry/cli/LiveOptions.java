package org.racegantry.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.trial.MatShift;
import picocli.CommandLine.Option;

/** How a race of a past year is to happen again. */
final class LiveOptions {
  private static final Pattern SHIFT =
      Pattern.compile("([0-9.]+|half):(-?[0-9]{1,5}(?:\\.[0-9]+)?)(m|s)");

  @Option(
      names = "--shift",
      paramLabel = "KM:BY",
      description = {
        "Shift one mat of the year that is asked: 30:100m lies 100 m",
        "further on, 30:60s has a clock that is 60 s ahead."
      })
  private String shift;

  /** Fails where nothing can be shifted like that, before anything is fitted. */
  void check(Checkpoints checkpoints) {
    shifted(checkpoints);
  }

  /** In words, for the head of a table; empty where there is nothing to say. */
  String inWords() {
    return shift == null ? "" : "Mat shifted: " + shift.replace(":", " km, ");
  }

  /** The year that is asked, with the mat that was shifted. */
  WayTable shifted(WayTable test) {
    return shift == null
        ? test
        : test.with(shifted(test.checkpoints()).of(test.ways(), test.checkpoints()));
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
