package org.racegantry.forecast.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.model.Basis;
import org.racegantry.forecast.model.Bins;
import org.racegantry.forecast.model.Features;
import org.racegantry.forecast.model.PointModel;
import org.racegantry.forecast.model.Trees;

/** Everything fitted for one checkpoint, before it is blended. */
final class PointFit {
  private final Features features;
  private final Basis basis;
  private final Bins bins;
  private final Map<Loss, double[]> sums = new EnumMap<>(Loss.class);
  private final Map<Loss, Trees> trees = new EnumMap<>(Loss.class);
  private final double[][] shares;

  PointFit(Features features, List<Way> ways, Recipe recipe) {
    this.features = features;
    Rows rows = Rows.of(features, ways);
    this.basis = Bases.of(features, rows.columns());
    double[][] terms = terms(rows);
    this.bins = bins(rows, recipe);
    byte[][] binned = binned(rows);
    for (Loss loss : Loss.values()) {
      sums.put(loss, Linear.fit(terms, rows.told(), loss, recipe.ridge()));
      trees.put(
          loss, new Boosting(binned, recipe.cuts() + 1, rows.told(), loss, recipe.growth()).grow());
    }
    int legs = rows.legs().length;
    this.shares = new double[legs == 1 ? 0 : legs][];
    if (legs > 1) {
      double[][] found = Linear.squared(terms, rows.legs(), recipe.ridge());
      System.arraycopy(found, 0, shares, 0, legs);
    }
  }

  private double[][] terms(Rows rows) {
    double[][] terms = new double[rows.count()][basis.terms()];
    double[] row = new double[features.count()];
    for (int i = 0; i < terms.length; i++) {
      rows.row(i, row);
      basis.of(row, terms[i]);
    }
    return terms;
  }

  private static Bins bins(Rows rows, Recipe recipe) {
    double[][] cuts = new double[rows.columns().length][];
    for (int f = 0; f < cuts.length; f++) {
      cuts[f] = Quantiles.cuts(rows.columns()[f], recipe.cuts());
    }
    return new Bins(cuts);
  }

  private byte[][] binned(Rows rows) {
    byte[][] binned = new byte[rows.columns().length][rows.count()];
    for (int f = 0; f < binned.length; f++) {
      for (int i = 0; i < rows.count(); i++) {
        binned[f][i] = bins.bin(f, rows.columns()[f][i]);
      }
    }
    return binned;
  }

  /** One sum and one set of trees, weighed. */
  PointModel blended(Blend blend) {
    double[] squared = sums.get(Loss.SQUARED);
    double[] absolute = sums.get(Loss.ABSOLUTE);
    double[] linear = new double[squared.length];
    for (int t = 0; t < linear.length; t++) {
      linear[t] = blend.ofSum(Loss.SQUARED) * squared[t] + blend.ofSum(Loss.ABSOLUTE) * absolute[t];
    }
    Trees both =
        Together.of(
            trees.get(Loss.SQUARED),
            blend.ofTrees(Loss.SQUARED),
            trees.get(Loss.ABSOLUTE),
            blend.ofTrees(Loss.ABSOLUTE));
    return new PointModel(features, basis, linear, bins, both, shares);
  }
}
