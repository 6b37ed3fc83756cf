package org.racegantry.forecast.band;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.text.BadModel;
import org.racegantry.forecast.text.ModelLines;

/**
 * Bands where no model fits: how far the time left lies from what the mean of the pace so far and
 * the pace of the last leg says, by the part of the way that is done. Measured in the races a model
 * was fitted on, and held for races over any distance, where nobody has measured it.
 *
 * @param done parts of the way, growing
 * @param errors for each of them seven quantiles of the logarithm of the time it took over the time
 *     that was forecast, less their median
 */
public record PaceBands(double[] done, double[][] errors) {
  /** Measures them; each year counts as much as any other. */
  public static PaceBands of(Checkpoints checkpoints, List<List<Way>> years) {
    int finish = checkpoints.finish();
    double[] done = new double[finish];
    double[][] errors = new double[finish][];
    for (int seen = 0; seen < finish; seen++) {
      int at = seen;
      List<double[]> ofYears = new ArrayList<>();
      for (List<Way> year : years) {
        ofYears.add(
            year.stream().mapToDouble(way -> error(checkpoints, way, at)).sorted().toArray());
      }
      done[seen] =
          BandText.stepped(
              (double) checkpoints.distance_mm(seen) / checkpoints.distance_mm(finish));
      errors[seen] = aroundMedian(ofYears);
    }
    return new PaceBands(done, errors);
  }

  private static double[] aroundMedian(List<double[]> ofYears) {
    double[] quantiles = new double[Spread.COUNT];
    double median = Pool.at(ofYears, 0.5);
    for (int q = 0; q < quantiles.length; q++) {
      quantiles[q] = BandText.stepped(Pool.at(ofYears, Spreads.PARTS[q]) - median);
    }
    return quantiles;
  }

  private static double error(Checkpoints checkpoints, Way way, int seen) {
    double mean = (double) way.split_ms(seen) / checkpoints.distance_mm(seen);
    double leg = (double) (way.split_ms(seen) - way.split_ms(seen - 1)) / checkpoints.leg_mm(seen);
    int finish = checkpoints.finish();
    long left_mm = checkpoints.distance_mm(finish) - checkpoints.distance_mm(seen);
    long took_ms = way.split_ms(finish) - way.split_ms(seen);
    return Math.log(took_ms / ((mean + leg) / 2 * left_mm));
  }

  /** The quantiles where a part of the way is done, between the parts that were measured. */
  public void errors(double part, double[] into) {
    new Spread(done, errors).at(part, into);
  }

  /** Writes two lines. */
  void write(StringBuilder to) {
    BandText.write("done", "off", new Spread(done, errors), to);
  }

  /** Reads them. */
  static PaceBands read(ModelLines lines) throws BadModel {
    Spread spread = BandText.spread("done", "off", lines);
    return new PaceBands(spread.paces(), spread.quantiles());
  }
}
