package org.racegantry.publish.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.runner.ChartSpace;
import org.racegantry.publish.runner.FieldTimes;
import org.racegantry.publish.runner.GapChart;
import org.racegantry.publish.runner.Lane;
import org.racegantry.publish.runner.PaceChart;
import org.racegantry.publish.runner.PlaceChart;
import org.racegantry.publish.runner.RunnerMaker;
import org.racegantry.publish.runner.RunnerPage;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.SnapshotView;

/** Makes the page of some runners side by side. */
final class CompareMaker {
  /** So many may stand side by side. */
  static final int MOST = 5;

  private final SnapshotView view;
  private final BibList asked;
  private final List<Contender> contenders;

  private CompareMaker(SnapshotView view, BibList asked) {
    this.view = view;
    this.asked = asked;
    this.contenders = asked.entrants().stream().map(i -> Contender.of(view, i)).toList();
  }

  static ComparePage make(SnapshotView view, BibList asked) {
    return new CompareMaker(view, asked).page();
  }

  private ComparePage page() {
    List<ComparePage.Column> columns = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      columns.add(column(i));
    }
    SideBySide table = new SideBySide(view.setup(), contenders);
    return new ComparePage(
        BibList.address(view, asked.entrants()),
        columns,
        table.rows(),
        table.ahead(),
        pictures(),
        contenders.isEmpty() || contenders.size() >= MOST
            ? List.of()
            : new Rivals(view, asked.entrants()).of(contenders.getFirst()),
        remarks());
  }

  private ComparePage.Column column(int i) {
    Contender who = contenders.get(i);
    boolean shown = RunnerMaker.isShown(who.face(), who.result());
    List<Integer> others = new ArrayList<>(asked.entrants());
    others.remove(i);
    long time_ms = who.result().rankingTime_ms();
    return new ComparePage.Column(
        i + 1,
        who.result().entrant().bib().text(),
        who.face().name(),
        PlainText.line(who.result().entrant().nation()),
        PlainText.line(who.result().race().name()),
        shown ? Figures.time(time_ms) : "",
        RunnerMaker.standing(view, who.entrant()),
        "/compare?bibs=" + BibList.address(view, others));
  }

  private List<RunnerPage.Picture> pictures() {
    ChartSpace space = new ChartSpace(view.setup(), false);
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      Contender who = contenders.get(i);
      lanes.add(new Lane(Ink.line(i), PlainText.line(who.shortName()), who.splits()));
    }
    List<RunnerPage.Picture> pictures = new ArrayList<>();
    boolean oneRace = contenders.stream().map(c -> c.result().race()).distinct().count() == 1;
    FieldTimes field = FieldTimes.of(view);
    new PaceChart(space)
        .of(
            lanes,
            oneRace ? field.legs(field.race(contenders.getFirst().entrant())) : List.of(),
            oneRace ? contenders.getFirst().result().race().name() : "")
        .ifPresent(chart -> add(pictures, chart, oneRace ? "Shaded: the middle half." : ""));
    if (oneRace) {
      Optional<Chart> places = new PlaceChart(space).of(lanes);
      places.ifPresent(chart -> add(pictures, chart, ""));
    }
    if (lanes.size() > 1) {
      GapChart.among(space, lanes).of(lanes).ifPresent(chart -> add(pictures, chart, ""));
    }
    return pictures;
  }

  private static void add(List<RunnerPage.Picture> pictures, Chart chart, String caption) {
    pictures.add(new RunnerPage.Picture(chart.title(), chart.svg(), caption));
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (String bib : asked.unknown()) {
      remarks.add("Nobody is entered with bib “" + bib + "”.");
    }
    if (asked.left() > 0) {
      remarks.add("Five fit side by side; " + asked.left() + " more were left out.");
    }
    return remarks;
  }
}
