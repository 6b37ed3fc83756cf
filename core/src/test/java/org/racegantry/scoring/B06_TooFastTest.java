package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;
import org.racegantry.race.Status;

/** No leg can be faster than the race says; a machine refuses the read, never the runner. */
class B06_TooFastTest {
  @Test
  void aTruckIsNoRunner() {
    Observed seen =
        score(
            """
            gun all 10:00:00.000
            entrant 1 chip=C1
            read F1 C1 10:12:00.000
            """);

    assertThat(codes(seen, "1")).containsExactly("TOO_FAST");
    assertThat(bib(seen, "1").status()).isEqualTo(Status.NOT_SEEN);
  }

  @Test
  void exactlyTheFastestSpeedIsPossible() {
    Observed seen =
        score(
            """
            race race fastest=5m
            gun all 10:00:00.000
            entrant 1 chip=C1
            entrant 2 chip=C2
            read F1 C1 10:33:20.000
            read F1 C2 10:33:19.999
            """);

    assertThat(overall(seen)).containsExactly("1 1");
    assertThat(codes(seen, "2")).containsExactly("TOO_FAST");
  }

  @Test
  void theSpeedBelongsToTheRace() {
    Observed seen =
        score(
            """
            race chairs fastest=14m where division = wheelchair
            race runners
            gun all 10:00:00.000
            entrant 1 division=wheelchair chip=C1
            entrant 2 chip=C2
            read F1 C1 10:16:40.000
            read F1 C2 10:16:40.000
            """);

    assertThat(codes(seen, "1")).containsExactly("USED");
    assertThat(codes(seen, "2")).containsExactly("TOO_FAST");
  }
}
