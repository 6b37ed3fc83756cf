package org.racegantry.rehearsal.device;

import org.racegantry.race.Read;

/**
 * A reader on a bad line: what it sends is cut, delayed, merged and mixed with nonsense, frame by
 * frame, as chance has it. What is held back goes out with the ticks.
 */
final class MischievousEmulator implements Emulator {
  private final Emulator emulator;
  private final TricksDrawn tricks;
  private final BadLine line;
  private boolean resendDue;

  MischievousEmulator(Emulator emulator, TricksDrawn tricks) {
    this.emulator = emulator;
    this.tricks = tricks;
    this.line = new BadLine(tricks);
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    resendDue |= tricks.happens(Trick.RESEND);
    emulator.seen(read, now_ms, over(wire, now_ms));
  }

  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    emulator.gun(time_ms, now_ms, over(wire, now_ms));
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    line.clear();
    emulator.connected(now_ms, over(wire, now_ms));
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    emulator.heard(bytes, offset, length, now_ms, over(wire, now_ms));
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    Wire bad = over(wire, now_ms);
    line.flush();
    if (resendDue && wire.stands()) {
      resendDue = false;
      emulator.resendAll(now_ms, bad);
    }
    emulator.tick(now_ms, bad);
  }

  @Override
  public void disconnected() {
    line.clear();
    emulator.disconnected();
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    emulator.resendAll(now_ms, over(wire, now_ms));
  }

  /** What is held back on the line is owed too, though the reader itself believes it sent. */
  @Override
  public long owed() {
    return emulator.owed() + line.held() + (resendDue ? 1 : 0);
  }

  private Wire over(Wire wire, long now_ms) {
    line.lead(wire, now_ms);
    return line;
  }
}
