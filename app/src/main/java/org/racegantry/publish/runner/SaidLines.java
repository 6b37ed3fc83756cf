package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Elapsed;

/** What was said on the way and what came of it, in cells and a sentence. */
final class SaidLines {
  private SaidLines() {}

  static RunnerPage.Said of(SnapshotView view, int entrant) {
    SaidOnTheWay on = SaidOnTheWay.of(view, entrant);
    if (on.pending()) {
      return new RunnerPage.Said("This is being worked out; look again in a moment.", List.of());
    }
    List<SaidThen> said = on.points();
    return said.isEmpty()
        ? RunnerPage.Said.NOTHING
        : new RunnerPage.Said(sentence(said), said.stream().map(one -> line(view, one)).toList());
  }

  private static String sentence(List<SaidThen> said) {
    long held = said.stream().filter(SaidThen::inside).count();
    String bands =
        said.size() == 1
            ? held == 1 ? "inside the band" : "outside the band"
            : "inside " + (held == 0 ? "none" : "" + held) + " of the " + said.size() + " bands";
    return "The finish was "
        + Figures.time(said.getFirst().came_ms())
        + ", "
        + bands
        + ". A band should hold 8 of 10 runners.";
  }

  private static RunnerPage.SaidLine line(SnapshotView view, SaidThen one) {
    return new RunnerPage.SaidLine(
        Labels.point(view.setup(), one.point()),
        Figures.time(one.finish().median_ms()),
        Figures.time(one.finish().low80_ms()) + "–" + Figures.time(one.finish().high80_ms()),
        (one.off_s() > 0 ? "+" : "") + Elapsed.brief(one.off_s()),
        one.inside());
  }
}
