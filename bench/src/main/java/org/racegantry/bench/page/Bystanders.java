package org.racegantry.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How much of the machine's processors others used while a part was measured: all that was busy,
 * less this process and its children. A noisy figure should say that it is one.
 */
final class Bystanders {
  private static final Path ALL = Path.of("/proc/stat");
  private static final Path OWN = Path.of("/proc/self/stat");

  /** The kernel counts in hundredths of a second. */
  private static final double TICKS_PER_S = 100;

  private static final int WANTED = 14;

  private final long from_ns = System.nanoTime();
  private final long others = others();

  Bystanders() throws IOException {}

  /** The processors others used since this was made; nothing where the system does not say. */
  OptionalDouble processors() throws IOException {
    if (!Files.exists(ALL)) {
      return OptionalDouble.empty();
    }
    double seconds = (System.nanoTime() - from_ns) / 1e9;
    return OptionalDouble.of(Math.max(0, (others() - others) / TICKS_PER_S / seconds));
  }

  private static long others() throws IOException {
    return Files.exists(ALL) ? busy() - own() : 0;
  }

  /** User, nice, system, interrupts and what was stolen; not the two kinds of idle. */
  private static long busy() throws IOException {
    long[] n = numbers(Files.readAllLines(ALL).getFirst().replaceFirst("cpu +", ""));
    return n[0] + n[1] + n[2] + n[5] + n[6] + n[7];
  }

  /** This process and every child that has ended. */
  private static long own() throws IOException {
    String line = Files.readString(OWN);
    long[] n = numbers(line.substring(line.lastIndexOf(')') + 4));
    return n[10] + n[11] + n[12] + n[13];
  }

  private static long[] numbers(String line) {
    // The numbers further on may not fit into a long, and none of them is asked for.
    return Arrays.stream(line.strip().split(" +"))
        .limit(WANTED)
        .mapToLong(Long::parseLong)
        .toArray();
  }
}
