package org.racegantry.publish.course;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.site.Figures;

/** A field too large to show each: how many are in each kilometre, about. */
final class Density {
  private static final long KM_MM = 1_000_000;
  private static final int TALLEST = 36;

  private final long length_mm;

  Density(long length_mm) {
    this.length_mm = length_mm;
  }

  /** One bar for each kilometre where somebody is. */
  List<Course.Bar> bars(List<Whereabouts> field) {
    int[] counts = counts(field);
    int most = counts[fullest(counts)];
    List<Course.Bar> bars = new ArrayList<>();
    for (int km = 0; km < counts.length; km++) {
      if (counts[km] > 0) {
        int from = (int) (km * KM_MM * 10_000 / length_mm);
        int until = (int) (Math.min(length_mm, (km + 1) * KM_MM) * 10_000 / length_mm);
        int height = Math.max(1, counts[km] * TALLEST / most);
        bars.add(new Course.Bar(from, until - from - 20, km + 1, counts[km], height));
      }
    }
    return bars;
  }

  /** {@code About 12 400 on the way, most of them about km 21 (1 240).} */
  String sentence(List<Whereabouts> field, int waiting) {
    int[] counts = counts(field);
    int fullest = fullest(counts);
    return "About "
        + Figures.count(field.size())
        + " on the way, most of them about km "
        + (fullest + 1)
        + " ("
        + Figures.count(counts[fullest])
        + "); the first about "
        + field.getFirst().at_mm() / KM_MM
        + " km"
        + (waiting > 0 ? "; " + Figures.count(waiting) + " more have no split yet" : "");
  }

  private int[] counts(List<Whereabouts> field) {
    int[] counts = new int[(int) ((length_mm + KM_MM - 1) / KM_MM)];
    for (Whereabouts about : field) {
      counts[(int) Math.min(counts.length - 1, about.at_mm() / KM_MM)]++;
    }
    return counts;
  }

  private static int fullest(int[] counts) {
    int fullest = 0;
    for (int km = 1; km < counts.length; km++) {
      fullest = counts[km] > counts[fullest] ? km : fullest;
    }
    return fullest;
  }
}
