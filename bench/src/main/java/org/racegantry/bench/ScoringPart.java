package org.racegantry.bench;

import java.util.List;
import org.racegantry.live.AllHands;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.Results;

/**
 * Load, score and rank a whole race, on Gantry and in DuckDB's SQL, and compare what came out. They
 * take turns, round after round, so that what else the machine does meets all of them alike, and a
 * ratio is that of one round.
 */
final class ScoringPart {
  private static final String PART = "scoring";
  private static final int READS_PER_BATCH = 5_000;
  private static final double PROMISED_MS = 1_000;
  private static final double PROMISED_TIMES_DUCKDB = 4;
  private static final double PROMISED_TIMES_FLOOR = 10;

  private final BenchRace race;
  private final int times;
  private final int threads;
  private final Report report;
  private final List<ReadBatch> batches;
  private GantryRace gantry;
  private Results results;

  ScoringPart(BenchRace race, int times, int threads, Report report) {
    this.race = race;
    this.times = times;
    this.threads = threads;
    this.report = report;
    this.batches = race.reads().batches(READS_PER_BATCH);
  }

  /** Measures both; with {@code peer} false only Gantry, for profiling. */
  void run(boolean peer) throws Exception {
    if (!peer) {
      Rounds load = new Rounds(times);
      Rounds score = new Rounds(times);
      for (int i = 0; i <= times; i++) {
        gantry(load, score);
      }
      ours(load, score);
      return;
    }
    try (DuckRace duck = new DuckRace(race, threads)) {
      report.say("DuckDB " + duck.version() + ", " + threads + " threads");
      duck.declare();
      double load_ms = Stopwatch.time_ms(duck::load);
      duck.number();
      rounds(duck, load_ms);
    }
  }

  private void rounds(DuckRace duck, double duckLoad_ms) throws Exception {
    MemoryFloor floor = new MemoryFloor(race.reads().size(), new AllHands());
    Rounds load = new Rounds(times);
    Rounds score = new Rounds(times);
    Rounds sums = new Rounds(times);
    Rounds text = new Rounds(times);
    Rounds numbers = new Rounds(times);
    for (int i = 0; i <= times; i++) {
      gantry(load, score);
      sums.next(floor::sum);
      text.next(duck::score);
      compare(i, duck, "DuckDB");
      numbers.next(duck::scoreNumbered);
      compare(i, duck, "DuckDB on numbers");
    }
    ours(load, score);
    figure("DuckDB: load the reads", duckLoad_ms, "ms");
    theirs("DuckDB: score and rank", text);
    theirs("DuckDB, ids made numbers beforehand: score and rank", numbers);
    figure("DuckDB: memory held", duck.memory_bytes() / Memory.MB, "MB");
    report.add(
        Figure.atLeast(
            PART,
            "score and rank: DuckDB / Gantry",
            text.ratio(score),
            "x",
            PROMISED_TIMES_DUCKDB));
    figure("processor time: DuckDB / Gantry", text.cpu_ms() / score.cpu_ms(), "x");
    figure("score and rank: DuckDB on numbers / Gantry", numbers.ratio(score), "x");
    double ours_ms = load.median() + score.median();
    figure("load, score and rank: DuckDB / Gantry", (duckLoad_ms + text.median()) / ours_ms, "x");
    floor(floor, sums, score);
  }

  private void floor(MemoryFloor floor, Rounds sums, Rounds score) {
    theirs("sum over the same bytes", sums);
    figure("sum over the same bytes", floor.gigabytesPerSecond(sums.median()), "GB/s");
    report.add(
        Figure.atMost(
            PART,
            "score and rank / sum over the same bytes",
            score.ratio(sums),
            "x",
            PROMISED_TIMES_FLOOR));
  }

  /** Each time with a scorer that knows nothing yet, for a scorer keeps what did not change. */
  private void gantry(Rounds load, Rounds score) throws Exception {
    GantryRace fresh = new GantryRace(race);
    fresh.declare();
    load.next(() -> fresh.load(batches));
    score.next(() -> results = fresh.score());
    gantry = fresh;
  }

  private void ours(Rounds load, Rounds score) {
    figure("Gantry: load the reads, median of " + times, load.median(), "ms");
    figure("Gantry: score and rank, first", score.first_ms(), "ms");
    report.add(
        Figure.atMost(
            PART, "Gantry: score and rank, median of " + times, score.median(), "ms", PROMISED_MS));
    figure("Gantry: score and rank, fastest", score.fastest(), "ms");
    figure("Gantry: score and rank, processor time of all threads", score.cpu_ms(), "ms");
    long held = Memory.heapHeld_bytes();
    Outcome outcome = gantry.outcome(results);
    gantry = null;
    results = null;
    figure(
        "Gantry: heap held beside the reads", (held - Memory.heapHeld_bytes()) / Memory.MB, "MB");
    report.say(
        "  %,d reads, %,d finishers, %,d splits, checksum %016x"
            .formatted(
                race.reads().size(), outcome.finishers(), outcome.splits(), outcome.checksum()));
  }

  private void theirs(String what, Rounds rounds) {
    figure(what + ", median of " + times, rounds.median(), "ms");
    figure(what + ", fastest", rounds.fastest(), "ms");
    figure(what + ", processor time of all threads", rounds.cpu_ms(), "ms");
  }

  /** Once is enough: both do the same every round. */
  private void compare(int round, DuckRace duck, String who) throws Exception {
    if (round > 0) {
      return;
    }
    String difference = gantry.outcome(results).difference(duck.outcome());
    if (difference.isEmpty()) {
      report.say("  the same times and places from Gantry and " + who);
    } else {
      report.fault("Gantry and " + who + " differ: " + difference);
    }
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
