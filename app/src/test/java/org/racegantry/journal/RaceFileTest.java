package org.racegantry.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.JournalException.Reason;

class RaceFileTest {
  @TempDir Path folder;

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.gantry");
    refuses(() -> SqliteJournal.open(file), Reason.MISSING, "none.gantry: there is no such file");
    refuses(() -> SqliteJournal.openReadOnly(file), Reason.MISSING, "gantry new");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    Path file = folder.resolve("r.gantry");
    Files.writeString(file, "my notes");
    refuses(() -> SqliteJournal.create(file), Reason.EXISTS, "there already is such a file");
    assertThat(file).hasContent("my notes");
  }

  @Test
  void theLogOfAFileThatWasDeletedNeverGetsIntoANewOne() throws Exception {
    Path file = folder.resolve("r.gantry");
    Path log = folder.resolve("r.gantry-wal");
    Path kept = folder.resolve("kept");
    try (Journal journal = SqliteJournal.create(file)) {
      journal.append(List.of(new byte[] {1}), List.of(), 1);
      Files.copy(log, kept);
    }
    Files.delete(file);
    Files.move(kept, log);
    try (Journal journal = SqliteJournal.create(file)) {
      assertThat(journal.head().seq()).isZero();
      assertThat(journal.verify().holds()).isTrue();
    }
  }

  @Test
  void aMissingFolderIsNamed() {
    Path file = folder.resolve("no/such/r.gantry");
    refuses(() -> SqliteJournal.create(file), Reason.MISSING, "its folder does not exist");
  }

  @Test
  void whatIsNoDatabaseIsLeftAlone() throws Exception {
    Path file = folder.resolve("r.gantry");
    for (String content : List.of("", "bib,chip\n1,A\n", "x".repeat(5_000))) {
      Files.writeString(file, content);
      refuses(() -> SqliteJournal.open(file), Reason.FOREIGN, "it is no race file");
      assertThat(file).hasContent(content);
    }
    refuses(() -> SqliteJournal.open(folder), Reason.FOREIGN, "it is a folder");
  }

  @Test
  void aDatabaseOfSomebodyElseIsLeftAlone() throws Exception {
    Path file = folder.resolve("photos.db");
    sql(file, "CREATE TABLE photo(id INTEGER)");
    byte[] before = Files.readAllBytes(file);
    refuses(() -> SqliteJournal.open(file), Reason.FOREIGN, "a SQLite database, but no race file");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anotherVersionOfTheFormatIsNotTouched() throws Exception {
    Path file = folder.resolve("r.gantry");
    SqliteJournal.create(file).close();
    sql(file, "PRAGMA user_version = 9");
    refuses(() -> SqliteJournal.open(file), Reason.FOREIGN, "its format is version 9");
  }

  @Test
  void aReadOnlyFolderCanStillBeRead() throws Exception {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write anywhere");
    Path file = folder.resolve("r.gantry");
    SqliteJournal.create(file).close();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      assertThat(journal.verify().holds()).isTrue();
    } finally {
      folder.toFile().setWritable(true);
    }
  }

  @Test
  void anOldSqliteIsToldFromANewOne() {
    assertThat(Connections.isOlder("3.51.2", Connections.OLDEST_SQLITE)).isTrue();
    assertThat(Connections.isOlder("3.9", Connections.OLDEST_SQLITE)).isTrue();
    assertThat(Connections.isOlder("3.51.3", Connections.OLDEST_SQLITE)).isFalse();
    assertThat(Connections.isOlder("3.54.1", Connections.OLDEST_SQLITE)).isFalse();
    assertThat(Connections.isOlder("4.0", Connections.OLDEST_SQLITE)).isFalse();
  }

  private static void sql(Path file, String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static void refuses(ThrowingCallable call, Reason reason, String text) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(call)
        .withMessageContaining(text)
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
