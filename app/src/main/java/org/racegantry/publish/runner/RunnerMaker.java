package org.racegantry.publish.runner;

import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.grades.GradeOf;
import org.racegantry.publish.records.RunnerRecords;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Makes the page of one runner. */
public final class RunnerMaker {
  private final SnapshotView view;
  private final int entrant;
  private final Result result;
  private final RaceSetup setup;
  private final PublicFace face;
  private final boolean shown;
  private final List<RunnerSplit> splits;

  private RunnerMaker(SnapshotView view, int entrant) {
    this.view = view;
    this.entrant = entrant;
    this.result = view.results().result(entrant);
    this.setup = view.setup();
    this.face = PublicFace.of(view.snapshot().people(), result.entrant());
    this.shown = isShown(face, result);
    this.splits = shown ? RunnerSplit.of(view, entrant, result) : List.of();
  }

  /** The position of the entrant with this bib, in any notation; {@link BadRequest} for none. */
  public static int find(SnapshotView view, String bib) {
    int entrant = bib.isBlank() ? -1 : view.results().indexOf(new Bib(bib));
    if (entrant < 0) {
      throw new BadRequest(
          404,
          "Nobody is entered with bib “" + PlainText.line(bib) + "”. Look for the name above.");
    }
    return entrant;
  }

  /** Whether pages may say where an entrant is: not while one is out who must not be followed. */
  public static boolean isShown(PublicFace face, Result result) {
    return face.isFollowed() || result.status() != Status.RUNNING;
  }

  /**
   * The page of the entrant with this bib; throws {@link BadRequest} where there is none.
   *
   * @param now_ms what time it is at the race, for what lies ahead
   * @param miles whether paces are by the mile
   */
  public static RunnerPage make(SnapshotView view, String bib, long now_ms, boolean miles) {
    return new RunnerMaker(view, find(view, bib)).page(now_ms, miles, true);
  }

  /** The same without charts and without the reasons, for a line in a list. */
  public static RunnerPage brief(SnapshotView view, int entrant, long now_ms) {
    return new RunnerMaker(view, entrant).page(now_ms, false, false);
  }

  /** How an entrant stands, in words: {@code on the course, last seen at 30K}. */
  public static String standing(SnapshotView view, int entrant) {
    return new RunnerMaker(view, entrant).standing();
  }

  private RunnerPage page(long now_ms, boolean miles, boolean whole) {
    Entrant who = result.entrant();
    RunnerCharts charts =
        new RunnerCharts(view, entrant, result, whole ? splits : List.of(), miles);
    Optional<Ahead> ahead = Ahead.of(view, entrant, now_ms);
    boolean timed = result.rankingTime_ms() != Split.UNKNOWN;
    return new RunnerPage(
        who.bib().text(),
        face.name(),
        face.kind(),
        PlainText.line(who.nation()),
        Labels.group(who),
        PlainText.line(face.club()),
        result.race().id(),
        PlainText.line(result.race().name()),
        Labels.state(view.results(), result.race().id()),
        headline(),
        standing(),
        Figures.time(result.gunTime_ms()),
        Figures.time(result.netTime_ms()),
        shown ? new PlaceLinks(setup, result, face.club()).of(placesNow(), pointNow()) : List.of(),
        timed || pointNow().isEmpty() ? "" : "at " + placeName(),
        SplitLines.of(setup, splits, miles),
        Optional.ofNullable(Halves.of(splits, setup.finish())).map(Halves::words).orElse(""),
        charts.pictures(),
        charts.figures(),
        charts.fieldName(),
        ahead.map(a -> AheadLines.of(view, a)).orElse(null),
        miles,
        whole && shown ? new WhyLines(view, entrant).why() : RunnerPage.Why.NONE,
        whole ? GradeOf.percent(view, result) : "",
        whole ? GradeOf.standards(view, entrant) : List.of(),
        whole && shown ? RunnerRecords.of(view.snapshot(), entrant) : List.of(),
        whole ? SaidLines.of(view, entrant) : RunnerPage.Said.NOTHING);
  }

  private String headline() {
    if (result.rankingTime_ms() != Split.UNKNOWN) {
      return Figures.time(result.rankingTime_ms());
    }
    return shown
        ? result.lastSeen().map(split -> Figures.time(result.elapsed_ms(split))).orElse("")
        : "";
  }

  private String standing() {
    if (!shown) {
      return "on the course; times are shown after the finish";
    }
    String seen = result.lastSeen().map(this::seenAt).orElse("not seen yet");
    return switch (result.status()) {
      case OK -> timeWords();
      case RUNNING -> "on the course, " + seen;
      case NOT_SEEN -> seen;
      case DNS -> "did not start";
      case DNF -> "did not finish, " + seen;
      case DQ ->
          "disqualified"
              + (result.rule().isEmpty() ? "" : ", rule " + PlainText.line(result.rule()));
      case NP -> "ran, takes no place";
    };
  }

  /** What the time is, and whether it may still change. */
  private String timeWords() {
    String basis = result.race().basis() == Basis.GUN ? "gun time" : "net time";
    return view.results().state(result.race().id()) == ResultState.OFFICIAL
        ? "official time, " + basis
        : basis + ", not official yet";
  }

  private String seenAt(Split split) {
    return "last seen at " + Labels.point(setup, split.point());
  }

  /** The places that count now: at the finish, or at the last point seen while still out. */
  private Places placesNow() {
    return lastPlaced().map(RunnerSplit::places).orElse(result.places());
  }

  private String pointNow() {
    boolean finished = result.rankingTime_ms() != Split.UNKNOWN;
    return finished ? "" : lastPlaced().map(s -> s.split().point().id()).orElse("");
  }

  private String placeName() {
    return lastPlaced().map(s -> Labels.point(setup, s.split().point())).orElse("");
  }

  private Optional<RunnerSplit> lastPlaced() {
    boolean out = result.status() == Status.RUNNING;
    return splits.reversed().stream()
        .filter(split -> out && split.places().overall() != Places.NONE)
        .findFirst();
  }
}
