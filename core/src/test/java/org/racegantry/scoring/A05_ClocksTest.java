package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** A clock correction is a fact; the read keeps what the reader said. */
class A05_ClocksTest {
  private static final String AN_HOUR_OFF =
      """
      gun all 10:00:00.000
      entrant 1 chip=C1
      read S1 C1 10:00:03.000
      read K1 C1 11:20:00.000
      read F1 C1 10:40:00.000
      """;

  @Test
  void aSplitAnHourOffIsBehindTheFinish() {
    assertThat(codes(score(AN_HOUR_OFF), "1")).containsExactly("USED", "USED", "AFTER_FINISH");
  }

  @Test
  void theCorrectionPutsItRight() {
    Observed seen = score(AN_HOUR_OFF + "clock K1 -3600");

    assertThat(codes(seen, "1")).containsExactly("USED", "USED", "USED");
    assertThat(bib(seen, "1").splits().get(1).gun_ms()).isEqualTo(1_200_000);
  }

  @Test
  void theLastCorrectionThatCoversTheReadersOwnTimeCounts() {
    Observed seen =
        score(AN_HOUR_OFF + "clock K1 -3599\nclock K1 -3600\nclock K1 -60 until=11:20:00");

    assertThat(bib(seen, "1").splits().get(1).gun_ms()).isEqualTo(1_200_000);
  }
}
