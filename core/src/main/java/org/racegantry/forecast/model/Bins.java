package org.racegantry.forecast.model;

/**
 * The steps features are cut into for the trees.
 *
 * @param cuts for each feature, growing; a value is in the bin of how many cuts are below it
 */
public record Bins(double[][] cuts) {
  /** More cuts than this do not fit a byte. */
  public static final int MOST = 126;

  /** Writes the bin of each feature. */
  public void of(double[] features, byte[] into) {
    for (int f = 0; f < cuts.length; f++) {
      into[f] = bin(f, features[f]);
    }
  }

  /** How many cuts of a feature are below a value. */
  public byte bin(int feature, double value) {
    double[] of = cuts[feature];
    int low = 0;
    int high = of.length;
    while (low < high) {
      int middle = low + high >>> 1;
      if (of[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (byte) low;
  }
}
