package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.GunMark;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.RecordMark;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;

/** The results of all races of one race file as of some facts. Immutable; safe for any thread. */
public final class Results {
  private final Field field;
  private final Table table;
  private final Guns guns;
  private final Decisions decisions;
  private final long[] orphans;
  private final List<GunMark> gunMarks;
  private final Evidence evidence;
  private final Status[] statuses;
  private final Ranker ranker;
  private final ResultNotices notices;
  private volatile PlaceTable places;

  Results(
      Field field,
      Table table,
      Guns guns,
      Decisions decisions,
      long[] orphans,
      List<GunMark> gunMarks,
      Evidence evidence) {
    this.field = field;
    this.table = table;
    this.guns = guns;
    this.decisions = decisions;
    this.orphans = orphans;
    this.gunMarks = gunMarks;
    this.evidence = evidence;
    this.statuses = Statuses.of(field, table, decisions, guns);
    this.ranker = new Ranker(field, table, guns, statuses, decisions);
    this.notices = new ResultNotices(field.setup);
  }

  /** The setup these results rest on. */
  public RaceSetup setup() {
    return field.setup;
  }

  /** Every entrant, by bib. */
  public List<Entrant> entrants() {
    return field.byPosition;
  }

  /** The position of this bib in {@link #entrants()}, or -1. */
  public int indexOf(Bib bib) {
    return field.positionOf(bib);
  }

  /** The position of this entrant in {@link #entrants()}, or -1. */
  public int indexOf(EntrantId id) {
    return field.positionOf(id);
  }

  /** What the facts say about the entrant at this position. */
  public Result result(int entrant) {
    int row = field.row(entrant);
    Status status = statuses[row];
    int finish = table.points - 1;
    boolean timed = table.seen(row, finish) && status.hasTime();
    List<Split> splits = splits(row);
    return new Result(
        field.entrant(row),
        field.race(row),
        field.wave(row),
        status,
        status == Status.DQ ? decisions.ruling(field.entrant(row).id()).rule() : "",
        guns.gun_ms(field.waveIndex(row)),
        guns.isPlanned(field.waveIndex(row)),
        splits,
        timed ? ranker.elapsed_ms(row, finish, Basis.GUN) : Split.UNKNOWN,
        timed ? ranker.elapsed_ms(row, finish, Basis.NET) : Split.UNKNOWN,
        places().of(row),
        notices.of(splits, guns.isPlanned(field.waveIndex(row))));
  }

  /** Worked out when the first result is asked for: between two that are, many may be scored. */
  private PlaceTable places() {
    PlaceTable known = places;
    if (known == null) {
      synchronized (ranker) {
        known = places;
        if (known == null) {
          known = new PlaceTable(field, ranker, table.points - 1);
          places = known;
        }
      }
    }
    return known;
  }

  private List<Split> splits(int row) {
    int last = table.lastSeen(row);
    List<Split> splits = new ArrayList<>(last + 1);
    for (int p = 0; p <= last; p++) {
      splits.add(table.seen(row, p) ? seen(row, p) : unseen(row, p));
    }
    return splits;
  }

  private Split seen(int row, int p) {
    Split.Source source =
        switch (table.source(row, p)) {
          case Table.MAIN -> Split.Source.MAIN;
          case Table.BACKUP -> Split.Source.BACKUP;
          default -> Split.Source.OFFICIAL;
        };
    return split(row, p, table.time_ms(row, p), source);
  }

  /** step * way / whole, rounded down, without a product too large for a clock gone to 2106. */
  private static long part(long step_ms, long way_mm, long whole_mm) {
    if (whole_mm == 0) {
      return 0;
    }
    long rest = Math.floorMod(step_ms, whole_mm) * way_mm;
    return Math.floorDiv(step_ms, whole_mm) * way_mm + Math.floorDiv(rest, whole_mm);
  }

