package org.racegantry.ingest.device;

import java.util.Arrays;

/**
 * How far a reader's clock is ahead of ours, by its reads. A read that comes at once is late by the
 * network only, so the least delay tells the offset; a read that was kept and sent again tells
 * nothing. Reads are looked at in slots of ten seconds of arrival:
 *
 * <ul>
 *   <li>where the reader's clock ran further within a slot than ours, old reads were being handed
 *       in, and the slot is left out;
 *   <li>a delay counts only where another slot has about the same, so that one short hand-in, or
 *       one stamp from 2106, decides nothing.
 * </ul>
 *
 * <p>A reader that says what time it is outranks its reads for ten minutes. While nothing is told
 * anew, what was told last stands.
 */
final class ClockOffset {
  private static final long SLOT_MS = 10_000;
  private static final int SLOTS = 60;
  private static final long JITTER_MS = 2_000;
  private static final long AGREE_MS = 3_000;

  private final long[] slots = new long[SLOTS];
  private final long[] least_ms = new long[SLOTS];
  private final long[] first_ms = new long[SLOTS];
  private final long[] last_ms = new long[SLOTS];
  private long told_ms = ReaderState.UNKNOWN;
  private long said_ms;
  private boolean said;

  ClockOffset() {
    Arrays.fill(slots, Long.MIN_VALUE);
  }

  /** A read stamped {@code own_ms} by the reader's clock arrived at {@code now_ms} by ours. */
  void read(long own_ms, long now_ms) {
    long number = Math.floorDiv(now_ms, SLOT_MS);
    int slot = Math.floorMod(number, SLOTS);
    if (slots[slot] != number) {
      // Told now, before what tells it is overwritten: nobody may be asking for an hour.
      offset_ms(now_ms);
      slots[slot] = number;
      least_ms[slot] = now_ms - own_ms;
      first_ms[slot] = own_ms;
      last_ms[slot] = own_ms;
    }
    least_ms[slot] = Math.min(least_ms[slot], now_ms - own_ms);
    first_ms[slot] = Math.min(first_ms[slot], own_ms);
    last_ms[slot] = Math.max(last_ms[slot], own_ms);
  }

  /** The reader said what time it is by its clock at this moment. */
  void said(long own_ms, long now_ms) {
    told_ms = own_ms - now_ms;
    said_ms = now_ms;
    said = true;
  }

  /** The offset as the reader said, or by what came in the last ten minutes, or as last told. */
  long offset_ms(long now_ms) {
    if (said && now_ms - said_ms < SLOTS * SLOT_MS) {
      return told_ms;
    }
    long newest = Math.floorDiv(now_ms, SLOT_MS);
    long[] delays_ms = new long[SLOTS];
    int n = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      boolean recent = slots[slot] <= newest && slots[slot] > newest - SLOTS;
      if (recent && last_ms[slot] - first_ms[slot] <= SLOT_MS + JITTER_MS) {
        delays_ms[n++] = least_ms[slot];
      }
    }
    Arrays.sort(delays_ms, 0, n);
    for (int i = 0; i + 1 < n; i++) {
      if (delays_ms[i + 1] - delays_ms[i] <= AGREE_MS) {
        told_ms = -delays_ms[i];
        return told_ms;
      }
    }
    return told_ms;
  }
}
