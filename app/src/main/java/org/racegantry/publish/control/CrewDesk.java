package org.racegantry.publish.control;

/**
 * The officials' desk as the console sees it; the command line wires it to the room that writes.
 * Safe for all threads.
 */
public interface CrewDesk {
  /** What an order would do; records nothing. Throws {@link Refused}. */
  Proposal propose(Order order);

  /**
   * Records an order as one act; returns once it is on stable storage. Throws {@link Refused}.
   *
   * @param by who stands behind it
   * @param why the reason in a sentence; may be empty
   */
  Recorded record(Order order, String by, String why);

  /**
   * An act that was recorded.
   *
   * @param act its number
   * @param words what it did
   */
  record Recorded(int act, String words) {}

  /** The words do not fit the facts; nothing was recorded. The message says what to mend. */
  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
      super(message);
    }
  }
}
