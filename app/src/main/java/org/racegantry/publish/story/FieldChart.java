package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.chart.Axes;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Race;
import org.racegantry.story.series.Histogram;

/** When a whole field came in, as bars over the clock. */
final class FieldChart {
  private final Words words;

  FieldChart(Words words) {
    this.words = words;
  }

  /** The chart of a race in which somebody has finished. */
  Paper.Figure of(String id, Race race, Histogram times) {
    String title = words.fill("finishers.title", PlainText.line(race.name()));
    String step =
        times.step_s() % 60 == 0
            ? words.fill("minutes", Long.toString(times.step_s() / 60))
            : Elapsed.brief(times.step_s());
    String median = Elapsed.brief(times.median_s());
    String says = words.fill("finishers.says", Figures.count(times.finished()), step, median);
    List<Layer.Step> bars = new ArrayList<>();
    for (int i = 0; i < times.counts().length; i++) {
      long from = times.from_s() + i * times.step_s();
      bars.add(new Layer.Step(from, from + times.step_s(), times.counts()[i], true));
    }
    List<Layer> layers =
        List.of(
            new Layer.Bars(bars),
            new Layer.Upright(times.median_s(), words.fill("median", median)));
    Axis y = Axes.counts(times.most(), ChartRoom.TOP, ChartRoom.BOTTOM);
    Chart chart =
        ChartRoom.elapsed(id, title, says, times.from_s(), bars.getLast().until(), y, layers);
    return new Paper.Figure(title, chart, table(title, bars));
  }

  private Paper.Table table(String title, List<Layer.Step> bars) {
    List<Paper.Column> columns =
        List.of(
            new Paper.Column(words.get("from"), true),
            new Paper.Column(words.get("until"), true),
            new Paper.Column(words.get("finishers"), true));
    List<List<String>> rows =
        bars.stream()
            .map(
                bar ->
                    List.of(
                        Elapsed.hms(bar.from()),
                        Elapsed.hms(bar.until() - 1),
                        Figures.count(bar.y())))
            .toList();
    return new Paper.Table(title, "", columns, rows);
  }
}
