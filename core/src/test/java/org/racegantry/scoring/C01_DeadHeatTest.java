package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.official;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** Equal to the millisecond is a tie; the same second is none. */
class C01_DeadHeatTest {
  @Test
  void equalMillisecondsShareAPlaceAndTheNextIsSkipped() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            entrant 2 chip=C2
            entrant 3 chip=C3
            read F1 C1 10:41:00.000
            read F1 C2 10:40:00.000
            read F2 C3 10:40:00.000
            """);

    assertThat(overall(seen)).containsExactly("1 2", "1 3", "3 1");
  }

  @Test
  void theSameSecondIsNoTie() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            entrant 2 chip=C2
            read F1 C1 10:40:00.999
            read F1 C2 10:40:00.001
            """);

    assertThat(official(seen, "1")).isEqualTo(official(seen, "2"));
    assertThat(overall(seen)).containsExactly("1 2", "2 1");
  }
}
