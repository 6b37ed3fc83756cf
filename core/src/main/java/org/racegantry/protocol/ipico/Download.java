package org.racegantry.protocol.ipico;

import org.racegantry.protocol.Silence;
import org.racegantry.protocol.Turn;

/**
 * Has a Lite hand out the reads in its memory, in the steps its own program was seen to take: each
 * is answered by the state of the memory, and the reads come as lines like any others. It ends when
 * the reader says that all went out, or when nothing comes any more, and tidies up. A reader that
 * does not answer to the first step is left alone.
 */
final class Download {
  private static final long PATIENCE_ms = 5_000;
  private static final long ASK_EVERY_ms = 2_000;
  private static final long TOO_LONG_ms = 900_000;
  private static final int EXTENT_AT = 1;
  private static final int SENT_AT = 4;

  /** What was said last, in the order of the steps, and what that is on the wire. */
  private enum Step {
    INIT(0x02),
    CONFIGURE(0x07, 0x01, 0x05),
    START(0x01, 0x01),
    STOP(0x01, 0x00),
    TIDY(0x07, 0x00);

    private final int[] data;

    Step(int... data) {
      this.data = data;
    }
  }

  private final Silence silence = new Silence();
  private final Silence sinceAsked = new Silence();
  private final Silence sinceStart = new Silence();
  private Step step;

  /** Begins, unless it is under way. */
  void begin(long now_ms, Turn turn) {
    if (step == null) {
      go(Step.INIT, now_ms, turn);
    }
  }

  boolean isUnderWay() {
    return step != null;
  }

  /** A read came, out of the memory or from the mat. */
  void read(long now_ms) {
    silence.broken(now_ms);
  }

  /** The reader told the state of its memory. */
  void state(ControlLine line, long now_ms, Turn turn) {
    if (step == Step.INIT && line.isError()) {
      step = null;
    }
    if (step == null || line.instruction() != ControlLine.MEMORY) {
      return;
    }
    if (step == Step.START) {
      boolean begun = silence.lasts(ASK_EVERY_ms, now_ms) || sinceStart.lasts(PATIENCE_ms, now_ms);
      if (begun && line.has(SENT_AT + 3) && line.number(SENT_AT) == line.number(EXTENT_AT)) {
        go(Step.STOP, now_ms, turn);
      }
      return;
    }
    next(now_ms, turn);
  }

  void tick(long now_ms, Turn turn) {
    if (step == null) {
      return;
    }
    silence.tick();
    sinceAsked.tick();
    sinceStart.tick();
    boolean over = silence.lasts(PATIENCE_ms, now_ms);
    if (step == Step.START && !over && !sinceStart.lasts(TOO_LONG_ms, now_ms)) {
      if (sinceAsked.lasts(ASK_EVERY_ms, now_ms)) {
        sinceAsked.broken(now_ms);
        turn.send(ControlLine.query(ControlLine.MEMORY));
      }
    } else if (over && step == Step.INIT) {
      step = null;
    } else if (over || step == Step.START) {
      next(now_ms, turn);
    }
  }

  private void next(long now_ms, Turn turn) {
    switch (step) {
      case INIT -> go(Step.CONFIGURE, now_ms, turn);
      case CONFIGURE -> go(Step.START, now_ms, turn);
      case START -> go(Step.STOP, now_ms, turn);
      case STOP -> go(Step.TIDY, now_ms, turn);
      case TIDY -> step = null;
    }
  }

  private void go(Step next, long now_ms, Turn turn) {
    step = next;
    silence.broken(now_ms);
    sinceAsked.broken(now_ms);
    sinceStart.broken(now_ms);
    turn.send(ControlLine.command(ControlLine.MEMORY, next.data));
  }
}
