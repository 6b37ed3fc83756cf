package org.racegantry.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.live.AllHands;
import org.racegantry.race.Act;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.scoring.Split;

/** What verdicts on everybody at every point add to scoring everything from nothing. */
final class VerdictsPart {
  private static final String PART = "verdicts";
  private static final int READS_PER_BATCH = 5_000;
  private static final double PROMISED_MS = 100;

  private final BenchRace race;
  private final int times;
  private final Report report;
  private final List<Act> acts;
  private final List<ReadBatch> batches;
  private final VerdictsBook book;

  VerdictsPart(BenchRace race, int times, Report report) {
    this.race = race;
    this.times = times;
    this.report = report;
    this.book = new VerdictsBook(race);
    this.acts = book.acts();
    this.batches = race.reads().batches(READS_PER_BATCH);
  }

  /** One thing done and how long it took. */
  private record Done(Verdicts verdicts, double score_ms, double verdicts_ms, double cpu_ms) {}

  void run() throws Exception {
    Results known = loaded().score();
    List<List<RecordMark>> books = new ArrayList<>(ShippedBooks.read());
    books.add(lines(known));
    RecordBook records = RecordBook.of(books);
    report.say("  a book with %,d keys".formatted(records.keys().size()));
    List<Done> all = new ArrayList<>();
    for (int i = 0; i <= times; i++) {
      all.add(once(records));
    }
    tell(all.getFirst());
    double[] score_ms = all.stream().skip(1).mapToDouble(Done::score_ms).toArray();
    double[] verdicts_ms = all.stream().skip(1).mapToDouble(Done::verdicts_ms).toArray();
    double[] ratios = new double[times];
    Arrays.setAll(ratios, i -> (score_ms[i] + verdicts_ms[i]) / score_ms[i]);
    report.add(plain("recompute without verdicts, median of " + times, score_ms));
    report.add(
        Figure.atMost(
            PART,
            "of everybody at every point, added, median of " + times,
            Stopwatch.median(verdicts_ms),
            "ms",
            PROMISED_MS));
    double[] cpu_ms = all.stream().skip(1).mapToDouble(Done::cpu_ms).toArray();
    report.add(plain("added, processor time of its one thread", cpu_ms));
    report.add(Figure.plain(PART, "added, the first time", all.getFirst().verdicts_ms(), "ms"));
    report.add(Figure.plain(PART, "added, slowest later", Stopwatch.max(verdicts_ms), "ms"));
    report.add(Figure.plain(PART, "recompute with / without", Stopwatch.median(ratios), "x"));
  }

  private static Figure plain(String what, double[] times_ms) {
    return Figure.plain(PART, what, Stopwatch.median(times_ms), "ms");
  }

  private Scorer loaded() {
    Scorer scorer = new Scorer(new AllHands());
    acts.forEach(scorer::add);
    batches.forEach(scorer::add);
    return scorer;
  }

  /** Everything from nothing: scoring with all places, then every verdict and every word. */
  private Done once(RecordBook records) throws Exception {
    Scorer scorer = loaded();
    Results[] results = new Results[1];
    double score_ms =
        Stopwatch.time_ms(
            () -> {
              results[0] = scorer.score();
              results[0].standings("overall");
            });
    LocalDate day = race.course().setup().date();
    Verdicts verdicts = Verdicts.of(results[0], records, day, Provisional.NONE);
    double cpu = Cpu.thread_ms();
    double verdicts_ms =
        Stopwatch.time_ms(
            () -> {
              verdicts.notable();
              words(verdicts);
            });
    return new Done(verdicts, score_ms, verdicts_ms, Cpu.thread_ms() - cpu);
  }

  private static int words(Verdicts verdicts) {
    int words = 0;
    for (int i = 0; i < verdicts.results().entrants().size(); i++) {
      words += verdicts.marks(i).size();
    }
    return words;
  }

  private void tell(Done done) {
    List<Verdict> notable = done.verdicts().notable();
    long told = notable.stream().filter(v -> v.ruling() != Verdict.Ruling.NOT).count();
    report.say(
        "  %,d verdicts worth telling, %,d of them no plain no; %,d words in the list"
            .formatted(notable.size(), told, words(done.verdicts())));
    if (told == 0) {
      report.fault("a book this near has no record to fall");
    }
  }

  /** Marks as fast as the fastest of each sex. */
  private List<RecordMark> lines(Results results) {
    long[] finish_ms = results.gunTimes_ms(results.setup().points().size() - 1);
    return book.lines(fastest_ms(results, finish_ms, "M"), fastest_ms(results, finish_ms, "F"));
  }

  private static long fastest_ms(Results results, long[] finish_ms, String sex) {
    long fastest_ms = Long.MAX_VALUE;
    for (int i = 0; i < finish_ms.length; i++) {
      if (finish_ms[i] != Split.UNKNOWN && results.entrants().get(i).sex().equals(sex)) {
        fastest_ms = Math.min(fastest_ms, finish_ms[i]);
      }
    }
    return fastest_ms;
  }
}
