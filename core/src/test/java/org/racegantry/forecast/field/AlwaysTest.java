package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Status;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.worlds.World;

/** What holds for every forecast of every race a seed can make. */
class AlwaysTest {
  private static final int SEEDS = 60;

  @Test
  void pointsComeInOrderNothingIsBeforeNowAndNothingCrosses() {
    int forecasts = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Results results = scored(RandomDay.text(seed, 60), seed);
      Forecasts all = Forecasts.of(results);
      for (long later_ms : new long[] {-3_600_000, 0, 60_000, 1_200_000, 40_000_000}) {
        long now_ms = results.latestRead_ms() + later_ms;
        Expected columns = all.all(now_ms, Hands.ONE);
        for (int i = 0; i < results.entrants().size(); i++) {
          RunnerForecast one = all.of(i, now_ms).orElse(null);
          sameInColumns(columns, i, one, "seed " + seed + " entrant " + i);
          if (one != null) {
            check(results, one, now_ms, "seed " + seed + " entrant " + i);
            forecasts++;
          }
        }
      }
    }
    assertThat(forecasts).isGreaterThan(1_000);
  }

  /** Half of the day, so that there is somebody on the way. */
  private static Results scored(String text, long seed) {
    World world = World.of(text);
    Scorer scorer = new Scorer();
    int known = (int) (world.facts().size() * (3 + seed % 7) / 10);
    world.facts().subList(0, known).forEach(scorer::add);
    return scorer.score();
  }

  private static void sameInColumns(Expected columns, int i, RunnerForecast one, String who) {
    int row = columns.row(i);
    assertThat(row >= 0).as(who).isEqualTo(one != null);
    if (one != null) {
      assertThat(columns.entrant(row)).isEqualTo(i);
      assertThat(columns.next(row)).as(who).isEqualTo(one.next().point());
      assertThat(columns.end(row)).as(who).isEqualTo(one.coming().getLast().point());
      assertThat(columns.late(row)).as(who).isEqualTo(one.late());
      long[] finish = quantiles(one.finish());
      for (int q = 0; q < finish.length; q++) {
        assertThat(columns.at_ms(row, columns.end(row), q)).as(who).isEqualTo(finish[q]);
      }
    }
  }

  private static void check(Results results, RunnerForecast one, long now_ms, String who) {
    assertThat(results.status(one.entrant())).as(who).isIn(Status.RUNNING, Status.NOT_SEEN);
    List<PointForecast> coming = one.coming();
    for (int k = 0; k < coming.size(); k++) {
      assertThat(coming.get(k).point()).as(who).isEqualTo(one.lastPoint() + 1 + k);
      long[] here = quantiles(coming.get(k).at());
      for (int q = 0; q < here.length; q++) {
        assertThat(here[q]).as(who).isGreaterThanOrEqualTo(Math.max(now_ms, one.lastSeen_ms()));
        if (k > 0) {
          assertThat(here[q]).as(who).isGreaterThanOrEqualTo(quantiles(coming.get(k - 1).at())[q]);
        }
      }
    }
  }

  private static long[] quantiles(Band band) {
    return new long[] {
      band.low95_ms(),
      band.low80_ms(),
      band.low50_ms(),
      band.median_ms(),
      band.high50_ms(),
      band.high80_ms(),
      band.high95_ms()
    };
  }
}
