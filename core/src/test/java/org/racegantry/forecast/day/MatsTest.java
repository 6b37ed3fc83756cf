package org.racegantry.forecast.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.racegantry.forecast.day.MadeDay.EVENING_MS;
import static org.racegantry.forecast.day.MadeDay.KM_25;
import static org.racegantry.forecast.day.MadeDay.POINTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.trial.MatShift;

/** Mats that stand wrong are noticed, told apart, and repaired. */
class MatsTest {
  private static Day learned(MadeDay runners) {
    return new DayLearner(new MadeDay.Held()).learn(runners, EVENING_MS);
  }

  private static MadeDay shifted(MadeDay day, MatShift shift) {
    List<Way> ways = shift.of(day.ways(), POINTS);
    assertThat(ways).hasSize(day.count());
    return day.with(ways);
  }

  @Test
  void onADayWhereAllStandRightNoneIsOff() {
    assertThat(learned(MadeDay.of(3000, 11)).shifts()).isEmpty();
  }

  @Test
  void aDayOnWhichAllGetSlowerAndSlowerShiftsNoMat() {
    MadeDay day = MadeDay.of(3000, 12, 1, 1, 1, 1.01, 1.02, 1.03, 1.05, 1.07, 1.09, 1.1);
    assertThat(learned(day).shifts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, 100000", "5, 100000", "7, 100000", "2, -100000", "5, -100000", "7, -100000"})
  void aMatAHundredMetresOffIsNoticedAndRepaired(int checkpoint, long further_mm) {
    MadeDay day = MadeDay.of(3000, 13);
    MadeDay seen = shifted(day, new MatShift(checkpoint, further_mm, 0));
    Day learned = learned(seen);
    assertThat(learned.shifts()).hasSize(1);
    Shift shift = learned.shifts().getFirst();
    assertThat(shift.checkpoint()).isEqualTo(checkpoint);
    assertThat(shift.kind()).isEqualTo(Shift.Kind.PLACE);
    assertThat(shift.amount()).isCloseTo(further_mm, within(25_000L));
    assertThat(shift.runners()).isEqualTo(day.count());
    assertThat(off_ms(learned, seen, day, checkpoint))
        .isLessThan(off_ms(Day.unknown(POINTS), seen, day, checkpoint) / 3);
  }

  @ParameterizedTest
  @CsvSource({"2, 60000", "5, 60000", "7, 60000", "2, -60000", "5, -60000", "7, -60000"})
  void aClockAMinuteOffIsNoticedAndRepaired(int checkpoint, long later_ms) {
    MadeDay day = MadeDay.of(3000, 14);
    MadeDay seen = shifted(day, new MatShift(checkpoint, 0, later_ms));
    Day learned = learned(seen);
    assertThat(learned.shifts()).hasSize(1);
    Shift shift = learned.shifts().getFirst();
    assertThat(shift.checkpoint()).isEqualTo(checkpoint);
    assertThat(shift.kind()).isEqualTo(Shift.Kind.CLOCK);
    assertThat(shift.amount()).isCloseTo(later_ms, within(12_000L));
    assertThat(off_ms(learned, seen, day, checkpoint))
        .isLessThan(off_ms(Day.unknown(POINTS), seen, day, checkpoint) / 3);
  }

  @Test
  void aFewRunnersShiftNoMat() {
    MadeDay few = MadeDay.of(60, 15);
    assertThat(learned(shifted(few, new MatShift(KM_25, 100_000, 0))).shifts()).isEmpty();
  }

  /** How far the repaired splits of a mat are from the true ones, on the mean of all. */
  private static double off_ms(Day repairer, MadeDay seen, MadeDay truth, int checkpoint) {
    long sum_ms = 0;
    for (int runner = 0; runner < seen.count(); runner++) {
      long repaired_ms = repairer.repaired(seen.way(runner)).split_ms(checkpoint);
      sum_ms += Math.abs(repaired_ms - truth.way(runner).split_ms(checkpoint));
    }
    return (double) sum_ms / seen.count();
  }
}
