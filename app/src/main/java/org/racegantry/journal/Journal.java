package org.racegantry.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The append-only, hash-chained log of one race, and beside it, outside the chain, the persons who
 * may be erased.
 *
 * <p>One writer at a time; any number of readers. {@link #append} returns only when everything is
 * on stable storage: an acknowledgement given after it survives a power cut.
 */
public interface Journal extends AutoCloseable {
  /**
   * Appends entries and persons in one transaction: all of them, or none.
   *
   * @param bodies one body per entry, in order; may be empty when only persons change
   * @param persons persons to put, each replacing the one with the same id
   * @param recordedAt_ms when they arrived, in milliseconds since 1970
   * @return the sequence number of the last entry, once all is on stable storage
   * @throws JournalException when storage refuses; then nothing was appended and nothing may be
   *     acknowledged
   */
  long append(List<byte[]> bodies, List<PersonBody> persons, long recordedAt_ms);

  /**
   * Appends what somebody decides who has seen all there is: first hands every entry behind {@code
   * after} to {@code reader}, then asks {@code decision} what to append, and lets nobody else
   * append between. Whoever was at the end a moment ago sees few entries, or none, and holds the
   * other writers up no longer than that.
   *
   * @param decision may throw; then nothing was appended, and what it threw is thrown on
   * @return the sequence number of the last entry, once all is on stable storage
   */
  long appendSeeing(
      long after, Consumer<Entry> reader, Supplier<Decided> decision, long recordedAt_ms);

  /**
   * Calls {@code heard} after each append through this object, in the thread that appended or the
   * one that reads, so it must be short and must not throw. Appends of other processes may not be
   * heard: whoever follows a journal looks for itself as well.
   */
  default void onAppend(Runnable heard) {}

  /** Hands every entry with {@code after < seq <= until} to {@code reader}, in order. */
  void replay(long after, long until, Consumer<Entry> reader);

  /** Hands every person to {@code reader}, in order of id. */
  void persons(Consumer<PersonBody> reader);

  /** The person with this id; empty where none is known, or it was erased. */
  Optional<PersonBody> person(long personId);

  /**
   * Erases a person for good: when this returns the bytes are gone from the race file and from the
   * write-ahead log beside it. The chain is untouched. Returns whether there was one.
   */
  boolean erase(long personId);

  /** The last entry's number and hash; number 0 where nothing was appended yet. */
  Head head();

  /**
   * Walks the whole chain and says whether it holds. It finds every changed, missing, added or
   * moved entry; a journal cut off at its end is a whole, shorter one, and only a head written down
   * elsewhere can tell.
   */
  Verification verify();

  @Override
  void close();

  /**
   * One entry as stored.
   *
   * @param seq from 1, without gaps
   * @param recordedAt_ms when it arrived; outside results, inside the chain
   * @param body what was appended
   * @param hash SHA-256 over the previous hash, seq, recordedAt and body
   */
  record Entry(long seq, long recordedAt_ms, byte[] body, byte[] hash) {}

  /** A person as stored: an id and bytes this room does not understand. */
  record PersonBody(long id, byte[] body) {}

  /** What {@link #appendSeeing} is to append: one body per entry, and persons to put. */
  record Decided(List<byte[]> bodies, List<PersonBody> persons) {}

  /** Where the chain ends. */
  record Head(long seq, byte[] hash) {}

  /**
   * What a walk over the chain found.
   *
   * @param head the last good entry
   * @param faultSeq the first entry that does not hold, or 0
   * @param fault what is wrong with it, or empty
   */
  record Verification(Head head, long faultSeq, String fault) {
    /** Whether every entry holds. */
    public boolean holds() {
      return faultSeq == 0;
    }
  }
}
