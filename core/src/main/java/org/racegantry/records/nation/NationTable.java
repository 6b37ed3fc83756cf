package org.racegantry.records.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.nation.NationCode.Kind;
import org.racegantry.scoring.Column;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;

/**
 * The nations of one race at one point, read off the ranking {@code sex} there: its places, its
 * times, its ties and its judges. Who has no sex entered takes no place in it and is not counted.
 * See docs/nations.md.
 *
 * @param sexes one for each sex somebody of passed, in order of the letter
 */
public record NationTable(Race race, TimingPoint point, List<OfSex> sexes) {
  /** So many of a nation are kept: a league adds up three. */
  public static final int KEPT = 3;

  /** The ranking all of it is read off. */
  static final String RANKING = "sex";

  public NationTable {
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(point, "point");
    sexes = List.copyOf(sexes);
  }

  /**
   * One sex.
   *
   * @param sex {@code M}, {@code F} or {@code X}
   * @param passed how many took a place here; at the finish: finished
   * @param leader the first of all, of whatever nation
   * @param nations in order of their first
   * @param statuses those who start under a status instead of a nation, in order of their first
   * @param unknown how many of those who passed have no nation anybody knows
   */
  public record OfSex(
      String sex,
      int passed,
      Standing.Row leader,
      List<Line> nations,
      List<Line> statuses,
      int unknown) {
    public OfSex {
      Objects.requireNonNull(sex, "sex");
      Objects.requireNonNull(leader, "leader");
      nations = List.copyOf(nations);
      statuses = List.copyOf(statuses);
    }

    /** The line of a nation or status, where anybody of it passed. */
    public Optional<Line> line(String nation) {
      return nations.stream()
          .filter(line -> line.nation().equals(nation))
          .findFirst()
          .or(() -> statuses.stream().filter(line -> line.nation().equals(nation)).findFirst());
    }

    /** How far somebody is behind the leader, in whole seconds between official times. */
    public long gap_s(Standing.Row row) {
      return OfficialTime.seconds(row.time_ms()) - OfficialTime.seconds(leader.time_ms());
    }
  }

  /**
   * One nation of one sex.
   *
   * @param nation three letters
   * @param passed how many of it took a place here
   * @param best its first three, or all there are: rows of the standing of the whole sex
   */
  public record Line(String nation, int passed, List<Standing.Row> best) {
    public Line {
      Objects.requireNonNull(nation, "nation");
      best = List.copyOf(best);
    }

    /** The first of the nation, with the place among all of the sex. */
    public Standing.Row first() {
      return best.getFirst();
    }
  }

  /** The nations of a race at a point; a race or point that is not here throws. */
  public static NationTable of(Results results, Race race, TimingPoint point) {
    Placings placings = results.placings(RANKING, race, point);
    Column nations = results.nations();
    List<Count> counts = new ArrayList<>();
    placings.groups().forEach(_ -> counts.add(new Count(nations)));
    for (int i = 0; i < placings.size(); i++) {
      int group = placings.groupOf()[i];
      if (group != Placings.NO_GROUP) {
        counts.get(group).take(placings, i);
      }
    }
    List<OfSex> sexes = new ArrayList<>();
    for (int group = 0; group < counts.size(); group++) {
      if (counts.get(group).passed > 0) {
        sexes.add(counts.get(group).of(placings.groups().get(group)));
      }
    }
    return new NationTable(race, point, sexes);
  }

  /** One sex of it, where anybody of that sex passed. */
  public Optional<OfSex> of(String sex) {
    return sexes.stream().filter(one -> one.sex().equals(sex)).findFirst();
  }

  /** The first of a nation and sex at this point, where there is one. */
  public Optional<Standing.Row> firstOf(String nation, String sex) {
    return of(sex).flatMap(one -> one.line(nation)).map(Line::first);
  }

  /** One sex while it is counted, first to last. */
  private static final class Count {
    private final Column nations;
    private final Nation[] known;
    private final List<Nation> inOrder = new ArrayList<>();
    private int passed;
    private int unknown;
    private Standing.Row leader;

    Count(Column nations) {
      this.nations = nations;
      this.known = new Nation[nations.values().size()];
    }

    void take(Placings placings, int i) {
      passed++;
      leader = leader == null ? placings.row(i) : leader;
      int value = nations.valueOf()[placings.entrants()[i]];
      if (value == Column.NOTHING) {
        unknown++;
        return;
      }
      if (known[value] == null) {
        known[value] = new Nation(nations.values().get(value));
        inOrder.add(known[value]);
      }
      known[value].take(placings, i);
    }

    OfSex of(String sex) {
      int nobodyKnows = unknown;
      for (Nation nation : inOrder) {
        nobodyKnows += nation.kind == Kind.UNKNOWN ? nation.passed : 0;
      }
      return new OfSex(sex, passed, leader, lines(Kind.NATION), lines(Kind.STATUS), nobodyKnows);
    }

    private List<Line> lines(Kind kind) {
      return inOrder.stream()
          .filter(nation -> nation.kind == kind)
          .map(nation -> new Line(nation.entered, nation.passed, nation.best))
          .toList();
    }
  }

  /** One nation of one sex while it is counted. */
  private static final class Nation {
    private final String entered;
    private final Kind kind;
    private final List<Standing.Row> best = new ArrayList<>(KEPT);
    private int passed;

    Nation(String entered) {
      this.entered = entered;
      this.kind = NationCode.kind(entered);
    }

    void take(Placings placings, int i) {
      passed++;
      if (best.size() < KEPT) {
        best.add(placings.row(i));
      }
    }
  }
}
