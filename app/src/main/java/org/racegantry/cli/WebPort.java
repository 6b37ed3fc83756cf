package org.racegantry.cli;

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
}
