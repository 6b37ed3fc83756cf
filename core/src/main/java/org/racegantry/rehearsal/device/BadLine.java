package org.racegantry.rehearsal.device;

import java.util.ArrayDeque;
import java.util.Arrays;

/** A line that treats frames as chance has it, before the true one. Confined to one thread. */
final class BadLine implements Wire {
  private static final long HALF_A_LINE_MS = 1_000;

  /** A frame that is to come with the next one waits no longer than this for it. */
  private static final long FOR_THE_NEXT_MS = 400;

  private static final byte[] NOTHING = {};

  private final TricksDrawn tricks;

  /** Frames that wait behind the second half of a slow one. */
  private final ArrayDeque<byte[]> waiting = new ArrayDeque<>();

  /** What goes out together with the next frame, or alone when none comes. */
  private byte[] begun = NOTHING;

  private long aloneFrom_ms = Long.MIN_VALUE;
  private long heldUntil_ms = Long.MIN_VALUE;
  private Wire wire;
  private long now_ms;
  private boolean broken;

  BadLine(TricksDrawn tricks) {
    this.tricks = tricks;
  }

  /** Leads over this wire, at this moment. */
  void lead(Wire wire, long now_ms) {
    this.wire = wire;
    this.now_ms = now_ms;
  }

  /** A new connection, or none: what was held back is lost. */
  void clear() {
    waiting.clear();
    begun = NOTHING;
    heldUntil_ms = Long.MIN_VALUE;
    aloneFrom_ms = Long.MIN_VALUE;
    broken = false;
  }

  /** How many pieces are held back. */
  int held() {
    return waiting.size() + (begun.length > 0 ? 1 : 0);
  }

  @Override
  public void send(byte[] frame) {
    if (stands()) {
      waiting.add(frame);
      pass();
    }
  }

  /** Time has passed. */
  void flush() {
    pass();
    if (stands() && begun.length > 0 && now_ms >= aloneFrom_ms) {
      wire.send(takeBegun());
    }
  }

  private void pass() {
    while (stands() && !waiting.isEmpty() && now_ms >= heldUntil_ms) {
      byte[] frame = waiting.poll();
      if (begun.length > 0) {
        wire.send(joined(takeBegun(), frame));
      } else {
        sendWithNonsense(frame);
      }
    }
  }

  private void sendWithNonsense(byte[] frame) {
    if (tricks.happens(Trick.GARBAGE)) {
      wire.send(tricks.nonsense());
      if (tricks.nonsenseEndsConnection()) {
        breakOff();
        return;
      }
    }
    sendBadly(frame);
  }

  private void sendBadly(byte[] frame) {
    int half = tricks.cut(frame.length);
    if (tricks.happens(Trick.CUT)) {
      wire.send(Arrays.copyOf(frame, half));
      breakOff();
    } else if (tricks.happens(Trick.SLOW)) {
      wire.send(Arrays.copyOf(frame, half));
      begun = Arrays.copyOfRange(frame, half, frame.length);
      heldUntil_ms = now_ms + HALF_A_LINE_MS;
      aloneFrom_ms = heldUntil_ms;
    } else if (tricks.happens(Trick.MERGED)) {
      begun = frame;
      aloneFrom_ms = now_ms + FOR_THE_NEXT_MS;
    } else {
      wire.send(frame);
    }
  }

  private void breakOff() {
    clear();
    broken = true;
    wire.hangUp();
  }

  @Override
  public void hangUp() {
    heldUntil_ms = now_ms;
    aloneFrom_ms = now_ms;
    flush();
    breakOff();
  }

  @Override
  public boolean stands() {
    return !broken && wire.stands();
  }

  private byte[] takeBegun() {
    byte[] taken = begun;
    begun = NOTHING;
    return taken;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
