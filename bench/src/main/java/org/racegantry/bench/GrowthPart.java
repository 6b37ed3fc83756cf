package org.racegantry.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.live.AllHands;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/** How what the work costs grows with the field, from a village race to a million runners. */
final class GrowthPart {
  private static final String PART = "growth";
  private static final int POINTS = 15;
  private static final int READS_BY_RUNNER = 2 * POINTS;
  private static final int READS_PER_BATCH = 5_000;
  private static final int WARM_UP_ROUNDS = 8;

  /** In a smaller race most of the time is no work for a runner at all. */
  private static final int FROM_RUNNERS = 10_000;

  /** An exponent of 1 is a straight line; caches that become too small bend it a little. */
  private static final double PROMISED_EXPONENT = 1.2;

  private final List<Integer> sizes;
  private final int times;
  private final long seed;
  private final Report report;
  private final Map<String, double[]> curves = new LinkedHashMap<>();

  GrowthPart(List<Integer> sizes, int times, long seed, Report report) {
    this.sizes = sizes;
    this.times = times;
    this.seed = seed;
    this.report = report;
  }

  void run(Path folder) throws Exception {
    warmUp();
    for (int i = 0; i < sizes.size(); i++) {
      int runners = sizes.get(i);
      report.say("%,d runners".formatted(runners));
      measure(i, BenchRace.of(new Size(runners * READS_BY_RUNNER, runners, POINTS, seed)), folder);
    }
    for (Map.Entry<String, double[]> curve : curves.entrySet()) {
      exponent(curve.getKey(), curve.getValue());
    }
  }

  /** Lets the compiler do its work first, so that the smallest race does not pay for it. */
  private void warmUp() {
    BenchRace race =
        BenchRace.of(new Size(FROM_RUNNERS * READS_BY_RUNNER, FROM_RUNNERS, POINTS, seed));
    List<ReadBatch> batches = race.reads().batches(READS_PER_BATCH);
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      Scorer scorer = new Scorer(new AllHands());
      race.acts().forEach(scorer::add);
      batches.forEach(scorer::add);
      for (int time = 0; time < WARM_UP_ROUNDS; time++) {
        gunMoved(scorer, race, time);
        oneRead(scorer, race, time);
        places(scorer.score());
      }
    }
  }

  private void measure(int i, BenchRace race, Path folder) throws Exception {
    List<ReadBatch> batches = race.reads().batches(READS_PER_BATCH);
    Path file = folder.resolve("growth.gantry");
    ImportPart.record(file, race, batches);
    take(i, "reads recorded, durable", ImportPart.record(file, race, batches), "ms");
    Files.delete(file);
    // What the race of the bench itself holds is no matter of the scorer's.
    double before = Memory.heapHeld_bytes();
    Rounds score = new Rounds(times);
    Scorer scorer = null;
    Results[] results = new Results[1];
    for (int round = 0; round <= times; round++) {
      Scorer fresh = new Scorer(new AllHands());
      race.acts().forEach(fresh::add);
      batches.forEach(fresh::add);
      score.next(() -> results[0] = places(fresh.score()));
      scorer = fresh;
    }
    take(i, "scored from nothing, with all places at the finish", score.median(), "ms");
    take(i, "gun of the biggest wave moved", changes(scorer, race, this::gunMoved), "ms");
    take(i, "one read more", changes(scorer, race, this::oneRead), "ms");
    double held = Memory.heapHeld_bytes() - before;
    take(i, "memory held by scorer and results", held / Memory.MB, "MB");
    if (results[0].entrants().size() != race.size().runners()) {
      report.fault("some runners have no result");
    }
  }

  private interface Next {
    void into(Scorer scorer, BenchRace race, int time);
  }

  private double changes(Scorer scorer, BenchRace race, Next next) throws Exception {
    Rounds rounds = new Rounds(2 * times + 1);
    for (int round = 0; round <= 2 * times + 1; round++) {
      int time = round;
      rounds.next(
          () -> {
            next.into(scorer, race, time);
            places(scorer.score());
          });
    }
    return rounds.median();
  }

  private void gunMoved(Scorer scorer, BenchRace race, int time) {
    int wave = Runners.biggestWave();
    long gun_ms = race.course().guns_ms()[wave] - (time % 2 == 0 ? 10_000 : 0);
    Act act = BenchRace.act(10 + time, List.of(new Change.GunSet(BenchCourse.wave(wave), gun_ms)));
    scorer.add(act);
  }

  private void oneRead(Scorer scorer, BenchRace race, int time) {
    ReadBatchBuilder one = new ReadBatchBuilder();
    String reader = race.course().readers().getLast();
    long time_ms = race.course().guns_ms()[0] + 4 * 3_600_000 + time;
    one.add(reader, Runners.chip(1 + time), time_ms, Read.NONE, Read.NONE, Read.NONE);
    scorer.add(one.build());
  }

  /** Places are worked out when the first result is asked for. */
  private static Results places(Results results) {
    results.result(0);
    return results;
  }

  private void take(int i, String what, double value, String unit) {
    curves.computeIfAbsent(what, _ -> new double[sizes.size()])[i] = value;
    String name = "%,d runners: %s".formatted(sizes.get(i), what);
    report.add(Figure.plain(PART, name, value, unit));
  }

  /** The exponent of the line from the first race that is large enough to the largest. */
  private void exponent(String what, double[] values) {
    List<Integer> large = new ArrayList<>(sizes.stream().filter(s -> s >= FROM_RUNNERS).toList());
    if (large.size() > 1) {
      int first = sizes.indexOf(large.getFirst());
      double grown = Math.log(values[values.length - 1] / values[first]);
      double more = Math.log((double) large.getLast() / large.getFirst());
      report.add(
          Figure.atMost(
              PART,
              what + ": grows with the number of runners to the power of",
              grown / more,
              "(1 is a straight line)",
              PROMISED_EXPONENT));
    }
  }
}
