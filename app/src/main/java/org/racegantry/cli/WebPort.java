package org.racegantry.cli;

import java.net.BindException;
import java.util.function.IntFunction;

/**
 * Where a site may listen.
 *
 * @param first the port to try first, 0 for any
 * @param last the port to try last
 */
record WebPort(int first, int last) {
  private static final int USUAL = 8080;
  private static final int TRIES = 20;

  /** The port asked for and no other; without one 8080 or one of the next. */
  static WebPort of(Integer asked) {
    if (asked == null) {
      return new WebPort(USUAL, USUAL + TRIES);
    }
    if (asked < 0 || asked > 65_535) {
      throw new Failure(Exit.USAGE, "--port is 0 to 65535, not " + asked);
    }
    return new WebPort(asked, asked);
  }

  /** Opens something on the first port that is free; fails where none is. */
  <T> T open(IntFunction<T> opener) {
    for (int port = first; ; port++) {
      try {
        return opener.apply(port);
      } catch (RuntimeException refused) {
        if (!isTaken(refused) || port >= last) {
          throw isTaken(refused) ? taken("port", port, refused) : refused;
        }
      }
    }
  }

  /** In words for the crew. */
  static Failure taken(String what, int port, Exception why) {
    return new Failure(
        Exit.UNAVAILABLE,
        what + " " + port + " cannot be opened (" + why.getMessage() + "); choose another one",
        why);
  }

  private static boolean isTaken(Throwable refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return true;
      }
    }
    return false;
  }
}
