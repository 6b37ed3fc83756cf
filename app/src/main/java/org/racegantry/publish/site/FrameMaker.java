package org.racegantry.publish.site;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.race.Wave;
import org.racegantry.scoring.Standing;

/** Makes what stands around the pages. */
public final class FrameMaker {
  /** A race clock that shows more than this is of a race long over. */
  private static final long LONGEST_RACE_MS = 24L * 3600 * 1000;

  private static final Labels.State NOTHING_YET = new Labels.State("live", "live");

  private final SiteState state;
  private final CourseClock course;
  private final InstantSource wall;
  private final Assets assets;

  public FrameMaker(SiteState state, CourseClock course, InstantSource wall, Assets assets) {
    this.state = state;
    this.course = course;
    this.wall = wall;
    this.assets = assets;
  }

  /** The frame of a page about one race; {@code push} where events bring the whole page. */
  public PageFrame about(SnapshotView view, Race race, String title, boolean push) {
    return about(title, view, race, push, tabs(view, race, FrameMaker::board));
  }

  /** The frame of a page there is of each race: its tabs lead to {@code path?race=ID}. */
  public PageFrame about(SnapshotView view, Race race, String title, String path) {
    return about(title, view, race, false, tabs(view, race, r -> path + "?race=" + r.id()));
  }

  private PageFrame about(
      String title, SnapshotView view, Race race, boolean push, List<PageFrame.Tab> tabs) {
    long gun_ms = gun_ms(view, race);
    long on_ms = course.now_ms() - gun_ms;
    boolean runs =
        on_ms >= 0
            && on_ms < Math.min(race.limit_ms(), LONGEST_RACE_MS)
            && view.results().state(race.id()) == ResultState.LIVE;
    return new PageFrame(
        title,
        view.setup().name(),
        RaceClock.date(view.setup().date()),
        Labels.state(view.results(), race.id()),
        runs ? Elapsed.hms(on_ms / 1000) : "",
        runs ? gun_ms : 0,
        moment(view),
        state.fault(),
        race.id(),
        push,
        "",
        assets.base(),
        tabs,
        demo());
  }

  /** The frame of a page about no race in particular. */
  public PageFrame plain(String title, String search) {
    Optional<SnapshotView> view = state.latest();
    return new PageFrame(
        title,
        view.map(v -> v.setup().name()).orElse("Gantry"),
        view.map(v -> RaceClock.date(v.setup().date())).orElse(""),
        view.map(v -> Labels.state(v.results(), v.setup().races().getFirst().id()))
            .orElse(NOTHING_YET),
        "",
        0,
        view.map(this::moment).orElse(new PageFrame.Moment(0, wall.millis(), wall.millis(), 0, 0)),
        state.fault(),
        "",
        false,
        search,
        assets.base(),
        view.map(v -> tabs(v, null, FrameMaker::board)).orElse(List.of()),
        demo());
  }

  /** The moment a snapshot is shown at. */
  public PageFrame.Moment moment(SnapshotView view) {
    return new PageFrame.Moment(
        view.snapshot().seq(),
        view.snapshot().recordedAt_ms(),
        wall.millis(),
        course.now_ms(),
        course.speed());
  }

  /** The gun the clock of a race counts from: that of its leader, else its first wave's. */
  public static long gun_ms(SnapshotView view, Race race) {
    List<LiveOrder.Entry> first = view.order(race).first(1);
    if (!first.isEmpty()) {
      Standing.Row leader = first.getFirst().row();
      return view.results().result(leader.entrant()).gun_ms();
    }
    List<Wave> waves = view.setup().waves();
    Wave wave =
        waves.stream()
            .filter(w -> race.waves().isEmpty() || race.waves().getFirst().equals(w.id()))
            .findFirst()
            .orElse(waves.getFirst());
    return view.setup().planned_ms(wave);
  }

  private static String board(Race race) {
    return "/" + BoardQuery.whole(race.id()).address();
  }

  private static List<PageFrame.Tab> tabs(
      SnapshotView view, Race shown, Function<Race, String> address) {
    return view.setup().races().stream()
        .map(
            race ->
                new PageFrame.Tab(
                    race.name(),
                    address.apply(race),
                    shown != null && race.id().equals(shown.id())))
        .toList();
  }

  private PageFrame.Demo demo() {
    return course instanceof DemoBar bar ? new PageFrame.Demo(bar.speed(), bar.says()) : null;
  }
}
