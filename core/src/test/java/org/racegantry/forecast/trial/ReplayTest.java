package org.racegantry.forecast.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;

/** A race that happens again: nobody is told of what has not happened yet. */
class ReplayTest {
  /** Remembers all it was told, and forecasts a number made of it. */
  private static final class Memory implements Learner {
    private final List<String> told = new ArrayList<>();
    private final List<Long> clocks = new ArrayList<>();
    private long now_ms = Long.MIN_VALUE;
    private int all;

    @Override
    public String name() {
      return "memory";
    }

    @Override
    public void passed(int runner, Way way, int seen, long clock_ms) {
      assertThat(clock_ms).isGreaterThanOrEqualTo(now_ms);
      assertThat(way.lastSeen()).isEqualTo(seen);
      now_ms = clock_ms;
      told.add(runner + " at " + seen);
      clocks.add(clock_ms);
      // The sum does not depend on the order inside one moment.
      all += Objects.hash(runner, seen, clock_ms, way.split_ms(seen));
    }

    @Override
    public Band finish(int runner, Way way, int seen, long clock_ms) {
      assertThat(clock_ms).isEqualTo(now_ms);
      assertThat(way.lastSeen()).isEqualTo(seen);
      assertThat(told).contains(runner + " at " + seen);
      long says_ms = Integer.toUnsignedLong(all);
      return Band.of(says_ms, says_ms, says_ms, says_ms, says_ms, says_ms, says_ms);
    }
  }

  private static final int RUNNERS = 40;

  private static List<Way> ways(SplittableRandom dice) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < RUNNERS; i++) {
      long[] splits_ms = new long[5];
      long clock_ms = 0;
      for (int c = 0; c < 5; c++) {
        clock_ms += 1_000L * (1 + dice.nextInt(20));
        splits_ms[c] = clock_ms;
      }
      ways.add(new Way('F', 30, splits_ms));
    }
    return ways;
  }

  private static long[] starts(SplittableRandom dice) {
    return dice.longs(RUNNERS, 0, 30).map(s -> s * 1_000).toArray();
  }

  @Test
  void everyPassingIsToldOnceAndAllOfOneMomentBeforeAnyQuestion() {
    SplittableRandom dice = new SplittableRandom(3);
    Memory memory = new Memory();
    Band[][] told = new Replay(ways(dice), starts(dice)).of(memory);

    assertThat(memory.told).hasSize(RUNNERS * 5).doesNotHaveDuplicates();
    assertThat(memory.clocks).isSorted();
    assertThat(told.length).isEqualTo(4);
    assertThat(told[3]).hasSize(RUNNERS).doesNotContainNull();
  }

  @Test
  void whateverComesLaterChangesNothingThatWasSaidBefore() {
    for (long seed = 1; seed <= 20; seed++) {
      SplittableRandom dice = new SplittableRandom(seed);
      List<Way> ways = ways(dice);
      long[] starts_ms = starts(dice);
      long now_ms = 20_000 + 1_000L * dice.nextInt(60);
      List<Way> other = otherFuture(ways, starts_ms, now_ms, dice);
      Band[][] told = new Replay(ways, starts_ms).of(new Memory());
      Band[][] toldThen = new Replay(other, starts_ms).of(new Memory());
      int compared = 0;
      for (int seen = 0; seen < told.length; seen++) {
        for (int runner = 0; runner < RUNNERS; runner++) {
          if (starts_ms[runner] + ways.get(runner).split_ms(seen) <= now_ms) {
            assertThat(toldThen[seen][runner])
                .as("seed %d, runner %d at %d", seed, runner, seen)
                .isEqualTo(told[seen][runner]);
            compared++;
          }
        }
      }
      assertThat(compared).as("seed " + seed).isPositive();
    }
  }

  private static List<Way> otherFuture(
      List<Way> ways, long[] starts_ms, long now_ms, SplittableRandom dice) {
    List<Way> other = new ArrayList<>();
    for (int runner = 0; runner < ways.size(); runner++) {
      long[] splits_ms = new long[5];
      long before_ms = 0;
      for (int c = 0; c < 5; c++) {
        long was_ms = ways.get(runner).split_ms(c);
        boolean past = starts_ms[runner] + was_ms <= now_ms;
        long from_ms = Math.max(before_ms, now_ms - starts_ms[runner]);
        splits_ms[c] = past ? was_ms : from_ms + 1_000L * (1 + dice.nextInt(9));
        before_ms = splits_ms[c];
      }
      other.add(new Way('F', 30, splits_ms));
    }
    return other;
  }
}
