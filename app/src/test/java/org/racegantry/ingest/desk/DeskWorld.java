package org.racegantry.ingest.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
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
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** A small race file: two races, three entrants, one read. Act 1 sets up, act 2 enters. */
public final class DeskWorld {
  /** 10:30:05.250 on race day in London. */
  public static final long READ_MS = Instant.parse("2023-04-23T09:30:05.250Z").toEpochMilli();

  private DeskWorld() {}

  /** Makes the file and closes it. */
  public static Path file(Path folder) {
    Path file = folder.resolve("small.gantry");
    try (Journal journal = SqliteJournal.create(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      recorder.act("test", "", Act.NOTHING, List.of(new Change.SetupSet(setup())), List.of());
      recorder.act("test", "", Act.NOTHING, entries(), persons());
      recorder.recordAll("F1", List.of(ReadBatch.of(List.of(Read.of("F1", "C7", READ_MS)))));
    }
    return file;
  }

  private static RaceSetup setup() {
    return new RaceSetup(
        "Small Race",
        LocalDate.of(2023, 4, 23),
        ZoneId.of("Europe/London"),
        "world-athletics",
        new Course(10_000_000, 0, 0),
        List.of(
            new TimingPoint("START", 0, TimingPoint.Take.LAST),
            new TimingPoint("FINISH", 10_000_000, TimingPoint.Take.FIRST)),
        List.of(
            new Line("start", List.of("START"), List.of("S1"), Line.Role.MAIN, 0),
            new Line("finish", List.of("FINISH"), List.of("F1", "F2"), Line.Role.MAIN, 0)),
        List.of(new Wave("first", LocalTime.of(10, 0))),
        List.of(race("women", "F"), race("men", "M")),
        List.of(),
        Limits.USUAL);
  }

  private static Race race(String id, String sex) {
    Filter filter = new Filter.TextTest(Filter.Field.SEX, Filter.Comparison.EQUAL, sex);
    return new Race(id, id, filter, List.of(), Basis.GUN, Ties.JUDGED, 7_000, Race.NO_LIMIT);
  }

  private static List<Change> entries() {
    return List.of(
        entry(1, "7", "F"),
        entry(2, "8", "F"),
        entry(3, "21", "M"),
        new Change.ChipSet("C7", new EntrantId(1), Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
  }

  private static Change entry(long id, String bib, String sex) {
    Entrant bare = Entrant.of(new EntrantId(id), new Bib(bib));
    return new Change.EntrantSet(
        new Entrant(
            bare.id(),
            bare.bib(),
            sex,
            bare.age(),
            "",
            "",
            "",
            "",
            "",
            "",
            Entrant.UNKNOWN,
            Entrant.UNKNOWN));
  }

  private static List<Person> persons() {
    return List.of(Person.named(new EntrantId(1), "Seven", "Runner"));
  }
}
