package org.racegantry.rehearsal.device;

import org.racegantry.race.Read;

/**
 * One reader of one vendor, seen from its own side of the wire. Like the real one it keeps every
 * read in its memory, connection or not, and hands over what it owes as its protocol has it. It is
 * told the time. Confined to one thread at a time.
 */
public interface Emulator {
  /** A chip crosses: kept in memory, and sent now where the protocol sends by itself. */
  void seen(Read read, long now_ms, Wire wire);

  /** The gun was fired beside it; nothing happens where the protocol has no mark for that. */
  default void gun(long time_ms, long now_ms, Wire wire) {}

  /** A connection stands. */
  void connected(long now_ms, Wire wire);

  /** Bytes came from Gantry. */
  void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire);

  /** Time has passed; called some times a second. */
  void tick(long now_ms, Wire wire);

  /** The connection broke: what was under way may be lost, what is in memory is not. */
  void disconnected();

  /** Sends everything in memory once more, as a nervous operator would have it do. */
  void resendAll(long now_ms, Wire wire);

  /**
   * How many reads and gun marks it has not handed over yet; where the protocol acknowledges, not
   * acknowledged yet.
   */
  long owed();
}
