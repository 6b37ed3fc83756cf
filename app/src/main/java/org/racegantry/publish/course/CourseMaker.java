package org.racegantry.publish.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.live.AllHands;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.EntrantsOfRace;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Hands;

/** Makes the course of a race as it is about now. */
public final class CourseMaker {
  /** Up to so many are shown one by one; more as a density. */
  private static final int DOTS_AT_MOST = 80;

  /** Names of points closer together than this would touch, on narrow and wide screens. */
  private static final int NARROW_ROOM = 1_400;

  private static final int WIDE_ROOM = 240;

  private final SnapshotView view;
  private final Race race;
  private final long now_ms;
  private final double speed;
  private int waiting;

  private CourseMaker(SnapshotView view, Race race, CourseClock clock) {
    this.view = view;
    this.race = race;
    this.now_ms = clock.now_ms();
    this.speed = clock.speed();
  }

  /** The course of a race at this moment; empty when it is over or nobody was seen on the way. */
  public static Course of(SnapshotView view, Race race, CourseClock clock) {
    return new CourseMaker(view, race, clock).course();
  }

  private Course course() {
    List<Whereabouts> running = running();
    long length_mm = view.setup().finish().distance_mm();
    if (running.isEmpty() || length_mm <= 0) {
      return new Course(
          race.id(), length_mm, now_ms, speed, List.of(), List.of(), List.of(), "", "");
    }
    boolean many = running.size() > DOTS_AT_MOST;
    Density density = new Density(length_mm);
    List<Whereabouts> followed =
        many ? List.of() : running.stream().filter(this::isFollowed).toList();
    Groups groups = new Groups(view, length_mm);
    return new Course(
        race.id(),
        length_mm,
        now_ms,
        speed,
        ticks(length_mm),
        many ? List.of() : groups.dots(followed),
        many ? density.bars(running) : List.of(),
        many ? density.sentence(running, waiting) : groups.sentence(followed),
        many ? "" : groups.awaited(followed));
  }

  /** Everybody on the course something is expected of, furthest first; others are counted. */
  private List<Whereabouts> running() {
    List<Whereabouts> running = new ArrayList<>();
    if (view.results().state(race.id()) != ResultState.LIVE) {
      return running;
    }
    int[] out =
        EntrantsOfRace.in(view).of(view, race).stream()
            .mapToInt(Integer::intValue)
            .filter(entrant -> view.results().status(entrant) == Status.RUNNING)
            .toArray();
    for (Whereabouts about : abouts(out)) {
      waiting += about == null ? 1 : 0;
      if (about != null && !about.isLost(now_ms)) {
        running.add(about);
      }
    }
    running.sort(Comparator.comparingLong(Whereabouts::at_mm).reversed());
    return running;
  }

  /** Where each of them is, or null; a large field takes every processor for a moment. */
  private Whereabouts[] abouts(int[] entrants) {
    Whereabouts[] abouts = new Whereabouts[entrants.length];
    Hands hands = entrants.length > DOTS_AT_MOST ? new AllHands() : Hands.ONE;
    view.forecasts();
    hands.share(
        part -> {
          for (int i = part; i < entrants.length; i += hands.count()) {
            abouts[i] = Whereabouts.of(view, entrants[i], now_ms).orElse(null);
          }
        });
    return abouts;
  }

  private boolean isFollowed(Whereabouts about) {
    return PublicFace.of(view.snapshot().people(), view.results().entrants().get(about.entrant()))
        .isFollowed();
  }

  /** The finish is always named, and of the others those that do not touch one named before. */
  private List<Course.Tick> ticks(long length_mm) {
    List<Course.Tick> ticks = new ArrayList<>();
    int narrow = -NARROW_ROOM;
    int wide = -WIDE_ROOM;
    for (TimingPoint point : view.setup().points()) {
      int at = (int) (point.distance_mm() * 10_000 / length_mm);
      boolean finish = at == 10_000;
      boolean always = finish || at - narrow >= NARROW_ROOM && 10_000 - at >= NARROW_ROOM;
      boolean often = always || at - wide >= WIDE_ROOM;
      narrow = always ? at : narrow;
      wide = often ? at : wide;
      Course.Room room = always ? Course.Room.ALWAYS : often ? Course.Room.WIDE : Course.Room.NONE;
      ticks.add(new Course.Tick(at, Labels.point(view.setup(), point), room));
    }
    return ticks;
  }
}
