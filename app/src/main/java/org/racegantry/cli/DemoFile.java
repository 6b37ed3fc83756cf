package org.racegantry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.SqliteJournal;

/** The race file of a demo: kept where the user wants it, else gone when the demo ends. */
final class DemoFile implements AutoCloseable {
  private final Path path;
  private final Path folder;
  private final Journal journal;

  private DemoFile(Path path, Path folder, Journal journal) {
    this.path = path;
    this.folder = folder;
    this.journal = journal;
  }

  /** Makes the file; {@code keep} is where to leave it, or null. Never overwrites one. */
  static DemoFile create(Path keep) throws IOException {
    Path folder = keep == null ? Files.createTempDirectory("gantry-demo") : null;
    Path path = keep == null ? folder.resolve("london-2023.gantry") : keep;
    try {
      return new DemoFile(path, folder, SqliteJournal.create(path));
    } catch (JournalException refused) {
      throw new Failure(Exit.CANT_CREATE, refused.getMessage(), refused);
    }
  }

  Path path() {
    return path;
  }

  /** The journal in it; whoever uses it closes it. */
  Journal journal() {
    return journal;
  }

  @Override
  public void close() throws IOException {
    if (folder == null) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
