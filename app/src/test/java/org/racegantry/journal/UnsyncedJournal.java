package org.racegantry.journal;

import java.nio.file.Path;

/** A journal that never syncs: the control that a power cut test must turn red. */
public final class UnsyncedJournal {
  private UnsyncedJournal() {}

  /** Opens a race file with {@code synchronous=OFF}. */
  public static Journal open(Path file) {
    return SqliteJournal.open(file, "OFF");
  }
}
