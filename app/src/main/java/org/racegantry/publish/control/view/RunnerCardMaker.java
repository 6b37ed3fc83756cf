package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.control.form.EntryNow;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Explanation;
import org.racegantry.scoring.Notice;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Makes the card of one runner. */
public final class RunnerCardMaker {
  private static final List<List<String>> ENTRY =
      List.of(
          List.of("wave", "Wave"),
          List.of("sex", "Sex"),
          List.of("age", "Age"),
          List.of("division", "Division"),
          List.of("nation", "Nation"),
          List.of("club", "Club"),
          List.of("team", "Team"),
          List.of("town", "Town"),
          List.of("notes", "Notes"));

  private final SnapshotView view;
  private final RaceSetup setup;
  private final Result result;
  private final Explanation why;

  private RunnerCardMaker(SnapshotView view, int at) {
    this.view = view;
    this.setup = view.setup();
    this.result = view.results().result(at);
    this.why = view.results().explain(at);
  }

  /** The card of a bib; none where nobody wears it. */
  public static Optional<RunnerCard> make(SnapshotView view, String bib, long now_ms) {
    int at = bib.isBlank() ? -1 : view.results().indexOf(new Bib(bib));
    return at < 0 ? Optional.empty() : Optional.of(new RunnerCardMaker(view, at).card(now_ms));
  }

  private RunnerCard card(long now_ms) {
    FieldNow.One one = FieldNow.one(view, result);
    Set<Integer> numbers = new TreeSet<>();
    why.acts().forEach(act -> numbers.add(act.number()));
    return new RunnerCard(
        result.entrant().bib().text(),
        Labels.name(view.snapshot().people(), result.entrant()),
        result.race().name(),
        Labels.state(view.results(), result.race().id()),
        standing(),
        one.last() < 0 ? "" : pointAt(one.last()) + " at " + clock(one.last_ms()),
        one.next() < 0 ? "" : pointAt(one.next()) + " about " + minute(one.expected_ms()),
        one.overdue(now_ms),
        entry(),
        chips(),
        splits(one),
        why.reads().stream().map(this::read).toList(),
        result.notices().stream().map(Notice::sentence).toList(),
        ruled(),
        new ActList(view).where(act -> numbers.contains(act.number()), Integer.MAX_VALUE));
  }

  private String standing() {
    return switch (result.status()) {
      case OK ->
          "finished in "
              + Figures.time(result.rankingTime_ms())
              + (result.places().overall() > 0 ? ", place " + result.places().overall() : "");
      case RUNNING -> "on the course";
      case NOT_SEEN -> "not seen yet";
      case DNS -> "did not start";
      case DNF -> "did not finish";
      case DQ -> "disqualified under " + result.rule();
      case NP -> "takes no place, " + Figures.time(result.rankingTime_ms());
    };
  }

  private List<RunnerCard.Pair> entry() {
    Map<String, String> now = EntryNow.of(view, result.entrant().bib().text());
    List<RunnerCard.Pair> pairs = new ArrayList<>();
    for (List<String> column : ENTRY) {
      String value = PlainText.line(now.getOrDefault(column.getFirst(), ""));
      if (!value.isEmpty()) {
        pairs.add(new RunnerCard.Pair(column.getLast(), value));
      }
    }
    return pairs;
  }

  private List<String> chips() {
    Set<String> chips = new TreeSet<>(ChipCode.ALIKE);
    new ActLedger(view.results().acts())
        .inForce().stream()
            .flatMap(act -> act.changes().stream())
            .filter(Change.ChipSet.class::isInstance)
            .map(Change.ChipSet.class::cast)
            .filter(set -> set.entrant().equals(result.entrant().id()))
            .forEach(set -> chips.add(PlainText.line(set.chip())));
    return List.copyOf(chips);
  }

  private List<RunnerCard.SplitRow> splits(FieldNow.One one) {
    List<RunnerCard.SplitRow> rows = new ArrayList<>();
    for (int p = 0; p < setup.points().size(); p++) {
      TimingPoint point = setup.points().get(p);
      Optional<Split> split = result.at(point.id());
      boolean seen = split.filter(s -> s.ranks() && s.source() != Split.Source.GUN).isPresent();
      boolean expected = p == one.next();
      rows.add(
          new RunnerCard.SplitRow(
              point.id(),
              Labels.point(setup, point),
              split.map(s -> Figures.time(result.elapsed_ms(s))).orElse(""),
              split.map(s -> clock(s.time_ms())).orElse(""),
              split.map(s -> Labels.source(s.source())).orElse(expected ? "expected" : ""),
              !seen,
              seen ? "" : split.map(s -> minute(s.time_ms())).orElse("")));
    }
    return rows;
  }

  private RunnerCard.ReadRow read(ReadVerdict verdict) {
    return new RunnerCard.ReadRow(
        RaceClock.millis(verdict.corrected_ms(), setup.zone()),
        PlainText.line(verdict.read().reader()),
        verdict.line(),
        PlainText.line(verdict.read().chip()),
        RaceClock.iso(verdict.read().time_ms(), setup.zone()),
        verdict.used(),
        verdict.used() ? "used for " + verdict.point() : verdict.notice().sentence());
  }

  private boolean ruled() {
    return switch (result.status()) {
      case DNS, DNF, DQ, NP ->
          new ActLedger(view.results().acts())
              .inForce().stream()
                  .flatMap(act -> act.changes().stream())
                  .anyMatch(
                      change ->
                          change instanceof Change.StatusSet set
                              && set.entrant().equals(result.entrant().id()));
      case OK, RUNNING, NOT_SEEN -> false;
    };
  }

  private String pointAt(int point) {
    return Labels.point(setup, setup.points().get(point));
  }

  private String clock(long time_ms) {
    return RaceClock.seconds(time_ms, setup.zone());
  }

  /** An estimate is told to the minute. */
  private String minute(long time_ms) {
    return RaceClock.seconds(time_ms, setup.zone()).substring(0, 5);
  }
}
