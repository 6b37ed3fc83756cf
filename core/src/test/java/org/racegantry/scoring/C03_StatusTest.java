package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Status;

/** Where an entrant stands follows from the reads, unless an official rules. */
class C03_StatusTest {
  private static final String RACE =
      """
      gun all 10:00:00.000
      entrant 1 chip=C1
      entrant 2 chip=C2
      entrant 3 chip=C3
      read F1 C1 10:40:00.000
      read S1 C2 10:00:02.000
      """;

  @Test
  void whileTheRaceIsOpenNobodyIsOut() {
    assertThat(statuses(score(RACE))).containsExactly(Status.OK, Status.RUNNING, Status.NOT_SEEN);
  }

  @Test
  void whenItIsClosedWhoIsNotInIsOut() {
    List<Status> closed = List.of(Status.OK, Status.DNF, Status.DNS);

    assertThat(statuses(score(RACE + "declare provisional"))).isEqualTo(closed);
    assertThat(statuses(score("race race limit=00:39:59\n" + RACE))).isEqualTo(closed);
  }

  @Test
  void anOfficialsRulingStands() {
    Observed seen = score(RACE + "dq 1 TR55.10\ndnf 3");

    assertThat(statuses(seen)).containsExactly(Status.DQ, Status.RUNNING, Status.DNF);
    assertThat(bib(seen, "1").rule()).isEqualTo("TR55.10");
    assertThat(bib(seen, "1").gunTime_ms()).isEqualTo(Split.UNKNOWN);
    assertThat(overall(seen)).isEmpty();
  }

  @Test
  void whoDidNotStartHasNoReadsThatCount() {
    assertThat(codes(score(RACE + "dns 1"), "1")).containsExactly("DID_NOT_START");
  }

  private static List<Status> statuses(Observed seen) {
    return seen.runners().stream().map(Observed.Runner::status).toList();
  }
}
