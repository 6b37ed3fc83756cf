package org.racegantry.forecast.fit;

import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.model.Features;

/**
 * Runners as columns of numbers: what is looked at at one checkpoint, and what is to be told there.
 *
 * @param features what is looked at
 * @param columns feature by feature, runner by runner
 * @param told the logarithm of the pace ahead against the pace so far
 * @param legs for each leg ahead, the logarithm of its pace against the mean pace ahead
 */
record Rows(Features features, double[][] columns, double[] told, double[][] legs) {

  /** Of runners with every split. */
  static Rows of(Features features, List<Way> ways) {
    int seen = features.seen();
    Checkpoints at = features.checkpoints();
    int ahead = at.finish() - seen;
    double[][] columns = new double[features.count()][ways.size()];
    double[] told = new double[ways.size()];
    double[][] legs = new double[ahead][ways.size()];
    double[] row = new double[features.count()];
    long[] splits_ms = new long[at.count()];
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      for (int c = 0; c < splits_ms.length; c++) {
        splits_ms[c] = way.split_ms(c);
      }
      features.of(way, splits_ms, row);
      for (int f = 0; f < row.length; f++) {
        columns[f][i] = row[f];
      }
      double paceAhead = pace(at, way, seen, at.finish());
      told[i] = Math.log(paceAhead) - (seen < 0 ? 0 : Math.log(pace(at, way, -1, seen)));
      for (int leg = 0; leg < ahead; leg++) {
        legs[leg][i] = Math.log(pace(at, way, seen + leg, seen + leg + 1) / paceAhead);
      }
    }
    return new Rows(features, columns, told, legs);
  }

  private static double pace(Checkpoints at, Way way, int from, int to) {
    return (double) (way.split_ms(to) - way.split_ms(from))
        / (at.distance_mm(to) - at.distance_mm(from));
  }

  int count() {
    return told.length;
  }

  /** The features of one runner. */
  void row(int runner, double[] into) {
    for (int f = 0; f < columns.length; f++) {
      into[f] = columns[f][runner];
    }
  }
}
