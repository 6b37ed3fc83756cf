package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.forecast.Band;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.crowd.Crowds;
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

/** Makes the rows of who comes next. */
final class Arrivals {
  private static final long MINUTE_MS = 60_000;

  /** A band narrower than this is shown to the second. */
  private static final long CLOSE_MS = 120_000;

  private static final long FAIR_MS = 600_000;

  private final SnapshotView view;
  private final Results results;
  private final RaceSetup setup;
  private final Sightings seen;
  private final TimingPoint at;
  private final boolean finish;
  private final long now_ms;

  Arrivals(SnapshotView view, TimingPoint at, long now_ms) {
    this.view = view;
    this.results = view.results();
    this.setup = view.setup();
    this.seen = results.sightings();
    this.at = at;
    this.finish = at.equals(setup.finish());
    this.now_ms = now_ms;
  }

  /** Somebody who comes, and what is worth saying. */
  private record Said(Approaching.Coming coming, WorthSaying.Word word) {}

  /** One page: in the order of arrival, or of those worth a word the most worth on the first. */
  List<Arrival> page(Rush rush, WorthSaying worth, int page) {
    int from = Math.min(rush.listed().size(), (page - 1) * AnnouncePage.ROWS);
    int until = Math.min(rush.listed().size(), from + AnnouncePage.ROWS);
    // Those before count too: of two of a club only the one who comes sooner is its first.
    List<Said> said = said(rush.notable() ? rush.listed() : rush.listed().subList(0, until), worth);
    if (rush.notable()) {
      said.sort(
          Comparator.comparingInt((Said one) -> one.word.rank())
              .thenComparingLong(one -> one.coming.about_ms()));
    }
    List<Said> shown = new ArrayList<>(said.subList(from, until));
    shown.sort(
        Comparator.comparingLong((Said one) -> one.coming.about_ms())
            .thenComparingInt(one -> one.coming.entrant()));
    return shown.stream().map(this::arrival).toList();
  }

  private List<Said> said(List<Approaching.Coming> coming, WorthSaying worth) {
    List<Said> said = new ArrayList<>();
    int[] ahead = new int[setup.races().size()];
    for (Approaching.Coming one : coming) {
      int before = ahead[seen.race(one.entrant())]++;
      said.add(new Said(one, word(one, before, worth)));
    }
    return said;
  }

  /** On the way a best is held against the finish that is forecast. */
  private WorthSaying.Word word(Approaching.Coming one, int before, WorthSaying worth) {
    int i = one.entrant();
    Entrant who = results.entrants().get(i);
    Person person = view.snapshot().people().of(who.id());
    if (!PublicFace.of(person, who).isFollowed()) {
      return WorthSaying.Word.NONE;
    }
    if (finish) {
      WorthSaying.Word word = worth.of(i, one.about_ms() - from_ms(i), before);
      boolean noted = word.rank() > 3 && !WorthSaying.notes(who, person).isEmpty();
      return noted ? new WorthSaying.Word(3, word.words()) : word;
    }
    int last = setup.points().size() - 1;
    Crowds.Now now = Crowds.of(view, now_ms);
    String best =
        now.crowd().isExpected(i, last)
            ? WorthSaying.best(who, now.crowd().median_ms(i, last) - from_ms(i))
            : "";
    boolean noted = !WorthSaying.notes(who, person).isEmpty();
    return best.isEmpty() && !noted ? WorthSaying.Word.NONE : new WorthSaying.Word(3, best);
  }

  private Arrival arrival(Said said) {
    Approaching.Coming one = said.coming;
    int i = one.entrant();
    Entrant who = results.entrants().get(i);
    Person person = view.snapshot().people().of(who.id());
    PublicFace face = PublicFace.of(person, who);
    boolean open = face.isFollowed();
    long away_s = (one.about_ms() - now_ms) / 1000;
    Band band = one.at();
    long wide_ms = band.high80_ms() - band.low80_ms();
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
        Figures.time(one.about_ms() - from_ms(i)),
        seen(i),
        said.word.words(),
        open ? WorthSaying.notes(who, person) : "",
        band.low80_ms(),
        band.high80_ms(),
        clock(band.low80_ms(), wide_ms, 0) + "–" + clock(band.high80_ms(), wide_ms, MINUTE_MS - 1),
        wide_ms < CLOSE_MS ? "close" : wide_ms < FAIR_MS ? "fair" : "rough");
  }

  /** To the second where the band is narrow, else whole minutes outwards. */
  private String clock(long time_ms, long wide_ms, long outwards_ms) {
    return wide_ms < CLOSE_MS
        ? RaceClock.seconds(time_ms, setup.zone())
        : RaceClock.seconds(time_ms + outwards_ms, setup.zone()).substring(0, 5);
  }

  private String seen(int i) {
    int last = seen.lastSeen(i);
    return last < 0
        ? "not seen yet"
        : Labels.point(setup, setup.points().get(last))
            + " "
            + RaceClock.seconds(seen.time_ms(i, last), setup.zone());
  }

  private long from_ms(int i) {
    Basis basis = setup.races().get(seen.race(i)).basis();
    return basis == Basis.NET && seen.seen(i, 0) ? seen.time_ms(i, 0) : seen.gun_ms(seen.wave(i));
  }
}
