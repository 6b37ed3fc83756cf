package org.racegantry.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.racegantry.race.RaceSetup;
import org.racegantry.records.Condition.Met;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.records.book.AllTime;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;
import org.racegantry.records.book.Own;
import org.racegantry.records.book.RecordBook;
import org.racegantry.records.rule.Papers;
import org.racegantry.records.rule.Rulebook;
import org.racegantry.scoring.Results;

/** Everything that was judged of one state of the results. */
final class Judged {
  /** Below this part of the world mark, in hundredths, a time is not counted as one. */
  private static final long LEAST_PERCENT = 95;

  private final Results results;
  private final RaceSetup setup;
  private final Day book;
  private final Contenders contenders;
  private final Judging judging;
  private final Stakes stakes;
  private final OwnBests ownBests;
  private final NationUnheard nationUnheard;
  private final List<PointJudged> points = new ArrayList<>();
  private final List<Verdict> notable;
  private final Map<Integer, List<String>> marks = new TreeMap<>();

  Judged(Results results, RecordBook book, LocalDate day, Provisional provisional) {
    this.results = results;
    this.setup = results.setup();
    this.book = book.asOf(day);
    Papers papers = new Papers(results.papers(), setup.finish().id());
    contenders = new Contenders(results, papers, book.keys());
    judging = new Judging(results, this.book, day, papers, contenders, provisional);
    stakes = new Stakes(setup, book, this.book, contenders);
    int[] decided =
        IntStream.range(0, setup.points().size()).filter(p -> !stakes.at(p).isEmpty()).toArray();
    long[][] times_ms = results.gunTimes_ms(decided);
    for (int p = 0, d = 0; p < setup.points().size(); p++) {
      long[] here_ms = stakes.at(p).isEmpty() ? new long[0] : times_ms[d++];
      Sieve sieve = new Sieve(here_ms, stakes.at(p), contenders, setup.races().size());
      points.add(new PointJudged(stakes.at(p), sieve, judging));
    }
    ownBests = new OwnBests(results, judging, day, provisional);
    nationUnheard =
        new NationUnheard(results, contenders, judging, book.keys(), points.getLast().sieve());
    List<Outcome.Found> worthTelling = worthTelling(papers);
    notable = worthTelling.stream().map(Outcome.Found::verdict).toList();
    write(worthTelling, new MarkWords(book.keys(), setup.finish()));
  }

  /** By key, then point, then time; at points on the way only where somebody certified them. */
  private List<Outcome.Found> worthTelling(Papers papers) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int p = 0; p < points.size(); p++) {
      if (p == points.size() - 1 || papers.speakOf(setup.points().get(p).id())) {
        outcomes.addAll(points.get(p).outcomes());
      }
    }
    outcomes.sort(
        Comparator.comparing((Outcome outcome) -> outcome.stake().key())
            .thenComparingInt(outcome -> outcome.stake().point()));
    return outcomes.stream().flatMap(outcome -> outcome.found().stream()).toList();
  }

  private void write(List<Outcome.Found> worthTelling, MarkWords words) {
    for (Outcome.Found found : worthTelling) {
      Verdict verdict = found.verdict();
      if (verdict.ruling() != Ruling.NOT && verdict.hasMark()) {
        marks.computeIfAbsent(found.entrant(), _ -> new ArrayList<>(2)).add(words.of(verdict));
      }
    }
    marks.replaceAll(
        (entrant, own) -> {
          own.addAll(ownBests.marks(entrant));
          return List.copyOf(own);
        });
  }

  List<Verdict> notable() {
    return notable;
  }

  /** Worked out each time. */
  List<Watch> watches() {
    return new Watching(results, contenders, book).of(stakes.at(points.size() - 1));
  }

  List<String> marks(int entrant) {
    List<String> written = marks.get(entrant);
    return written != null ? written : ownBests.marks(entrant);
  }

  List<Verdict> of(int entrant) {
    List<Verdict> verdicts = new ArrayList<>();
    points.forEach(point -> verdicts.addAll(point.of(entrant)));
    verdicts.addAll(nationUnheard.of(entrant));
    Category category =
        contenders.mainCategory(results.raceOf(entrant), results.entrants().get(entrant).sex());
    verdicts.addAll(ownBests.verdicts(entrant, category));
    verdicts.sort(
        Comparator.comparing(Verdict::key)
            .thenComparingInt(verdict -> setup.indexOfPoint(verdict.point().id())));
    return List.copyOf(verdicts);
  }

  Optional<AllTimeSays> allTime(Verdict verdict) {
    RecordKey key = verdict.key();
    boolean own = key.scope() == Scope.PERSONAL || key.scope() == Scope.SEASON;
    boolean barred =
        verdict.conditions().stream()
            .anyMatch(one -> one.met() == Met.NO && !one.name().equals(Rulebook.MARK));
    if (own || barred || !verdict.hasMark()) {
      return Optional.empty();
    }
    Own self = judging.own(verdict.official_s());
    AllTime book = this.book.rank(key, verdict.official_s(), self);
    List<Long> today = today(verdict, self);
    // A faster time of today may stand in the book already, and counts once.
    for (BookMark mark : book.faster()) {
      if (mark.date().equals(setup.date())) {
        today.remove(Long.valueOf(mark.mark_s()));
      }
    }
    return Optional.of(
        new AllTimeSays(
            key,
            book.rank() + today.size(),
            book.complete(),
            this.book.day(),
            book.faster(),
            today.size()));
  }

  private List<Long> today(Verdict verdict, Own self) {
    long world_s =
        book.toBeat(Judging.worldKey(verdict.key()), self).map(BookMark::mark_s).orElse(0L);
    int point = setup.indexOfPoint(verdict.point().id());
    return points
        .get(point)
        .sieve()
        .fasterThan(
            verdict.official_s(), verdict.key(), Math.ceilDiv(world_s * LEAST_PERCENT, 100));
  }
}
