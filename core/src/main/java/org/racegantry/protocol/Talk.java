package org.racegantry.protocol;

/**
 * One conversation with one device over one connection, from its first byte to its last, as a
 * machine of states: bytes and moments go in, what is to be done comes out through a {@link Turn}.
 * It knows no socket and no clock, so a test can play any of it. Confined to one thread at a time.
 *
 * <p>Whatever the bytes are, it throws nothing and goes on with the next message: one bad message
 * never costs the next one. The same stream gives the same messages however it is split.
 */
public interface Talk {
  /** The connection stands; says what is to be sent first, if we speak first. */
  void opened(long now_ms, Turn turn);

  /** Bytes arrived at {@code now_ms}, our time in milliseconds since 1970. */
  void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn);

  /** Time has passed; called about once a second, for keep-alives and what has come too late. */
  default void tick(long now_ms, Turn turn) {}

  /**
   * The first {@code messages} messages of this talk, as {@link Turn#message} counted them, are on
   * stable storage: what was waiting for that may be acknowledged now, and not before.
   */
  default void stored(long messages, long now_ms, Turn turn) {}

  /**
   * Nothing more will be taken on this connection, which is hung up a moment later; says so, where
   * the protocol has words for it.
   *
   * @param why in a sentence for people
   */
  default void refused(String why, Turn turn) {}
}
