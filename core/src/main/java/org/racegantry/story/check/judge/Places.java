package org.racegantry.story.check.judge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.records.nation.NationCode;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;

/** Places at the finish, among all of a sex or among those of one nation. */
final class Places {
  private Places() {}

  static Finding of(Known known, Statement.Place said) {
    String claimed = claimed(known, said);
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    Optional<Finding> stranger = stranger(known, who, said, claimed);
    Finding finding =
        stranger.orElseGet(
            () ->
                onTheWay(known, said)
                    ? PlacesOnTheWay.of(known, who, said, claimed)
                    : atTheFinish(known, who, said, claimed));
    return said.denied() ? finding.denied() : finding;
  }

  private static boolean onTheWay(Known known, Statement.Place said) {
    return said.at().filter(at -> Mats.around(known, at).from() < known.finish()).isPresent();
  }

  private static String claimed(Known known, Statement.Place said) {
    return known.name(said.who())
        + (said.denied() ? ", not " : ", ")
        + words(said.place())
        + said.nation().map(nation -> " of " + nation).orElse("")
        + said.at().map(at -> " " + Say.where(known, at)).orElse("");
  }

  private static String words(Amount place) {
    return place.low() == place.high()
        ? Say.ordinal(place.low())
        : Say.ordinal(place.low()) + " to " + Say.ordinal(place.high());
  }

  /** Who runs for another nation has no place among those of this one. */
  private static Optional<Finding> stranger(
      Known known, int who, Statement.Place said, String claimed) {
    String entered = known.entrant(who).nation();
    if (said.nation().isEmpty() || Nations.same(entered, said.nation().get())) {
      return Optional.empty();
    }
    return Optional.of(
        NationCode.kind(entered) == NationCode.Kind.NATION
            ? Finding.contradicted(
                claimed,
                known.name(who) + ", " + entered,
                known.name(who) + " is entered for " + Nations.named(entered) + ".")
            : Finding.open(claimed, "The entry list names no nation for " + known.name(who) + "."));
  }

  /** Whom a place is counted among. */
  static IntPredicate among(Known known, Optional<String> nation) {
    return other -> nation.isEmpty() || Nations.same(known.entrant(other).nation(), nation.get());
  }

  private static Finding atTheFinish(Known known, int who, Statement.Place said, String claimed) {
    Lineup sex = known.lineup(who, known.finish());
    if (sex.indexOf(who) < 0) {
      return placeless(known, who, claimed);
    }
    IntPredicate among = among(known, said.nation());
    int place = sex.place(who, among);
    String of = said.nation().map(nation -> " of " + nation).orElse("");
    String actual = known.name(who) + ", " + Say.ordinal(place) + of;
    String evidence = evidence(known, who, place, of) + holder(known, sex, said, among);
    if (said.place().holds(place)) {
      return Finding.supported(claimed, actual, evidence);
    }
    Race race = known.race(who);
    int overall = known.overall(race).place(who, among);
    if (said.place().holds(overall)) {
      return Finding.supported(
          claimed,
          actual + ", " + Say.ordinal(overall) + " overall",
          "That is the place among men and women together. " + evidence);
    }
    OptionalInt provisional =
        said.nation().isEmpty() ? known.provisionalPlace(who) : OptionalInt.empty();
    if (provisional.stream().anyMatch(said.place()::holds)) {
      return Finding.provisional(
          claimed, actual, evidence + " By the provisional times it was as reported.");
    }
    boolean mayChange = known.results().state(race.id()) == ResultState.LIVE && known.byNet(race);
    return mayChange
        ? Finding.open(claimed, actual, evidence + " Later starters may still be faster.")
        : Finding.contradicted(claimed, actual, evidence);
  }

  private static String evidence(Known known, int who, int place, String of) {
    return "The "
        + known.state(known.race(who))
        + " has "
        + known.name(who)
        + " "
        + Say.ordinal(place)
        + of
        + ", in "
        + Say.time(known.official_s(who))
        + ".";
  }

  /** Who really has the place. */
  private static String holder(
      Known known, Lineup lineup, Statement.Place said, IntPredicate among) {
    if (said.place().low() != said.place().high()) {
      return "";
    }
    for (int i = 0, rank = 0; i < lineup.size(); i++) {
      rank += among.test(lineup.entrants()[i]) ? 1 : 0;
      if (rank == said.place().low()) {
        int holder = lineup.entrants()[i];
        return holder == said.who().athlete().orElse(-1)
            ? ""
            : " " + Say.ordinal(rank) + " was " + known.name(holder) + ".";
      }
    }
    return "";
  }

  private static Finding placeless(Known known, int who, String claimed) {
    String evidence = known.name(who) + " " + known.fate(who);
    if (known.running(who)) {
      return Finding.open(claimed, evidence + ".");
    }
    return known.status(who) == Status.NP || known.finished(who)
        ? Finding.open(claimed, evidence + ", and takes no place.")
        : Finding.contradicted(claimed, known.name(who) + ", " + known.status(who), evidence + ".");
  }
}
