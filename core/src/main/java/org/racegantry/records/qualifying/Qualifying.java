package org.racegantry.records.qualifying;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;
import org.racegantry.records.grade.OnWheels;
import org.racegantry.records.qualifying.Judgement.Ruling;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** Holds results against one qualifying table. */
public final class Qualifying {
  private static final Comparator<Judgement> BEST_FIRST =
      Comparator.comparingLong((Judgement met) -> -met.margin_s())
          .thenComparingLong(Judgement::official_s)
          .thenComparingInt(Judgement::entrant);

  private final Results results;
  private final QualifyingTable table;
  private final Function<EntrantId, String> births;
  private final OnWheels wheels;

  /**
   * These results against this table.
   *
   * @param births the birth date of an entrant in ISO 8601, or empty; asked only where the table
   *     takes the age on another day than that of the race
   */
  public Qualifying(Results results, QualifyingTable table, Function<EntrantId, String> births) {
    this.results = results;
    this.table = table;
    this.births = births;
    this.wheels = new OnWheels(results.papers());
  }

  /** Whether the race is as long as the table asks. */
  public boolean fitsDistance() {
    return results.setup().course().distance_mm() == table.distance_mm();
  }

  /** What there is to say about the entrant at this position. */
  public Judgement judge(int entrant) {
    Entrant who = results.entrants().get(entrant);
    int age = age(who);
    OptionalLong standard_s =
        age == Entrant.UNKNOWN ? OptionalLong.empty() : table.standard_s(who.sex(), age);
    Result result = results.result(entrant);
    long official_s = official_s(result);
    Ruling ruling = ruling(who, result, standard_s, official_s);
    return new Judgement(entrant, ruling, age, standard_s.orElse(QualifyingTable.NONE), official_s);
  }

  private Ruling ruling(Entrant who, Result result, OptionalLong standard_s, long official_s) {
    if (!fitsDistance()) {
      return Ruling.OTHER_DISTANCE;
    }
    if (wheels.is(who, result.race().id())) {
      return Ruling.ON_WHEELS;
    }
    if (official_s == Split.UNKNOWN) {
      return Ruling.NO_TIME;
    }
    if (standard_s.isEmpty()) {
      return Ruling.NO_STANDARD;
    }
    return table.isMet(standard_s.getAsLong(), official_s) ? Ruling.MET : Ruling.MISSED;
  }

  /**
   * Who met it: who was furthest under the standard first, of equals the faster time, then the
   * lower bib.
   *
   * @param race id of the race, or empty for all races of the file
   */
  public List<Judgement> met(String race) {
    List<Judgement> met = new ArrayList<>();
    for (int i = 0; i < results.entrants().size(); i++) {
      String of = results.setup().races().get(results.raceOf(i)).id();
      if (results.status(i) == Status.OK && (race.isEmpty() || race.equals(of))) {
        Judgement judged = judge(i);
        if (judged.ruling() == Ruling.MET) {
          met.add(judged);
        }
      }
    }
    met.sort(BEST_FIRST);
    return List.copyOf(met);
  }

  private long official_s(Result result) {
    long time_ms = table.basis() == Basis.NET ? result.netTime_ms() : result.gunTime_ms();
    boolean counts = result.status() == Status.OK && time_ms > 0;
    return counts ? OfficialTime.seconds(time_ms) : Split.UNKNOWN;
  }

  private int age(Entrant who) {
    LocalDate day = table.ageOn().orElse(results.setup().date());
    if (day.equals(results.setup().date())) {
      return who.age();
    }
    try {
      return (int) ChronoUnit.YEARS.between(LocalDate.parse(births.apply(who.id())), day);
    } catch (DateTimeException unknown) {
      return Entrant.UNKNOWN;
    }
  }
}
