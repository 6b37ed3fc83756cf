package org.racegantry.bench.live;

import java.io.IOException;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Memory;
import org.racegantry.bench.Report;

/**
 * What one more spectator costs the server in memory. The first guests are there before, since what
 * is made once for whoever looks is no cost of the others.
 */
final class MemoryPart {
  private static final String PART = "memory";
  private static final double PROMISED_KB = 60;
  private static final int FIRST_GUESTS = 200;
  private static final int READS_PER_SECOND = 20;
  private static final long SETTLE_MS = 10_000;
  private static final long HOLD_MS = 20_000;

  private final Scene scene;
  private final Report report;

  MemoryPart(Scene scene) {
    this.scene = scene;
    this.report = scene.report();
  }

  void run() throws Exception {
    int clients = scene.settings().crowd();
    scene.startReaders(READS_PER_SECOND);
    scene.fill(FIRST_GUESTS);
    Thread.sleep(SETTLE_MS);
    long before = scene.serve().resident_bytes();
    long heapBefore = scene.serve().heapHeld_bytes();
    long kernelBefore = KernelSockets.memory_bytes();
    scene.fill(clients);
    Thread.sleep(HOLD_MS);
    Counts counts = scene.crowd().counts();
    long after = scene.serve().resident_bytes();
    long kernelAfter = KernelSockets.memory_bytes();
    long heapAfter = scene.serve().heapHeld_bytes();
    scene.stopReaders();
    long more = Math.max(1, counts.open() - FIRST_GUESTS);
    figure("clients", counts.open(), "open");
    figure("resident with the first " + FIRST_GUESTS, before / Memory.MB, "MB");
    figure("resident with all", after / Memory.MB, "MB");
    promised("resident memory by one client more", (after - before) / 1e3 / more);
    figure("heap held with the first " + FIRST_GUESTS, heapBefore / Memory.MB, "MB");
    figure("heap held with all", heapAfter / Memory.MB, "MB");
    promised("heap held by one client more", (heapAfter - heapBefore) / 1e3 / more);
    kernel(kernelAfter - kernelBefore, more);
    if (counts.open() < clients || counts.lost() > 0) {
      report.fault(
          "%d of %d clients stayed, %d lost".formatted(counts.open(), clients, counts.lost()));
    }
  }

  private void kernel(long bytes, long clients) throws IOException {
    if (KernelSockets.known()) {
      figure("the kernel's buffers, both ends, by client", bytes / 1e3 / clients, "kB");
    }
  }

  private void promised(String name, double value) {
    report.add(Figure.atMost(PART, name, value, "kB", PROMISED_KB));
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
