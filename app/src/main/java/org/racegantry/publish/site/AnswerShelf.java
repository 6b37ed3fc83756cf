package org.racegantry.publish.site;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that were made already, for the next who asks the same of the same snapshot. None is kept
 * longer than a quarter of a second, or for as long as a large field's snapshot stands, so that the
 * age of the data and the clock on it stay right; and only so many are kept. While one is made anew
 * others who ask get the one before, unless the crew did something since. Safe for all threads.
 */
public final class AnswerShelf {
  private static final long FRESH_MS = 250;
  private static final long NS_PER_MS = 1_000_000;
  private static final int MOST = 256;

  private volatile Shelf shelf = new Shelf(null, 0, Map.of(), Map.of(), Set.of());

  /** An answer as it is and packed. */
  public record Kept(byte[] plain, byte[] packed) {}

  /**
   * What is kept for a while.
   *
   * @param since_ms when the while began
   * @param before what was kept the while before, for others while one makes it anew
   * @param begun the questions that somebody began to answer anew
   */
  private record Shelf(
      SnapshotView view,
      long since_ms,
      Map<Object, Kept> kept,
      Map<Object, Kept> before,
      Set<Object> begun) {
    boolean mayAnswer(SnapshotView asked, long now_ms) {
      return view == asked && now_ms - since_ms < kept_ms(asked);
    }

    Shelf next(SnapshotView next, long now_ms) {
      boolean justNow =
          view != null && now_ms - since_ms < 2 * kept_ms(next) && next.differsByReadsAlone(view);
      Map<Object, Kept> old = justNow ? Map.copyOf(kept) : Map.of();
      return new Shelf(next, now_ms, new ConcurrentHashMap<>(), old, ConcurrentHashMap.newKeySet());
    }

    private static long kept_ms(SnapshotView view) {
      return Math.max(FRESH_MS, view.moment_ns() / NS_PER_MS);
    }
  }

  /** The answer to a question about a snapshot, made only where it is not there yet. */
  public Kept of(SnapshotView view, long now_ms, Object question, Supplier<byte[]> maker) {
    Shelf current = shelf;
    if (!current.mayAnswer(view, now_ms)) {
      current = current.next(view, now_ms);
      shelf = current;
    }
    Kept known = current.kept().get(question);
    if (known != null) {
      return known;
    }
    Kept old = current.before().get(question);
    if (old != null && !current.begun().add(question)) {
      return old;
    }
    return current.kept().size() < MOST
        ? current.kept().computeIfAbsent(question, _ -> made(maker))
        : made(maker);
  }

  private static Kept made(Supplier<byte[]> maker) {
    byte[] plain = maker.get();
    return new Kept(plain, Answer.packed(plain));
  }
}
