package org.racegantry.powercut;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Course;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.Limits;
import org.racegantry.race.Line;
import org.racegantry.race.Person;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.TimingPoint.Take;
import org.racegantry.race.Wave;

/** A seeded 10 km with a start, a 5 km and a finish line. */
final class SmallRace {
  private static final long GUN_ms = 1_682_240_400_000L;

  private final Random random;
  private final int entrants;

  SmallRace(long seed, int entrants) {
    this.random = new Random(seed);
    this.entrants = entrants;
  }

  /** Setup, gun, entrants and their chips. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(setup()));
    changes.add(new Change.GunSet("mass", GUN_ms));
    for (int i = 1; i <= entrants; i++) {
      EntrantId id = new EntrantId(i);
      changes.add(new Change.EntrantSet(Entrant.of(id, new Bib("" + i))));
      changes.add(new Change.ChipSet("C" + i, id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    }
    return changes;
  }

  /** The entrants' names. */
  List<Person> persons() {
    List<Person> persons = new ArrayList<>();
    for (int i = 1; i <= entrants; i++) {
      persons.add(Person.named(new EntrantId(i), "Runner " + i, ""));
    }
    return persons;
  }

  /** Every read of the race, some twice, in an order of arrival of its own. */
  List<Read> reads() {
    List<Read> reads = new ArrayList<>();
    for (int i = 1; i <= entrants; i++) {
      String chip = "C" + i;
      long start_ms = GUN_ms + random.nextInt(60_000);
      long pace_ms_per_km = 180_000 + random.nextInt(240_000);
      cross(reads, "S1", chip, start_ms);
      cross(reads, "K5", chip, start_ms + 5 * pace_ms_per_km);
      cross(reads, "F1", chip, start_ms + 10 * pace_ms_per_km);
    }
    Collections.shuffle(reads, random);
    return reads;
  }

  private void cross(List<Read> reads, String reader, String chip, long time_ms) {
    for (int again = random.nextInt(3); again >= 0; again--) {
      reads.add(new Read(reader, chip, time_ms + again * 150L, 1, -50 - again, Read.NONE));
    }
  }

  private static RaceSetup setup() {
    return new RaceSetup(
        "Ten through the storm",
        LocalDate.of(2023, 4, 23),
        ZoneId.of("Europe/London"),
        "world-athletics",
        new Course(10_000_000, 0, 0),
        List.of(
            new TimingPoint("START", 0, Take.LAST),
            new TimingPoint("5K", 5_000_000, Take.FIRST),
            new TimingPoint("FINISH", 10_000_000, Take.FIRST)),
        List.of(
            new Line("start", List.of("START"), List.of("S1"), Line.Role.MAIN, 0),
            new Line("5k", List.of("5K"), List.of("K5"), Line.Role.MAIN, 0),
            new Line("finish", List.of("FINISH"), List.of("F1"), Line.Role.MAIN, 0)),
        List.of(new Wave("mass", LocalTime.of(10, 0))),
        List.of(
            new Race(
                "10k",
                "10 km",
                Filter.ALL,
                List.of(),
                Basis.GUN,
                Ties.SHARED,
                8_000,
                Race.NO_LIMIT)),
        List.of(),
        Limits.USUAL);
  }
}
