package org.racegantry.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.racegantry.journal.JournalException.Reason;

/**
 * A journal in one SQLite file: write-ahead log, {@code synchronous=FULL}. The file is named {@code
 * X.gantry}; while it is open {@code X.gantry-wal} and {@code X.gantry-shm} belong to it, so copy
 * it when it is closed. Safe for use by several threads, and by several processes on one machine.
 */
public final class SqliteJournal implements Journal {
  private static final String DURABLE = "FULL";

  private final Path file;
  private final JournalReader reader;
  private final JournalWriter writer;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private SqliteJournal(Path file, JournalWriter writer) {
    this.file = file;
    this.writer = writer;
    this.reader = new JournalReader(file, new Connections(file, writer == null));
  }

  /** Makes a new race file and opens it; throws where there already is such a file. */
  public static SqliteJournal create(Path file) {
    RaceFile.reserve(file);
    try {
      try (Connection connection = Connections.toWrite(file, DURABLE)) {
        Schema.create(connection);
      }
      RaceFile.syncFolder(file);
      return open(file);
    } catch (SQLException refused) {
      throw undo(file, Refusals.of(file, "making the race file", refused));
    } catch (JournalException refused) {
      throw undo(file, refused);
    }
  }

  /** Opens a race file to read and append. */
  public static SqliteJournal open(Path file) {
    return open(file, DURABLE);
  }

  /** Opens a race file to read only; {@link #append} and {@link #erase} then throw. */
  public static SqliteJournal openReadOnly(Path file) {
    RaceFile.check(file, false);
    SqliteJournal journal = new SqliteJournal(file, null);
    journal.head();
    return journal;
  }

  /** For the control of the kill test only: {@code synchronous} is not a setting of Gantry. */
  static SqliteJournal open(Path file, String synchronous) {
    RaceFile.check(file, true);
    try {
      return new SqliteJournal(file, new JournalWriter(file, synchronous));
    } catch (SQLException refused) {
      throw Refusals.of(file, "opening", refused);
    }
  }

  @Override
  public long append(List<byte[]> bodies, List<PersonBody> persons, long recordedAt_ms) {
    return heard(writer().append(bodies, persons, recordedAt_ms));
  }

  @Override
  public long appendSeeing(
      long after, Consumer<Entry> consumer, Supplier<Decided> decision, long recordedAt_ms) {
    return heard(writer().appendSeeing(after, consumer, decision, recordedAt_ms));
  }

  @Override
  public void onAppend(Runnable heard) {
    listeners.add(heard);
  }

  private long heard(long seq) {
    listeners.forEach(Runnable::run);
    return seq;
  }

  @Override
  public void replay(long after, long until, Consumer<Entry> consumer) {
    reader.replay(after, until, consumer);
  }

  @Override
  public void persons(Consumer<PersonBody> consumer) {
    reader.persons(consumer);
  }

  @Override
  public Optional<PersonBody> person(long personId) {
    return reader.person(personId);
  }

  @Override
  public boolean erase(long personId) {
    return writer().erase(personId);
  }

  @Override
  public Head head() {
    return reader.head();
  }

  @Override
  public Verification verify() {
    return reader.verify();
  }

  @Override
  public void close() {
    // Readers first, so that the writer is the last and moves the log into the main file.
    reader.close();
    if (writer != null) {
      writer.close();
    }
  }

  private JournalWriter writer() {
    if (writer == null) {
      throw new JournalException(
          Reason.DENIED, file + ": it was opened to read only; nothing can be stored", null);
    }
    return writer;
  }

  private static JournalException undo(Path file, JournalException refused) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      refused.addSuppressed(left);
    }
    return refused;
  }
}
