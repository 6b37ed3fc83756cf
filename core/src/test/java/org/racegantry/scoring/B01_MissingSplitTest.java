package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.score;
import static org.racegantry.scoring.Judged.standing;

import org.junit.jupiter.api.Test;

/** A missed split is estimated by distance, marked, and never ranks. */
class B01_MissingSplitTest {
  private static final String MISSED =
      """
      gun all 10:00:00.000
      entrant 1 chip=C1
      entrant 2 chip=C2
      read S1 C1 10:00:10.000
      read F1 C1 10:40:10.000
      read K1 C2 10:21:00.000
      read F1 C2 10:42:00.000
      """;

  @Test
  void theTimeBetweenIsDividedByDistance() {
    Split split = bib(score(MISSED), "1").splits().get(1);

    assertThat(split.source()).isEqualTo(Split.Source.ESTIMATE);
    assertThat(split.gun_ms()).isEqualTo(1_210_000);
    assertThat(split.net_ms()).isEqualTo(1_200_000);
  }

  @Test
  void anEstimateTakesNoPlace() {
    assertThat(standing(score(MISSED), "overall", "", "5K")).containsExactly("1 2");
  }

  @Test
  void nothingIsEstimatedBeyondTheLastPointSeen() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            read S1 C1 10:00:10.000
            """);

    assertThat(bib(seen, "1").splits()).hasSize(1);
  }
}
