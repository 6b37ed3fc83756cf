package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.codes;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/** Reads close together are one passing; which passing counts is decided by the chain. */
class B04_WhichPassingTest {
  private static final String RACE = "gun all 10:00:00.000\nentrant 1 chip=C1\n";

  @Test
  void readsWithinTheGapAreOnePassing() {
    Observed seen = score(RACE + "read F1 C1 10:40:00 10:40:30 10:41:00 10:41:30.001");

    assertThat(codes(seen, "1"))
        .containsExactly("USED", "SAME_PASSING", "SAME_PASSING", "AFTER_FINISH");
  }

  @Test
  void theStartIsTheLastPassingFromWhichEverythingElseIsPossible() {
    Observed seen = score(RACE + "read S1 C1 10:00:02 10:02:00 10:30:00\nread K1 C1 10:20:00");

    assertThat(codes(seen, "1"))
        .containsExactly("PASSED_ALREADY", "USED", "USED", "PASSED_ALREADY");
    assertThat(bib(seen, "1").splits().getFirst().gun_ms()).isEqualTo(120_000);
  }

  @Test
  void everyOtherPointTakesItsFirstPossiblePassing() {
    Observed seen = score(RACE + "read K1 C1 10:05:00 10:20:00 10:25:00\nread F1 C1 10:40:00");

    assertThat(codes(seen, "1"))
        .containsExactly("PASSED_ALREADY", "USED", "PASSED_ALREADY", "USED");
  }
}
