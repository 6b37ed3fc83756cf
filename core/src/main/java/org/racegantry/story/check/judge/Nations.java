package org.racegantry.story.check.judge;

import java.util.List;
import org.racegantry.records.nation.NationCode;
import org.racegantry.story.check.read.Statement;

/** The nation somebody runs for, as entered for the day of the race. */
final class Nations {
  private static final List<String> BRITISH = List.of("ENG", "SCO", "WAL", "NIR");

  private Nations() {}

  static Finding of(Known known, Statement.Nation said) {
    String claimed = known.name(said.who()) + ", " + said.nation();
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    String entered = known.entrant(who).nation();
    String actual = known.name(who) + ", " + entered;
    if (NationCode.kind(entered) == NationCode.Kind.UNKNOWN) {
      return Finding.open(claimed, "The entry list names no nation for " + known.name(who) + ".");
    }
    if (NationCode.kind(entered) == NationCode.Kind.STATUS) {
      return Finding.open(claimed, actual, "Entered as " + entered + ", which is no nation.");
    }
    boolean born = known.athlete(who).birthCountry().equals(said.nation());
    String evidence =
        "Entered for "
            + named(entered)
            + (born ? ", and born in " + named(said.nation()) : "")
            + ".";
    return Finding.of(same(entered, said.nation()), claimed, actual, evidence);
  }

  /** Whether a nation as entered is the one a report means: an Englishman is a Briton. */
  static boolean same(String entered, String said) {
    return entered.equals(said)
        || said.equals("GBR") && BRITISH.contains(entered)
        || entered.equals("GBR") && BRITISH.contains(said);
  }

  /** {@code Kenya (KEN)}. */
  static String named(String code) {
    return NationCode.name(code).map(name -> name + " (" + code + ")").orElse(code);
  }
}
