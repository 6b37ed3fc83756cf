package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.Leg;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Explanation;
import org.racegantry.scoring.Notice;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Makes the page of one runner. */
public final class RunnerMaker {
  private final SnapshotView view;
  private final int entrant;
  private final Result result;
  private final RaceSetup setup;

  private RunnerMaker(SnapshotView view, int entrant) {
    this.view = view;
    this.entrant = entrant;
    this.result = view.results().result(entrant);
    this.setup = view.setup();
  }

  /** The page of the entrant with this bib; throws {@link BadRequest} where there is none. */
  public static RunnerPage make(SnapshotView view, String bib) {
    int entrant = bib.isBlank() ? -1 : view.results().indexOf(new Bib(bib));
    if (entrant < 0) {
      throw new BadRequest(404, "Nobody is entered with bib “" + bib + "”.");
    }
    return new RunnerMaker(view, entrant).page();
  }

  private RunnerPage page() {
    Entrant who = result.entrant();
    Explanation why = view.results().explain(entrant);
    return new RunnerPage(
        who.bib().text(),
        Labels.name(view.snapshot().people(), who),
        PlainText.line(who.nation()),
        Labels.group(who),
        PlainText.line(who.club()),
        result.race().id(),
        result.race().name(),
        Labels.state(view.results(), result.race().id()),
        headline(),
        standing(),
        Figures.time(result.gunTime_ms()),
        Figures.time(result.netTime_ms()),
        places(),
        splits(),
        result.notices().stream().map(Notice::sentence).toList(),
        why.rule(),
        why.reads().stream().map(this::readLine).toList(),
        why.acts().stream().map(this::actLine).toList());
  }

  private String headline() {
    if (result.rankingTime_ms() != Split.UNKNOWN) {
      return Figures.time(result.rankingTime_ms());
    }
    return result.lastSeen().map(split -> Figures.time(result.elapsed_ms(split))).orElse("");
  }

  private String standing() {
    String seen = result.lastSeen().map(this::seenAt).orElse("not seen yet");
    return switch (result.status()) {
      case OK -> result.race().basis() == Basis.GUN ? "gun time" : "net time";
      case RUNNING -> "on the course, " + seen;
      case NOT_SEEN -> seen;
      case DNS -> "did not start";
      case DNF -> "did not finish, " + seen;
      case DQ -> "disqualified" + (result.rule().isEmpty() ? "" : ", rule " + result.rule());
      case NP -> "ran, takes no place";
    };
  }

  private String seenAt(Split split) {
    int place = view.at(split.point()).place(entrant);
    boolean placed = place > 0 && !split.point().equals(setup.start());
    return "last seen at "
        + Labels.point(setup, split.point())
        + (placed ? " in place " + place : "");
  }

  private List<RunnerPage.Place> places() {
    List<RunnerPage.Place> places = new ArrayList<>();
    Places in = result.places();
    Entrant who = result.entrant();
    String race = result.race().id();
    add(places, "in the race", in.overall(), BoardQuery.whole(race));
    add(places, who.sex(), in.sex(), narrowed(who.sex(), "", ""));
    add(places, Labels.group(who), in.division(), narrowed(who.sex(), who.division(), ""));
    add(places, who.nation(), in.nation(), narrowed(who.sex(), "", who.nation()));
    return places;
  }

  private BoardQuery narrowed(String sex, String division, String nation) {
    return new BoardQuery(result.race().id(), "", sex, division, nation, 1, false);
  }

  private static void add(
      List<RunnerPage.Place> places, String ranking, int place, BoardQuery query) {
    if (place != Places.NONE) {
      int page = (place - 1) / BoardQuery.ROWS * BoardQuery.ROWS + 1;
      places.add(new RunnerPage.Place(ranking, place, query.from(page).address()));
    }
  }

  private List<RunnerPage.SplitLine> splits() {
    List<RunnerPage.SplitLine> lines = new ArrayList<>();
    for (Split split : result.splits()) {
      Optional<Leg> leg = Optional.ofNullable(Leg.until(result, split.point()));
      int place = split.ranks() ? view.at(split.point()).place(entrant) : 0;
      boolean atStart = split.point().equals(setup.start());
      int before =
          leg.map(l -> l.from().point())
              .filter(point -> !point.equals(setup.start()))
              .map(point -> view.at(point).place(entrant))
              .orElse(0);
      lines.add(
          new RunnerPage.SplitLine(
              Labels.point(setup, split.point()),
              Figures.time(result.elapsed_ms(split)),
              RaceClock.seconds(split.time_ms(), setup.zone()),
              leg.map(l -> Figures.leg(l.fromElapsed_ms(), l.untilElapsed_ms())).orElse(""),
              leg.map(l -> Figures.pace(l.time_ms(), l.distance_mm())).orElse(""),
              atStart || place == 0 ? "" : Integer.toString(place),
              place == 0 || before == 0 ? 0 : before - place,
              Labels.source(split.source())));
    }
    return lines;
  }

  private RunnerPage.ReadLine readLine(ReadVerdict read) {
    String verdict = read.used() ? "used for " + read.point() : read.notice().sentence();
    return new RunnerPage.ReadLine(
        RaceClock.millis(read.corrected_ms(), setup.zone()),
        PlainText.line(read.read().reader()),
        read.line(),
        read.used(),
        verdict);
  }

  private RunnerPage.ActLine actLine(Act act) {
    return new RunnerPage.ActLine(
        act.number(), RaceClock.seconds(act.at_ms(), setup.zone()), PlainText.line(act.why()));
  }
}