  /** The gun stands in at the start; elsewhere the time follows from the points around it. */
  private Split unseen(int row, int p) {
    long gun_ms = guns.gun_ms(field.waveIndex(row));
    if (p == 0) {
      return split(row, p, gun_ms, Split.Source.GUN);
    }
    int a = p - 1;
    while (a > 0 && !table.seen(row, a)) {
      a--;
    }
    int b = p + 1;
    while (!table.seen(row, b)) {
      b++;
    }
    List<TimingPoint> points = field.setup.points();
    long ta = table.seen(row, a) ? table.time_ms(row, a) : gun_ms;
    long da = points.get(a).distance_mm();
    long way_mm = points.get(p).distance_mm() - da;
    long whole_mm = points.get(b).distance_mm() - da;
    long step_ms = table.time_ms(row, b) - ta;
    return split(row, p, ta + part(step_ms, way_mm, whole_mm), Split.Source.ESTIMATE);
  }

  private Split split(int row, int p, long time_ms, Split.Source source) {
    long gun_ms = guns.gun_ms(field.waveIndex(row));
    long start_ms = table.seen(row, 0) ? table.time_ms(row, 0) : gun_ms;
    TimingPoint point = field.setup.points().get(p);
    return new Split(point, time_ms, time_ms - gun_ms, time_ms - start_ms, source);
  }

  /** Ids of all rankings: overall, sex, division, nation, club, then the race file's own. */
  public List<String> rankingIds() {
    return RankingRule.ids(field.setup);
  }

  /** The standings of a ranking at the finish, race by race, group by group, in a fixed order. */
  public List<Standing> standings(String ranking) {
    return standings(ranking, field.setup.finish().id());
  }

  /**
   * The same at any point: who was how far ahead there. Estimates never rank. An unknown ranking
   * has no standings; an unknown point is a programmer's fault and throws.
   */
  public List<Standing> standings(String ranking, String point) {
    int p = field.setup.indexOfPoint(point);
    if (p < 0) {
      throw new IllegalArgumentException("no point " + point + " on this course");
    }
    List<Standing> standings = new ArrayList<>();
    for (int race = 0; race < field.setup.races().size(); race++) {
      int of = race;
      RankingRule.of(ranking, field.setup.races().get(race), field.setup)
          .ifPresent(rule -> standings.addAll(ranker.standings(of, rule, p)));
    }
    return List.copyOf(standings);
  }

  /**
   * One ranking of one race at a point in columns: much cheaper than the standings where only some
   * of them are wanted. A ranking, race or point that is not here is a programmer's fault and
   * throws.
   */
  public Placings placings(String ranking, Race race, TimingPoint point) {
    RankingRule rule = rule(ranking, race);
    return ranker.placings(field.setup.races().indexOf(race), rule, position(race, point));
  }

  /**
   * The same for several rankings, which costs less than one by one: whoever is in the same order
   * is put into it once.
   */
  public List<Placings> placings(List<String> rankings, Race race, TimingPoint point) {
    List<RankingRule> rules = rankings.stream().map(ranking -> rule(ranking, race)).toList();
    return ranker.placings(field.setup.races().indexOf(race), rules, position(race, point));
  }

  /**
   * Some of one group of a ranking at a point: how many of them took part, and who was first of
   * them in which place of the group. Nobody is put in order for it, so it costs very little. A
   * ranking, race or point that is not here is a programmer's fault and throws.
   *
   * @param group the value that divides the ranking, such as {@code F}
   * @param wanted positions among the entrants
   */
  public Among among(String ranking, Race race, TimingPoint point, String group, BitSet wanted) {
    RankingRule rule = rule(ranking, race);
    int of = field.setup.races().indexOf(race);
    return ranker.among(of, rule, position(race, point), group, wanted);
  }

  private RankingRule rule(String ranking, Race race) {
    return RankingRule.of(ranking, race, field.setup)
        .orElseThrow(() -> new IllegalArgumentException("no ranking " + ranking));
  }

