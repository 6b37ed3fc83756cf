package org.racegantry.bench.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.bench.BenchRace;
import org.racegantry.bench.Runners;
import org.racegantry.bench.Size;
import org.racegantry.bench.names.Names;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Person;

/**
 * A race two hours old: everybody has started, the first are about to finish.
 *
 * @param firstLive the position of the first read that is not in the race file yet
 */
public record LiveDay(BenchRace race, int firstLive) {
  private static final long SINCE_GUN_MS = 2 * 3_600_000L;

  /** The reads go out faster than runners run, so their stamps begin this long ago. */
  private static final long BEHIND_MS = 5 * 60_000L;

  private static final int READS_PER_BATCH = 5_000;

  /** The race of that size as it stands at that moment, in ms since 1970. */
  public static LiveDay of(Size size, long now_ms) {
    long gun_ms = (now_ms - SINCE_GUN_MS - BEHIND_MS) / 1000 * 1000;
    BenchRace race = BenchRace.of(size, gun_ms);
    return new LiveDay(race, race.reads().firstAt(gun_ms + SINCE_GUN_MS));
  }

  /** Makes the race file as it is at that moment. */
  public void record(Path file) throws IOException {
    Files.deleteIfExists(file);
    try (SqliteJournal journal = SqliteJournal.create(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      List<Person> persons = persons();
      for (Act act : race.acts()) {
        recorder.act(act.by(), act.why(), Act.NOTHING, act.changes(), persons);
        persons = List.of();
      }
      recorder.recordAll("bench", race.reads().batches(firstLive, READS_PER_BATCH));
    }
  }

  private List<Person> persons() {
    Names names = new Names(race.size().seed());
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < race.size().runners(); i++) {
      Names.Name name = names.next();
      persons.add(Person.named(Runners.id(i), name.family(), name.given()));
    }
    return persons;
  }
}
