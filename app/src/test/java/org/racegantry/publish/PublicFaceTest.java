package org.racegantry.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.racegantry.live.People;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** What everybody may see of whom. */
class PublicFaceTest {
  private static final EntrantId ID = new EntrantId(7);

  @Test
  void anAdultIsShownWhole() {
    PublicFace face = PublicFace.of(person("no"), entrant(18));
    assertThat(face.name()).isEqualTo("Ásta ÞÓRSDÓTTIR");
    assertThat(face.club()).isEqualTo("Harriers");
    assertThat(face.isFollowed() && face.hasCard()).isTrue();
  }

  @Test
  void whoseAgeIsNotKnownCountsAsGrownUp() {
    assertThat(PublicFace.of(person(""), entrant(Entrant.UNKNOWN)).kind())
        .isEqualTo(PublicFace.Kind.NAMED);
  }

  @Test
  void theCrewSeesEverybodyAsEntered() {
    People people = new People(Map.of(ID, person("yes")));
    assertThat(Audience.CREW.face(people, entrant(17)).name()).isEqualTo("Ásta ÞÓRSDÓTTIR");
    assertThat(Audience.CREW.face(people, entrant(17)).club()).isEqualTo("Harriers");
    assertThat(Audience.EVERYBODY.face(people, entrant(17)).name()).doesNotContain("sta");
  }

  @Test
  void aMinorIsInitialsAndNothingElse() {
    PublicFace face = PublicFace.of(person(""), entrant(17));
    assertThat(face.name()).isEqualTo("Á. Þ.");
    assertThat(face.club()).isEmpty();
    assertThat(face.person().toString()).doesNotContain("sta", "Reykjav", "sings", "2009");
    assertThat(face.isFollowed() || face.hasCard()).isFalse();
  }

  @Test
  void whoAskedToBeHiddenHasNoName() {
    PublicFace face = PublicFace.of(person(" Yes "), entrant(40));
    assertThat(face.name()).isEqualTo(PublicFace.WITHHELD);
    assertThat(face.person().toString()).doesNotContain("sta", "Reykjav", "sings", "2009");
    assertThat(face.isFollowed() || face.hasCard()).isFalse();
  }

  @Test
  void anInitialOutsideTheBasicPlaneIsWholeAndANamelessMinorStaysNameless() {
    Person rare = Person.named(ID, "𠮷田", "");
    assertThat(PublicFace.of(rare, entrant(9)).name()).isEqualTo("𠮷.");
    assertThat(PublicFace.of(Person.named(ID, "", ""), entrant(9)).name())
        .isEqualTo(PersonName.NOT_GIVEN);
  }

  private static Person person(String hidden) {
    return new Person(
        ID,
        "Þórsdóttir",
        "Ásta",
        "2009-01-02",
        "ISL",
        "Reykjavík",
        "sings",
        Map.of("hidden", hidden));
  }

  private static Entrant entrant(int age) {
    return new Entrant(
        ID, new Bib("7"), "F", age, "ISL", "Harriers", "", "F 16-17", "", "", -1, -1);
  }
}
