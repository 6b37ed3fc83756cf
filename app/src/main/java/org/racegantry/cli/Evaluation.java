package org.racegantry.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.racegantry.forecast.trial.Score;

/**
 * How good several methods were in one year.
 *
 * @param on what was learned from, in words
 * @param test the year that was asked
 * @param lines method by method
 */
record Evaluation(String on, WayTable test, List<Line> lines) {
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
    OptionalDouble mae(int checkpoint) {
      Optional<Score> score = scores.get(checkpoint);
      return score.isPresent() ? OptionalDouble.of(score.get().mae_min()) : OptionalDouble.empty();
    }
  }

  int checkpoints() {
    return test.checkpoints().finish();
  }

  /** How many kilometres a checkpoint lies from the start, as short as it can be said. */
  String km(int checkpoint) {
    String km = String.valueOf(test.checkpoints().distance_mm(checkpoint) / 1e6);
    return km.endsWith(".0") ? km.substring(0, km.length() - 2) : km;
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
