package org.racegantry.powercut;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.StorageAlarm;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.journal.UnsyncedJournal;

/** The process that is killed: a race file and a reader port, as {@code serve} has them. */
public final class RaceServerMain {
  private RaceServerMain() {}

  /** Takes the race file and {@code synced} or {@code unsynced}; prints the port. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Journal journal =
        args[1].equals("synced") ? SqliteJournal.open(file) : UnsyncedJournal.open(file);
    Recorder recorder = Recorder.over(journal, InstantSource.system());
    ReaderPort port =
        ReaderPort.open(ReaderPort.Settings.local(0), recorder, StorageAlarm.on(System.err));
    System.out.println(port.port());
    // The parent never writes; the end of the stream means that it is gone.
    while (System.in.read() >= 0) {
      continue;
    }
    System.exit(1);
  }
}
