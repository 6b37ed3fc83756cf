package org.racegantry.forecast.fit;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.model.Features;

/**
 * The finish as a weighted sum of the legs so far, age and sex, fitted by least squares for each
 * checkpoint: what a spreadsheet would do.
 */
public final class LeastSquares {
  private final double[][] personal;
  private final double[][] anybody;

  /**
   * Fits it.
   *
   * @param ways runners with every split, the finish last
   */
  public LeastSquares(List<Way> ways) {
    List<Way> known = ways.stream().filter(Features::isPersonal).toList();
    boolean enough = known.size() >= Fitter.ENOUGH;
    int finish = ways.getFirst().count() - 1;
    this.personal = new double[enough ? finish : 0][];
    this.anybody = new double[finish][];
    for (int seen = 0; seen < finish; seen++) {
      anybody[seen] = fit(ways, seen, false);
      if (enough) {
        personal[seen] = fit(known, seen, true);
      }
    }
  }

  private static double[] fit(List<Way> ways, int seen, boolean personal) {
    List<double[]> terms = new ArrayList<>();
    ways.forEach(way -> terms.add(terms(way, seen, personal)));
    double[] left = ways.stream().mapToDouble(way -> left(way, seen)).toArray();
    return Linear.fit(terms.toArray(double[][]::new), left, Loss.SQUARED, 1e-6);
  }

  private static double left(Way way, int seen) {
    return (way.split_ms(way.count() - 1) - way.split_ms(seen)) / 60_000.0;
  }

  private static double[] terms(Way way, int seen, boolean personal) {
    double[] terms = new double[seen + 2 + (personal ? 2 : 0)];
    terms[0] = 1;
    for (int leg = 0; leg <= seen; leg++) {
      terms[leg + 1] = (way.split_ms(leg) - way.split_ms(leg - 1)) / 60_000.0;
    }
    if (personal) {
      terms[seen + 2] = way.age();
      terms[seen + 3] = way.sex() == 'F' ? 1 : 0;
    }
    return terms;
  }

  /** The finish from the own start. */
  public long finish_ms(Way way, int seen) {
    boolean known = personal.length > 0 && Features.isPersonal(way);
    double[] weights = (known ? personal : anybody)[seen];
    double left = Linear.of(terms(way, seen, known), weights);
    return way.split_ms(seen) + Math.max(1, Math.round(left * 60_000));
  }
}
