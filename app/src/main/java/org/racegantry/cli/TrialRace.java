package org.racegantry.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.SnapshotReader;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.scoring.Results;

/**
 * Runs a rehearsed race through recorder, journal, codec and scoring, in a file that goes again.
 */
final class TrialRace {
  private static final int BATCH = 50_000;

  private TrialRace() {}

  /** The results of the race, with the guns and the officials' repairs recorded. */
  static Results results(Rehearsed race) {
    try {
      Path folder = Files.createTempDirectory("gantry-rehearse");
      try {
        return scored(race, folder.resolve("trial.gantry"));
      } finally {
        remove(folder);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static Results scored(Rehearsed race, Path file) {
    try (Journal journal = SqliteJournal.create(file)) {
      try (Recorder recorder = Recorder.over(journal, InstantSource.system())) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.SetupSet(race.setup()));
        race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
        changes.addAll(race.chips());
        changes.addAll(race.guns());
        changes.addAll(race.repairs());
        changes.add(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
        recorder.act("gantry rehearse", "trial", Act.NOTHING, changes, race.persons());
        recorder.recordAll("rehearsal", race.reads().batches(BATCH));
      }
      return SnapshotReader.atEnd(journal).results();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
