package org.racegantry.forecast.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A race day from a seed, as text in the notation of docs/howto/add-a-race-case.md: several races
 * on one course, wheels, mats that fail and miss, runners who stop, and officials who take back.
 */
final class RandomDay {
  private static final List<List<String>> COURSES =
      List.of(
          MarathonDay.MARATHON,
          List.of(
              "START 0", "M1 1.609", "M2 3.218", "M3 4.828", "M7 11.265", "M13 20.92", "F 42.2"),
          List.of("START 0", "5K 5.02", "HALF 21.1", "30K 29.97", "MID 33", "FINISH 42.195"),
          List.of("START 0", "L1 3", "L2 6", "FINISH 10"));

  private final Random random;
  private final List<String> course;
  private final List<String> lines = new ArrayList<>();

  private RandomDay(long seed) {
    random = new Random(seed);
    course = COURSES.get(random.nextInt(COURSES.size()));
  }

  /** Facts in the order they come, the later ones reads and acts of the day. */
  static String text(long seed, int runners) {
    return new RandomDay(seed).text(runners);
  }

  private String text(int runners) {
    MarathonDay day = MarathonDay.on(course);
    lines.add("wave w1 10:00:00");
    lines.add("wave w2 10:10:00");
    lines.add("race wheels fastest=18m waves=w1 where division = wheelchair");
    lines.add("race half net where division = half");
    lines.add("race all net fastest=7m");
    for (int bib = 1; bib <= runners; bib++) {
      lines.add(entry(bib));
    }
    lines.add("gun w1 10:00:00.000");
    List<String> later = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      later.add("36600000 gun w2 10:10:00.500");
    }
    int deadMat = random.nextInt(course.size() * 2);
    for (int bib = 1; bib <= runners; bib++) {
      later.addAll(ofRunner(bib, deadMat));
    }
    later.sort((a, b) -> Long.compare(moment(a), moment(b)));
    later.forEach(l -> lines.add(l.substring(l.indexOf(' ') + 1)));
    lines.forEach(day::with);
    return day.text();
  }

  private static long moment(String line) {
    return Long.parseLong(line.substring(0, line.indexOf(' ')));
  }

  private String entry(int bib) {
    int kind = random.nextInt(12);
    String division = kind == 0 ? " division=wheelchair" : kind == 1 ? " division=half" : "";
    String who = random.nextInt(5) == 0 ? "" : random.nextBoolean() ? " F GBR 34" : " M KEN 51";
    return "entrant "
        + bib
        + who
        + " chip=C"
        + bib
        + " wave=w"
        + (1 + random.nextInt(2))
        + division;
  }

  private List<String> ofRunner(int bib, int deadMat) {
    List<String> said = new ArrayList<>();
    double pace_s = 180 + random.nextInt(400);
    double at_s = random.nextInt(900);
    double way_km = 0;
    int stops = random.nextInt(8) == 0 ? random.nextInt(course.size()) : course.size();
    for (int p = 0; p < stops; p++) {
      String[] point = course.get(p).split(" ");
      double km = Double.parseDouble(point[1]);
      at_s += (km - way_km) * pace_s * (0.95 + random.nextDouble() * 0.2);
      way_km = km;
      if (p != deadMat && random.nextInt(25) > 0) {
        String clock = MarathonDay.clock(at_s);
        String order = ms(at_s) + " ";
        said.add(order + "read R" + point[0] + " C" + bib + " " + clock);
        said.addAll(decided(bib, point[0], clock, at_s));
      }
    }
    return said;
  }

  /** What officials do about what was just read, now and then, and take back a little later. */
  private List<String> decided(int bib, String point, String clock, double at_s) {
    String label = "a" + bib + point;
    String act =
        switch (random.nextInt(60)) {
          case 0 -> "strike R" + point + " C" + bib + " " + clock;
          case 1 -> "dnf " + bib;
          case 2 -> "time " + bib + " " + point + " " + MarathonDay.clock(at_s + 30) + " video";
          case 3 -> "dq " + bib + " TR55";
          case 4 -> "clock R" + point + " -60";
          case 5 -> "gun w1 10:00:02.000";
          case 6 -> "entrant " + bib + " M GBR 60 chip=C" + bib + " wave=w1";
          default -> "";
        };
    if (act.isEmpty()) {
      return List.of();
    }
    String undone = ms(at_s + 200 + random.nextInt(2000)) + " undo " + label;
    String done = ms(at_s + 100) + " @" + label + " " + act;
    return random.nextBoolean() ? List.of(done) : List.of(done, undone);
  }

  private static long ms(double s) {
    return 36_000_000 + Math.round(s * 1000);
  }
}
