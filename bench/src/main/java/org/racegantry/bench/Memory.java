package org.racegantry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory is in use. */
public final class Memory {
  /** Bytes in a megabyte. */
  public static final double MB = 1e6;

  private Memory() {}

  /** What the heap holds once everything unreachable is gone, in bytes. */
  static long heapHeld_bytes() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** The most memory this process ever had at once, in bytes; -1 where the system does not say. */
  static long peakResident_bytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(-1);
  }
}
