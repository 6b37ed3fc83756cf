package org.racegantry.publish.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.stake.Form;
import org.racegantry.forecast.trial.Score;
import org.racegantry.publish.chart.Axes;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.publish.chart.Tick;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;

/** Makes the page of how good forecasts were. */
final class FormMaker {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 220;
  private static final int LEFT = 330;
  private static final int RIGHT = 3_560;
  private static final int TOP = 120;
  private static final int BOTTOM = 1_960;

  /** Minutes are drawn by the hundredth. */
  private static final int FINE = 100;

  private final SnapshotView view;
  private final Race race;
  private final Optional<Form> form;

  FormMaker(SnapshotView view, Race race) {
    this.view = view;
    this.race = race;
    this.form = Forms.of(view, race);
  }

  FormPage page() {
    return new FormPage(
        race.id(),
        view.forecasts().known().name(),
        tested(),
        said(),
        form.map(this::chart).orElse(""),
        form.map(this::lines).orElse(List.of()));
  }

  private String tested() {
    String tested = view.forecasts().known().tested();
    return tested.isEmpty()
        ? "How many finishes lie in its bands in other years was not tested."
        : "In years it had not seen, " + tested + " finishes lay in its 80 % band.";
  }

  private List<String> said() {
    if (form.isEmpty()) {
      return List.of(
          "Nothing can be said yet: too few are in with every split, or the model is of another"
              + " distance.");
    }
    Form of = form.get();
    List<String> said = new ArrayList<>();
    int half = Math.min(of.ours().size() - 1, of.ours().size() / 2);
    said.add(
        "Half way through the checkpoints, at "
            + km(half)
            + ", the forecast finish was off by "
            + minutes(of.ours().get(half).mae_min())
            + " minutes on average; the pace so far, held to the end, by "
            + minutes(of.even().get(half).mae_min())
            + ".");
    double held = of.ours().stream().mapToDouble(s -> s.cover_pct()[1]).average().orElseThrow();
    said.add(
        "The bands that 8 of 10 should come in within held "
            + Math.round(held)
            + " of 100, over all checkpoints.");
    said.add(
        (of.asked() < of.finishers()
                ? "Asked for " + Figures.count(of.asked()) + " of the "
                : "Asked for all ")
            + Figures.count(of.finishers())
            + " who are in with every split. What was learned of the day is left out.");
    return said;
  }

  private String chart(Form of) {
    double most = of.even().stream().mapToDouble(Score::mae_min).max().orElseThrow();
    Axis whole = Axes.counts((long) Math.ceil(most), TOP, BOTTOM);
    Axis up =
        new Axis(
            whole.first() * FINE,
            whole.last() * FINE,
            whole.first_at(),
            whole.last_at(),
            whole.scale(),
            whole.ticks().stream().map(t -> new Tick(t.value() * FINE, t.label())).toList());
    String title = "Minutes the forecast finish was off, by checkpoint";
    return new Chart(
            "form",
            title,
            title + ": ours and the pace so far held to the end.",
            WIDTH,
            HEIGHT,
            Axes.distance(view.setup().finish().distance_mm(), false, LEFT, RIGHT),
            up,
            List.of(
                new Layer.Line(Ink.SECOND, "even pace", spots(of.even())),
                new Layer.Line(Ink.FIRST, "Gantry", spots(of.ours()))))
        .svg();
  }

  private List<Spot> spots(List<Score> scores) {
    List<Spot> spots = new ArrayList<>();
    for (int c = 0; c < scores.size(); c++) {
      long y = Math.round(scores.get(c).mae_min() * FINE);
      spots.add(new Spot(checkpoints().distance_mm(c), y, true));
    }
    return spots;
  }

  private Checkpoints checkpoints() {
    return view.forecasts().known().model().checkpoints();
  }

  private List<FormPage.Line> lines(Form of) {
    List<FormPage.Line> lines = new ArrayList<>();
    for (int c = 0; c < of.ours().size(); c++) {
      Score ours = of.ours().get(c);
      lines.add(
          new FormPage.Line(
              km(c),
              minutes(ours.mae_min()),
              minutes(of.even().get(c).mae_min()),
              minutes(ours.median_min()),
              minutes(ours.bias_min()),
              String.valueOf(Math.round(ours.cover_pct()[0])),
              String.valueOf(Math.round(ours.cover_pct()[1])),
              String.valueOf(Math.round(ours.cover_pct()[2])),
              minutes(ours.width_min()[1])));
    }
    return lines;
  }

  private String km(int checkpoint) {
    double km = checkpoints().distance_mm(checkpoint) / 1e6;
    return km == Math.rint(km)
        ? String.format(Locale.ROOT, "%.0f km", km)
        : String.format(Locale.ROOT, "%.1f km", km);
  }

  /** Minutes to the tenth; a minus of its own breadth. */
  private static String minutes(double value) {
    String text = String.format(Locale.ROOT, "%.1f", Math.abs(value));
    return value <= -0.05 ? "\u2212" + text : text;
  }
}
