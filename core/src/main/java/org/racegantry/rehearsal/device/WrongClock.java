package org.racegantry.rehearsal.device;

import org.racegantry.race.Read;

/** A reader whose clock is ahead of the truth; it is told true moments and knows no better. */
record WrongClock(Emulator emulator, long offset_ms) implements Emulator {
  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    long wrong_ms = read.time_ms() + offset_ms;
    Read shifted =
        new Read(
            read.reader(), read.chip(), wrong_ms, read.antenna(), read.rssi_dbm(), read.sequence());
    emulator.seen(shifted, now_ms + offset_ms, wire);
  }

  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    emulator.gun(time_ms + offset_ms, now_ms + offset_ms, wire);
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    emulator.connected(now_ms + offset_ms, wire);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    emulator.heard(bytes, offset, length, now_ms + offset_ms, wire);
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    emulator.tick(now_ms + offset_ms, wire);
  }

  @Override
  public void disconnected() {
    emulator.disconnected();
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    emulator.resendAll(now_ms + offset_ms, wire);
  }

  @Override
  public long owed() {
    return emulator.owed();
  }
}
