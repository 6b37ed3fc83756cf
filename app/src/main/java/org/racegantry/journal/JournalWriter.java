package org.racegantry.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.racegantry.journal.Journal.Decided;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.journal.JournalException.Reason;

/**
 * The one writing connection. Every append is one IMMEDIATE transaction which reads the head inside
 * itself, so several processes can write one file. COMMIT returns after the log is synced.
 *
 * <p>After a failed write nothing more is taken: a kernel may drop the pages of a failed sync and
 * report the next sync as good, so trying again would acknowledge what is not there. Re-opening
 * moves all that is left into the main file, with a sync of its own.
 */
final class JournalWriter implements AutoCloseable {
  private static final String LAST = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1";
  private static final String ENTRY =
      "INSERT INTO journal(seq, recorded_at, hash, body) VALUES (?, ?, ?, ?)";
  private static final String PERSON =
      "INSERT INTO person(id, body) VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET body = ?2";
  private static final String ERASE = "DELETE FROM person WHERE id = ?";

  private final Path file;
  private final Connection connection;
  private final Statement control;
  private final PreparedStatement last;
  private final PreparedStatement entry;
  private final PreparedStatement person;
  private final PreparedStatement erase;
  private final Chain chain = new Chain();
  private JournalException failure;

  JournalWriter(Path file, String synchronous) throws SQLException {
    this.file = file;
    this.connection = Connections.toWrite(file, synchronous);
    try {
      control = connection.createStatement();
      last = connection.prepareStatement(LAST);
      entry = connection.prepareStatement(ENTRY);
      person = connection.prepareStatement(PERSON);
      erase = connection.prepareStatement(ERASE);
      Checkpoint.run(control);
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  /** See {@link Journal#append}. */
  long append(List<byte[]> bodies, List<PersonBody> persons, long recordedAt_ms) {
    return append(_ -> new Decided(bodies, persons), recordedAt_ms);
  }

  /** See {@link Journal#appendSeeing}. */
  long appendSeeing(
      long after, Consumer<Entry> reader, Supplier<Decided> decision, long recordedAt_ms) {
    return append(
        head -> {
          JournalReader.entries(connection, after, head.seq(), reader);
          return decision.get();
        },
        recordedAt_ms);
  }

  /** What is to be appended behind a head. */
  private interface Choice {
    Decided behind(Head head) throws SQLException;
  }

  private synchronized long append(Choice choice, long recordedAt_ms) {
    refuseAfterFailure();
    boolean open = false;
    try {
      control.execute("BEGIN IMMEDIATE");
      open = true;
      Head head = head(last);
      Decided decided = choice.behind(head);
      long seq = insert(head, decided.bodies(), recordedAt_ms);
      put(decided.persons());
      control.execute("COMMIT");
      open = false;
      return seq;
    } catch (SQLException refused) {
      throw fail("storing entries", refused);
    } finally {
      if (open) {
        rollBack();
      }
    }
  }

  private void put(List<PersonBody> persons) throws SQLException {
    for (PersonBody who : persons) {
      person.setLong(1, who.id());
      person.setBytes(2, who.body());
      person.executeUpdate();
    }
  }

  /** Deletes a person and empties the log, which may hold older copies of the page. */
  synchronized boolean erase(long personId) {
    refuseAfterFailure();
    try {
      erase.setLong(1, personId);
      boolean there = erase.executeUpdate() > 0;
      if (!Checkpoint.run(control)) {
        throw new JournalException(
            Reason.BUSY,
            file
                + ": the person is deleted, but a reader kept the log beside the file from being"
                + " emptied; stop other programs on this file and erase again",
            null);
      }
      return there;
    } catch (SQLException refused) {
      throw fail("erasing a person", refused);
    }
  }

  /** The last entry as the statement over {@code LAST} finds it. */
  static Head head(PreparedStatement last) throws SQLException {
    try (ResultSet row = last.executeQuery()) {
      return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : new Head(0, Chain.origin());
    }
  }

  /** The statement {@link #head} wants. */
  static PreparedStatement prepareHead(Connection connection) throws SQLException {
    return connection.prepareStatement(LAST);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw Refusals.of(file, "closing", failed);
    }
  }

  private long insert(Head head, List<byte[]> bodies, long recordedAt_ms) throws SQLException {
    long seq = head.seq();
    byte[] hash = head.hash();
    for (byte[] body : bodies) {
      seq++;
      hash = chain.next(hash, seq, recordedAt_ms, body);
      entry.setLong(1, seq);
      entry.setLong(2, recordedAt_ms);
      entry.setBytes(3, hash);
      entry.setBytes(4, body);
      entry.executeUpdate();
    }
    return seq;
  }

  private void refuseAfterFailure() {
    if (failure != null) {
      throw new JournalException(
          file + ": takes nothing more since an earlier write failed; close it and start again",
          failure);
    }
  }

  private JournalException fail(String what, SQLException refused) {
    JournalException told = Refusals.of(file, what, refused);
    if (told.reason() != Reason.BUSY) {
      failure = told;
    }
    return told;
  }

  private void rollBack() {
    try {
      control.execute("ROLLBACK");
    } catch (SQLException nothingOpen) {
      // SQLite rolls back by itself after most failures and then says that nothing is open. Where
      // it
      // did not, the failure that brought us here is remembered, and nothing more is taken.
      return;
    }
  }
}
