package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/** What is said about a podium. */
final class PodiumCards {
  private static final List<String> PLACES = List.of("first", "second", "third");
  private static final int NAMED = 4;

  private final Snapshot snapshot;
  private final Results results;
  private final RaceSetup setup;

  PodiumCards(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.results = snapshot.results();
    this.setup = results.setup();
  }

  /**
   * The card of one podium.
   *
   * @param odds what the forecast is certain enough of, a sentence or empty
   */
  AnnouncePage.PodiumCard of(Podium podium, String odds) {
    String race = setup.races().get(podium.race()).id();
    boolean declared = results.state(race) != ResultState.LIVE;
    return new AnnouncePage.PodiumCard(
        PlainText.line(setup.races().get(podium.race()).name()),
        declared
            ? Labels.state(results, race).word()
            : podium.first().isEmpty() && podium.safe() == 0
                ? "nobody in yet"
                : podium.isSafe() ? "podium safe" : podium.safe() + " of 3 safe",
        declared ? "Declared by an official." : sentence(podium),
        declared ? "" : odds,
        podium.isSafe(),
        places(podium),
        declared ? List.of() : named(podium));
  }

  private String sentence(Podium podium) {
    if (podium.isSafe()) {
      return "By their times nobody still out can beat them.";
    }
    String next = PLACES.get(podium.safe());
    if (podium.doubt() == Podium.Doubt.NO_GUN) {
      return "No gun is recorded, so no time is sure.";
    }
    if (podium.doubt() == Podium.Doubt.WAY_UNCLEAR) {
      return "The " + next + " was not read all the way: the crew must look first.";
    }
    if (podium.first().size() > podium.safe()) {
      return "The " + next + " is safe once " + accounted(podium.unaccounted().size()) + ".";
    }
    String coming =
        podium.notBefore_ms() == Podium.OPEN
            ? "The " + next + " is open"
            : "The "
                + next
                + " not before "
                + RaceClock.seconds(podium.notBefore_ms(), setup.zone());
    return podium.unaccounted().isEmpty()
        ? coming + "."
        : coming
            + ", unless one of "
            + podium.unaccounted().size()
            + " not seen lately came through unseen.";
  }

  private static String accounted(int n) {
    return n == 1 ? "one more is accounted for" : n + " more are accounted for";
  }

  private List<AnnouncePage.Place> places(Podium podium) {
    List<AnnouncePage.Place> places = new ArrayList<>();
    for (int i = 0; i < podium.first().size(); i++) {
      int entrant = podium.first().get(i);
      Entrant who = results.entrants().get(entrant);
      places.add(
          new AnnouncePage.Place(
              i + 1,
              who.bib().text(),
              PublicFace.of(snapshot.people(), who).name(),
              PlainText.line(who.nation()),
              Figures.time(results.result(entrant).rankingTime_ms()),
              i < podium.safe()));
    }
    return places;
  }

  private List<String> named(Podium podium) {
    List<String> named = new ArrayList<>();
    Sightings seen = results.sightings();
    for (Podium.Threat threat : podium.unaccounted().stream().limit(NAMED).toList()) {
      Entrant who = results.entrants().get(threat.entrant());
      int last = seen.lastSeen(threat.entrant());
      String where =
          last < 0
              ? "never seen"
              : "last seen at "
                  + Labels.point(setup, setup.points().get(last))
                  + " "
                  + RaceClock.seconds(seen.time_ms(threat.entrant(), last), setup.zone());
      String name = PublicFace.of(snapshot.people(), who).name();
      named.add(who.bib().text() + " " + name + ", " + where);
    }
    if (podium.unaccounted().size() > NAMED) {
      named.add("and " + Figures.count(podium.unaccounted().size() - NAMED) + " more");
    }
    return named;
  }
}
