package org.racegantry.forecast.fit;

import org.racegantry.forecast.model.Trees;

/** Two sets of trees as one whose answer is their weighed sum. */
final class Together {
  private Together() {}

  static Trees of(Trees a, double weightA, Trees b, double weightB) {
    byte[] feature = new byte[a.feature().length + b.feature().length];
    byte[] bin = new byte[feature.length];
    float[] leaves = new float[a.leaves().length + b.leaves().length];
    copy(a.feature(), b.feature(), feature);
    copy(a.bin(), b.bin(), bin);
    for (int i = 0; i < a.leaves().length; i++) {
      leaves[i] = Trees.stepped(weightA * a.leaves()[i]);
    }
    for (int i = 0; i < b.leaves().length; i++) {
      leaves[a.leaves().length + i] = Trees.stepped(weightB * b.leaves()[i]);
    }
    return new Trees(a.depth(), weightA * a.base() + weightB * b.base(), feature, bin, leaves);
  }

  private static void copy(byte[] a, byte[] b, byte[] into) {
    System.arraycopy(a, 0, into, 0, a.length);
    System.arraycopy(b, 0, into, a.length, b.length);
  }
}
