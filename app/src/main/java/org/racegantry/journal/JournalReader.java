package org.racegantry.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.Journal.PersonBody;

/** Everything that only reads. Safe for use by several threads; each call has its own moment. */
final class JournalReader implements AutoCloseable {
  private static final String ENTRIES =
      "SELECT seq, recorded_at, hash, body FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq";

  /** Ids are unsigned, SQLite's integers are not: the upper half comes second. */
  private static final String[] PERSONS = {
    "SELECT id, body FROM person WHERE id >= 0 ORDER BY id",
    "SELECT id, body FROM person WHERE id < 0 ORDER BY id"
  };

  private static final String PERSON = "SELECT id, body FROM person WHERE id = ?";

  private final Path file;
  private final Connections connections;

  JournalReader(Path file, Connections connections) {
    this.file = file;
    this.connections = connections;
  }

  /** See {@link Journal#head}. */
  Head head() {
    return with(
        "reading the last entry",
        connection -> {
          try (PreparedStatement last = JournalWriter.prepareHead(connection)) {
            return JournalWriter.head(last);
          }
        });
  }

  /** See {@link Journal#replay}. */
  void replay(long after, long until, Consumer<Entry> reader) {
    with(
        "reading entries",
        connection -> {
          entries(connection, after, until, reader);
          return null;
        });
  }

  /** See {@link Journal#persons}. */
  void persons(Consumer<PersonBody> reader) {
    with(
        "reading persons",
        connection -> {
          for (String half : PERSONS) {
            persons(connection, half, reader);
          }
          return null;
        });
  }

  /** See {@link Journal#person}. */
  Optional<PersonBody> person(long personId) {
    return with(
        "reading a person",
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PERSON)) {
            statement.setLong(1, personId);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(new PersonBody(row.getLong(1), row.getBytes(2)))
                  : Optional.empty();
            }
          }
        });
  }

  /** See {@link Journal#verify}. */
  Journal.Verification verify() {
    return with("verifying", ChainWalk::over);
  }

  /** Hands over the rows of a stretch, in order. */
  static void entries(Connection connection, long after, long until, Consumer<Entry> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
      statement.setLong(1, after);
      statement.setLong(2, until);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          reader.accept(
              new Entry(row.getLong(1), row.getLong(2), row.getBytes(4), row.getBytes(3)));
        }
      }
    }
  }

  @Override
  public void close() {
    connections.close();
  }

  private static void persons(Connection connection, String half, Consumer<PersonBody> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(half);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        reader.accept(new PersonBody(row.getLong(1), row.getBytes(2)));
      }
    }
  }

  private <T> T with(String what, Query<T> query) {
    try {
      Connection connection = connections.toRead();
      try {
        return query.on(connection);
      } finally {
        connections.giveBack(connection);
      }
    } catch (SQLException refused) {
      throw Refusals.of(file, what, refused);
    }
  }

  private interface Query<T> {
    T on(Connection connection) throws SQLException;
  }
}
