package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.Roster;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.table.Source;
import org.racegantry.journal.Journal;

/** What every import works on: the race file, and a source that may be refused. */
final class ImportTarget {
  /** A part of an import that reads the source. */
  interface Reading<T> {
    /** Reads; see {@link InputFaults} for what becomes of what it throws. */
    T read() throws IOException, BadInput;
  }

  private ImportTarget() {}

  /** What the race file says now; fails where it has no setup. */
  static Roster roster(Path file) {
    try (Journal journal = Journals.openReadOnly(file)) {
      Roster roster = Roster.of(journal);
      if (roster.setup().isEmpty()) {
        throw new Failure(
            Exit.DATA, file + ": has no setup; make it with gantry new FILE --race race.toml");
      }
      return roster;
    }
  }

  /** Reads a source; what is wrong with it goes to {@code err} and becomes a failure. */
  static <T> T read(Source source, PrintWriter err, Reading<T> reading) {
    try {
      return reading.read();
    } catch (BadInput bad) {
      throw InputFaults.refused(err, bad);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(source.shownName(), unreadable);
    }
  }

  /** Writes into the race file, and waits until all is on stable storage. */
  static <T> T write(Path file, Function<Recorder, T> writing) {
    try (Journal journal = Journals.open(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      return writing.apply(recorder);
    }
  }

  /** The source of that name, {@code -} for standard input. */
  static Source source(String name) {
    return new Source(name, System.in);
  }
}
