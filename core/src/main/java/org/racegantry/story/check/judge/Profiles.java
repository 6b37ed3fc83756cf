package org.racegantry.story.check.judge;

import org.racegantry.race.Entrant;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.story.Athlete;
import org.racegantry.story.check.read.Statement;

/** Ages, first and last marathons: what the entry list knows of somebody. */
final class Profiles {
  private Profiles() {}

  static Finding age(Known known, Statement.Age said) {
    String claimed = known.name(said.who()) + ", age " + Say.amount(said.years(), Long::toString);
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    int age = known.entrant(who).age();
    if (age == Entrant.UNKNOWN) {
      return Finding.open(claimed, "The entry list knows no age of " + known.name(who) + ".");
    }
    return Finding.of(
        said.years().holds(age),
        claimed,
        known.name(who) + ", age " + age,
        known.name(who) + " was " + age + " on race day, by the entry list.");
  }

  static Finding career(Known known, Statement.Career said) {
    String claimed =
        known.name(said.who())
            + (said.denied() ? ", not a " : ", a ")
            + (said.debut() ? "debut" : "last marathon");
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    Athlete athlete = known.athlete(said.who().athlete().getAsInt());
    Finding finding =
        said.debut() ? debut(known, athlete, claimed) : farewell(known, athlete, claimed);
    return said.denied() ? finding.denied() : finding;
  }

  private static Finding debut(Known known, Athlete athlete, String claimed) {
    String name = known.name(athlete.position());
    if (athlete.debut()) {
      return Finding.supported(
          claimed, name + ", a debut", "Entered without an earlier race over the distance.");
    }
    long best_ms = athlete.entrant().personalBest_ms();
    return best_ms < 0
        ? Finding.open(claimed, "The entry list knows no earlier best of " + name + ".")
        : Finding.contradicted(
            claimed,
            name + ", personal best " + Say.time(OfficialTime.seconds(best_ms)),
            "Entered with a personal best of " + Say.time(OfficialTime.seconds(best_ms)) + ".");
  }

  private static Finding farewell(Known known, Athlete athlete, String claimed) {
    String name = known.name(athlete.position());
    return athlete.farewell()
        ? Finding.supported(
            claimed, name + ", a last marathon", "Announced as the last marathon, by the entry.")
        : Finding.open(claimed, "The entry list says nothing of a last marathon of " + name + ".");
  }
}
