package org.racegantry.publish.access;

/** What was asked at the doors cannot be done; the message is for the person who asked. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int wait_s;

  Refused(String message) {
    this(message, 0);
  }

  private Refused(String message, int wait_s) {
    super(message);
    this.wait_s = wait_s;
  }

  /** After many wrong tries the next one has to wait. */
  static Refused tooSoon(int wait_s) {
    String words = "There were many wrong tries. Wait " + wait_s + " s, then try again.";
    return new Refused(words, wait_s);
  }

  /** How long to wait before the next try, in seconds; 0 where waiting does not help. */
  int wait_s() {
    return wait_s;
  }
}
