package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Bib;
import org.racegantry.race.Fact;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.scoring.Sightings;
import org.racegantry.worlds.World;

/**
 * What was said at a point is said again after the race, and what came later changes none of it.
 */
class B05_SaidThenTest {
  private static final int SEEDS = 12;

  /** A marathon with a hard end, everybody read at every mat; some mats lie off the checkpoints. */
  private static MarathonDay day(long seed, List<String> course, double until_s, boolean turned) {
    Random random = new Random(seed);
    MarathonDay day = MarathonDay.on(course).with("race all fastest=7m");
    for (int bib = 1; bib <= 150; bib++) {
      double pace_s = 190 + random.nextInt(230);
      double start_s = random.nextInt(600);
      double slower = random.nextDouble() * 0.3;
      double missed = random.nextInt(6) == 0 ? random.nextInt(course.size()) : -1;
      List<String> seen = new ArrayList<>();
      for (int p = 0; p < course.size(); p++) {
        String[] point = course.get(p).split(" ");
        double km = Double.parseDouble(point[1]);
        double at_s = start_s + km * pace_s + Math.max(0, km - 28) * pace_s * slower;
        boolean later = Math.round(at_s * 1000) > Math.round(until_s * 1000);
        if (p != missed && !(later && !turned)) {
          seen.add(point[0] + " " + (later ? until_s + (at_s - until_s) * 1.17 + 3 : at_s));
        }
      }
      day.runner("" + bib, bib % 3 == 0 ? "F GBR 34" : "M KEN 41", seen.toArray(String[]::new));
    }
    return day;
  }

  private static final List<String> ODD =
      List.of(
          "START 0", "6K 6", "10K 10", "14K 14", "16K 16", "HALF 21.0975", "30K 30", "FINISH 42.2");

  private static long points(Results results) {
    return results.setup().points().size();
  }

  @Test
  void itIsWhatWasSaidThen() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<String> course = seed % 2 == 0 ? ODD : MarathonDay.MARATHON;
      Forecasts after = Forecasts.of(day(seed, course, 1e6, false).results());
      Random random = new Random(seed);
      int compared = 0;
      for (int i = 0; i < 40; i++) {
        int entrant = random.nextInt(150);
        int point = 1 + random.nextInt((int) points(after.results()) - 2);
        long at_ms = after.results().sightings().time_ms(entrant, point);
        if (at_ms != Sightings.NONE) {
          double at_s = (at_ms - MarathonDay.at_ms(0)) / 1000.0;
          Forecasts then = Forecasts.of(day(seed, course, at_s, false).results());
          assertThat(after.saidAt(entrant, point))
              .as("seed %d entrant %d point %d", seed, entrant, point)
              .isEqualTo(then.of(entrant, at_ms));
          compared++;
        }
      }
      assertThat(compared).isGreaterThan(20);
    }
  }

  @Test
  void whatComesLaterChangesNothingOfIt() {
    double until_s = 9_000;
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<String> course = seed % 2 == 0 ? ODD : MarathonDay.MARATHON;
      Forecasts one = Forecasts.of(day(seed, course, 1e6, false).results());
      Forecasts other = Forecasts.of(day(seed, course, until_s, true).results());
      int compared = 0;
      for (int entrant = 0; entrant < 150; entrant++) {
        for (int point = 1; point < points(one.results()); point++) {
          long at_ms = one.results().sightings().time_ms(entrant, point);
          if (at_ms != Sightings.NONE && at_ms <= MarathonDay.at_ms(until_s)) {
            assertThat(one.saidAt(entrant, point)).isEqualTo(other.saidAt(entrant, point));
            compared++;
          }
        }
      }
      assertThat(compared).isGreaterThan(200);
    }
  }

  @Test
  void keptDaysAreThoseThatWouldBeLearnedAgain() {
    for (long seed = 1; seed <= 20; seed++) {
      World world = World.of(RandomDay.text(seed, 60));
      Random random = new Random(seed);
      List<Fact> facts = new ArrayList<>(world.facts());
      Collections.shuffle(facts.subList(facts.size() / 2, facts.size()), random);
      Scorer scorer = new Scorer();
      Forecasts kept = null;
      for (Fact fact : facts) {
        scorer.add(fact);
        if (random.nextInt(25) == 0 && scorer.ready()) {
          Results results = scorer.score();
          kept = kept == null ? Forecasts.of(results) : kept.after(results, Hands.ONE);
          assertThat(all(kept)).as("seed %d", seed).isEqualTo(all(Forecasts.of(results)));
        }
      }
    }
  }

  private static List<Optional<RunnerForecast>> all(Forecasts forecasts) {
    List<Optional<RunnerForecast>> all = new ArrayList<>();
    for (int i = 0; i < forecasts.results().entrants().size(); i++) {
      for (int p = 0; p < points(forecasts.results()); p++) {
        all.add(forecasts.saidAt(i, p));
      }
    }
    return all;
  }

  @Test
  void ofTheStartTheFinishAndAMissedPointNothingWasSaid() {
    Results results =
        MarathonDay.marathon()
            .runner("7", "F GBR 34", "START 0", "5K 1500", "15K 4600", "FINISH 13000")
            .results();
    Forecasts forecasts = Forecasts.of(results);
    int her = results.indexOf(new Bib("7"));
    List<Integer> said = new ArrayList<>();
    for (int p = 0; p < points(results); p++) {
      if (forecasts.saidAt(her, p).isPresent()) {
        said.add(p);
      }
    }
    assertThat(said).containsExactly(1, 3);
    RunnerForecast atFive = forecasts.saidAt(her, 1).orElseThrow();
    assertThat(atFive.grounds()).isEqualTo(Grounds.MODEL);
    assertThat(atFive.finishNet().median_ms()).isGreaterThan(4_600_000);
  }
}
