package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Basis;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.race.Ties;

/** Puts entrants in order and gives them places (docs/scoring.md, section 10). */
final class Ranker {
  /** The position fills the low bits of a sort key, the elapsed time the high ones. */
  static final int POSITION_BITS = 21;

  static final long TIME_SHIFT = 1L << 41;

  private final Field field;
  private final Table table;
  private final Guns guns;
  private final Status[] statuses;
  private final Decisions decisions;
  private final int[][] membersOfRace;
  private final Passed[][] passedOfRace;
  private volatile List<Kept> kept = List.of();

  /** An order that was worked out already. */
  private record Kept(int race, RankingRule rule, int point, Order order) {}

  Ranker(Field field, Table table, Guns guns, Status[] statuses, Decisions decisions) {
    if (field.rows() >= 1 << POSITION_BITS) {
      throw new IllegalStateException("more than 2,097,151 entrants in one race file");
    }
    this.field = field;
    this.table = table;
    this.guns = guns;
    this.statuses = statuses;
    this.decisions = decisions;
    this.membersOfRace = members();
    this.passedOfRace = new Passed[membersOfRace.length][];
  }

  private int[][] members() {
    int[][] members = new int[field.setup.races().size()][field.rows()];
    int[] counts = new int[members.length];
    for (int row = 0; row < field.rows(); row++) {
      if (field.entrant(row) != null) {
        int race = field.raceIndex(row);
        members[race][counts[race]++] = row;
      }
    }
    for (int race = 0; race < members.length; race++) {
      members[race] = Arrays.copyOf(members[race], counts[race]);
    }
    return members;
  }

  /** Elapsed time of a row at a point; only where the point was seen. */
  long elapsed_ms(int row, int point, Basis basis) {
    return table.time_ms(row, point) - from_ms(row, basis);
  }

  private long from_ms(int row, Basis basis) {
    long gun_ms = guns.gun_ms(field.waveIndex(row));
    return switch (basis) {
      case GUN -> gun_ms;
      case NET -> table.seen(row, 0) ? table.time_ms(row, 0) : gun_ms;
    };
  }

  /** Whether a row was seen at a point and its status lets it take a place there. */
  boolean takesPart(int row, int point) {
    return table.seen(row, point) && point < pointsOf(row);
  }

  /** At so many points, from the start on, a row takes part where it was seen. */
  private int pointsOf(int row) {
    return switch (statuses[row]) {
      case OK -> table.points;
      case RUNNING, DNF -> table.points - 1;
      case NOT_SEEN, DNS, DQ, NP -> 0;
    };
  }

  /**
   * The same as {@link #order}, kept for every later question, so that rankings that differ only in
   * what divides them share one sorting. One thread at a time.
   */
  Order keepOrder(int race, RankingRule rule, int point) {
    Order known = kept(race, rule, point);
    if (known != null) {
      return known;
    }
    Order order = order(race, rule, point);
    List<Kept> more = new ArrayList<>(kept);
    more.add(new Kept(race, rule, point, order));
    kept = List.copyOf(more);
    return order;
  }

  private Order kept(int race, RankingRule rule, int point) {
    for (Kept one : kept) {
      if (one.race() == race && one.point() == point && one.rule().ordersLike(rule)) {
        return one.order();
      }
    }
    return null;
  }

  /** The rows that take part, first to last. */
  private Order order(int race, RankingRule rule, int point) {
    int[] rows = byTime(race, rule, point);
    boolean judged = rule.ties() == Ties.JUDGED && point == table.points - 1;
    if (judged && !judgedIn(race).isEmpty()) {
      applyJudges(rows, judgedIn(race));
    }
    long[] elapsed_ms = new long[rows.length];
    Arrays.setAll(elapsed_ms, i -> elapsed_ms(rows[i], point, rule.basis()));
    return new Order(rows, elapsed_ms);
  }

  private int[] byTime(int race, RankingRule rule, int point) {
    Keys keys = keys(race, rule, point);
    if (keys.fit()) {
      Arrays.sort(keys.keys());
    }
    int[] order = new int[keys.keys().length];
    for (int i = 0; i < order.length; i++) {
      order[i] = field.row((int) (keys.keys()[i] & (1 << POSITION_BITS) - 1));
    }
    return keys.fit() ? order : byComparing(order, point, rule.basis());
  }

  /** One number for each who takes part, smaller for who comes first; and whether all fit. */
  private record Keys(long[] keys, boolean fit) {}

