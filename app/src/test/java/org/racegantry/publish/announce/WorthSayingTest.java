package org.racegantry.publish.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** What a personal best, its absence and a debut are worth to an announcer. */
class WorthSayingTest {
  private static final EntrantId ID = new EntrantId(1);

  @Test
  void aBestInReachOrMissedByLittleIsSaid() {
    assertThat(WorthSaying.best(entrant(9_310_000, Entrant.UNKNOWN), 9_309_000))
        .isEqualTo("Personal best in reach: 2:35:10");
    assertThat(WorthSaying.best(entrant(9_310_000, Entrant.UNKNOWN), 9_322_000))
        .isEqualTo("About 12 s outside the personal best of 2:35:10");
  }

  @Test
  void aDebutAndAnUnknownBestAreNoTimes() {
    assertThat(WorthSaying.best(entrant(Entrant.DEBUT, Entrant.UNKNOWN), 1)).isEmpty();
    assertThat(WorthSaying.best(entrant(Entrant.DEBUT, Entrant.UNKNOWN), -1)).isEmpty();
    assertThat(WorthSaying.best(entrant(Entrant.UNKNOWN, Entrant.UNKNOWN), 1)).isEmpty();
  }

  @Test
  void aDebutIsAWordOnceAndOnlyOnce() {
    assertThat(WorthSaying.notes(entrant(Entrant.DEBUT, Entrant.UNKNOWN), person("", "")))
        .isEqualTo("Debut.");
    assertThat(WorthSaying.notes(entrant(Entrant.DEBUT, Entrant.UNKNOWN), person("Ran twice", "")))
        .isEqualTo("Debut. Ran twice");
    assertThat(WorthSaying.notes(entrant(Entrant.DEBUT, Entrant.UNKNOWN), person("A debut", "y")))
        .isEqualTo("A debut");
    assertThat(WorthSaying.notes(entrant(Entrant.UNKNOWN, Entrant.UNKNOWN), person("", "yes")))
        .isEqualTo("Debut.");
    assertThat(WorthSaying.notes(entrant(Entrant.UNKNOWN, Entrant.UNKNOWN), person("", "")))
        .isEmpty();
  }

  private static Person person(String notes, String debut) {
    return new Person(ID, "Bell", "Ann", "", "", "", notes, Map.of("debut", debut));
  }

  private static Entrant entrant(long personal_ms, long season_ms) {
    return new Entrant(ID, new Bib("7"), "F", 40, "", "", "", "", "", "", personal_ms, season_ms);
  }
}
