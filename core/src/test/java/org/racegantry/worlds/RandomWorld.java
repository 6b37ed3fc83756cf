package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small races from a seed, as text, so that a failure can be read, cut down and kept as a race
 * folder. They are nastier than any race: out-and-back lines, backups, strays, reads before the
 * gun, missing mats, chips that change hands, wrong clocks, stated times, judges and undone acts.
 */
public final class RandomWorld {
  private static final List<List<String>> COURSES =
      List.of(
          List.of("START", "A", "B", "FINISH"),
          List.of("START", "A", "FINISH"),
          List.of("START", "FINISH"),
          List.of("START", "A", "B", "C", "FINISH"));

  private final Random random;
  private final List<String> lines = new ArrayList<>();
  private final List<String> points;
  private final List<Long> distances_m = new ArrayList<>();
  private final RandomLines mats;
  private final RandomActs acts;
  private final int entrants;

  private RandomWorld(long seed, int mostEntrants) {
    random = new Random(seed);
    points = COURSES.get(random.nextInt(COURSES.size()));
    entrants = 1 + random.nextInt(mostEntrants);
    mats = new RandomLines(random, points);
    acts = new RandomActs(random, points, entrants);
  }

  /** A world of up to {@code mostEntrants} entrants; the same seed gives the same text. */
  public static String text(long seed, int mostEntrants) {
    return new RandomWorld(seed, mostEntrants).text();
  }

  private String text() {
    course();
    mats.describe(lines);
    racesAndWaves();
    lines.addAll(acts.entries());
    RandomReads reads = new RandomReads(random, points, distances_m, mats);
    for (int bib = 1; bib <= entrants; bib++) {
      lines.addAll(reads.of("C" + bib));
      if (random.nextInt(4) == 0) {
        lines.addAll(reads.of("D" + bib));
      }
    }
    if (random.nextInt(3) == 0) {
      lines.addAll(reads.of("NOBODYS"));
    }
    List<String> readLines = lines.stream().filter(line -> line.startsWith("read ")).toList();
    lines.addAll(acts.rulings(readLines));
    if (random.nextInt(8) == 0) {
      lines.add("asof 10:" + two(random.nextInt(60)) + ":00");
    }
    return String.join("\n", lines) + "\n";
  }

  private void course() {
    long at_m = 0;
    for (String point : points) {
      distances_m.add(at_m);
      boolean last = point.equals("START") ? random.nextInt(8) > 0 : random.nextInt(12) == 0;
      lines.add("point " + point + " " + at_m + "m" + (last ? " last" : ""));
      at_m += 200 + random.nextInt(4_000);
    }
    String gap = List.of("30", "5", "0.5", "120").get(random.nextInt(4));
    String window = List.of("3600", "300", "60").get(random.nextInt(3));
    String early = List.of("0", "0", "10").get(random.nextInt(3));
    lines.add("limits gap=" + gap + " window=" + window + " early=" + early);
  }

  private void racesAndWaves() {
    lines.add("wave w1 10:00:00");
    lines.add("wave w2 10:02:00");
    String fastest = " fastest=" + (4 + random.nextInt(4)) + "m";
    String limit = random.nextInt(3) == 0 ? " limit=00:" + two(5 + random.nextInt(50)) + ":00" : "";
    if (random.nextBoolean()) {
      String where = random.nextBoolean() ? " where sex = F" : " waves=w2";
      lines.add("race first" + basis() + ties() + fastest + limit + where);
    }
    lines.add("race rest" + basis() + ties() + fastest + limit);
    if (random.nextInt(3) == 0) {
      lines.add("ranking own by=nation" + basis() + ties() + " where age >= 40");
    }
    if (random.nextInt(4) == 0) {
      lines.add("ranking sex race=rest" + basis() + ties() + " where not nation = KEN");
    }
    if (random.nextInt(5) > 0) {
      lines.add("gun w1 10:00:0" + random.nextInt(3) + ".120");
    }
    if (random.nextInt(5) > 0) {
      lines.add("gun w2 10:02:00.5");
    }
  }

  private String basis() {
    return random.nextBoolean() ? " gun" : " net";
  }

  private String ties() {
    return random.nextBoolean() ? " shared" : " judged";
  }

  static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
