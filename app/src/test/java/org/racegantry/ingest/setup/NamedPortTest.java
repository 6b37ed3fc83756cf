package org.racegantry.ingest.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.problem.BadInput;

/** A protocol without a usual port is never called at some other one. */
class NamedPortTest {
  private static final String WICLAX =
      "[[readers]]\nid = \"F1\"\nprotocol = \"wiclax\"\nhost = \"192.168.1.30\"\n";

  @TempDir Path folder;

  @Test
  void aReaderOfAProtocolWithoutAUsualPortMustNameOne() throws IOException {
    Path without = Files.writeString(folder.resolve("without.toml"), WICLAX);
    assertThatThrownBy(() -> ReadersToml.read(without).orRefuse())
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.problems().toString()).contains("port = 9000"));
  }

  @Test
  void aPortThatIsNamedIsTakenAndOptionsMayBeWrittenAsTomlHasThem() throws Exception {
    Path with = folder.resolve("with.toml");
    Files.writeString(with, WICLAX + "port = 9854\nrewind = false\n");
    var reader = ReadersToml.read(with).orRefuse().readers().getFirst();
    assertThat(reader.port()).isEqualTo(9854);
    assertThat(reader.options()).containsEntry("rewind", "false");
  }
}
