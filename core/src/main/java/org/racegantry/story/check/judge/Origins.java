package org.racegantry.story.check.judge;

import java.util.Locale;
import org.racegantry.story.check.read.Statement;

/** Where somebody was born and is from; only the entry list knows. */
final class Origins {
  private Origins() {}

  static Finding born(Known known, Statement.Birthplace said) {
    String claimed = known.name(said.who()) + ", born in " + said.nation();
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    String born = known.athlete(who).birthCountry();
    if (born.isEmpty()) {
      return Finding.open(
          claimed, "The entry list does not say where " + known.name(who) + " was born.");
    }
    return Finding.of(
        Nations.same(born, said.nation()),
        claimed,
        known.name(who) + ", born in " + born,
        "Born in " + Nations.named(born) + ", by the entry list.");
  }

  /** A town of the entry never contradicts: it may lie in the county a report names. */
  static Finding home(Known known, Statement.HomeTown said) {
    String claimed = known.name(said.who()) + ", from " + said.town();
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    String town = known.athlete(who).town();
    if (town.isEmpty()) {
      return Finding.open(claimed, "The entry list names no town of " + known.name(who) + ".");
    }
    String evidence = "The entry list says " + town + ".";
    boolean same =
        town.toLowerCase(Locale.ROOT).contains(said.town().strip().toLowerCase(Locale.ROOT));
    return same
        ? Finding.supported(claimed, known.name(who) + ", from " + town, evidence)
        : Finding.open(claimed, known.name(who) + ", from " + town, evidence);
  }
}
