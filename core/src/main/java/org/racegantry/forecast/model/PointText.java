package org.racegantry.forecast.model;

import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.text.BadModel;
import org.racegantry.forecast.text.ModelLines;

/** What was learned for one checkpoint, as lines of numbers and back. */
final class PointText {
  private PointText() {}

  static void write(PointModel point, StringBuilder to) {
    Features features = point.features();
    to.append("point ").append(features.seen());
    to.append(features.personal() ? " personal\n" : " anybody\n");
    Basis basis = point.basis();
    numbers("low", basis.low(), to);
    numbers("high", basis.high(), to);
    numbers("centre", basis.centre(), to);
    for (double[] knots : basis.knots()) {
      numbers("knots", knots, to);
    }
    to.append("products");
    for (int[] pair : basis.products()) {
      to.append(' ').append(pair[0]).append(':').append(pair[1]);
    }
    to.append('\n');
    numbers("sum", point.linear(), to);
    for (double[] share : point.shares()) {
      numbers("share", share, to);
    }
    for (double[] cuts : point.bins().cuts()) {
      numbers("cuts", cuts, to);
    }
    write(point.trees(), to);
  }

  private static void write(Trees trees, StringBuilder to) {
    to.append("trees ").append(trees.count()).append(' ').append(trees.depth()).append(' ');
    to.append(trees.base()).append('\n');
    int leaves = 1 << trees.depth();
    for (int tree = 0; tree < trees.count(); tree++) {
      to.append("tree");
      for (int q = tree * trees.depth(); q < (tree + 1) * trees.depth(); q++) {
        to.append(' ').append(trees.feature()[q]).append(' ').append(trees.bin()[q]);
      }
      for (int leaf = tree * leaves; leaf < (tree + 1) * leaves; leaf++) {
        to.append(' ').append(Math.round(trees.leaves()[leaf] / Trees.STEP));
      }
      to.append('\n');
    }
  }

  static void numbers(String word, double[] numbers, StringBuilder to) {
    to.append(word);
    for (double number : numbers) {
      to.append(' ').append(number);
    }
    to.append('\n');
  }

  static PointModel read(ModelLines lines, Checkpoints checkpoints, int seen, boolean personal)
      throws BadModel {
    String[] head = lines.parts("point", 2);
    if (!head[0].equals(Integer.toString(seen))
        || !head[1].equals(personal ? "personal" : "anybody")) {
      throw lines.bad("point " + seen + " should come here, and not " + head[0] + " " + head[1]);
    }
    Features features = new Features(checkpoints, seen, personal);
    Basis basis = basis(lines, features.count());
    double[] sum = lines.numbers("sum", basis.terms());
    int legs = checkpoints.finish() - seen;
    double[][] shares = new double[legs == 1 ? 0 : legs][];
    for (int leg = 0; leg < shares.length; leg++) {
      shares[leg] = lines.numbers("share", basis.terms());
    }
    double[][] cuts = new double[features.count()][];
    for (int f = 0; f < cuts.length; f++) {
      cuts[f] = growing(lines, lines.numbers("cuts"));
    }
    return new PointModel(
        features, basis, sum, new Bins(cuts), trees(lines, features.count()), shares);
  }

  private static double[] growing(ModelLines lines, double[] cuts) throws BadModel {
    for (int i = 1; i < cuts.length; i++) {
      if (cuts[i] <= cuts[i - 1]) {
        throw lines.bad("cuts must grow: " + cuts[i] + " stands after " + cuts[i - 1]);
      }
    }
    if (cuts.length > Bins.MOST) {
      throw lines.bad("has " + cuts.length + " cuts; " + Bins.MOST + " are the most");
    }
    return cuts;
  }

  private static Basis basis(ModelLines lines, int features) throws BadModel {
    double[] low = lines.numbers("low", features);
    double[] high = lines.numbers("high", features);
    for (int f = 0; f < features; f++) {
      if (low[f] > high[f]) {
        throw lines.bad(high[f] + " is below " + low[f] + " in the line before");
      }
    }
    double[] centre = lines.numbers("centre", features);
    double[][] knots = new double[features][];
    for (int f = 0; f < features; f++) {
      knots[f] = lines.numbers("knots");
    }
    String[] pairs = lines.parts("products");
    int[][] products = new int[pairs.length][];
    for (int p = 0; p < pairs.length; p++) {
      String[] pair = pairs[p].split(":", -1);
      if (pair.length != 2) {
        throw lines.bad("'" + pairs[p] + "' is no pair such as 0:3");
      }
      products[p] = lines.whole(pair, 0, 2, 0, features - 1);
    }
    return new Basis(low, high, knots, products, centre);
  }

  private static Trees trees(ModelLines lines, int features) throws BadModel {
    String[] head = lines.parts("trees", 3);
    int[] size = lines.whole(head, 0, 2, 0, 10_000);
    int count = size[0];
    int depth = size[1];
    if (depth < 1 || depth > 10) {
      throw lines.bad("trees have 1 to 10 questions, not " + depth);
    }
    byte[] feature = new byte[count * depth];
    byte[] bin = new byte[count * depth];
    float[] leaves = new float[count << depth];
    for (int tree = 0; tree < count; tree++) {
      String[] parts = lines.parts("tree", 2 * depth + (1 << depth));
      int[] asked = lines.whole(parts, 0, 2 * depth, 0, Bins.MOST);
      for (int level = 0; level < depth; level++) {
        if (asked[2 * level] >= features) {
          throw lines.bad("asks for feature " + asked[2 * level] + " of " + features);
        }
        feature[tree * depth + level] = (byte) asked[2 * level];
        bin[tree * depth + level] = (byte) asked[2 * level + 1];
      }
      int[] answers = lines.whole(parts, 2 * depth, 1 << depth, -10_000_000, 10_000_000);
      for (int leaf = 0; leaf < answers.length; leaf++) {
        leaves[(tree << depth) + leaf] = (float) (answers[leaf] * Trees.STEP);
      }
    }
    return new Trees(depth, lines.number(head[2]), feature, bin, leaves);
  }
}
