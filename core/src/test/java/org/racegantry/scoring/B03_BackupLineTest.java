package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.official;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** A backup line fills holes, corrected for where it lies; it never competes with the main line. */
class B03_BackupLineTest {
  private static final String LINES =
      """
      point START 0 last
      point FINISH 10km
      line start START S1
      line finish FINISH F1
      line behind FINISH B1 backup offset=10m
      gun all 10:00:00.000
      entrant 1 chip=C1
      """;

  @Test
  void theBackupStandsInForAMissedRead() {
    Observed seen = score(LINES + "read B1 C1 10:40:02.402");

    // 10 m of 10,010 m at the runner's average speed: 2,402,402 * 10 / 10,010 = 2,400 ms.
    assertThat(bib(seen, "1").gunTime_ms()).isEqualTo(2_400_002);
    assertThat(bib(seen, "1").splits().getLast().source()).isEqualTo(Split.Source.BACKUP);
  }

  @Test
  void itIsNotNeededWhereTheMainLineRead() {
    Observed seen = score(LINES + "read F1 C1 10:40:00\nread B1 C1 10:40:02.400");

    assertThat(codes(seen, "1")).containsExactly("USED", "BACKUP_NOT_NEEDED");
  }

  @Test
  void aStrayReadOnTheMainLineTwentyMinutesLaterDoesNotBeatIt() {
    Observed seen = score(LINES + "read B1 C1 10:40:02.402\nread F1 C1 11:00:00");

    assertThat(codes(seen, "1")).containsExactly("USED", "AFTER_FINISH");
    assertThat(official(seen, "1")).isEqualTo("0:40:01");
  }
}
