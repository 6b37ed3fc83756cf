package org.racegantry.brokers;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;

/** The ladder, over a race file. */
class SqliteContractTest extends JournalContract {
  @TempDir Path folder;

  @Override
  Journal create(String race) {
    return SqliteJournal.create(file(race));
  }

  @Override
  Journal open(String race) {
    return SqliteJournal.open(file(race));
  }

  @Override
  Journal openReadOnly(String race) {
    return SqliteJournal.openReadOnly(file(race));
  }

  private Path file(String race) {
    return folder.resolve(race + ".gantry");
  }
}
