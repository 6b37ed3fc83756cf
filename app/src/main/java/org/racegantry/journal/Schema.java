package org.racegantry.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of a race file. {@code hash} stands before {@code body} so that the head of the chain
 * is read without the pages of a long body.
 */
final class Schema {
  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE journal(
            seq INTEGER PRIMARY KEY CHECK (seq > 0),
            recorded_at INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            body BLOB NOT NULL) STRICT""",
          "CREATE TABLE person(id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT",
          """
          CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
          """
          CREATE TRIGGER journal_stays BEFORE DELETE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""");

  private Schema() {}

  /** Lays the tables into an empty file and turns the write-ahead log on. */
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("BEGIN IMMEDIATE");
      for (String table : TABLES) {
        statement.execute(table);
      }
      statement.execute("PRAGMA application_id = " + RaceFile.APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + RaceFile.VERSION);
      statement.execute("COMMIT");
      statement.execute("PRAGMA journal_mode = WAL");
    }
  }
}
