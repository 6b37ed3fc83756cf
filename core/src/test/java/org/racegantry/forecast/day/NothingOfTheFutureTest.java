package org.racegantry.forecast.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.forecast.Way;

/** Whatever happens later, what is known now stays as it is. */
class NothingOfTheFutureTest {
  private static final long SEED = 20_260_723L;

  @ParameterizedTest
  @ValueSource(longs = {40, 75, 110, 145, 180, 215, 250, 300})
  void aFutureThatIsGarbledShuffledOrTakenAwayChangesNothing(long minutes) {
    long now_ms = minutes * 60_000;
    MadeDay day = MadeDay.of(1500, SEED, 1, 1, 1.03, 0.98, 1, 1, 1.05, 1.08, 1.1, 1.1).withRests();
    String told = toText(learned(day, now_ms));
    List<Way> gone = DayLearnerTest.knownAt(day, now_ms);
    assertThat(toText(learned(day.with(gone), now_ms))).isEqualTo(told);
    for (long seed = 0; seed < 5; seed++) {
      assertThat(toText(learned(day.with(garbled(day, now_ms, seed)), now_ms)))
          .as("seed %d", seed)
          .isEqualTo(told);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7})
  void whatIsLearnedStepByStepIsWhatIsLearnedAtOnce(long step_minutes) {
    MadeDay day = MadeDay.of(400, SEED + 1, 1, 1, 1.06, 0.94, 1, 1, 1, 1.05, 1.1, 1.1);
    DayLearner patient = new DayLearner(new MadeDay.Held());
    for (long minutes = 0; minutes < 400; minutes += step_minutes) {
      long now_ms = minutes * 60_000;
      MadeDay known = day.with(DayLearnerTest.knownAt(day, now_ms));
      String inSteps = toText(patient.learn(known, now_ms));
      if (minutes % 28 == 0) {
        assertThat(inSteps).as("minute %d", minutes).isEqualTo(toText(learned(known, now_ms)));
      }
    }
  }

  private static Day learned(Runners runners, long now_ms) {
    return new DayLearner(new MadeDay.Held()).learn(runners, now_ms);
  }

  /** Each split after now is another one, also after now; some are gone, some out of order. */
  private static List<Way> garbled(MadeDay day, long now_ms, long seed) {
    Random chance = new Random(seed);
    List<Way> ways = new ArrayList<>();
    for (int runner = 0; runner < day.count(); runner++) {
      Way way = day.way(runner);
      long elapsed_ms = now_ms - day.started_ms(runner);
      long[] splits_ms = new long[way.count()];
      for (int c = 0; c < splits_ms.length; c++) {
        boolean later = way.split_ms(c) > elapsed_ms;
        long other_ms = Math.max(0, elapsed_ms) + 1 + chance.nextInt(9_000_000);
        long garbage_ms = chance.nextInt(3) == 0 ? Way.UNKNOWN : other_ms;
        splits_ms[c] = later ? garbage_ms : way.split_ms(c);
      }
      ways.add(new Way(way.sex(), way.age(), splits_ms));
    }
    return ways;
  }

  private static String toText(Day day) {
    StringBuilder text = new StringBuilder(day.shifts().toString());
    for (int seen = 0; seen < MadeDay.POINTS.count(); seen++) {
      for (int leg = seen + 1; leg < MadeDay.POINTS.count(); leg++) {
        text.append('\n').append(seen).append(' ').append(leg).append(' ');
        text.append(day.slower(seen, leg));
      }
    }
    return text.toString();
  }
}
