package org.racegantry.cli.warm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.cli.Exit;
import org.racegantry.cli.Gantry;

/**
 * The race the JVM watches can be made: where it can't, starts are slow and nothing else says so.
 */
class WarmFieldTest {
  @TempDir private Path temp;

  @Test
  void everyLineOfItIsTakenIn() throws Exception {
    Path toml = temp.resolve("race.toml");
    try (InputStream in = WarmUp.class.getResourceAsStream("race.toml")) {
      Files.copy(in, toml);
    }
    String race = temp.resolve("race.gantry").toString();
    String entries = WarmField.entries(temp.resolve("entries.csv")).toString();
    String reads = WarmField.reads(temp.resolve("reads.csv")).toString();
    assertThat(Gantry.run("new", race, "--race", toml.toString())).isEqualTo(Exit.OK);
    assertThat(Gantry.run("import", "entries", race, entries)).isEqualTo(Exit.OK);
    assertThat(Gantry.run("import", "reads", race, reads)).isEqualTo(Exit.OK);
  }
}
