package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What the readers of a random world say about one chip. */
final class RandomReads {
  private static final long START_MS = 10 * 3_600_000L;

  /** What clocks say that were never set, or that ran over. */
  private static final List<String> FAR =
      List.of(
          "1970-01-01T00:00:07",
          "2000-01-01T00:00:00",
          "2036-02-07T06:28:16",
          "2099-12-31T23:59:59",
          "2106-02-07T06:28:15");

  private final Random random;
  private int spelled;
  private final List<String> points;
  private final List<Long> distances_m;
  private final RandomLines mats;

  /** Times are multiples of this; a coarse step makes ties and equal reads. */
  private final long step_ms;

  RandomReads(Random random, List<String> points, List<Long> distances_m, RandomLines mats) {
    this.random = random;
    this.points = points;
    this.distances_m = distances_m;
    this.mats = mats;
    this.step_ms = List.of(1L, 100L, 10_000L, 60_000L).get(random.nextInt(4));
  }

  List<String> of(String chip) {
    List<String> lines = new ArrayList<>();
    long ms_per_m = 140 + random.nextInt(400);
    long start_ms = START_MS + random.nextInt(200_000);
    int drops_out = random.nextInt(6) == 0 ? random.nextInt(points.size()) : points.size();
    for (int p = 0; p < points.size(); p++) {
      if (p < drops_out && random.nextInt(10) > 0) {
        passing(lines, chip, p, start_ms + distances_m.get(p) * ms_per_m);
      }
    }
    int strays = random.nextInt(3);
    for (int s = 0; s < strays; s++) {
      passing(lines, chip, random.nextInt(points.size()), stray_ms());
    }
    if (random.nextInt(12) == 0) {
      String reader = mats.main(random.nextInt(points.size())).getFirst();
      lines.add("read " + reader + " " + chip + " " + FAR.get(random.nextInt(FAR.size())));
    }
    if (random.nextInt(15) == 0) {
      lines.add("read ELSEWHERE " + chip + " " + clock(stray_ms()));
    }
    if (!lines.isEmpty() && random.nextInt(4) == 0) {
      lines.add(lines.get(random.nextInt(lines.size())));
    }
    return lines;
  }

  private long stray_ms() {
    return START_MS - 600_000 + random.nextInt(random.nextBoolean() ? 1_500_000 : 9_000_000);
  }

  private void passing(List<String> lines, String chip, int point, long time_ms) {
    if (random.nextInt(8) > 0) {
      reads(lines, mats.main(point), chip, time_ms);
    }
    if (random.nextInt(3) > 0) {
      reads(lines, mats.backup(point), chip, time_ms + 1_000);
    }
  }

  /**
   * Makers of readers spell one chip in several ways; no chance, so that seeds keep their worlds.
   */
  private String spelled(String chip) {
    spelled++;
    String zeros = spelled % 7 == 0 ? "00" : "";
    return zeros + (spelled % 5 == 0 ? chip.toLowerCase(Locale.ROOT) : chip);
  }

  private void reads(List<String> lines, List<String> readers, String chip, long time_ms) {
    for (String reader : readers) {
      int count = 1 + random.nextInt(8) / 6;
      StringBuilder line = new StringBuilder("read " + reader + " " + spelled(chip));
      for (int i = 0; i < count; i++) {
        line.append(' ').append(clock(time_ms + random.nextInt(20_000)));
      }
      lines.add(line.toString());
    }
  }

  private String clock(long of_day_ms) {
    long ms = of_day_ms / step_ms * step_ms;
    return RandomWorld.two((int) (ms / 3_600_000))
        + ":"
        + RandomWorld.two((int) (ms / 60_000 % 60))
        + ":"
        + RandomWorld.two((int) (ms / 1000 % 60))
        + "."
        + (1000 + ms % 1000 + "").substring(1);
  }
}
