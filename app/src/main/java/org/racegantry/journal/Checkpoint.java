package org.racegantry.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Moves the write-ahead log into the main file, syncs that, and empties the log. */
final class Checkpoint {
  private Checkpoint() {}

  /** Returns whether the log is empty now; not so while a reader in the past still needs it. */
  static boolean run(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
      return row.next() && row.getInt(1) == 0;
    }
  }
}
