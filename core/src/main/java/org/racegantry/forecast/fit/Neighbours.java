package org.racegantry.forecast.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.racegantry.forecast.Way;

/**
 * The runners of earlier years who ran most alike so far, and a straight line through what became
 * of them. Runners are alike whose splits are; they are kept in the order of their last split, so
 * that the search ends where that alone is further away than all found.
 */
public final class Neighbours {
  private final int count;
  private final long[][][] splits_ms;
  private final double[][] left;

  /**
   * Keeps them.
   *
   * @param ways runners with every split, the finish last
   * @param count how many are asked
   */
  public Neighbours(List<Way> ways, int count) {
    int finish = ways.getFirst().count() - 1;
    this.count = Math.min(count, ways.size());
    this.splits_ms = new long[finish][][];
    this.left = new double[finish][];
    for (int seen = 0; seen < finish; seen++) {
      keep(ways, seen, finish);
    }
  }

  private void keep(List<Way> ways, int seen, int finish) {
    List<Way> order =
        ways.stream().sorted(Comparator.comparingLong(way -> way.split_ms(seen))).toList();
    splits_ms[seen] = new long[order.size()][];
    left[seen] = new double[order.size()];
    for (int i = 0; i < order.size(); i++) {
      splits_ms[seen][i] = upTo(order.get(i), seen);
      left[seen][i] = order.get(i).split_ms(finish) - order.get(i).split_ms(seen);
    }
  }

  private static long[] upTo(Way way, int seen) {
    long[] splits_ms = new long[seen + 1];
    for (int c = 0; c <= seen; c++) {
      splits_ms[c] = way.split_ms(c);
    }
    return splits_ms;
  }

  /** The finish from the own start. */
  public long finish_ms(Way way, int seen) {
    long[] own_ms = upTo(way, seen);
    int[] found = nearest(own_ms, splits_ms[seen]);
    double[][] terms = new double[found.length][];
    double[] told = new double[found.length];
    for (int i = 0; i < found.length; i++) {
      terms[i] = terms(splits_ms[seen][found[i]], own_ms);
      told[i] = left[seen][found[i]];
    }
    double left_ms = Linear.fit(terms, told, Loss.SQUARED, 10)[0];
    return way.split_ms(seen) + Math.max(1, Math.round(left_ms));
  }

  /** Legs less the runner's own, so that the constant is what is told of the runner. */
  private static double[] terms(long[] splits_ms, long[] own_ms) {
    double[] terms = new double[splits_ms.length + 1];
    terms[0] = 1;
    long before = 0;
    for (int c = 0; c < splits_ms.length; c++) {
      long off = splits_ms[c] - own_ms[c];
      terms[c + 1] = (off - before) / 60_000.0;
      before = off;
    }
    return terms;
  }

  private int[] nearest(long[] own_ms, long[][] all) {
    int last = own_ms.length - 1;
    int above = firstAt(all, last, own_ms[last]);
    int below = above - 1;
    int[] found = new int[count];
    double[] far = new double[count];
    Arrays.fill(far, Double.POSITIVE_INFINITY);
    while (below >= 0 || above < all.length) {
      long down = below < 0 ? Long.MAX_VALUE : own_ms[last] - all[below][last];
      long up = above >= all.length ? Long.MAX_VALUE : all[above][last] - own_ms[last];
      double least = Math.min(down, up);
      if (least * least >= far[0]) {
        break;
      }
      int next = down <= up ? below-- : above++;
      double distance = distance(own_ms, all[next]);
      if (distance < far[0]) {
        sink(far, found, distance, next);
      }
    }
    return found;
  }

  private static int firstAt(long[][] all, int last, long own_ms) {
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (all[middle][last] < own_ms) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double distance(long[] a, long[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) {
      double off = a[c] - b[c];
      sum += off * off;
    }
    return sum;
  }

  /** Puts a nearer one in the place of the furthest, which stands at the top of a heap. */
  private static void sink(double[] far, int[] found, double distance, int which) {
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child < far.length - 1 && far[child + 1] > far[child]) {
        child++;
      }
      if (child >= far.length || far[child] <= distance) {
        break;
      }
      far[at] = far[child];
      found[at] = found[child];
      at = child;
    }
    far[at] = distance;
    found[at] = which;
  }
}
