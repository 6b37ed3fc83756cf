package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.official;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** Each wave has its own gun; until a gun is a fact the planned start stands in. */
class A03_WavesTest {
  private static final String TWO_WAVES =
      """
      wave red 10:00:00
      wave blue 10:15:00
      entrant 1 wave=red chip=C1
      entrant 2 wave=blue chip=C2
      read F1 C1 10:40:00.000
      read F1 C2 10:54:00.000
      gun red 10:00:00.000
      """;

  @Test
  void theTimeCountsFromTheGunOfTheOwnWave() {
    assertThat(overall(score(TWO_WAVES + "gun blue 10:15:02.000"))).containsExactly("1 2", "2 1");
  }

  @Test
  void aPlannedStartStandsInAndSaysSo() {
    Observed seen = score(TWO_WAVES);

    assertThat(bib(seen, "1").notices()).doesNotContain("GUN_PLANNED");
    assertThat(bib(seen, "2").notices()).contains("GUN_PLANNED");
    assertThat(official(seen, "2")).isEqualTo("0:39:00");
  }

  @Test
  void aGunMovedAfterTheRaceMovesEveryTimeOfItsWave() {
    Observed seen = score(TWO_WAVES + "gun red 09:59:30.000");

    assertThat(official(seen, "1")).isEqualTo("0:40:30");
    assertThat(official(seen, "2")).isEqualTo("0:39:00");
  }
}
