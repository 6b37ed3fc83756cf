package org.racegantry.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;
import org.racegantry.bench.Runners;
import org.racegantry.bench.names.Names;
import org.racegantry.bench.names.Names.Name;
import org.racegantry.live.People;
import org.racegantry.publish.search.NameIndex;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/**
 * Asks the index of a big race. Found means: among the first three is somebody whose name is the
 * same but for accents and capitals, for nobody could tell those apart by name.
 */
final class SearchPart {
  private static final double PROMISED_P99_MS = 20;
  private static final double PROMISED_PERCENT = 99;
  private static final int LOOKED_AT = 3;

  /** As many as a page asks for. */
  private static final int HITS = 31;

  private static final int WARM_UP = 3_000;
  private static final int MISSES_SHOWN = 5;
  private static final long LONGEST_US = 60_000_000;

  private final int queries;
  private final long seed;
  private final Report report;
  private final List<Name> names;
  private final NameIndex index;
  private double slowest_p99_ms;
  private int errors;
  private int errorsFound;

  SearchPart(int runners, int queries, long seed, Report report) {
    this.queries = queries;
    this.seed = seed;
    this.report = report;
    Names maker = new Names(seed);
    this.names = maker.next(runners);
    List<Entrant> entrants = new ArrayList<>();
    Map<EntrantId, Person> people = new TreeMap<>();
    for (int i = 0; i < runners; i++) {
      Name name = names.get(i);
      entrants.add(entrant(i, maker.club()));
      people.put(Runners.id(i), Person.named(Runners.id(i), name.family(), name.given()));
    }
    long from_ns = System.nanoTime();
    this.index = new NameIndex(entrants, new People(people));
    figure("making the index", "first time", (System.nanoTime() - from_ns) / 1e6, "ms");
    describe();
  }

  private static Entrant entrant(int i, String club) {
    return new Entrant(
        Runners.id(i),
        new Bib(Integer.toString(i + 1)),
        i % 2 == 0 ? "M" : "F",
        30,
        "GBR",
        club,
        "",
        "",
        "wave-1",
        "marathon",
        Entrant.UNKNOWN,
        Entrant.UNKNOWN);
  }

  private void describe() {
    long plain = names.stream().map(Name::full).filter(n -> !Typing.PLAIN.suits(of(n))).count();
    long different = names.stream().map(name -> Typing.bare(name.full())).distinct().count();
    report.say(
        "%,d names, %,d of them different, %,d with accents; such as %s"
            .formatted(
                names.size(),
                different,
                names.size() - plain,
                names.stream().limit(6).map(Name::full).toList()));
  }

  private static Name of(String full) {
    return new Name(full, "");
  }

  void run() {
    SplittableRandom random = new SplittableRandom(seed ^ 0x5EA2C4);
    for (int i = 0; i < WARM_UP; i++) {
      Typing typing = Typing.values()[i % Typing.values().length];
      index.find(typing.of(names.get(random.nextInt(names.size())), random), HITS);
    }
    for (Typing typing : Typing.values()) {
      measure(typing, random.split());
    }
    report.add(
        Figure.atLeast(
            "search",
            "one typing error, any of the four, among the first three",
            100.0 * errorsFound / errors,
            "%",
            PROMISED_PERCENT));
    report.add(
        Figure.atMost(
            "search", "p99 of the slowest kind of query", slowest_p99_ms, "ms", PROMISED_P99_MS));
  }

  private void measure(Typing typing, SplittableRandom random) {
    Histogram times_us = new Histogram(LONGEST_US, 3);
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (int asked = 0; asked < queries; asked++) {
      Name meant = meant(typing, random);
      String typed = typing.of(meant, random);
      long from_ns = System.nanoTime();
      List<Integer> hits = index.find(typed, HITS);
      times_us.recordValue((System.nanoTime() - from_ns) / 1_000);
      if (isFound(meant, hits)) {
        found++;
      } else if (missed.size() < MISSES_SHOWN) {
        missed.add("“" + typed + "” (" + meant.full() + ")");
      }
    }
    if (!missed.isEmpty()) {
      report.say("  " + typing.words() + ", not among the first three: " + missed);
    }
    if (typing.isError()) {
      errors += queries;
      errorsFound += found;
    }
    slowest_p99_ms = Math.max(slowest_p99_ms, times_us.getValueAtPercentile(99) / 1e3);
    figure(typing.words(), "p50", times_us.getValueAtPercentile(50) / 1e3, "ms");
    figure(typing.words(), "p99", times_us.getValueAtPercentile(99) / 1e3, "ms");
    figure(typing.words(), "longest", times_us.getMaxValue() / 1e3, "ms");
    share(typing, 100.0 * found / queries);
  }

  private void share(Typing typing, double percent) {
    String name = typing.words() + ", among the first three";
    report.add(
        typing.isWhole()
            ? Figure.atLeast("search", name, percent, "%", PROMISED_PERCENT)
            : Figure.plain("search", name, percent, "%"));
  }

  private Name meant(Typing typing, SplittableRandom random) {
    Name name = names.get(random.nextInt(names.size()));
    while (!typing.suits(name)) {
      name = names.get(random.nextInt(names.size()));
    }
    return name;
  }

  private boolean isFound(Name meant, List<Integer> hits) {
    String wanted = Typing.bare(meant.full());
    return hits.stream()
        .limit(LOOKED_AT)
        .anyMatch(hit -> Typing.bare(names.get(hit).full()).equals(wanted));
  }

  private void figure(String typing, String name, double value, String unit) {
    report.add(Figure.plain("search", typing + ", " + name, value, unit));
  }
}
