package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Basis;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.race.Ties;

/** Puts entrants in order and gives them places (docs/scoring.md, section 10). */
final class Ranker {
  /** The position fills the low bits of a sort key, the elapsed time the high ones. */
  private static final int POSITION_BITS = 21;

  private static final long TIME_SHIFT = 1L << 41;

  private final Field field;
  private final Table table;
  private final Guns guns;
  private final Status[] statuses;
  private final Decisions decisions;
  private final int[][] membersOfRace;

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
    long gun_ms = guns.gun_ms(field.waveIndex(row));
    long from_ms =
        switch (basis) {
          case GUN -> gun_ms;
          case NET -> table.seen(row, 0) ? table.time_ms(row, 0) : gun_ms;
        };
    return table.time_ms(row, point) - from_ms;
  }

  private boolean takesPart(int row, int point) {
    if (!table.seen(row, point)) {
      return false;
    }
    Status status = statuses[row];
    if (point == table.points - 1) {
      return status == Status.OK;
    }
    return status == Status.OK || status == Status.RUNNING || status == Status.DNF;
  }

  /** The rows that take part, first to last. */
  int[] order(int race, RankingRule rule, int point) {
    int[] order = byTime(race, rule, point);
    boolean judged = rule.ties() == Ties.JUDGED && point == table.points - 1;
    if (judged && !judgedIn(race).isEmpty()) {
      applyJudges(order, judgedIn(race));
    }
    return order;
  }

  private int[] byTime(int race, RankingRule rule, int point) {
    long[] keys = new long[membersOfRace[race].length];
    int n = 0;
    boolean fits = true;
    for (int row : membersOfRace[race]) {
      boolean all = rule.filter() == Filter.ALL;
      if (takesPart(row, point) && (all || rule.filter().takes(field.entrant(row)))) {
        long elapsed = elapsed_ms(row, point, rule.basis());
        fits &= -TIME_SHIFT <= elapsed && elapsed < TIME_SHIFT;
        keys[n++] = elapsed + TIME_SHIFT << POSITION_BITS | field.position(row);
      }
    }
    if (fits) {
      Arrays.sort(keys, 0, n);
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = field.row((int) (keys[i] & (1 << POSITION_BITS) - 1));
    }
    return fits ? order : byComparing(order, point, rule.basis());
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
   * Gives places to an order.
   *
   * @param groupOf the group of each row, or null where all are one group
   * @return the place of each position in {@code order}, or {@link Places#NONE}
   */
  int[] places(int race, RankingRule rule, int point, int[] order, int[] groupOf, int groups) {
    int[] places = new int[order.length];
    int[] ranked = new int[groups];
    int[] last = new int[groups];
    boolean[] heldByNamed = new boolean[groups];
    boolean judges = rule.ties() == Ties.JUDGED && point == table.points - 1;
    List<EntrantId> judged = judges ? judgedIn(race) : List.of();
    for (int i = 0; i < order.length; i++) {
      int group = groupOf == null ? 0 : groupOf[order[i]];
      if (group == Field.NO_GROUP) {
        continue;
      }
      boolean named = !judged.isEmpty() && judged.contains(field.entrant(order[i]).id());
      boolean shares =
          ranked[group] > 0
              && sameTime(order[last[group]], order[i], point, rule.basis())
              && !(named && heldByNamed[group]);
      places[i] = shares ? places[last[group]] : ranked[group] + 1;
      heldByNamed[group] = named || shares && heldByNamed[group];
      ranked[group]++;
      last[group] = i;
    }
    return places;
  }

  private boolean sameTime(int a, int b, int point, Basis basis) {
    return elapsed_ms(a, point, basis) == elapsed_ms(b, point, basis);
  }

  /** The standings one rule makes in one race at one point. */
  List<Standing> standings(int race, RankingRule rule, int point) {
    int[] order = order(race, rule, point);
    Map<String, List<Integer>> groups = new TreeMap<>();
    if (rule.by().isEmpty()) {
      groups.put("", new ArrayList<>());
    }
    for (int row : order) {
      String label = Field.label(field.entrant(row), rule.by());
      if (label != null) {
        groups.computeIfAbsent(label, _ -> new ArrayList<>()).add(row);
      }
    }
    Race of = field.setup.races().get(race);
    String at = field.setup.points().get(point).id();
    List<Standing> standings = new ArrayList<>();
    groups.forEach(
        (label, rows) -> {
          int[] members = rows.stream().mapToInt(row -> row).toArray();
          standings.add(new Standing(rule.id(), of, label, at, rows(race, rule, point, members)));
        });
    return standings;
  }

  private List<Standing.Row> rows(int race, RankingRule rule, int point, int[] order) {
    int[] places = places(race, rule, point, order, null, 1);
    List<Standing.Row> rows = new ArrayList<>(order.length);
    for (int i = 0; i < order.length; i++) {
      boolean before = i > 0 && places[i - 1] == places[i];
      boolean after = i + 1 < order.length && places[i + 1] == places[i];
      long elapsed = elapsed_ms(order[i], point, rule.basis());
      rows.add(new Standing.Row(places[i], before || after, field.position(order[i]), elapsed));
    }
    return rows;
  }
}
