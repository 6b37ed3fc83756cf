package org.racegantry.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.racegantry.bench.Memory;

/** What is measured on, as far as the system says. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");

  private Machine() {}

  /** One sentence. */
  static String sentence() throws IOException {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %.0f GB of memory, %s %s, JDK %s.",
        field(PROCESSORS, "model name", System.getProperty("os.arch")),
        count(),
        memory_bytes() / Memory.MB / 1000,
        System.getProperty("os.name"),
        System.getProperty("os.version").replaceAll("[^0-9.].*", ""),
        System.getProperty("java.vm.version"));
  }

  /** All of the machine, whatever this process was pinned to. */
  private static long count() throws IOException {
    if (!Files.exists(PROCESSORS)) {
      return Runtime.getRuntime().availableProcessors();
    }
    return Files.readAllLines(PROCESSORS).stream().filter(l -> l.startsWith("processor")).count();
  }

  private static double memory_bytes() throws IOException {
    return 1024.0 * Long.parseLong(field(MEMORY, "MemTotal", "0").replaceAll("\\D", ""));
  }

  private static String field(Path file, String name, String otherwise) throws IOException {
    if (!Files.exists(file)) {
      return otherwise;
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(otherwise);
  }
}
