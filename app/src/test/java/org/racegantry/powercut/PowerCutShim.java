package org.racegantry.powercut;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The C library that keeps what a disk holds after a power cut, compiled on the spot. */
final class PowerCutShim {
  private static final Path SOURCE = Path.of("src/test/c/powercut.c");

  private PowerCutShim() {}

  /** Compiles it into the folder; skips the test where this machine cannot. */
  static Path compileInto(Path folder) throws IOException, InterruptedException {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "LD_PRELOAD needs Linux");
    assumeTrue(onPath("gcc"), "needs gcc");
    Path library = folder.resolve("powercut.so");
    Process gcc =
        new ProcessBuilder(
                "gcc", "-shared", "-fPIC", "-O2", "-o", library.toString(), SOURCE.toString())
            .inheritIO()
            .start();
    if (gcc.waitFor() != 0) {
      throw new IOException("gcc could not compile " + SOURCE);
    }
    return library;
  }

  private static boolean onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
