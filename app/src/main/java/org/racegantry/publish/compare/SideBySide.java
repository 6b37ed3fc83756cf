package org.racegantry.publish.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.runner.RunnerSplit;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Split;

/** The table of some runners' splits, and who was ahead where. */
final class SideBySide {
  private final RaceSetup setup;
  private final List<Contender> contenders;

  SideBySide(RaceSetup setup, List<Contender> contenders) {
    this.setup = setup;
    this.contenders = contenders;
  }

  /** One row per point after the start where at least one was seen. */
  List<ComparePage.Row> rows() {
    List<ComparePage.Row> rows = new ArrayList<>();
    for (TimingPoint point : setup.points().subList(1, setup.points().size())) {
      long best_ms = best_ms(point);
      List<ComparePage.Cell> cells =
          contenders.stream().map(c -> c.at(point)).map(at -> cell(at, best_ms)).toList();
      if (cells.stream().anyMatch(cell -> !cell.time().isEmpty())) {
        rows.add(new ComparePage.Row(Labels.point(setup, point), cells));
      }
    }
    return rows;
  }

  private static ComparePage.Cell cell(Optional<RunnerSplit> at, long best_ms) {
    if (at.isEmpty() || at.get().elapsed_ms() == Split.UNKNOWN) {
      return ComparePage.Cell.EMPTY;
    }
    RunnerSplit one = at.get();
    boolean first = one.measured() && shown_s(one) == OfficialTime.seconds(best_ms);
    boolean behind = one.measured() && !first;
    int place = one.places().overall();
    return new ComparePage.Cell(
        Figures.time(one.elapsed_ms()),
        behind ? Figures.gap(best_ms, one.elapsed_ms()) : "",
        one.leg().map(l -> Figures.leg(l.fromElapsed_ms(), l.untilElapsed_ms())).orElse(""),
        place == Places.NONE ? "" : Figures.count(place),
        first,
        !one.split().ranks());
  }

  /** Who was first of these, point by point, told as stretches; nothing about one runner alone. */
  List<String> ahead() {
    List<String> told = new ArrayList<>();
    String leader = "";
    String from = "";
    String until = "";
    for (TimingPoint point : setup.points().subList(1, setup.points().size())) {
      String now = firstAt(point);
      String label = Labels.point(setup, point);
      if (now.isEmpty()) {
        continue;
      }
      if (!now.equals(leader)) {
        tell(told, leader, from, until);
        leader = now;
        from = label;
      }
      until = label;
    }
    tell(told, leader, from, until);
    return contenders.size() < 2 ? List.of() : told;
  }

  private static void tell(List<String> told, String leader, String from, String until) {
    if (!leader.isEmpty()) {
      String where = from.equals(until) ? "at " + from : "from " + from + " to " + until;
      told.add(leader + " " + where);
    }
  }

  /** The name of the first at a point, or of all that share it; empty where fewer than two were. */
  private String firstAt(TimingPoint point) {
    long best_ms = best_ms(point);
    List<String> first = new ArrayList<>();
    int seen = 0;
    for (Contender who : contenders) {
      Optional<RunnerSplit> at = who.at(point).filter(RunnerSplit::measured);
      if (at.isPresent()) {
        seen++;
        if (shown_s(at.get()) == OfficialTime.seconds(best_ms)) {
          first.add(PlainText.line(who.shortName()));
        }
      }
    }
    return seen < 2 ? "" : together(first, seen);
  }

  private static String together(List<String> first, int seen) {
    if (first.size() == seen) {
      return seen == 2 ? "both together" : "all together";
    }
    String last = first.getLast();
    String before = String.join(", ", first.subList(0, first.size() - 1));
    return before.isEmpty() ? last : before + " and " + last;
  }

  private static long shown_s(RunnerSplit one) {
    return OfficialTime.seconds(one.elapsed_ms());
  }

  private long best_ms(TimingPoint point) {
    return contenders.stream()
        .flatMap(c -> c.at(point).stream())
        .filter(RunnerSplit::measured)
        .mapToLong(RunnerSplit::elapsed_ms)
        .min()
        .orElse(Split.UNKNOWN);
  }
}