  private Keys keys(int race, RankingRule rule, int point) {
    long[] keys = new long[membersOfRace[race].length];
    int n = 0;
    boolean fits = true;
    boolean all = rule.filter() == Filter.ALL;
    for (int row : membersOfRace[race]) {
      if (takesPart(row, point) && (all || rule.filter().takes(field.entrant(row)))) {
        long elapsed = elapsed_ms(row, point, rule.basis());
        fits &= -TIME_SHIFT <= elapsed && elapsed < TIME_SHIFT;
        keys[n++] = elapsed + TIME_SHIFT << POSITION_BITS | field.position(row);
      }
    }
    return new Keys(Arrays.copyOf(keys, n), fits);
  }

  /** Those who take part in one race at one point, in no order yet. */
  synchronized Passed passed(int race, RankingRule rule, int point) {
    if (passedOfRace[race] == null) {
      passedOfRace[race] = passed(race, rule);
    }
    return passedOfRace[race][point];
  }

  /**
   * All points in one walk over the table, which is large: pages ask how many were at each point,
   * and for more than that only at a few.
   */
  private Passed[] passed(int race, RankingRule rule) {
    int[] counts = new int[table.points];
    long[] best_ms = new long[table.points];
    Arrays.fill(best_ms, Long.MAX_VALUE);
    boolean all = rule.filter() == Filter.ALL;
    for (int row : membersOfRace[race]) {
      if (all || rule.filter().takes(field.entrant(row))) {
        long from_ms = from_ms(row, rule.basis());
        for (int p = 0; p < pointsOf(row); p++) {
          if (table.seen(row, p)) {
            counts[p]++;
            best_ms[p] = Math.min(best_ms[p], table.time_ms(row, p) - from_ms);
          }
        }
      }
    }
    Passed[] passed = new Passed[table.points];
    for (int p = 0; p < passed.length; p++) {
      int point = p;
      boolean judged = rule.ties() == Ties.JUDGED && p == passed.length - 1;
      passed[p] =
          judged && !judgedIn(race).isEmpty()
              ? new Passed(standings(race, rule, p).getFirst().rows())
              : new Passed(counts[p], best_ms[p], () -> byTimeAlone(race, rule, point));
    }
    return passed;
  }

  private Passed.Loaded byTimeAlone(int race, RankingRule rule, int point) {
    Keys keys = keys(race, rule, point);
    return keys.fit()
        ? new Passed.Loaded(keys.keys(), List.of())
        : new Passed.Loaded(keys.keys(), standings(race, rule, point).getFirst().rows());
  }

