package org.racegantry.bench;

import java.util.Arrays;
import java.util.List;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.Results;

/** Load, score and rank a whole race, on Gantry and in DuckDB's SQL, and compare what came out. */
final class ScoringPart {
  private static final String PART = "scoring";
  private static final int READS_PER_BATCH = 5_000;

  private final BenchRace race;
  private final int times;
  private final int threads;
  private final Report report;

  ScoringPart(BenchRace race, int times, int threads, Report report) {
    this.race = race;
    this.times = times;
    this.threads = threads;
    this.report = report;
  }

  /** Measures both; with {@code peer} false only Gantry, for profiling. */
  void run(boolean peer) throws Exception {
    Timing ours = gantry();
    if (!peer) {
      return;
    }
    try (DuckRace duck = new DuckRace(race, threads)) {
      report.say("DuckDB " + duck.version() + ", " + threads + " threads");
      duck.declare();
      double load_ms = Stopwatch.time_ms(duck::load);
      figure("DuckDB: load the reads", load_ms, "ms");
      Timing text = timed("DuckDB: score and rank", load_ms, duck::score, duck::outcome);
      compare(ours.outcome(), text.outcome(), "DuckDB");
      duck.number();
      Timing numbers =
          timed(
              "DuckDB, ids made numbers beforehand: score and rank",
              load_ms,
              duck::scoreNumbered,
              duck::outcome);
      compare(ours.outcome(), numbers.outcome(), "DuckDB on numbers");
      figure("DuckDB: memory held", duck.memory_bytes() / Memory.MB, "MB");
      ratios(ours, text, numbers);
    }
  }

  private void ratios(Timing ours, Timing text, Timing numbers) {
    report.add(
        Figure.atLeast(
            PART, "score and rank: DuckDB / Gantry", text.score_ms() / ours.score_ms(), "x", 2));
    figure("score and rank: DuckDB on numbers / Gantry", numbers.score_ms() / ours.score_ms(), "x");
    double ours_ms = ours.load_ms() + ours.score_ms();
    figure(
        "load, score and rank: DuckDB / Gantry", (text.load_ms() + text.score_ms()) / ours_ms, "x");
    figure("DuckDB without its load / Gantry with its load", text.score_ms() / ours_ms, "x");
  }

  /** Each time with a scorer that knows nothing yet, for a scorer keeps what did not change. */
  private Timing gantry() throws Exception {
    List<ReadBatch> batches = race.reads().batches(READS_PER_BATCH);
    long before = Memory.heapHeld_bytes();
    double[] load_ms = new double[times + 1];
    double[] score_ms = new double[times + 1];
    double[] cpu_ms = new double[times + 1];
    GantryRace gantry = null;
    Results results = null;
    for (int i = 0; i <= times; i++) {
      GantryRace fresh = new GantryRace(race);
      fresh.declare();
      load_ms[i] = Stopwatch.time_ms(() -> fresh.load(batches));
      double cpu = Cpu.thread_ms();
      long from = System.nanoTime();
      results = fresh.score();
      score_ms[i] = (System.nanoTime() - from) / 1e6;
      cpu_ms[i] = Cpu.thread_ms() - cpu;
      gantry = fresh;
    }
    double held = (Memory.heapHeld_bytes() - before) / Memory.MB;
    Outcome outcome = gantry.outcome(results);
    figure("Gantry: load the reads, first", load_ms[0], "ms");
    figure("Gantry: load the reads, median of " + times, rest(load_ms), "ms");
    figure("Gantry: score and rank, first", score_ms[0], "ms");
    report.add(
        Figure.atMost(
            PART, "Gantry: score and rank, median of " + times, rest(score_ms), "ms", 1_000));
    figure("Gantry: score and rank, processor time of its one thread", rest(cpu_ms), "ms");
    figure("Gantry: heap held beside the reads", held, "MB");
    report.say(
        "  %,d reads, %,d finishers, %,d splits, checksum %016x"
            .formatted(
                race.reads().size(), outcome.finishers(), outcome.splits(), outcome.checksum()));
    return new Timing(rest(load_ms), rest(score_ms), outcome);
  }

  private static double rest(double[] firstAndRest) {
    return Stopwatch.median(Arrays.copyOfRange(firstAndRest, 1, firstAndRest.length));
  }

  /** Medians; the outcome is of the last time. */
  private record Timing(double load_ms, double score_ms, Outcome outcome) {}

  private interface Found {
    Outcome get() throws Exception;
  }

  private Timing timed(String what, double load_ms, Stopwatch.Work work, Found found)
      throws Exception {
    double first_ms = Stopwatch.time_ms(work);
    double median_ms = Stopwatch.median(Stopwatch.times_ms(times, work));
    figure(what + ", first", first_ms, "ms");
    figure(what + ", median of " + times, median_ms, "ms");
    return new Timing(load_ms, median_ms, found.get());
  }

  private void compare(Outcome ours, Outcome theirs, String who) {
    String difference = ours.difference(theirs);
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
