package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Small races from a seed, as a table of splits: runners who stay together, break away, fall back
 * and return, some of them not read, some read where they cannot have been, some out of the race.
 */
final class RandomTable {
  private static final double LEG_S = 900;

  private final Random random;

  private RandomTable(long seed) {
    random = new Random(seed);
  }

  /** The table of a seed. */
  static String of(long seed) {
    return new RandomTable(seed).table();
  }

  private String table() {
    int points = 2 + random.nextInt(6);
    int runners = 1 + random.nextInt(12);
    double missed = List.of(0.0, 0.1, 0.25).get(random.nextInt(3));
    double wrong = List.of(0.0, 0.03).get(random.nextInt(2));
    List<String> rows = new ArrayList<>();
    for (int bib = 1; bib <= runners; bib++) {
      rows.add(row(bib, points, missed, wrong));
    }
    return String.join("\n", rows) + "\n";
  }

  private String row(int bib, int points, double missed, double wrong) {
    int until = random.nextInt(10) == 0 ? random.nextInt(points) : points;
    StringBuilder row = new StringBuilder(bib + " M KEN");
    double behind_s = random.nextDouble() * 4;
    for (int p = 1; p <= points; p++) {
      behind_s = Math.max(-60, behind_s + change_s());
      double at_s = p * LEG_S + behind_s;
      at_s += random.nextDouble() < wrong ? random.nextInt(200) - 100 : 0;
      boolean unread = p < points && random.nextDouble() < missed;
      row.append(p > until ? " ." : unread ? " -" : String.format(Locale.ROOT, " %.3f", at_s));
    }
    return row.toString();
  }

  /** Mostly nothing; now and then a surge, a weak leg, or a return. */
  private double change_s() {
    return switch (random.nextInt(12)) {
      case 0 -> 3 + random.nextDouble() * 40;
      case 1 -> -3 - random.nextDouble() * 30;
      case 2, 3, 4 -> random.nextDouble() * 6 - 3;
      default -> random.nextDouble() * 1.6 - 0.8;
    };
  }
}
