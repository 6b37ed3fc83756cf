package org.racegantry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The walls between rooms, as rules. */
final class Walls {
  private Walls() {}

  /** A room under {@code base} touches none of the closed ones. */
  static ArchRule of(String base, String room, List<String> closed) {
    String[] packages =
        closed.stream().map(name -> base + "." + name + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(base + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because(
            "the room table in ARCHITECTURE.md closes that wall; pass what is needed through a"
                + " record of a room both may import, or change the table and say why")
        .allowEmptyShould(true);
  }
}
