package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.official;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;
import org.racegantry.race.Status;

/** One gun, one runner, a read on each mat. Everything else builds on this. */
class A01_OneRunnerTest {
  @Test
  void theFinishReadLessTheGunIsTheGunTime() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            read S1 C1 10:00:02.000
            read K1 C1 10:17:30.000
            read F1 C1 10:35:10.250
            """);

    assertThat(bib(seen, "1").status()).isEqualTo(Status.OK);
    assertThat(bib(seen, "1").gunTime_ms()).isEqualTo(2_110_250);
    assertThat(bib(seen, "1").splits()).hasSize(3);
    assertThat(codes(seen, "1")).containsExactly("USED", "USED", "USED");
    assertThat(overall(seen)).containsExactly("1 1");
  }

  @Test
  void theOfficialTimeGoesUpToTheNextWholeSecond() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            entrant 2 chip=C2
            read F1 C1 10:35:10.000
            read F1 C2 10:35:10.001
            """);

    assertThat(official(seen, "1")).isEqualTo("0:35:10");
    assertThat(official(seen, "2")).isEqualTo("0:35:11");
  }
}
