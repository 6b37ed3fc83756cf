package org.racegantry.forecast.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.model.Shipped;
import org.racegantry.forecast.text.BadModel;
import org.racegantry.forecast.text.ModelLines;

/** Tables of bands: what they say, and their lines. */
class BandTableTest {
  private static final int[] RIMS = {0, 6};
  private static final BandTable SHIPPED = Shipped.model().bands();
  private static final PaceBands BY_PACE = Shipped.model().byPace();

  @Test
  void everyCheckpointSeenAndEveryOneAheadHasAnEntryOfItsOwn() {
    List<Spread> spreads = new ArrayList<>();
    for (int seen = -1; seen < 3; seen++) {
      for (int ahead = seen + 1; ahead < 4; ahead++) {
        double[] quantiles = new double[Spread.COUNT];
        Arrays.fill(quantiles, 0, 3, -(10 * seen + ahead + 11) / 1000.0);
        spreads.add(new Spread(new double[] {0}, new double[][] {quantiles}));
      }
    }
    BandTable table = new BandTable(KnownErrors.COURSE, spreads);
    for (int seen = -1; seen < 3; seen++) {
      for (int ahead = seen + 1; ahead < 4; ahead++) {
        double[] errors = new double[Spread.COUNT];
        table.errors(seen, ahead, 6_000_000, errors);
        assertThat(errors[0]).isEqualTo(-(10 * seen + ahead + 11) / 1000.0);
      }
    }
    assertThatThrownBy(() -> new BandTable(Checkpoints.MARATHON, spreads))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noBandCrossesOrBeginsBeforeTheCheckpointThatWasSeen() {
    SplittableRandom dice = new SplittableRandom(91);
    for (int round = 0; round < 20_000; round++) {
      int seen = dice.nextInt(-1, 9);
      int ahead = dice.nextInt(seen + 1, 10);
      long ahead_ms = (long) Math.exp(dice.nextDouble(0, 18));
      long finish_ms = ahead_ms + dice.nextLong(20_000_000);
      Band band = SHIPPED.around(seen, ahead, ahead_ms, finish_ms);
      assertThat(band.low95_ms()).as("seed 91, round %d", round).isNotNegative();
      assertThat(band.median_ms()).isEqualTo(ahead_ms);
    }
  }

  @Test
  void theBandsThatShipAreWiderForWhatIsFurtherAheadAndNarrowerOnceMoreIsSeen() {
    for (long finish_ms : new long[] {10_000_000, 14_000_000, 18_000_000}) {
      for (int seen = -1; seen < 9; seen++) {
        for (int ahead = seen + 2; ahead < 10; ahead++) {
          String where = finish_ms + " from " + seen + " to " + ahead;
          assertThat(width(seen, ahead, finish_ms))
              .as(where)
              .isGreaterThan(width(seen, ahead - 1, finish_ms))
              .isGreaterThan(width(seen + 1, ahead, finish_ms));
        }
      }
    }
  }

  private static long width(int seen, int ahead, long finish_ms) {
    Checkpoints at = SHIPPED.checkpoints();
    long way_mm = at.distance_mm(ahead) - at.distance_mm(seen);
    long ahead_ms = finish_ms * way_mm / at.distance_mm(at.finish());
    Band band = SHIPPED.around(seen, ahead, ahead_ms, finish_ms);
    return band.high80_ms() - band.low80_ms();
  }

  @Test
  void bandsByPaceNarrowAsMoreOfTheWayIsDone() {
    double before = Double.MAX_VALUE;
    for (double done = 0.12; done < 0.95; done += 0.01) {
      double[] errors = new double[Spread.COUNT];
      BY_PACE.errors(done, errors);
      assertThat(errors).isSorted();
      double width = (errors[5] - errors[1]) * (1 - done);
      assertThat(width).as("of the whole way, at " + done).isLessThan(before);
      before = width;
    }
  }

  @Test
  void theRimsAreThoseOfTheFirstAndTheLastGroup() {
    for (double[] at : new double[][] {{0, BY_PACE.done()[0]}, {1, last(BY_PACE.done())}}) {
      double[] beyond = new double[Spread.COUNT];
      double[] rim = new double[Spread.COUNT];
      BY_PACE.errors(at[0], beyond);
      BY_PACE.errors(at[1], rim);
      assertThat(beyond[RIMS[0]]).isEqualTo(rim[RIMS[0]]);
      assertThat(beyond[RIMS[1]]).isEqualTo(rim[RIMS[1]]);
    }
  }

  private static double last(double[] of) {
    return of[of.length - 1];
  }

  @Test
  void theLinesAreFewAndGiveTheSameTableBack() throws BadModel {
    StringBuilder text = new StringBuilder();
    BandText.write(SHIPPED, BY_PACE, text);
    assertThat(text.length()).isLessThan(100_000);

    ModelLines lines = new ModelLines(text.toString().lines().iterator());
    BandTable back = BandText.read(lines, Checkpoints.MARATHON);
    StringBuilder again = new StringBuilder();
    BandText.write(back, BandText.readByPace(lines), again);
    assertThat(again.toString()).isEqualTo(text.toString());
    assertThat(back.around(3, 9, 7_000_000, 14_000_000))
        .isEqualTo(SHIPPED.around(3, 9, 7_000_000, 14_000_000));
  }

  @Test
  void linesThatCannotBeBandsAreRefusedWithTheirNumber() {
    refused(2, "cross", "paces 1 2", "spread 1 2 3 4 5 6 7 1 2 3 9 5 6 7");
    refused(2, "7 numbers for each", "paces 1 2", "spread 1 2 3 4 5 6 7");
    refused(1, "grow", "paces 2 2", "spread 1 2 3 4 5 6 7 1 2 3 4 5 6 7");
    refused(2, "cut off", "paces 2 3");
    refused(1, "'paces'", "pace 2 3");
    refused(1, "x2", "paces 1 x2", "spread 1 2 3 4 5 6 7");
  }

  private static void refused(int line, String what, String... text) {
    ModelLines lines = new ModelLines(List.of(text).iterator());
    assertThatThrownBy(() -> BandText.read(lines, Checkpoints.MARATHON))
        .isInstanceOfSatisfying(BadModel.class, bad -> assertThat(bad.line()).isEqualTo(line))
        .hasMessageContaining(what);
  }
}
