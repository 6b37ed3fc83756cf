package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** Reads belong to whom the chip belongs to at their time. */
class A04_ChipsTest {
  private static final String READS =
      """
      gun all 10:00:00.000
      entrant 1
      entrant 2
      read S1 C1 10:00:03.000
      read S1 D1 10:00:03.500
      read F1 C1 10:40:00.000
      """;

  @Test
  void twoChipsOnOneRunnerAreOneRunner() {
    Observed seen = score(READS + "chip C1 1\nchip D1 1");

    assertThat(codes(seen, "1")).containsExactly("SAME_PASSING", "USED", "USED");
    assertThat(bib(seen, "1").netTime_ms()).isEqualTo(2_396_500);
  }

  @Test
  void anUnknownChipIsKeptAndCounted() {
    Observed seen = score(READS + "chip C1 1");

    assertThat(seen.counts()).containsEntry("UNKNOWN_CHIP", 1L);
  }

  @Test
  void readsFollowALaterAssignment() {
    Observed seen = score(READS + "chip C1 1\nchip C1 2 from=10:20:00");

    assertThat(codes(seen, "1")).containsExactly("USED");
    assertThat(overall(seen)).containsExactly("1 2");
  }

  @Test
  void aStretchHoldsItsFirstMomentAndNotItsLast() {
    Observed seen = score(READS + "chip C1 1 until=10:40:00\nchip D1 2 from=10:00:03.500");

    assertThat(codes(seen, "1")).containsExactly("USED");
    assertThat(codes(seen, "2")).containsExactly("USED");
    assertThat(seen.counts()).containsEntry("UNKNOWN_CHIP", 1L);
  }

  @Test
  void makersSpellOneChipInSeveralWays() {
    String pads = READS.replace("read S1 C1", "read S1 00c1").replace("read S1 D1", "read S1 d1");
    Observed seen = score(pads + "chip 0C1 1\nchip D1 1\nread F1 c1 10:40:00.000");

    assertThat(codes(seen, "1")).containsExactly("SAME_PASSING", "USED", "USED", "DUPLICATE");
    assertThat(bib(seen, "1").netTime_ms()).isEqualTo(2_396_500);
    assertThat(seen.counts()).doesNotContainKey("UNKNOWN_CHIP");
  }

  @Test
  void aReadIsStruckInAnySpellingOfItsChip() {
    Observed seen = score(READS + "chip c1 1\nchip D1 1\nstrike F1 00c1 10:40:00.000");

    assertThat(codes(seen, "1")).contains("STRUCK");
  }
}