  /** For a finish stamped 69 years after the gun, by a clock that ran over: too long to pack. */
  private int[] byComparing(int[] rows, int point, Basis basis) {
    return Arrays.stream(rows)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer row) -> elapsed_ms(row, point, basis))
                .thenComparingInt(field::position))
        .mapToInt(row -> row)
        .toArray();
  }

  private List<EntrantId> judgedIn(int race) {
    return decisions.judged(field.setup.races().get(race).id());
  }

  /** The entrants the judges named fill the positions they hold, in the judges' order. */
  private void applyJudges(int[] order, List<EntrantId> judged) {
    List<Integer> held = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      if (judged.contains(field.entrant(order[i]).id())) {
        held.add(i);
        named.add(order[i]);
      }
    }
    named.sort((a, b) -> Integer.compare(seenAs(judged, a), seenAs(judged, b)));
    for (int i = 0; i < held.size(); i++) {
      order[held.get(i)] = named.get(i);
    }
  }

  private int seenAs(List<EntrantId> judged, int row) {
    return judged.indexOf(field.entrant(row).id());
  }

  /**
   * Gives places to an order, each group with places of its own.
   *
   * @return the place of each position in {@code order}, or {@link Places#NONE}
   */
  int[] places(int race, RankingRule rule, int point, Order order, Grouping grouping) {
    int groups = grouping.names().size();
    int[] places = new int[order.rows().length];
    int[] ranked = new int[groups];
    int[] last = new int[groups];
    boolean[] heldByNamed = new boolean[groups];
    boolean judges = rule.ties() == Ties.JUDGED && point == table.points - 1;
    List<EntrantId> judged = judges ? judgedIn(race) : List.of();
    for (int i = 0; i < places.length; i++) {
      int row = order.rows()[i];
      int group = grouping.groupOfRow()[row];
      if (group == Grouping.NO_GROUP) {
        continue;
      }
      boolean named = !judged.isEmpty() && judged.contains(field.entrant(row).id());
      boolean shares =
          ranked[group] > 0
              && order.elapsed_ms()[last[group]] == order.elapsed_ms()[i]
              && !(named && heldByNamed[group]);
      places[i] = shares ? places[last[group]] : ranked[group] + 1;
      heldByNamed[group] = named || shares && heldByNamed[group];
      ranked[group]++;
      last[group] = i;
    }
    return places;
  }

  /** What one rule makes of one race at one point, in columns. */
  Placings placings(int race, RankingRule rule, int point) {
    Order known = kept(race, rule, point);
    return placings(race, rule, point, known != null ? known : order(race, rule, point));
  }

  /** What several rules make of one race at one point; those that order alike sort once. */
  List<Placings> placings(int race, List<RankingRule> rules, int point) {
    List<Placings> all = new ArrayList<>();
    RankingRule last = null;
    Order order = null;
    for (RankingRule rule : rules) {
      if (last == null || !rule.ordersLike(last)) {
        order = order(race, rule, point);
        last = rule;
      }
      all.add(placings(race, rule, point, order));
    }
    return List.copyOf(all);
  }

  private Placings placings(int race, RankingRule rule, int point, Order order) {
    Grouping grouping = field.grouping(rule.by());
    int[] places = places(race, rule, point, order, grouping);
    int n = places.length;
    int[] entrants = new int[n];
    int[] groupOf = new int[n];
    boolean[] shared = new boolean[n];
    int[] last = new int[grouping.names().size()];
    Arrays.fill(last, -1);
    for (int i = 0; i < n; i++) {
      entrants[i] = field.position(order.rows()[i]);
      int group = grouping.groupOfRow()[order.rows()[i]];
      groupOf[i] = group;
      if (group != Grouping.NO_GROUP) {
        boolean same = last[group] >= 0 && places[last[group]] == places[i];
        if (same) {
          shared[last[group]] = true;
          shared[i] = true;
        }
        last[group] = i;
      }
    }
    return new Placings(grouping.names(), entrants, groupOf, places, shared, order.elapsed_ms());
  }

  /** Some of one group of what a rule makes of a race at a point. */
  Among among(int race, RankingRule rule, int point, String group, BitSet wanted) {
    Grouping grouping = field.grouping(rule.by());
    int of = grouping.names().indexOf(group);
    if (of < 0) {
      return Among.NOBODY;
    }
    boolean judged = rule.ties() == Ties.JUDGED && point == table.points - 1;
    if (judged && !judgedIn(race).isEmpty()) {
      return Among.of(placings(race, rule, point), of, wanted);
    }
    int[] rows = membersOfRace[race];
    long[] elapsed_ms = new long[rows.length];
    int[] positions = new int[rows.length];
    int size = 0;
    boolean all = rule.filter() == Filter.ALL;
    for (int row : rows) {
      boolean here = grouping.groupOfRow()[row] == of && takesPart(row, point);
      if (here && (all || rule.filter().takes(field.entrant(row)))) {
        elapsed_ms[size] = elapsed_ms(row, point, rule.basis());
        positions[size++] = field.position(row);
      }
    }
    return Among.unsorted(elapsed_ms, positions, size, wanted);
  }

  /** The standings one rule makes in one race at one point. */
  List<Standing> standings(int race, RankingRule rule, int point) {
    Order known = kept(race, rule, point);
    Order order = known != null ? known : order(race, rule, point);
    Grouping grouping = field.grouping(rule.by());
    int[] places = places(race, rule, point, order, grouping);
    int[][] members = members(order, grouping);
    Race of = field.setup.races().get(race);
    String at = field.setup.points().get(point).id();
    List<Standing> standings = new ArrayList<>();
    for (int group = 0; group < members.length; group++) {
      if (members[group].length > 0 || rule.by().isEmpty()) {
        List<Standing.Row> rows = rows(order, places, members[group]);
        standings.add(new Standing(rule.id(), of, grouping.names().get(group), at, rows));
      }
    }
    return standings;
  }

  /** The positions in the order that belong to each group. */
  private static int[][] members(Order order, Grouping grouping) {
    int[] counts = new int[grouping.names().size()];
    for (int row : order.rows()) {
      if (grouping.groupOfRow()[row] != Grouping.NO_GROUP) {
        counts[grouping.groupOfRow()[row]]++;
      }
    }
    int[][] members = new int[counts.length][];
    Arrays.setAll(members, group -> new int[counts[group]]);
    Arrays.fill(counts, 0);
    for (int i = 0; i < order.rows().length; i++) {
      int group = grouping.groupOfRow()[order.rows()[i]];
      if (group != Grouping.NO_GROUP) {
        members[group][counts[group]++] = i;
      }
    }
    return members;
  }

  private List<Standing.Row> rows(Order order, int[] places, int[] members) {
    List<Standing.Row> rows = new ArrayList<>(members.length);
    for (int m = 0; m < members.length; m++) {
      int i = members[m];
      boolean before = m > 0 && places[members[m - 1]] == places[i];
      boolean after = m + 1 < members.length && places[members[m + 1]] == places[i];
      int position = field.position(order.rows()[i]);
      rows.add(new Standing.Row(places[i], before || after, position, order.elapsed_ms()[i]));
    }
    return rows;
  }
}
