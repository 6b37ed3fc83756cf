package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;
import static org.racegantry.scoring.Judged.standing;

import org.junit.jupiter.api.Test;

/** Results as of any moment: the reads seen until then, by corrected time. */
class C06_AsOfTest {
  private static final String RACE =
      """
      gun all 10:00:00.000
      entrant 1 chip=C1
      entrant 2 chip=C2
      read K1 C1 10:18:00.000
      read F1 C1 10:36:00.000
      read K1 C2 10:17:00.000
      read F1 C2 10:37:00.000
      """;

  @Test
  void theBoardOfThatMomentIsShown() {
    Observed seen = score(RACE + "asof 10:18:00.000");

    assertThat(standing(seen, "overall", "", "5K")).containsExactly("1 2", "2 1");
    assertThat(overall(seen)).isEmpty();
  }

  @Test
  void theClockCorrectionComesFirst() {
    Observed seen = score(RACE + "clock F1 +60\nasof 10:37:00.000");

    assertThat(overall(seen)).containsExactly("1 1");
  }
}
