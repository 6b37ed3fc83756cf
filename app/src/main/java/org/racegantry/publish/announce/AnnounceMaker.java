package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.records.RecordNews;
import org.racegantry.publish.records.WatchLine;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/** Makes the announcer's page of a moment. */
final class AnnounceMaker {
  /** More than the biggest race fills, so a page that says there is another one is right. */
  private static final int MOST_PAGES = 9_999;

  private final SnapshotView view;
  private final Results results;
  private final RaceSetup setup;
  private final Sightings seen;
  private final long now_ms;

  AnnounceMaker(SnapshotView view, long now_ms) {
    this.view = view;
    this.results = view.results();
    this.setup = view.setup();
    this.seen = results.sightings();
    this.now_ms = now_ms;
  }

  AnnouncePage page(
      Map<String, String> parameters,
      List<Podium> podiums,
      Map<Integer, String> odds,
      ComingKept coming) {
    String asked = parameters.getOrDefault("at", "");
    TimingPoint at =
        asked.isEmpty()
            ? setup.finish()
            : view.point(asked)
                .orElseThrow(() -> new BadRequest(404, "There is no point “" + asked + "”."));
    int page = page(parameters.getOrDefault("page", "1"));
    Rush rush = Rush.of(coming.of(view, now_ms, setup.points().indexOf(at)), parameters, now_ms);
    List<Arrival> arrivals = new Arrivals(view, at, now_ms).page(rush, coming.worth(), page);
    PodiumCards cards = new PodiumCards(view.snapshot());
    return new AnnouncePage(
        at.id(),
        Labels.point(setup, at),
        points(at),
        arrivals,
        page,
        page * AnnouncePage.ROWS < rush.listed().size(),
        rush.all(),
        records(),
        podiums.stream().map(p -> cards.of(p, odds.getOrDefault(p.race(), ""))).toList(),
        milestones(),
        rush.within(),
        rush.listed().size(),
        rush.notable() ? Math.max(1, rush.listed().size() - arrivals.size()) : 0,
        parameters.getOrDefault("who", ""));
  }

  private static int page(String text) {
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw new BadRequest(
          400, "page is a number from 1 to " + MOST_PAGES + ", not “" + text + "”");
    }
    return Integer.parseInt(text);
  }

  private List<AnnouncePage.PointLink> points(TimingPoint at) {
    return setup.points().stream()
        .filter(point -> !point.equals(setup.start()))
        .map(
            point ->
                new AnnouncePage.PointLink(
                    point.id(), Labels.point(setup, point), point.equals(at)))
        .toList();
  }

  private List<AnnouncePage.RecordCard> records() {
    RecordNews news = RecordNews.of(view);
    return setup.races().stream()
        .map(race -> new AnnouncePage.RecordCard(PlainText.line(race.name()), records(news, race)))
        .filter(card -> !card.lines().isEmpty())
        .toList();
  }

  private List<AnnouncePage.RecordLine> records(RecordNews news, Race race) {
    return news.now(view, race).stream()
        .map(line -> new AnnouncePage.RecordLine(line, odds(news, race, line)))
        .toList();
  }

  private String odds(RecordNews news, Race race, WatchLine line) {
    return news.watch(view, race, line)
        .map(watch -> SpokenOdds.record(view, watch, now_ms))
        .orElse("");
  }

  /** How many are in of each race, where that is somebody at all. */
  private List<String> milestones() {
    int[] in = new int[setup.races().size()];
    int[] started = new int[in.length];
    for (int i = 0; i < seen.entrants(); i++) {
      in[seen.race(i)] += seen.seen(i, seen.points() - 1) ? 1 : 0;
      started[seen.race(i)] += seen.lastSeen(i) >= 0 ? 1 : 0;
    }
    List<String> lines = new ArrayList<>();
    for (int race = 0; race < in.length; race++) {
      if (started[race] > 0) {
        lines.add(
            PlainText.line(setup.races().get(race).name())
                + ": "
                + Figures.count(in[race])
                + " of "
                + Figures.count(started[race])
                + " are in");
      }
    }
    return lines;
  }
}
