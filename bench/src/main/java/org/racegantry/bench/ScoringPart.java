package org.racegantry.bench;

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
      Timing text = timed("DuckDB: score and rank", duck::score, duck::outcome);
      compare(ours.outcome(), text.outcome(), "DuckDB");
      duck.number();
      Timing numbers =
          timed(
              "DuckDB, ids made numbers beforehand: score and rank",
              duck::scoreNumbered,
              duck::outcome);
      compare(ours.outcome(), numbers.outcome(), "DuckDB on numbers");
      figure("DuckDB: memory held", duck.memory_bytes() / Memory.MB, "MB");
      report.add(
          Figure.atLeast(
              PART, "DuckDB time / Gantry time", text.median_ms() / ours.median_ms(), "x", 2));
      figure("DuckDB on numbers / Gantry", numbers.median_ms() / ours.median_ms(), "x");
    }
  }

  private Timing gantry() throws Exception {
    List<ReadBatch> batches = race.reads().batches(READS_PER_BATCH);
    long before = Memory.heapHeld_bytes();
    GantryRace gantry = new GantryRace(race);
    gantry.declare();
    figure("Gantry: load the reads", Stopwatch.time_ms(() -> gantry.load(batches)), "ms");
    Results[] results = new Results[1];
    Timing timing =
        timed(
            "Gantry: score and rank, a reason for every read kept",
            () -> results[0] = gantry.score(),
            () -> gantry.outcome(results[0]));
    figure(
        "Gantry: heap held beside the reads", (Memory.heapHeld_bytes() - before) / Memory.MB, "MB");
    report.add(
        Figure.atMost(PART, "Gantry: score and rank, median", timing.median_ms(), "ms", 1_000));
    report.say(
        "  %,d reads, %,d finishers, %,d splits, checksum %016x"
            .formatted(
                race.reads().size(),
                timing.outcome().finishers(),
                timing.outcome().splits(),
                timing.outcome().checksum()));
    return timing;
  }

  private record Timing(double first_ms, double median_ms, Outcome outcome) {}

  private interface Found {
    Outcome get() throws Exception;
  }

  private Timing timed(String what, Stopwatch.Work work, Found found) throws Exception {
    double first_ms = Stopwatch.time_ms(work);
    double median_ms = Stopwatch.median(Stopwatch.times_ms(times, work));
    figure(what + ", first", first_ms, "ms");
    figure(what + ", median of " + times, median_ms, "ms");
    return new Timing(first_ms, median_ms, found.get());
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