  private int position(Race race, TimingPoint point) {
    int p = field.setup.indexOfPoint(point.id());
    if (p < 0 || !field.setup.races().contains(race)) {
      throw new IllegalArgumentException("no race " + race.id() + " or no point " + point.id());
    }
    return p;
  }

  /** The nation of each entrant as a column, made once as long as the entries are the same. */
  public Column nations() {
    return field.nations();
  }

  /**
   * Elapsed time of everybody at a point, in milliseconds, by position in {@link #entrants()} and
   * by the basis of each one's race; {@link Split#UNKNOWN} where the entrant was not seen there or
   * may take no place. Nothing is sorted, so this is cheap where only times are asked for.
   */
  public long[] times_ms(int point) {
    long[] times = new long[field.byPosition.size()];
    for (int i = 0; i < times.length; i++) {
      int row = field.row(i);
      times[i] =
          ranker.takesPart(row, point)
              ? ranker.elapsed_ms(row, point, field.race(row).basis())
              : Split.UNKNOWN;
    }
    return times;
  }

  /** The same from the gun of each one's wave, whatever ranks: the times records are kept by. */
  public long[] gunTimes_ms(int point) {
    return gunTimes_ms(new int[] {point})[0];
  }

  /** The same at several points, in one walk over the table, which is large. */
  public long[][] gunTimes_ms(int[] points) {
    long[][] times = new long[points.length][field.byPosition.size()];
    for (int i = 0; i < field.byPosition.size(); i++) {
      int row = field.row(i);
      for (int p = 0; p < points.length; p++) {
        times[p][i] =
            ranker.takesPart(row, points[p])
                ? ranker.elapsed_ms(row, points[p], Basis.GUN)
                : Split.UNKNOWN;
      }
    }
    return times;
  }

  /** Where the entrant at this position stands; cheap where nothing else is asked for. */
  public Status status(int entrant) {
    return statuses[field.row(entrant)];
  }

  /** The gun of the entrant at this position, in milliseconds since 1970; planned or fired. */
  public long gun_ms(int entrant) {
    return guns.gun_ms(field.waveIndex(field.row(entrant)));
  }

  /** Whether that gun is only the planned start, because none was recorded yet. */
  public boolean gunPlanned(int entrant) {
    return guns.isPlanned(field.waveIndex(field.row(entrant)));
  }

  /** The wave of the entrant at this position, as a position in the setup's list of waves. */
  public int waveOf(int entrant) {
    return field.waveIndex(field.row(entrant));
  }

  /**
   * When the entrant at this position was seen at a point, in milliseconds since 1970, or {@link
   * Split#UNKNOWN}; estimates are not seen.
   */
  public long seenAt_ms(int entrant, int point) {
    int row = field.row(entrant);
    return table.seen(row, point) ? table.time_ms(row, point) : Split.UNKNOWN;
  }

  /** The race of the entrant at this position, as a position in the setup's list of races. */
  public int raceOf(int entrant) {
    return field.raceIndex(field.row(entrant));
  }

  /**
   * Who of a race passed a point, in the order of its overall standing there. Unknown races and
   * points are a programmer's fault and throw.
   */
  public Passed passed(Race race, TimingPoint point) {
    int of = field.setup.races().indexOf(race);
    int p = position(race, point);
    return ranker.passed(of, RankingRule.of(BuiltIn.OVERALL, race, field.setup), p);
  }

  /** How final a race's results are. */
  public ResultState state(String race) {
    return decisions.declared(race).state();
  }

  /** The N of official vN: how often the race was declared official; 0 before. */
  public int version(String race) {
    return decisions.declared(race).version();
  }

  /** The record books in force, by name; their lists stay the same objects until replaced. */
  public Map<String, List<RecordMark>> recordBooks() {
    return decisions.books();
  }

