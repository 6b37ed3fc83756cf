package org.racegantry.forecast.fit;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.band.YearOut;

/**
 * Leaves out one year after the other, to see how far off a model is in a year it has not seen, and
 * which blend is off least. Where there is one year only, thirds of it stand in for years.
 */
final class YearsOut {
  private static final int THIRDS = 3;
  private static final double[] ABSOLUTE = {0.5, 0.6, 0.7, 0.8};
  private static final double[] TREES = {0.5, 0.75};

  private final Fitter fitter;
  private final List<List<Way>> years;
  private final List<Fitter.Fitted> fitted = new ArrayList<>();

  YearsOut(Fitter fitter, List<List<Way>> given) {
    this.fitter = fitter;
    this.years = given.size() > 1 ? given : thirds(given.getFirst());
    for (int out = 0; out < years.size(); out++) {
      List<Way> others = new ArrayList<>();
      for (int year = 0; year < years.size(); year++) {
        if (year != out) {
          others.addAll(years.get(year));
        }
      }
      fitted.add(fitter.fit(others));
    }
  }

  private static List<List<Way>> thirds(List<Way> year) {
    List<List<Way>> thirds = new ArrayList<>();
    for (int third = 0; third < THIRDS; third++) {
      List<Way> part = new ArrayList<>();
      for (int i = third; i < year.size(); i += THIRDS) {
        part.add(year.get(i));
      }
      thirds.add(part);
    }
    return thirds;
  }

  /** Each year with a model of the others. */
  List<YearOut> with(Blend blend) {
    List<YearOut> outs = new ArrayList<>();
    for (int out = 0; out < years.size(); out++) {
      outs.add(new YearOut(fitted.get(out).medians(blend), years.get(out)));
    }
    return outs;
  }

  /** The blend with the smallest mean error, each year and each checkpoint counting as much. */
  Blend best() {
    Blend best = Blend.EVEN;
    double[][] even = errors(best);
    double least = 1;
    for (double absolute : ABSOLUTE) {
      for (double trees : TREES) {
        Blend blend = new Blend(absolute, trees);
        double ratio = ratio(errors(blend), even);
        if (ratio < least) {
          least = ratio;
          best = blend;
        }
      }
    }
    return best;
  }

  private static double ratio(double[][] errors, double[][] even) {
    double sum = 0;
    for (int year = 0; year < errors.length; year++) {
      for (int c = 0; c < errors[year].length; c++) {
        sum += errors[year][c] / even[year][c] / errors[year].length / errors.length;
      }
    }
    return sum;
  }

  private double[][] errors(Blend blend) {
    double[][] errors = new double[years.size()][];
    List<YearOut> outs = with(blend);
    fitter.share(years.size(), year -> errors[year] = errors(outs.get(year)));
    return errors;
  }

  private double[] errors(YearOut out) {
    int finish = fitter.checkpoints().finish();
    double[] errors = new double[finish];
    long[] legs_ms = new long[finish + 1];
    for (Way way : out.ways()) {
      for (int seen = 0; seen < finish; seen++) {
        out.model().legs(way, seen, legs_ms);
        long told_ms = way.split_ms(seen);
        for (int leg = seen + 1; leg <= finish; leg++) {
          told_ms += legs_ms[leg];
        }
        errors[seen] += (double) Math.abs(told_ms - way.split_ms(finish)) / out.ways().size();
      }
    }
    return errors;
  }
}
