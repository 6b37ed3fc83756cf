package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.records.RecordNews;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
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

  AnnouncePage page(Map<String, String> parameters, List<Podium> podiums) {
    String asked = parameters.getOrDefault("at", "");
    TimingPoint at =
        asked.isEmpty()
            ? setup.finish()
            : view.point(asked)
                .orElseThrow(() -> new BadRequest(404, "There is no point “" + asked + "”."));
    int page = page(parameters.getOrDefault("page", "1"));
    List<Approaching.Coming> coming =
        new Approaching(results).to(setup.points().indexOf(at), now_ms);
    int from = Math.min(coming.size(), (page - 1) * AnnouncePage.ROWS);
    int until = Math.min(coming.size(), from + AnnouncePage.ROWS);
    PodiumCards cards = new PodiumCards(view.snapshot());
    return new AnnouncePage(
        at.id(),
        Labels.point(setup, at),
        points(at),
        arrivals(coming, from, until, at),
        page,
        until < coming.size(),
        coming.size(),
        records(),
        podiums.stream().map(cards::of).toList(),
        milestones());
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

  private List<Arrival> arrivals(
      List<Approaching.Coming> coming, int from, int until, TimingPoint at) {
    List<Arrival> arrivals = new ArrayList<>();
    WorthSaying worth = new WorthSaying(results);
    int[] ahead = new int[setup.races().size()];
    for (int k = 0; k < until; k++) {
      Approaching.Coming one = coming.get(k);
      int before = ahead[seen.race(one.entrant())]++;
      // Those before count too: of two of a club only the one who comes sooner is its first.
      Arrival arrival = arrival(one, before, at, worth);
      if (k >= from) {
        arrivals.add(arrival);
      }
    }
    return arrivals;
  }

  private Arrival arrival(Approaching.Coming one, int before, TimingPoint at, WorthSaying worth) {
    int i = one.entrant();
    Entrant who = results.entrants().get(i);
    Person person = view.snapshot().people().of(who.id());
    PublicFace face = PublicFace.of(person, who);
    boolean open = face.isFollowed();
    boolean finish = at.equals(setup.finish());
    long elapsed_ms = one.about_ms() - from_ms(i);
    long away_s = (one.about_ms() - now_ms) / 1000;
    int last = seen.lastSeen(i);
    return new Arrival(
        who.bib().text(),
        face.name(),
        PlainText.line(who.nation()),
        PlainText.line(face.club()),
        open ? PlainText.line(person.town()) : "",
        who.division().isEmpty() ? "" : Labels.group(who),
        PlainText.line(setup.races().get(seen.race(i)).name()),
        one.about_ms(),
        RaceClock.seconds(one.about_ms(), setup.zone()),
        away_s <= 0 ? "due" : Elapsed.brief(away_s),
        Figures.time(elapsed_ms),
        Labels.point(setup, setup.points().get(last))
            + " "
            + RaceClock.seconds(seen.time_ms(i, last), setup.zone()),
        open && finish ? worth.of(i, elapsed_ms, before) : "",
        open ? WorthSaying.notes(who, person) : "");
  }

  private long from_ms(int i) {
    Basis basis = setup.races().get(seen.race(i)).basis();
    return basis == Basis.NET && seen.seen(i, 0) ? seen.time_ms(i, 0) : seen.gun_ms(seen.wave(i));
  }

  private List<AnnouncePage.RecordCard> records() {
    RecordNews news = RecordNews.of(view);
    return setup.races().stream()
        .map(race -> new AnnouncePage.RecordCard(PlainText.line(race.name()), news.now(view, race)))
        .filter(card -> !card.lines().isEmpty())
        .toList();
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
