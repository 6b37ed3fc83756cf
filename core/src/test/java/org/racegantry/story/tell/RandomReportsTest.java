package org.racegantry.story.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomReportsTest {
  private static final List<String> NATIONS = List.of("KEN", "ETH", "GBR", "USA", "XYZ", "-");
  private static final List<String> STATES = List.of("live", "provisional", "official");

  @Test
  void everyNumberOfEverySentenceIsAFact() {
    for (long seed = 1; seed <= 60; seed++) {
      Written race = race(new Random(seed));
      String state = STATES.get((int) (seed % 3));
      for (String language : Teller.languages()) {
        for (Habit.Units units : Habit.Units.values()) {
          Report report = race.report(new Habit(language, units), state);
          assertThat(FactsOfLines.unfounded(report)).as("seed " + seed + " " + language).isEmpty();
          assertThat(FactsOfLines.lines(report))
              .as("seed " + seed + " " + language)
              .allMatch(line -> !line.text().isBlank() && !line.text().contains("{"));
        }
      }
    }
  }

  @Test
  void theSameRaceIsWrittenInTheSameWords() {
    Written race = race(new Random(7));
    assertThat(race.report(Written.GB, "official")).isEqualTo(race.report(Written.GB, "official"));
  }

  private static Written race(Random dice) {
    List<String> runners = new ArrayList<>();
    int field = 1 + dice.nextInt(16);
    for (int bib = 1; bib <= field; bib++) {
      boolean named = dice.nextInt(5) > 0;
      String name =
          named ? " Given" + (char) ('a' + bib) + " Family" + (char) ('a' + bib / 2) : " - -";
      StringBuilder line = new StringBuilder();
      line.append(bib).append(dice.nextBoolean() ? " M " : " F ");
      line.append(NATIONS.get(dice.nextInt(NATIONS.size()))).append(name);
      int points = dice.nextInt(6) == 0 ? dice.nextInt(4) : 4;
      double time = 0;
      for (int p = 0; p < points; p++) {
        time += 1800 + dice.nextInt(dice.nextBoolean() ? 6_000 : 60_000) / 1000.0;
        boolean unread = p < 3 && dice.nextInt(12) == 0;
        line.append(' ').append(unread ? "-" : String.format(java.util.Locale.ROOT, "%.3f", time));
      }
      runners.add(line.toString());
    }
    return Written.race(runners.toArray(String[]::new));
  }
}
