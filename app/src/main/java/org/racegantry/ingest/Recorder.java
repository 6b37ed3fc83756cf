package org.racegantry.ingest;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Person;
import org.racegantry.race.ReadBatch;

/**
 * The one hand that writes facts into a journal: it encodes, stamps the arrival, numbers the acts
 * and answers only when all is on stable storage. Safe for use by several threads.
 */
public final class Recorder implements AutoCloseable {
  /** A recorder over an open journal; {@code clock} stamps arrivals. */
  public static Recorder over(Journal journal, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  /** Records one batch of reads with others that arrive meanwhile; completes once durable. */
  public CompletableFuture<Long> submit(String source, ReadBatch reads) {
    throw new UnsupportedOperationException();
  }

  /**
   * Records many batches in one transaction: all, or none. For imports. Returns the last sequence
   * number, once all is durable.
   */
  public long recordAll(String source, List<ReadBatch> batches) {
    throw new UnsupportedOperationException();
  }

  /** Records one act of an official under the next free number, with the persons it brings. */
  public Act act(
      String by, String why, int supersedes, List<Change> changes, List<Person> persons) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
