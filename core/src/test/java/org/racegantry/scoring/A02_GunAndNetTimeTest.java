package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** Gun time counts from the gun, net time from the own start; a race says which one ranks. */
class A02_GunAndNetTimeTest {
  private static final String TWO_RUNNERS =
      """
      gun all 10:00:00.000
      entrant 1 chip=C1
      entrant 2 chip=C2
      read S1 C1 10:00:01.000
      read S1 C2 10:01:30.000
      read F1 C1 10:40:00.000
      read F1 C2 10:40:30.000
      """;

  @Test
  void bothTimesAreKept() {
    Observed seen = score(TWO_RUNNERS);

    assertThat(bib(seen, "2").gunTime_ms()).isEqualTo(2_430_000);
    assertThat(bib(seen, "2").netTime_ms()).isEqualTo(2_340_000);
  }

  @Test
  void theRaceSaysWhichOneRanks() {
    assertThat(overall(score(TWO_RUNNERS + "race race gun"))).containsExactly("1 1", "2 2");
    assertThat(overall(score(TWO_RUNNERS + "race race net"))).containsExactly("1 2", "2 1");
  }

  @Test
  void theStartTakesTheLastReadOfItsPassingAndTheFinishTheFirst() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            read S1 C1 10:00:05.000 10:00:09.000
            read F1 C1 10:40:00.000 10:40:04.000
            """);

    assertThat(bib(seen, "1").netTime_ms()).isEqualTo(2_391_000);
    assertThat(codes(seen, "1")).containsExactly("SAME_PASSING", "USED", "USED", "SAME_PASSING");
  }
}
