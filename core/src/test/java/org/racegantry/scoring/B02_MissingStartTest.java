package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.score;
import static org.racegantry.scoring.Judged.standing;

import org.junit.jupiter.api.Test;

/** Who was missed at the start starts with the gun, and the result says so. */
class B02_MissingStartTest {
  @Test
  void theGunStandsIn() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            read F1 C1 10:40:00.000
            """);

    assertThat(bib(seen, "1").splits().getFirst().source()).isEqualTo(Split.Source.GUN);
    assertThat(bib(seen, "1").notices()).contains("START_MISSING");
    assertThat(bib(seen, "1").netTime_ms()).isEqualTo(bib(seen, "1").gunTime_ms());
    assertThat(standing(seen, "overall", "", "START")).isEmpty();
  }

  @Test
  void aStartReadBehindTheWindowIsNoStart() {
    Observed seen =
        score(
            """
            limits window=600
            gun all 10:00:00.000
            entrant 1 chip=C1
            read S1 C1 10:10:00.001
            read F1 C1 10:50:00.000
            """);

    assertThat(codes(seen, "1")).containsExactly("START_WINDOW", "USED");
    assertThat(bib(seen, "1").notices()).contains("START_MISSING");
  }

  @Test
  void aReadBeforeTheGunIsNoStart() {
    Observed seen =
        score(
            """
            limits early=2
            gun all 10:00:00.000
            entrant 1 chip=C1
            entrant 2 chip=C2
            read S1 C1 09:59:58.000
            read S1 C2 09:59:57.999
            """);

    assertThat(codes(seen, "1")).containsExactly("USED");
    assertThat(codes(seen, "2")).containsExactly("BEFORE_GUN");
  }
}
