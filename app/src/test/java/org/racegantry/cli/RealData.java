package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Published results of real races. They are not part of this repository; see GANTRY_DATA. */
final class RealData {
  private RealData() {}

  /** The file of this name; the test is skipped, and says so, where it is not on this machine. */
  static Path file(String name) {
    String folder = System.getenv("GANTRY_DATA");
    Path data = Path.of(folder != null ? folder : "../../shared/data");
    Path file = data.resolve(name);
    Assumptions.assumeTrue(
        Files.isReadable(file), () -> "skipped: no " + name + " here; set GANTRY_DATA");
    return file;
  }

  /** Rehearses a real race with the Boston race file, verifies it, and prints the counts. */
  static Ran verified(String name, String... more) {
    Path splits = file(name);
    String[] args = new String[6 + more.length];
    args[0] = "rehearse";
    args[1] = "--race";
    args[2] = "../examples/boston/race.toml";
    args[3] = "--splits";
    args[4] = splits.toString();
    args[5] = "--verify";
    System.arraycopy(more, 0, args, 6, more.length);
    Ran ran = Ran.gantry(args);
    System.out.print(name + "\n" + ran.out().indent(2));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }
}
