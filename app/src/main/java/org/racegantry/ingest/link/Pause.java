package org.racegantry.ingest.link;

/** Sleeping, for threads that look again in a moment. */
final class Pause {
  private Pause() {}

  /** Sleeps; returns whether nobody interrupted that. */
  static boolean of(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
