package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.scoring.Judged.bib;
import static org.racegantry.scoring.Judged.overall;
import static org.racegantry.scoring.Judged.score;
import static org.racegantry.scoring.Judged.standing;

import org.junit.jupiter.api.Test;

/** Every race is ranked overall, by sex, division, nation and club, and by what it asks for. */
class C04_RankingsTest {
  private static final String RACE =
      """
      ranking veterans by=sex net where age >= 40
      gun all 10:00:00.000
      entrant 1 F GBR 41 division=40-44 club=Blue chip=C1
      entrant 2 F KEN 23 division=20-24 chip=C2
      entrant 3 M GBR 44 division=40-44 club=Blue chip=C3
      entrant 4 GBR 50 chip=C4
      read S1 C1 10:00:30.000
      read F1 C1 10:38:00.000
      read F1 C2 10:37:00.000
      read F1 C3 10:36:00.000
      read F1 C4 10:35:00.000
      """;

  @Test
  void eachValueHasPlacesOfItsOwn() {
    Observed seen = score(RACE);

    assertThat(overall(seen)).containsExactly("1 4", "2 3", "3 2", "4 1");
    assertThat(standing(seen, "sex", "F", "FINISH")).containsExactly("1 2", "2 1");
    assertThat(standing(seen, "division", "F 40-44", "FINISH")).containsExactly("1 1");
    assertThat(standing(seen, "nation", "F GBR", "FINISH")).containsExactly("1 1");
    assertThat(standing(seen, "club", "M Blue", "FINISH")).containsExactly("1 3");
  }

  @Test
  void whoHasNoSuchValueTakesNoPlaceThere() {
    assertThat(bib(score(RACE), "4").places()).isEqualTo(new Places(1, 0, 0, 0, 0));
  }

  @Test
  void aRankingOfItsOwnHasFilterDivisionAndBasis() {
    Observed seen = score(RACE);

    assertThat(standing(seen, "veterans", "F", "FINISH")).containsExactly("1 1");
    assertThat(standing(seen, "veterans", "M", "FINISH")).containsExactly("1 3");
  }
}
