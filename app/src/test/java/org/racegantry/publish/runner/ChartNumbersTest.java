package org.racegantry.publish.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.publish.site.SnapshotView;

/** The charts of runners against reads worked out by hand. */
class ChartNumbersTest {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  @TempDir private Path folder;

  /** What one runner did: milliseconds after the gun at start, half way and finish; 0 for none. */
  private record Run(long start_ms, long half_ms, long finish_ms) {}

  @Test
  void pacesAndTheFieldAreThoseOfTheReads() throws Exception {
    SnapshotView view =
        view(
            new Run(1_000, 1_001_000, 2_101_000),
            new Run(1_000, 1_051_000, 2_151_000),
            new Run(1_000, 1_101_000, 2_401_000),
            new Run(1_000, 1_151_000, 2_551_000));
    Chart chart = pace(view, 2);
    Layer.Steps steps = (Layer.Steps) chart.layers().getLast();
    assertThat(steps.steps())
        .containsExactly(
            new Layer.Step(0, 5_000_000, 220, true),
            new Layer.Step(5_000_000, 10_000_000, 260, true));
    Layer.Band band = (Layer.Band) chart.layers().getFirst();
    assertThat(band.ranges())
        .containsExactly(
            new Layer.Range(0, 5_000_000, 200, 210, 220),
            new Layer.Range(5_000_000, 10_000_000, 220, 220, 260));
    assertThat(steps.label()).isEqualTo("4:20/km");
  }

  @Test
  void placesAndGapsAreThoseOfTheReads() throws Exception {
    SnapshotView view =
        view(new Run(1_000, 1_000_000, 2_200_000), new Run(1_000, 1_010_001, 2_150_000));
    List<RunnerSplit> second = RunnerSplit.of(view, 1);
    assertThat(second).extracting(one -> one.places().overall()).containsExactly(0, 2, 1);
    assertThat(second).extracting(RunnerSplit::gained).containsExactly(0, 0, 1);
    ChartSpace space = new ChartSpace(view.setup(), false);
    FieldTimes field = FieldTimes.of(view);
    Chart gap =
        GapChart.toLeader(space, field, field.race(1))
            .of(List.of(new Lane(Ink.FIRST, "", second)))
            .orElseThrow();
    assertThat(((Layer.Line) gap.layers().getFirst()).spots())
        .containsExactly(new Spot(5_000_000, 11, true), new Spot(10_000_000, 0, true));
    Halves.Pair halves = Halves.of(second, view.setup().finish());
    assertThat(halves).isEqualTo(new Halves.Pair(1_010, 1_139));
    assertThat(Halves.words(halves)).contains("2:09 slower");
  }

  @Test
  void aPointThatWasMissedIsDashedAndTakesNoPlace() throws Exception {
    SnapshotView view = view(new Run(1_000, 0, 2_201_000), new Run(1_000, 1_001_000, 2_101_000));
    List<RunnerSplit> splits = RunnerSplit.of(view, 0);
    assertThat(splits.get(1).measured()).isFalse();
    assertThat(splits.get(1).places().overall()).isZero();
    Layer.Steps steps = (Layer.Steps) pace(view, 0).layers().getLast();
    assertThat(steps.steps()).containsExactly(new Layer.Step(0, 10_000_000, 220, false));
    assertThat(pace(view, 0).svg()).contains("s1 dash");
    assertThat(Halves.of(splits, view.setup().finish())).isNull();
  }

  @Test
  void aStartThatWasMissedMakesTheFirstLegUncertain() throws Exception {
    Layer.Steps steps =
        (Layer.Steps) pace(view(new Run(0, 1_000_000, 2_100_000)), 0).layers().getLast();
    assertThat(steps.steps()).extracting(Layer.Step::certain).containsExactly(false, true);
  }

  @Test
  void oneRunnerAloneAWalkerAndARacerAreDrawnWithinThePaper() throws Exception {
    demandOnPaper(pace(view(new Run(1_000, 1_000_000, 0)), 0).svg());
    demandOnPaper(pace(view(new Run(1_000, 15_000_000, 28_800_000)), 0).svg());
    SnapshotView quick = view(new Run(0, 630_000, 0), new Run(0, 631_000, 1_250_000));
    demandOnPaper(pace(quick, 1).svg());
    for (int entrant = 0; entrant < 2; entrant++) {
      new PlaceChart(new ChartSpace(quick.setup(), true))
          .of(quick.results().entrants().get(entrant), RunnerSplit.of(quick, entrant))
          .ifPresent(chart -> demandOnPaper(chart.svg()));
    }
  }

  @Test
  void theDrawingStaysAsSomebodyHasLookedAtIt() throws Exception {
    SnapshotView view =
        view(
            new Run(1_000, 1_001_000, 2_101_000),
            new Run(1_000, 1_051_000, 2_151_000),
            new Run(1_000, 1_101_000, 2_401_000),
            new Run(1_000, 1_151_000, 2_551_000));
    String drawn = pace(view, 2).svg() + "\n";
    Files.createDirectories(Path.of("target/charts"));
    Files.writeString(Path.of("target/charts/pace.svg"), drawn);
    assertThat(drawn).isEqualTo(golden("pace.svg"));
  }

  private static String golden(String name) throws IOException {
    try (var in = ChartNumbersTest.class.getResourceAsStream("/publish/charts/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void demandOnPaper(String svg) {
    assertThat(svg).doesNotContain("NaN", "Infinity", "style=", "null");
    Matcher shapes = Pattern.compile(" (?:d|x|cx)=\"([^\"]*)\"").matcher(svg);
    while (shapes.find()) {
      Matcher numbers = NUMBER.matcher(shapes.group(1));
      while (numbers.find()) {
        assertThat(Double.parseDouble(numbers.group())).as(svg).isBetween(0.0, 360.0);
      }
    }
  }

  private static Chart pace(SnapshotView view, int entrant) {
    FieldTimes field = FieldTimes.of(view);
    Lane lane = new Lane(Ink.FIRST, "", RunnerSplit.of(view, entrant));
    return new PaceChart(new ChartSpace(view.setup(), false))
        .of(List.of(lane), field.legs(field.race(entrant)), "Open race")
        .orElseThrow();
  }

  private SnapshotView view(Run... runs) throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < runs.length; i++) {
      names.add("Runner" + i);
    }
    Path file = Files.createTempDirectory(folder, "race").resolve("tiny.gantry");
    try (TinyRace race = new TinyRace(file, names.toArray(String[]::new));
        Journal journal = race.readOnly();
        RaceTail tail = RaceTail.follow(journal)) {
      for (int i = 0; i < runs.length; i++) {
        pass(race, i + 1, "START", runs[i].start_ms());
        pass(race, i + 1, "5K", runs[i].half_ms());
        pass(race, i + 1, "FINISH", runs[i].finish_ms());
      }
      long seq = race.journal().head().seq();
      return new SnapshotView(tail.awaitAfter(seq - 1, Duration.ofSeconds(60)).orElseThrow());
    }
  }

  private static void pass(TinyRace race, int bib, String point, long after_ms) {
    if (after_ms > 0) {
      race.pass(bib, point, after_ms);
    }
  }
}
