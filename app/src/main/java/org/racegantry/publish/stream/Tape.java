package org.racegantry.publish.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one topic told lately, each change encoded once, and everything as it is now. Immutable, so
 * that thousands of viewers read it without a lock.
 *
 * <p>Looks are counted by an index. A viewer who is here goes by the index; one who comes back
 * names the journal entry it had last, and only an entry that was looked at is known again: between
 * two looks a page may have seen what neither of them did.
 */
final class Tape {
  /** About a minute of a race at its busiest: a tunnel, a lift, a sleeping phone. */
  private static final int KEPT = 1_200;

  /** Of fewer bytes of changes than this nobody asks whether the whole would be smaller. */
  private static final int SMALL = 16 * 1024;

  private final long first;
  private final Look[] looks;
  private final long lastChange;
  private final Whole whole;

  private Tape(long first, Look[] looks, long lastChange, Whole whole) {
    this.first = first;
    this.looks = looks;
    this.lastChange = lastChange;
    this.whole = whole;
  }

  /** One look at the race: the entry it was as of, and what was different, with id and without. */
  private record Look(long seq, byte[] change, byte[] withId) {}

  /** Everything as of one look, encoded when the first one needs it. */
  private static final class Whole {
    private final long seq;
    private final Supplier<byte[]> maker;
    private byte[] made;

    Whole(long seq, Supplier<byte[]> maker) {
      this.seq = seq;
      this.maker = maker;
    }

    synchronized byte[] event() {
      if (made == null) {
        made = maker.get();
      }
      return made;
    }
  }

  /** The tape after its first look. */
  static Tape begin(long seq, Supplier<byte[]> whole) {
    Look look = new Look(seq, Sse.NOTHING, Sse.NOTHING);
    return new Tape(0, new Look[] {look}, 0, new Whole(seq, whole));
  }

  /** The tape after one more look; {@code change} is empty where nothing was different. */
  Tape plus(long seq, byte[] change, Supplier<byte[]> newWhole) {
    int drop = looks.length < KEPT ? 0 : 1;
    Look[] more = Arrays.copyOfRange(looks, drop, looks.length + 1);
    boolean changed = change.length > 0;
    more[more.length - 1] = new Look(seq, change, changed ? Sse.withId(seq, change) : Sse.NOTHING);
    long last = first + drop + more.length - 1;
    return new Tape(
        first + drop,
        more,
        changed ? last : lastChange,
        changed ? new Whole(seq, newWhole) : whole);
  }

  /** The index of the newest look. */
  long last() {
    return first + looks.length - 1;
  }

  /** The entry the newest look was as of. */
  long seq() {
    return looks[looks.length - 1].seq();
  }

  /** Whether there is anything to tell somebody who was told all up to an index. */
  boolean hasAfter(long index) {
    return index < lastChange;
  }

  /** The index to go on from for who has everything up to an entry, or -1 where it is not known. */
  long find(long seq) {
    int low = 0;
    int high = looks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (looks[middle].seq() < seq) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // A person may be erased without a new entry: the first of several looks repeats the least.
    return low < looks.length && looks[low].seq() == seq ? first + low : -1;
  }

  /** All changes after an index, or everything where that is smaller or the index is not known. */
  byte[] after(long index, boolean ids) {
    if (index < first) {
      return whole(ids);
    }
    List<byte[]> told = new ArrayList<>();
    int length = 0;
    for (int i = (int) (index - first) + 1; i < looks.length; i++) {
      byte[] event = ids ? looks[i].withId() : looks[i].change();
      if (event.length > 0) {
        told.add(event);
        length += event.length;
      }
    }
    if (length > SMALL && length > whole.event().length) {
      return whole(ids);
    }
    return told.size() == 1 ? told.getFirst() : Sse.joined(told.toArray(byte[][]::new));
  }

  private byte[] whole(boolean ids) {
    return ids ? Sse.withId(whole.seq, whole.event()) : whole.event();
  }
}
