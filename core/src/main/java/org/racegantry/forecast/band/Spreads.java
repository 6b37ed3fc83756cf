package org.racegantry.forecast.band;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.forecast.Checkpoints;

/**
 * Measures how far off forecasts were. Of each year as much is taken as of any other, so that a
 * large one does not speak for all.
 */
public final class Spreads {
  /** Groups by pace; fewer where there are few runners. */
  private static final int GROUPS = 8;

  private static final int LEAST = 200;

  /** The parts of errors that are below each quantile of a band. */
  static final double[] PARTS = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

  private final Checkpoints checkpoints;
  private final double strange;

  /**
   * @param strange times the errors: 1 where they are of years a model had not seen, and more where
   *     they were measured inside one year
   */
  public Spreads(Checkpoints checkpoints, double strange) {
    this.checkpoints = checkpoints;
    this.strange = strange;
  }

  /** The bands that follow from these years. */
  public BandTable of(List<YearOut> years) {
    int count = checkpoints.count();
    List<Spread> spreads = new ArrayList<>();
    for (int seen = -1; seen < count - 1; seen++) {
      List<Errors> errors = new ArrayList<>();
      for (YearOut year : years) {
        errors.add(Errors.of(checkpoints, year, seen));
      }
      for (int ahead = seen + 1; ahead < count; ahead++) {
        spreads.add(spread(errors, ahead - seen - 1));
      }
    }
    return new BandTable(checkpoints, spreads);
  }

  private Spread spread(List<Errors> years, int ahead) {
    int least = years.stream().mapToInt(Errors::count).min().orElse(0);
    int groups = Math.clamp(least / LEAST, 1, GROUPS);
    double[] all = years.stream().flatMapToDouble(y -> Arrays.stream(y.paces())).sorted().toArray();
    double[] paces = new double[groups];
    double[][] quantiles = new double[groups][];
    for (int g = 0; g < groups; g++) {
      double from = g == 0 ? Double.NEGATIVE_INFINITY : all[all.length * g / groups];
      double to = g == groups - 1 ? Double.POSITIVE_INFINITY : all[all.length * (g + 1) / groups];
      paces[g] = BandText.stepped(all[(int) (all.length * (2L * g + 1) / (2 * groups))]);
      quantiles[g] = quantiles(years, ahead, from, to);
    }
    return apart(paces, quantiles);
  }

  /** Groups of one pace are one group: nothing lies between them. */
  private static Spread apart(double[] paces, double[][] quantiles) {
    int kept = 1;
    for (int g = 1; g < paces.length; g++) {
      if (paces[g] > paces[kept - 1]) {
        paces[kept] = paces[g];
        quantiles[kept++] = quantiles[g];
      }
    }
    return new Spread(Arrays.copyOf(paces, kept), Arrays.copyOf(quantiles, kept));
  }

  private double[] quantiles(List<Errors> years, int ahead, double from, double to) {
    List<double[]> ofYears = new ArrayList<>();
    for (Errors year : years) {
      double[] errors = year.between(ahead, from, to);
      if (errors.length > 0) {
        ofYears.add(errors);
      }
    }
    double[] quantiles = new double[PARTS.length];
    for (int q = 0; q < PARTS.length; q++) {
      quantiles[q] = BandText.stepped(strange * Pool.at(ofYears, PARTS[q]));
    }
    return aroundForecast(quantiles);
  }

  /**
   * The middle of a band is the forecast itself. It lies between the median and the mean of what
   * came true, which is off by less in a year that is not like those before.
   */
  private static double[] aroundForecast(double[] quantiles) {
    int middle = quantiles.length / 2;
    quantiles[middle] = 0;
    for (int q = 0; q < middle; q++) {
      quantiles[q] = Math.min(0, quantiles[q]);
      quantiles[quantiles.length - 1 - q] = Math.max(0, quantiles[quantiles.length - 1 - q]);
    }
    return quantiles;
  }
}
