package org.racegantry.ingest;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.racegantry.journal.JournalException;

/** What a program does when its journal refuses: it says so loudly and stops at once. */
public final class StorageAlarm {
  /** The exit code for a failed disk, as sysexits has it. */
  private static final int EXIT_IO = 74;

  private StorageAlarm() {}

  /** Prints to {@code err} and ends the process with 74; for {@link ReaderPort#open}. */
  public static Consumer<JournalException> on(PrintStream err) {
    return failure -> {
      err.println("gantry: READS ARE NOT BEING STORED. The disk refused:");
      err.println("gantry: " + failure.getMessage());
      err.println("gantry: No read was acknowledged since; the readers keep theirs. Mend the disk");
      err.println("gantry: or move the race file and its -wal, then start again.");
      err.flush();
      // Not exit: a shutdown hook that waits for the disk would keep a dead program alive.
      Runtime.getRuntime().halt(EXIT_IO);
    };
  }
}
