package org.racegantry.records.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * The age grades of all finishers of a race file. Graded is who takes a place and whose age and sex
 * the table has, by the official time that ranks in the race (from the gun or from the own start).
 * Nobody in a wheelchair is graded. Immutable.
 */
public final class AgeGrades {
  private static final Comparator<Graded> BEST_FIRST =
      Comparator.comparing(Graded::grade, Comparator.reverseOrder())
          .thenComparingLong(Graded::official_s)
          .thenComparingInt(Graded::entrant);

  private final Results results;
  private final FactorTable table;
  private final AgeGrade[] grades;
  private final long[] times_ms;
  private final List<Graded> bestFirst;

  /** The grades of these results by this table. */
  public AgeGrades(Results results, FactorTable table) {
    this.results = results;
    this.table = table;
    this.times_ms = results.times_ms(results.setup().points().size() - 1);
    this.grades = new AgeGrade[times_ms.length];
    OnWheels wheels = new OnWheels(results.papers());
    for (int i = 0; i < grades.length; i++) {
      Entrant who = results.entrants().get(i);
      grades[i] = grade(table, results, wheels, who, race(i), times_ms[i]).orElse(null);
    }
    this.bestFirst = sorted();
  }

  /** The grade of one result alone, as a list of all would have it. */
  public static Optional<AgeGrade> of(FactorTable table, Results results, Result result) {
    OnWheels wheels = new OnWheels(results.papers());
    long time_ms = result.status() == Status.OK ? result.rankingTime_ms() : Split.UNKNOWN;
    return grade(table, results, wheels, result.entrant(), result.race(), time_ms);
  }

  private static Optional<AgeGrade> grade(
      FactorTable table, Results results, OnWheels wheels, Entrant who, Race race, long time_ms) {
    if (time_ms <= 0 || wheels.is(who, race.id())) {
      return Optional.empty();
    }
    return table
        .standard(who.sex(), who.age(), results.setup().course().distance_mm())
        .map(standard -> AgeGrade.of(standard, OfficialTime.seconds(time_ms)));
  }

  /** By which table. */
  public FactorTable table() {
    return table;
  }

  /** The grade of the entrant at this position; none without a place, an age or a factor. */
  public Optional<AgeGrade> grade(int entrant) {
    return Optional.ofNullable(grades[entrant]);
  }

  /** The official time behind a grade, in whole seconds, or {@link Split#UNKNOWN}. */
  public long official_s(int entrant) {
    return OfficialTime.seconds(times_ms[entrant]);
  }

  /**
   * The best of a race: the highest grade first, of equal ones the faster time, then the lower bib.
   * Equal grades share a place.
   *
   * @param sex {@code M} or {@code F}, or empty for both together
   * @param most how many at most
   */
  public List<Graded> best(Race race, String sex, int most) {
    int of = results.setup().races().indexOf(race);
    List<Graded> best = new ArrayList<>();
    for (Graded graded : bestFirst) {
      if (best.size() == most) {
        break;
      }
      boolean wanted = sex.isEmpty() || sex.equals(graded.sex());
      if (wanted && results.raceOf(graded.entrant()) == of) {
        best.add(graded);
      }
    }
    return placed(best);
  }

  /** Sorted once: every list of a race and a sex is a part of it. */
  private List<Graded> sorted() {
    List<Graded> all = new ArrayList<>();
    for (int i = 0; i < grades.length; i++) {
      if (grades[i] != null) {
        Entrant who = results.entrants().get(i);
        all.add(new Graded(0, i, who.sex(), who.age(), official_s(i), grades[i]));
      }
    }
    all.sort(BEST_FIRST);
    return all;
  }

  private Race race(int entrant) {
    return results.setup().races().get(results.raceOf(entrant));
  }

  private static List<Graded> placed(List<Graded> inOrder) {
    List<Graded> placed = new ArrayList<>(inOrder.size());
    for (int i = 0; i < inOrder.size(); i++) {
      boolean shares = i > 0 && inOrder.get(i).grade().equals(inOrder.get(i - 1).grade());
      placed.add(inOrder.get(i).at(shares ? placed.getLast().place() : i + 1));
    }
    return List.copyOf(placed);
  }
}
