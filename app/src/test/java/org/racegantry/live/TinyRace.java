package org.racegantry.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/** Ten kilometres with a mat half way, one wave, and as many runners as there are names. */
public final class TinyRace implements AutoCloseable {
  /** The gun: 2026-05-03T10:00:00Z. */
  public static final long GUN_ms = 1_777_802_400_000L;

  private final Path file;
  private final Journal journal;
  private final Recorder recorder;

  /** Makes the file and enters runner 1, 2, 3 and so on with these family names. */
  public TinyRace(Path file, String... names) {
    this.file = file;
    journal = SqliteJournal.create(file);
    recorder = Recorder.over(journal, InstantSource.system());
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(setup()));
    changes.add(new Change.GunSet("all", GUN_ms));
    List<Person> persons = new ArrayList<>();
    for (int bib = 1; bib <= names.length; bib++) {
      EntrantId id = new EntrantId(bib);
      changes.add(new Change.EntrantSet(Entrant.of(id, new Bib(Integer.toString(bib)))));
      changes.add(new Change.ChipSet("C" + bib, id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
      persons.add(Person.named(id, names[bib - 1], ""));
    }
    recorder.act("test", "entries", Act.NOTHING, changes, persons);
  }

  static RaceSetup setup() {
    return new RaceSetup(
        "Tiny Race",
        LocalDate.of(2026, 5, 3),
        ZoneOffset.UTC,
        "world-athletics",
        new Course(10_000_000, 0, 0),
        List.of(
            new TimingPoint("START", 0, TimingPoint.Take.LAST),
            new TimingPoint("5K", 5_000_000, TimingPoint.Take.FIRST),
            new TimingPoint("FINISH", 10_000_000, TimingPoint.Take.FIRST)),
        List.of(line("START"), line("5K"), line("FINISH")),
        List.of(new Wave("all", LocalTime.of(10, 0))),
        List.of(
            new Race(
                "open",
                "Open race",
                Filter.ALL,
                List.of(),
                Basis.GUN,
                Ties.SHARED,
                8_000,
                Race.NO_LIMIT)),
        List.of(),
        Limits.USUAL);
  }

  private static Line line(String point) {
    return new Line(point, List.of(point), List.of(point), Line.Role.MAIN, 0);
  }

  /** The runner passes a point so long after the gun; returns the entry's number. */
  public long pass(int bib, String point, long after_ms) {
    Read read = Read.of(point, "C" + bib, GUN_ms + after_ms);
    return recorder.submit("test", ReadBatch.of(List.of(read))).join();
  }

  /** Everybody passes a point, one millisecond after the other, in one batch. */
  public long passAll(int runners, String point, long after_ms) {
    List<Read> reads = new ArrayList<>();
    for (int bib = 1; bib <= runners; bib++) {
      reads.add(Read.of(point, "C" + bib, GUN_ms + after_ms + bib));
    }
    return recorder.submit("test", ReadBatch.of(reads)).join();
  }

  /** The runner is read so many times within as many milliseconds, in one batch. */
  public long passMany(int bib, String point, long after_ms, int times) {
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      reads.add(Read.of(point, "C" + bib, GUN_ms + after_ms + i));
    }
    return recorder.submit("test", ReadBatch.of(reads)).join();
  }

  /** One more act. */
  public void act(Change change) {
    recorder.act("test", "because", Act.NOTHING, List.of(change), List.of());
  }

  /** One more act, with a person it brings. */
  public void act(Change change, Person person) {
    recorder.act("test", "because", Act.NOTHING, List.of(change), List.of(person));
  }

  /** The same; returns its number. */
  int acted(Change change) {
    return recorder.act("test", "because", Act.NOTHING, List.of(change), List.of()).number();
  }

  /** An act is taken back. */
  void undo(int act) {
    recorder.act("test", "because", act, List.of(), List.of());
  }

  /** The journal, for writing. */
  public Journal journal() {
    return journal;
  }

  /** The same file, for reading. */
  public Journal readOnly() {
    return SqliteJournal.openReadOnly(file);
  }

  @Override
  public void close() {
    recorder.close();
    journal.close();
  }
}
