package org.racegantry.publish.site;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that were made already, for the next who asks the same of the same snapshot. None is kept
 * longer than a quarter of a second, so that the age of the data and the clock on it stay right;
 * and only so many are kept. Safe for all threads.
 */
public final class AnswerShelf {
  private static final long FRESH_MS = 250;
  private static final int MOST = 256;

  private volatile Shelf shelf = new Shelf(null, -1, Map.of());

  /** An answer as it is and packed. */
  public record Kept(byte[] plain, byte[] packed) {}

  private record Shelf(SnapshotView view, long tick, Map<Object, Kept> kept) {}

  /** The answer to a question about a snapshot, made only where it is not there yet. */
  public Kept of(SnapshotView view, long now_ms, Object question, Supplier<byte[]> maker) {
    long tick = now_ms / FRESH_MS;
    Shelf current = shelf;
    if (current.view() != view || current.tick() != tick) {
      current = new Shelf(view, tick, new ConcurrentHashMap<>());
      shelf = current;
    }
    Kept known = current.kept().get(question);
    if (known != null) {
      return known;
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
