package org.racegantry.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.trial.Score;

/**
 * How good several methods were in one year.
 *
 * @param on what was learned from, in words
 * @param test the year that was asked
 * @param how what else was done, in words; may be empty
 * @param lines method by method
 * @param took_s how long all of it took
 */
record Evaluation(String on, WayTable test, String how, List<Line> lines, double took_s) {
  /** The name of our own method. */
  static final String OWN = "gantry";

  /**
   * One method.
   *
   * @param protocol {@code static}, or {@code live} where it learned from the day
   * @param method its name
   * @param scores checkpoint by checkpoint; empty where it cannot say
   */
  record Line(String protocol, String method, List<Optional<Score>> scores) {
    /** The mean error in minutes, where the method can say anything. */
    OptionalDouble mae(int checkpoint) {
      Optional<Score> score = scores.get(checkpoint);
      return score.isPresent() ? OptionalDouble.of(score.get().mae_min()) : OptionalDouble.empty();
    }
  }

  int checkpoints() {
    return test.checkpoints().finish();
  }

  /** The lines of our own method. */
  List<Line> own() {
    return lines.stream().filter(line -> line.method().equals(OWN)).toList();
  }

  /** Constant pace, which the others are measured by. */
  Line yardstick() {
    return lines.getFirst();
  }

  /** The smallest error anybody has at a checkpoint. */
  double least(int checkpoint) {
    return lines.stream()
        .flatMapToDouble(line -> line.mae(checkpoint).stream())
        .min()
        .orElse(Double.NaN);
  }

  /** How many kilometres a checkpoint lies from the start, as short as it can be said. */
  String km(int checkpoint) {
    return km(test.checkpoints(), checkpoint);
  }

  /** The same of any checkpoints. */
  static String km(Checkpoints checkpoints, int checkpoint) {
    String km = String.valueOf(checkpoints.distance_mm(checkpoint) / 1e6);
    return km.endsWith(".0") ? km.substring(0, km.length() - 2) : km;
  }

  /** Whether a checkpoint lies half way. */
  static boolean isHalf(Checkpoints checkpoints, int checkpoint) {
    return checkpoints.distance_mm(checkpoint) * 2 == checkpoints.distance_mm(checkpoints.finish());
  }

  /** A line's error at a checkpoint over that of constant pace. */
  double toPace(Line line, int checkpoint) {
    double pace = yardstick().mae(checkpoint).orElse(Double.NaN);
    return line.mae(checkpoint).orElse(Double.NaN) / pace;
  }

  /** The mean over checkpoints of one line's error over another's, where both can say. */
  static double ratio(Line of, Line to) {
    return IntStream.range(0, of.scores().size())
        .filter(c -> of.mae(c).isPresent() && to.mae(c).isPresent())
        .mapToDouble(c -> of.mae(c).getAsDouble() / to.mae(c).getAsDouble())
        .average()
        .orElse(Double.NaN);
  }
}
