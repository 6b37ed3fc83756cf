package org.racegantry.publish.roadside;

import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.runner.Ahead;
import org.racegantry.publish.runner.AheadLines;
import org.racegantry.publish.runner.RoughTime;
import org.racegantry.publish.runner.RunnerMaker;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Makes the page of the points where one runner can still be seen, and its calendar. */
final class RoadsideMaker {
  private final SnapshotView view;
  private final RaceSetup setup;
  private final int entrant;
  private final Result result;
  private final PublicFace face;
  private final Chosen chosen;
  private final long now_ms;
  private final PublicAddress site;
  private final Optional<Ahead> ahead;
  private final List<Sight> sights;

  RoadsideMaker(SnapshotView view, int entrant, Chosen chosen, long now_ms, PublicAddress site) {
    this.view = view;
    this.setup = view.setup();
    this.entrant = entrant;
    this.result = view.results().result(entrant);
    this.face = PublicFace.of(view.snapshot().people(), result.entrant());
    this.chosen = chosen;
    this.now_ms = now_ms;
    this.site = site;
    this.ahead = Ahead.of(view, entrant, now_ms);
    this.sights = RunnerMaker.isShown(face, result) ? Sight.all(view, result, ahead) : List.of();
  }

  /** What is to be shown: the chosen points, or all ahead. */
  List<Sight> shown() {
    return sights.stream().filter(chosen::shows).toList();
  }

  /** The events of a calendar, one per point to be shown. */
  List<CalendarFile.Event> events() {
    Sightings sightings =
        new Sightings(view, result, face.name(), now_ms, site.isKnown() ? site.of(path()) : "");
    return shown().stream().map(sightings::event).toList();
  }

  /** What the calendar is called. */
  String calendarName() {
    return face.name() + ", " + setup.name();
  }

  RoadsidePage page() {
    List<Sight> shown = shown();
    String file = path() + "/see.ics";
    String all = shown.isEmpty() ? "" : file + chosen.query(view);
    String follow = site.isKnown() && !all.isEmpty() ? "webcal:" + afterScheme(site.of(all)) : "";
    return new RoadsidePage(
        Chosen.encoded(result.entrant().bib().text()),
        face.name(),
        standing(),
        ahead.map(a -> AheadLines.late(view, a)).orElse(""),
        sights.stream().filter(s -> s.isAhead() || isChosen(s)).map(this::choice).toList(),
        shown.stream().map(sight -> row(sight, file)).toList(),
        chosen.unknown().stream().map(id -> "There is no point “" + id + "”.").toList(),
        RaceClock.seconds(now_ms, setup.zone()),
        ahead.map(a -> AheadLines.grounds(view, a)).orElse(""),
        all,
        follow);
  }

  /** Where the runner stands now, as a sentence. */
  private String standing() {
    boolean timed = result.status() == Status.OK && result.rankingTime_ms() != Split.UNKNOWN;
    String now =
        timed
            ? "in the finish, in " + Figures.time(result.rankingTime_ms())
            : RunnerMaker.standing(view, entrant);
    return "Now " + now + ".";
  }

  private String path() {
    return "/r/" + Chosen.encoded(result.entrant().bib().text());
  }

  private static String afterScheme(String address) {
    return address.substring(address.indexOf(':') + 1);
  }

  private boolean isChosen(Sight sight) {
    return chosen.any() && chosen.shows(sight);
  }

  private RoadsidePage.Choice choice(Sight sight) {
    return new RoadsidePage.Choice(
        sight.at().id(), Labels.point(setup, sight.at()), isChosen(sight));
  }

  private RoadsidePage.Row row(Sight sight, String file) {
    String calendar = file + "?at=" + Chosen.encoded(sight.at().id());
    String point = Labels.point(setup, sight.at());
    if (!sight.isAhead()) {
      String seen = RaceClock.seconds(sight.seen().time_ms(), setup.zone());
      return new RoadsidePage.Row(point, seen, null, null, "", 0, calendar);
    }
    Ahead.Stop due = sight.due();
    return new RoadsidePage.Row(
        point,
        "",
        RoughTime.clock(due.at(), setup.zone()),
        RoughTime.race(due.elapsed()),
        RoughTime.until(due.at(), now_ms),
        due.at().median_ms(),
        calendar);
  }
}
