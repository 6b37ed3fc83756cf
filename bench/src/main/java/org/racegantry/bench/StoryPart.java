package org.racegantry.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.racegantry.live.AllHands;
import org.racegantry.live.People;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.story.Paper;
import org.racegantry.publish.story.PaperMaker;
import org.racegantry.publish.story.StoryHtml;
import org.racegantry.publish.story.Wish;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.story.Story;
import org.racegantry.story.check.Checker;
import org.racegantry.story.tell.Report;
import org.racegantry.story.tell.Teller;

/** What the report of a whole race takes, once it is scored: finding, telling, setting, a page. */
final class StoryPart {
  private static final String PART = "story";
  private static final int READS_PER_BATCH = 5_000;
  private static final double PROMISED_MS = 1_000;

  /** Not part of the report, and so not of what is promised of it. */
  private static final String CHECK = "the report read back and checked";

  private final BenchRace race;
  private final int times;
  private final org.racegantry.bench.Report report;

  StoryPart(BenchRace race, int times, org.racegantry.bench.Report report) {
    this.race = race;
    this.times = times;
    this.report = report;
  }

  void run() throws Exception {
    Results results = results();
    Map<String, double[]> all = new LinkedHashMap<>();
    for (int i = 0; i <= times; i++) {
      // Verdicts are worked out once and kept, so each time begins with new ones.
      Map<String, Double> once = once(snapshot(results));
      int at = i;
      once.forEach((what, ms) -> all.computeIfAbsent(what, _ -> new double[times + 1])[at] = ms);
    }
    all.forEach(
        (what, ms) -> {
          double[] later = java.util.Arrays.copyOfRange(ms, 1, ms.length);
          double median = Stopwatch.median(later);
          report.add(Figure.plain(PART, what + ", median of " + times, median, "ms"));
          report.add(Figure.plain(PART, what + ", the first time", ms[0], "ms"));
        });
    double first =
        all.entrySet().stream()
            .filter(each -> !each.getKey().equals(CHECK))
            .mapToDouble(each -> each.getValue()[0])
            .sum();
    report.add(Figure.atMost(PART, "all of it, the first time", first, "ms", PROMISED_MS));
  }

  private Map<String, Double> once(Snapshot snapshot) throws Exception {
    Map<String, Double> took = new LinkedHashMap<>();
    Wish wish = Wish.usual();
    Story[] story = new Story[1];
    Report[] told = new Report[1];
    Paper[] paper = new Paper[1];
    took.put(
        "verdicts, which a report rests on",
        Stopwatch.time_ms(() -> snapshot.verdicts().notable()));
    took.put(
        "what happened",
        Stopwatch.time_ms(() -> story[0] = PaperMaker.story(snapshot, Audience.EVERYBODY, "")));
    took.put("told", Stopwatch.time_ms(() -> told[0] = Teller.write(story[0], wish.habit())));
    took.put(
        "set, with charts and tables",
        Stopwatch.time_ms(() -> paper[0] = PaperMaker.of(snapshot, story[0], wish, told[0])));
    took.put("a page of it", Stopwatch.time_ms(() -> StoryHtml.of(paper[0])));
    String text = text(told[0]);
    took.put(CHECK, Stopwatch.time_ms(() -> Checker.check(text, story[0])));
    return took;
  }

  private static String text(Report told) {
    StringJoiner text = new StringJoiner("\n\n");
    told.standfirst().forEach(line -> text.add(line.text()));
    told.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(paragraph -> paragraph.lines().stream())
        .forEach(line -> text.add(line.text()));
    return text.toString();
  }

  private Snapshot snapshot(Results results) {
    Map<EntrantId, Person> people = new TreeMap<>();
    results
        .entrants()
        .forEach(one -> people.put(one.id(), Person.named(one.id(), "Runner " + one.bib(), "")));
    Verdicts verdicts = Verdicts.of(results, books(), results.setup().date(), Provisional.NONE);
    return new Snapshot(1, 0, results, new People(people), verdicts);
  }

  private static RecordBook books() {
    try {
      return RecordBook.of(new ArrayList<>(ShippedBooks.read()));
    } catch (Exception broken) {
      throw new IllegalStateException("the shipped books do not open", broken);
    }
  }

  private Results results() {
    Scorer scorer = new Scorer(new AllHands());
    new VerdictsBook(race).acts().forEach(scorer::add);
    race.reads().batches(READS_PER_BATCH).forEach(scorer::add);
    return scorer.score();
  }
}
