package org.racegantry.publish.share;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.runner.ChartSpace;
import org.racegantry.publish.runner.FieldTimes;
import org.racegantry.publish.runner.Lane;
import org.racegantry.publish.runner.PaceChart;
import org.racegantry.publish.runner.RunnerMaker;
import org.racegantry.publish.runner.RunnerPage;
import org.racegantry.publish.runner.RunnerSplit;
import org.racegantry.publish.site.SnapshotView;

/** Makes the card of a runner from the runner's page. */
final class CardFaces {
  private CardFaces() {}

  /** The card of the entrant at this position. */
  static CardFace of(SnapshotView view, int entrant) {
    String bib = view.results().entrants().get(entrant).bib().text();
    RunnerPage page = RunnerMaker.make(view, bib, 0, false);
    FieldTimes field = FieldTimes.of(view);
    Lane lane = new Lane(Ink.FIRST, "", RunnerSplit.of(view, entrant));
    ChartSpace space = new ChartSpace(view.setup(), false);
    return new CardFace(
        PlainText.line(view.setup().name()),
        RaceClock.date(view.setup().date()),
        page.state().word(),
        page.name(),
        page.bib(),
        about(page),
        page.headline(),
        page.standing(),
        places(page),
        new PaceChart(space).of(List.of(lane), field.legs(field.race(entrant)), page.raceName()));
  }

  private static String about(RunnerPage page) {
    List<String> words = new ArrayList<>();
    for (String word : new String[] {page.raceName(), page.group(), page.nation(), page.club()}) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return String.join(" \u00b7 ", words);
  }

  private static String places(RunnerPage page) {
    List<String> words = new ArrayList<>();
    page.places().stream()
        .limit(3)
        .forEach(place -> words.add(place.place() + " " + place.ranking()));
    if (!page.placesAt().isEmpty()) {
      words.add(page.placesAt());
    }
    return String.join("    ", words);
  }
}
