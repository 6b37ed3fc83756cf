package org.racegantry.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.racegantry.journal.JournalException.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * SQLite connections to one race file: one to write, and as many to read as there are readers at
 * the same moment. Safe for use by several threads.
 */
final class Connections implements AutoCloseable {
  /** Older ones can lose commits when a checkpoint meets a writer. */
  static final int[] OLDEST_SQLITE = {3, 51, 3};

  private static final int BUSY_TIMEOUT_ms = 10_000;
  private static final int SPARE_READERS = 4;

  private final Path file;
  private final boolean readOnly;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  Connections(Path file, boolean readOnly) {
    this.file = file;
    this.readOnly = readOnly;
  }

  /** A connection that writes, with the given value for {@code PRAGMA synchronous}. */
  static Connection toWrite(Path file, String synchronous) throws SQLException {
    Connection connection = open(file, new SQLiteConfig(), "");
    try (Statement statement = connection.createStatement()) {
      checkVersion(file, statement);
      statement.execute("PRAGMA synchronous = " + synchronous);
      statement.execute("PRAGMA secure_delete = ON");
      return connection;
    } catch (SQLException | RuntimeException refused) {
      connection.close();
      throw refused;
    }
  }

  /** A connection that reads; give it back with {@link #giveBack}. */
  Connection toRead() throws SQLException {
    synchronized (idle) {
      if (closed) {
        throw new IllegalStateException(file + ": the journal is closed");
      }
      Connection spare = idle.poll();
      if (spare != null) {
        return spare;
      }
    }
    return readOnly && !mayWrite() ? toReadWhereNothingMayBeWritten() : toReadBesideWriters();
  }

  /**
   * A connection that could write but will not: only such a one takes the log away when it is the
   * last to close, so that a command that reads leaves no file behind.
   */
  private Connection toReadBesideWriters() throws SQLException {
    Connection connection = open(file, new SQLiteConfig(), "");
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
      return connection;
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  /**
   * In a folder that may not be written SQLite cannot share a file with a writer. It need not when
   * no writer left anything beside it.
   */
  private Connection toReadWhereNothingMayBeWritten() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    boolean alone = !Files.exists(beside("-shm")) && !Files.exists(beside("-wal"));
    return open(file, config, alone ? "?immutable=1" : "");
  }

  /** Takes a reading connection back for the next reader. */
  void giveBack(Connection connection) throws SQLException {
    synchronized (idle) {
      if (!closed && idle.size() < SPARE_READERS) {
        idle.push(connection);
        return;
      }
    }
    connection.close();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      for (Connection connection : idle) {
        try {
          connection.close();
        } catch (SQLException failed) {
          throw Refusals.of(file, "closing", failed);
        }
      }
      idle.clear();
    }
  }

  private boolean mayWrite() {
    return Files.isWritable(file) && RaceFile.folderIsWritable(file);
  }

  private Path beside(String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  private static Connection open(Path file, SQLiteConfig config, String query) throws SQLException {
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    config.setBusyTimeout(BUSY_TIMEOUT_ms);
    // A URI, because a plain name with a question mark would be cut there.
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + query);
  }

  private static void checkVersion(Path file, Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT sqlite_version()")) {
      row.next();
      String version = row.getString(1);
      if (isOlder(version, OLDEST_SQLITE)) {
        throw new JournalException(
            Reason.STORAGE,
            file
                + ": not opened, because SQLite "
                + version
                + " can lose committed entries; 3.51.3 or newer is needed",
            null);
      }
    }
  }

  static boolean isOlder(String version, int[] than) {
    String[] parts = version.split("\\.");
    for (int i = 0; i < than.length; i++) {
      int part = i < parts.length ? Integer.parseInt(parts[i]) : 0;
      if (part != than[i]) {
        return part < than[i];
      }
    }
    return false;
  }
}
