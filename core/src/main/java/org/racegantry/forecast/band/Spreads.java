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

  private static final int LOW80 = 1;
  private static final int HIGH80 = 5;

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

  /**
   * What was seen of some years.
   *
   * @param bands that follow from all of them
   * @param tested what the bands that follow from the others came to in each
   */
  public record Measured(BandTable bands, Tested tested) {}

  /** The bands that follow from these years. */
  public BandTable of(List<YearOut> years) {
    return measured(years).bands();
  }

  /** The bands that follow from these years, and how good such bands are in another. */
  public Measured measured(List<YearOut> years) {
    int count = checkpoints.count();
    List<Spread> spreads = new ArrayList<>();
    double[] held_pct = new double[years.size()];
    for (int seen = -1; seen < count - 1; seen++) {
      List<Errors> errors = new ArrayList<>();
      for (YearOut year : years) {
        errors.add(Errors.of(checkpoints, year, seen));
      }
      for (int ahead = seen + 1; ahead < count; ahead++) {
        spreads.add(spread(errors, ahead - seen - 1));
      }
      for (int out = 0; seen >= 0 && years.size() > 1 && out < years.size(); out++) {
        held_pct[out] += 100 * held(errors, out, count - seen - 2) / (count - 1);
      }
    }
    List<Double> held =
        Arrays.stream(held_pct).map(pct -> Math.round(pct * 10) / 10.0).boxed().toList();
    return new Measured(
        new BandTable(checkpoints, spreads), years.size() > 1 ? new Tested(held) : Tested.NOT);
  }

  /** The part of a year that lay in the 80 % band which follows from the other years. */
  private double held(List<Errors> years, int out, int ahead) {
    Errors asked = years.get(out);
    Spread spread = spread(years.stream().filter(year -> year != asked).toList(), ahead);
    double[] band = new double[PARTS.length];
    int held = 0;
    for (int i = 0; i < asked.count(); i++) {
      spread.at(asked.paces()[i], band);
      double error = asked.errors()[ahead][i];
      held += error >= band[LOW80] && error <= band[HIGH80] ? 1 : 0;
    }
    return (double) held / Math.max(1, asked.count());
  }

  private Spread spread(List<Errors> years, int ahead) {
    int least = years.stream().mapToInt(Errors::count).min().orElse(0);
    double[] all = years.stream().flatMapToDouble(y -> Arrays.stream(y.paces())).sorted().toArray();
    int[] cuts = cuts(all, Math.clamp(least / LEAST, 1, GROUPS));
    int groups = cuts.length - 1;
    double[] paces = new double[groups];
    double[][] quantiles = new double[groups][];
    for (int g = 0; g < groups; g++) {
      double from = g == 0 ? Double.NEGATIVE_INFINITY : all[cuts[g]];
      double to = g == groups - 1 ? Double.POSITIVE_INFINITY : all[cuts[g + 1]];
      paces[g] = BandText.stepped(all[(cuts[g] + cuts[g + 1]) / 2]);
      quantiles[g] = quantiles(years, ahead, from, to);
    }
    return apart(paces, quantiles);
  }

  /**
   * Where the groups begin, and where the last one ends. Runners of one pace stay together: before
   * the first checkpoint all of one age and sex are forecast the same. A group that this leaves
   * with less than half of its runners is none.
   */
  private static int[] cuts(double[] all, int groups) {
    int half = all.length / (2 * groups);
    int[] cuts = new int[groups + 1];
    int count = 1;
    for (int g = 1; g < groups; g++) {
      int cut = (int) ((long) all.length * g / groups);
      while (cut > 0 && all[cut - 1] == all[cut]) {
        cut--;
      }
      if (cut - cuts[count - 1] >= half && all.length - cut >= half) {
        cuts[count++] = cut;
      }
    }
    cuts[count] = all.length;
    return Arrays.copyOf(cuts, count + 1);
  }

  /** Groups whose paces are one as the text says them are one group. */
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
