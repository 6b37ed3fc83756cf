package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** The judges overrule the chips among the entrants they name, and say nothing of others. */
class C02_JudgedOrderTest {
  private static final String RACE =
      """
      race race judged
      gun all 10:00:00.000
      entrant 1 chip=C1
      entrant 2 chip=C2
      entrant 3 chip=C3
      read F1 C1 10:40:00.120
      read F1 C2 10:40:00.090
      read F1 C3 10:40:00.100
      """;

  @Test
  void theNamedFillThePlacesTheyHoldAmongAll() {
    assertThat(overall(score(RACE))).containsExactly("1 2", "2 3", "3 1");
    assertThat(overall(score(RACE + "judge race 1 2"))).containsExactly("1 1", "2 3", "3 2");
  }

  @Test
  void twoTheJudgesNamedNeverShareAPlace() {
    Observed seen =
        score(
            """
            race race judged
            gun all 10:00:00.000
            entrant 1 chip=C1
            entrant 2 chip=C2
            entrant 3 chip=C3
            read F1 C1 10:40:00.000
            read F1 C2 10:40:00.000
            read F1 C3 10:40:00.000
            judge race 3 1
            """);

    assertThat(overall(seen)).containsExactly("1 3", "1 2", "3 1");
  }

  @Test
  void aRaceWithSharedPlacesDoesNotAskTheJudges() {
    Observed seen = score(RACE.replace("race race judged", "race race shared") + "judge race 1 2");

    assertThat(overall(seen)).containsExactly("1 2", "2 3", "3 1");
  }
}
