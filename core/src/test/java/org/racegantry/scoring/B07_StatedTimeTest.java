package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.official;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** An official states a time, and it replaces what the reads say at that point. */
class B07_StatedTimeTest {
  private static final String RACE =
      """
      gun all 10:00:00.000
      entrant 1 chip=C1
      read S1 C1 10:00:02.000
      read F1 C1 10:33:00.000
      """;

  @Test
  void theStatedTimeStandsAgainstARead() {
    Observed seen = score(RACE + "time 1 FINISH 10:38:05.000 video");

    assertThat(official(seen, "1")).isEqualTo("0:38:05");
    assertThat(codes(seen, "1")).containsExactly("USED", "OFFICIAL_TIME");
    assertThat(bib(seen, "1").splits().getLast().source()).isEqualTo(Split.Source.OFFICIAL);
  }

  @Test
  void statedTimesMayBeFasterThanPossible() {
    Observed seen = score(RACE + "time 1 5K 10:01:00.000\ntime 1 FINISH 10:02:00.000");

    assertThat(official(seen, "1")).isEqualTo("0:02:00");
  }

  @Test
  void aStruckReadCountsForNothing() {
    Observed seen = score(RACE + "strike F1 C1 10:33:00.000");

    assertThat(codes(seen, "1")).containsExactly("USED", "STRUCK");
  }
}
