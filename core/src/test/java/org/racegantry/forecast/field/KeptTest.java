package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Fact;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.worlds.World;

/** What is kept from snapshot to snapshot changes nothing but the time it takes. */
class KeptTest {
  private static final int SEEDS = 40;

  /** Parts one after the other, the last one first. */
  private record Backward(int count) implements Hands {
    @Override
    public void share(java.util.function.IntConsumer part) {
      IntStream.iterate(count - 1, p -> p >= 0, p -> p - 1).forEach(part);
    }
  }

  @Test
  void forecastsAfterOthersAreThoseFromScratch() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      World world = World.of(RandomDay.text(seed, 60));
      Random random = new Random(seed);
      Scorer scorer = new Scorer();
      Forecasts kept = null;
      for (Fact fact : world.facts()) {
        scorer.add(fact);
        if (random.nextInt(20) == 0 && scorer.ready()) {
          Results results = scorer.score();
          kept = kept == null ? Forecasts.of(results) : kept.after(results, new Backward(3));
          same(kept, Forecasts.of(results), "seed " + seed);
        }
      }
    }
  }

  @Test
  void theyMayFollowAnyOthersAtAll() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Results one = scored(RandomDay.text(seed, 30));
      Results other = scored(RandomDay.text(seed + 1, 30));
      same(Forecasts.of(one).after(other, Hands.ONE), Forecasts.of(other), "seed " + seed);
      Forecasts forth = Forecasts.of(one).after(other, Hands.ONE).after(one, Hands.ONE);
      same(forth, Forecasts.of(one), "seed " + seed);
    }
  }

  private static Results scored(String text) {
    Scorer scorer = new Scorer();
    World.of(text).facts().forEach(scorer::add);
    return scorer.score();
  }

  private static void same(Forecasts kept, Forecasts fresh, String seed) {
    long now_ms = fresh.results().latestRead_ms();
    for (long later_ms : new long[] {0, 600_000, 20_000_000}) {
      assertThat(all(kept, now_ms + later_ms)).as(seed).isEqualTo(all(fresh, now_ms + later_ms));
    }
  }

  private static List<Optional<RunnerForecast>> all(Forecasts forecasts, long now_ms) {
    List<Optional<RunnerForecast>> all = new ArrayList<>();
    for (int i = 0; i < forecasts.results().entrants().size(); i++) {
      all.add(forecasts.of(i, now_ms));
    }
    return all;
  }
}
