package org.racegantry.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.racegantry.live.AllHands;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Change;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/** Every place of everybody in six rankings at every point, from reads nobody has looked at yet. */
final class PlacesPart {
  private static final String PART = "places";
  private static final int READS_PER_BATCH = 5_000;
  private static final int LARGE = 60_000;
  private static final double PROMISED_MS = 500;
  private static final double PROMISED_BEYOND_MS = 10_000;
  private static final double PROMISED_MB = 8_000;

  private final BenchRace race;
  private final int times;
  private final Report report;
  private final Hands hands = new AllHands();
  private final List<Act> acts;
  private final List<ReadBatch> batches;

  PlacesPart(BenchRace race, int times, Report report) {
    this.race = race;
    this.times = times;
    this.report = report;
    this.acts = acts(race);
    this.batches = race.reads().batches(READS_PER_BATCH);
  }

  /** Four rankings every race has, and two of the race file's own; nobody here is in a club. */
  private static final List<String> RANKINGS =
      List.of("overall", "sex", "division", "nation", "waves", "flags");

  private static List<Act> acts(BenchRace race) {
    RaceSetup setup = race.course().setup();
    RaceSetup more =
        new RaceSetup(
            setup.name(),
            setup.date(),
            setup.zone(),
            setup.rules(),
            setup.course(),
            setup.points(),
            setup.lines(),
            setup.waves(),
            setup.races(),
            List.of(
                own("waves", List.of(Filter.Field.WAVE, Filter.Field.SEX)),
                own("flags", List.of(Filter.Field.NATION, Filter.Field.DIVISION))),
            setup.limits());
    Act first = BenchRace.act(1, List.of(new Change.SetupSet(more)));
    return Stream.concat(Stream.of(first), race.acts().stream().skip(1)).toList();
  }

  private static RankingDef own(String id, List<Filter.Field> by) {
    return new RankingDef(id, "", Filter.ALL, by, Basis.GUN, Ties.SHARED);
  }

  void run() throws Exception {
    Rounds score = new Rounds(times);
    Rounds places = new Rounds(times);
    double[] all_ms = new double[times];
    long found = 0;
    for (int round = 0; round <= times; round++) {
      Scorer scorer = new Scorer(hands);
      acts.forEach(scorer::add);
      batches.forEach(scorer::add);
      Results[] results = new Results[1];
      long[] count = new long[1];
      double ms =
          Stopwatch.time_ms(
              () -> {
                score.next(() -> results[0] = scorer.score());
                places.next(() -> count[0] = everywhere(results[0]));
              });
      if (round > 0) {
        all_ms[round - 1] = ms;
      }
      found = count[0];
    }
    figures(score, places, all_ms, found);
  }

  private void figures(Rounds score, Rounds places, double[] all_ms, long found) throws Exception {
    figure("runners", race.size().runners(), "runners");
    figure("reads", race.reads().size() / 1e6, "million");
    figure("places", found / 1e6, "million");
    figure("reads to times and statuses, median of " + times, score.median(), "ms");
    figure("times to places in six rankings at every point", places.median(), "ms");
    boolean beyond = race.size().runners() > LARGE;
    report.add(
        Figure.atMost(
            PART,
            "reads to all places, median of " + times,
            Stopwatch.median(all_ms),
            "ms",
            beyond ? PROMISED_BEYOND_MS : PROMISED_MS));
    figure("reads to all places, fastest", Arrays.stream(all_ms).min().orElseThrow(), "ms");
    report.add(
        Figure.atMost(
            PART,
            "most memory the process had",
            Memory.peakResident_bytes() / Memory.MB,
            "MB",
            PROMISED_MB));
  }

  /** Works out all places, point by point, and counts them. */
  private long everywhere(Results results) {
    Race of = results.setup().races().getFirst();
    List<TimingPoint> points = results.setup().points();
    long[] found = new long[points.size()];
    hands.share(
        part -> {
          for (int p = part; p < found.length; p += hands.count()) {
            for (Placings ranking : results.placings(RANKINGS, of, points.get(p))) {
              found[p] += Arrays.stream(ranking.places()).filter(place -> place > 0).count();
            }
          }
        });
    return Arrays.stream(found).sum();
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
