package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;

import org.junit.jupiter.api.Test;

/**
 * Nothing is overwritten: an act is taken out of force by a later act, and comes back the same way.
 */
class C05_UndoTest {
  private static final String RACE =
      """
      gun all 10:00:00.000
      entrant 1 chip=C1
      entrant 2 chip=C2
      read F1 C1 10:35:00.000
      read F1 C2 10:36:00.000
      @protest dq 1 TR55.10
      """;

  @Test
  void anUndoTakesAnActOutOfForce() {
    assertThat(overall(score(RACE))).containsExactly("1 2");
    assertThat(overall(score(RACE + "undo protest"))).containsExactly("1 1", "2 2");
  }

  @Test
  void anUndoOfTheUndoBringsItBack() {
    assertThat(overall(score(RACE + "@appeal undo protest\nundo appeal"))).containsExactly("1 2");
  }

  @Test
  void aCorrectedActReplacesTheWrongOne() {
    assertThat(overall(score(RACE + "replaces protest dq 2 TR55.10"))).containsExactly("1 1");
  }
}
