package org.racegantry.bench.live;

import java.util.concurrent.TimeUnit;

/** How a process ends that was asked to. */
final class Ending {
  private Ending() {}

  /** Waits for it so many seconds, and then no longer asks. */
  static void await(Process process, int patience_s) {
    try {
      if (!process.waitFor(patience_s, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
