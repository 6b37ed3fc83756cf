package org.racegantry.forecast.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

class MatShiftTest {
  private static final Checkpoints AT =
      new Checkpoints(List.of(1_000_000L, 2_000_000L, 4_000_000L));
  private static final Way WAY = new Way('M', 40, 300_000, 640_000, 1_440_000);

  private static long[] splits(MatShift shift) {
    Way way = shift.of(List.of(WAY), AT).getFirst();
    return new long[] {way.split_ms(0), way.split_ms(1), way.split_ms(2)};
  }

  @Test
  void aClockThatIsAheadAddsToOneSplitAndNoOther() {
    assertThat(splits(new MatShift(1, 0, 60_000))).containsExactly(300_000, 700_000, 1_440_000);
  }

  @Test
  void aMatFurtherOnIsReachedAtThePaceOfTheLegBehindIt() {
    assertThat(splits(new MatShift(1, 100_000, 0))).containsExactly(300_000, 680_000, 1_440_000);
  }

  @Test
  void aMatShortOfItsPlaceIsReachedAtThePaceOfTheLegBeforeIt() {
    assertThat(splits(new MatShift(1, -100_000, 0))).containsExactly(300_000, 606_000, 1_440_000);
  }

  @Test
  void whoseSplitsNoLongerGrowIsLeftOut() {
    assertThat(new MatShift(0, 0, 340_000).of(List.of(WAY), AT)).isEmpty();
    assertThat(new MatShift(0, 0, 339_999).of(List.of(WAY), AT)).hasSize(1);
    assertThat(new MatShift(0, 0, -300_000).of(List.of(WAY), AT)).isEmpty();
  }
}
