package org.racegantry.forecast.trial;

import java.util.List;

/** Least squares by the book: the normal equations, solved by elimination. */
final class NormalEquations {
  private NormalEquations() {}

  /** The weights; all but the first are held down as by {@code ridge} rows of its spread each. */
  static double[] solve(List<double[]> terms, List<Double> values, double ridge) {
    int size = terms.getFirst().length;
    double[][] equations = new double[size][size + 1];
    for (int row = 0; row < terms.size(); row++) {
      double[] term = terms.get(row);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          equations[i][j] += term[i] * term[j];
        }
        equations[i][size] += term[i] * values.get(row);
      }
    }
    for (int i = 1; i < size; i++) {
      int term = i;
      double mean = terms.stream().mapToDouble(t -> t[term]).average().orElseThrow();
      double spread =
          terms.stream().mapToDouble(t -> Math.pow(t[term] - mean, 2)).average().orElseThrow();
      equations[i][i] += ridge * spread;
    }
    return eliminated(equations);
  }

  private static double[] eliminated(double[][] equations) {
    int size = equations.length;
    for (int pivot = 0; pivot < size; pivot++) {
      int best = pivot;
      for (int i = pivot; i < size; i++) {
        best = Math.abs(equations[i][pivot]) > Math.abs(equations[best][pivot]) ? i : best;
      }
      double[] row = equations[best];
      equations[best] = equations[pivot];
      equations[pivot] = row;
      for (int i = 0; i < size; i++) {
        double times = i == pivot ? 0 : equations[i][pivot] / row[pivot];
        for (int j = 0; j <= size; j++) {
          equations[i][j] -= times * row[j];
        }
      }
    }
    double[] solved = new double[size];
    for (int i = 0; i < size; i++) {
      solved[i] = equations[i][size] / equations[i][i];
    }
    return solved;
  }
}