  /** The papers in force that records rest on, in the order they came. */
  public List<Paper> papers() {
    return decisions.papers();
  }

  /** The notes in force, in the order they were first entered. */
  public List<Note> notes() {
    return decisions.notes();
  }

  /** Places of earlier editions of this race, as they were imported. */
  public List<Edition> editions() {
    return decisions.editions();
  }

  /** What became of all reads, by fate in the order scoring meets them; fates of no read too. */
  public List<NoticeCount> noticeCounts() {
    List<NoticeCount> counts = new ArrayList<>();
    for (Fate fate : Fate.ALL) {
      long held = IntStream.range(0, table.rows()).mapToLong(r -> table.count(r, fate)).sum();
      counts.add(new NoticeCount(fate.name(), held + orphans[fate.ordinal()]));
    }
    return counts;
  }

  /**
   * How many reads of nobody who is entered met each fate, in the order scoring meets them: nobody
   * held the chip, or the entry was removed.
   */
  public long[] orphans() {
    long[] counts = orphans.clone();
    for (int row = 0; row < table.rows(); row++) {
      for (Fate fate : Fate.ALL) {
        boolean entered = row < field.rows() && field.entrant(row) != null;
        counts[fate.ordinal()] += entered ? 0 : table.count(row, fate);
      }
    }
    return counts;
  }

  /** What scoring the entrant at this position came to, for a {@link Replica}. */
  public Trace trace(int entrant) {
    return Trace.of(table, field.row(entrant));
  }

  /**
   * The positions of all entrants whose {@link Trace} may have changed since earlier results of the
   * same scorer, or of all entrants where there were none.
   *
   * @param before those results, or null
   */
  public int[] changedSince(Results before) {
    return IntStream.range(0, field.byPosition.size())
        .filter(i -> table.differs(field.row(i), before == null ? null : before.table))
        .toArray();
  }

  /** Every act these results rest on, in force or not, by number. */
  public List<Act> acts() {
    return evidence.acts();
  }

  /**
   * The same facts and one act more: what these results would be. Nothing is recorded, and whoever
   * made these results notices nothing; it takes as long as scoring everything once. Throws
   * IllegalStateException where the act leaves no race set up.
   *
   * @param act has a number no act of these results has
   */
  public Results whatIf(Act act) {
    return evidence.whatIf(act);
  }

  /**
   * The same for changes that would be the next act.
   *
   * @param supersedes the number of the act it takes back, or {@link Act#NOTHING}
   */
  public Results whatIf(int supersedes, List<Change> changes) {
    // The act taken back may be newer than these results.
    int last = acts().isEmpty() ? supersedes : Math.max(supersedes, acts().getLast().number());
    int next = last + 1;
    return whatIf(new Act(next, "", "", 0, supersedes, changes));
  }

  /** Why the time of the entrant at this position is what it is. */
  public Explanation explain(int entrant) {
    return evidence.explain(result(entrant), field, field.row(entrant), guns, decisions);
  }

  /** Who was where and when, in columns. */
  public Sightings sightings() {
    return new Sightings(field, table, guns, statuses, decisions);
  }

  /** Who holds which chip, and which clocks are corrected. */
  public Kit kit() {
    return evidence.kit(field);
  }

  /**
   * The guns devices marked, by time and then reader, each once. They move no result until an
   * official confirms one as the gun of a wave.
   */
  public List<GunMark> gunMarks() {
    return gunMarks;
  }

  /**
   * The batches of reads behind these results in order of arrival, without the first {@code from}:
   * for whoever counts reads and wants only what came since the last time.
   */
  public List<ReadBatch> batches(int from) {
    return evidence.batches(from);
  }

  /** The time of the latest split of anybody, in milliseconds since 1970, or -1 without any. */
  public long latestRead_ms() {
    long latest = table.latest_ms();
    return latest == Table.NONE ? -1 : latest;
  }
}
