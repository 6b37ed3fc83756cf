package org.racegantry.ingest.desk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;

/**
 * The officials' desk of a race that is on: it stays open, follows its journal, and holds every
 * word against all that is recorded by then, by whatever program. Safe for use by several threads.
 */
public final class LiveDesk {
  private final Recorder recorder;
  private final DeskBook book;
  private final OfficialsDesk desk;
  private final ReentrantLock lock = new ReentrantLock();

  /** Opens a desk over a journal, which it reads once from its beginning. */
  public LiveDesk(Journal journal, Recorder recorder) {
    this.recorder = recorder;
    this.book = DeskBook.of(journal);
    this.desk = new OfficialsDesk(book);
  }

  /**
   * An act that was recorded.
   *
   * @param act the act
   * @param ruling what it was judged to come to when it was recorded
   */
  public record Recorded(Act act, Ruling ruling) {}

  /** What words would come to now; throws {@link Refusal}. Records nothing. */
  public Ruling propose(Function<OfficialsDesk, Ruling> words) {
    lock.lock();
    try {
      book.catchUp();
      return words.apply(desk);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Judges words against every act there is and records what they come to as one act, before any
   * other act can be recorded; reads that come meanwhile take nothing away from it. Returns once it
   * is on stable storage; throws {@link Refusal}, and then nothing was recorded.
   */
  public Recorded record(Signature signature, Function<OfficialsDesk, Ruling> words) {
    lock.lock();
    try {
      // Whatever is read and judged now need not be while the other writers wait.
      book.catchUp();
      int next = book.nextNumber();
      Ruling[] judged = {words.apply(desk)};
      Act act =
          recorder.decide(
              book.seq(),
              book::take,
              at_ms -> {
                if (book.nextNumber() != next) {
                  judged[0] = words.apply(desk);
                }
                return new Recorder.Decision(act(signature, judged[0], at_ms), judged[0].persons());
              });
      return new Recorded(act, judged[0]);
    } finally {
      lock.unlock();
    }
  }

  private Act act(Signature signature, Ruling ruling, long at_ms) {
    return new Act(
        book.nextNumber(),
        signature.by(),
        signature.why(),
        at_ms,
        ruling.supersedes(),
        ruling.changes());
  }
}
