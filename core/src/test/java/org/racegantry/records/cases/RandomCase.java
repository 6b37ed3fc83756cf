package org.racegantry.records.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A case from a seed: a field around the marks of the books, with some of everything. */
final class RandomCase {
  private static final List<String> NATIONS = List.of("KEN", "GBR", "NED", "ETH", "ANA", "QQQ", "");
  private static final List<String> RULINGS = List.of("dq", "dnf", "np");

  private RandomCase() {}

  static CaseFile.Case of(long seed, int runners) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    lines.add(random.nextBoolean() ? "race net" : "race separation=unknown");
    lines.add("point HALF km=21.0975");
    lines.add("books london world roads");
    lines.add("mark national M open 2:02:30 one KEN 2019-04-28 Anywhere pending");
    lines.add("mark national M open 2:03:30 other KEN 2018-04-28 Anywhere listed");
    lines.add("mark area F mixed 2:20:00 third GBR 2018-04-28 Anywhere listed");
    lines.add("mark course M 40-44 2:04:00 fourth GBR 2018-04-28 Anywhere listed");
    lines.add("paper fine");
    lines.add("paper women-only yes of=women");
    lines.add("paper wheelchair yes of=wheels");
    lines.add("paper course-measured,separation,drop,remeasured yes at=HALF");
    lines.add("paper doping-test no for=" + (1 + random.nextInt(runners)));
    for (int i = 1; i <= runners; i++) {
      lines.add(runner(i, random));
    }
    if (random.nextBoolean()) {
      lines.add("no-gun mass");
    }
    List<Words> words = new ArrayList<>();
    lines.forEach(line -> words.add(Words.of(words.size() + 1, line)));
    return new CaseFile.Case("seed " + seed, words);
  }

  private static String runner(int bib, Random random) {
    String race = List.of("men", "women", "mass", "wheels").get(random.nextInt(4));
    String sex =
        switch (race) {
          case "men" -> "M";
          case "women" -> "F";
          default -> random.nextBoolean() ? "M" : "F";
        };
    long fastest_ms = race.equals("wheels") ? 4_950_000 : sex.equals("M") ? 7_200_000 : 8_000_000;
    long finish_ms = fastest_ms + random.nextInt(600_000);
    long half_ms = finish_ms / 2 - random.nextInt(120_000);
    boolean out = random.nextInt(10) == 0;
    return "run "
        + bib
        + " "
        + sex
        + " "
        + NATIONS.get(random.nextInt(NATIONS.size()))
        + " "
        + (20 + random.nextInt(40))
        + (out ? "" : " " + clock(finish_ms))
        + " half="
        + clock(half_ms)
        + " race="
        + race
        + (random.nextInt(3) == 0
            ? " debut"
            : " pb=" + clock(finish_ms + random.nextInt(2_000) - 1_000))
        + " start=0:0"
        + random.nextInt(10)
        + (random.nextInt(12) == 0 ? " " + RULINGS.get(random.nextInt(RULINGS.size())) : "");
  }

  private static String clock(long ms) {
    return String.format(
        Locale.ROOT,
        "%d:%02d:%02d.%03d",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1_000 % 60,
        ms % 1_000);
  }
}
