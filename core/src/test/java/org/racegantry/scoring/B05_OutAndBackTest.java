package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.score;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One line serves two points; the chain says which passing was which. */
class B05_OutAndBackTest {
  private static final String COURSE =
      """
      point START 0 last
      point 10K 10km
      point 30K 30km
      point FINISH 40km
      line start START S1
      line both 10K,30K T1
      line finish FINISH F1
      gun all 10:00:00.000
      entrant 1 chip=C1
      read S1 C1 10:00:02
      """;

  @Test
  void twoPassingsAreTwoPoints() {
    Observed seen = score(COURSE + "read T1 C1 10:40:00 12:00:00\nread F1 C1 12:40:00");

    assertThat(splits(seen)).containsExactly("START", "10K", "30K", "FINISH");
  }

  @Test
  void onePassingGoesWhereItFits() {
    assertThat(splits(score(COURSE + "read T1 C1 10:40:00\nread F1 C1 12:40:00")))
        .containsExactly("START", "10K", "30K~", "FINISH");
    assertThat(splits(score(COURSE + "read T1 C1 12:00:00\nread F1 C1 12:40:00")))
        .containsExactly("START", "10K~", "30K", "FINISH");
  }

  @Test
  void anExtraLapIsNeverProgress() {
    Observed seen = score(COURSE + "read T1 C1 10:40:00 12:00:00 13:20:00\nread F1 C1 12:40:00");

    assertThat(codes(seen, "1")).containsExactly("USED", "USED", "USED", "USED", "AFTER_FINISH");
  }

  private static List<String> splits(Observed seen) {
    return bib(seen, "1").splits().stream()
        .map(s -> s.point().id() + (s.source() == Split.Source.ESTIMATE ? "~" : ""))
        .toList();
  }
}
