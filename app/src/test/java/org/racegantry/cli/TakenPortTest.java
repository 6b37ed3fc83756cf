package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.live.TinyRace;

/** A port that was named and that somebody else has ends the start, and says which. */
class TakenPortTest {
  @TempDir private Path temp;

  @Test
  void serveEndsWhereItsPortIsTaken() throws Exception {
    Path file = temp.resolve("tiny.gantry");
    new TinyRace(file, "Alpha").close();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      PrintStream before = System.err;
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      try {
        String port = Integer.toString(taken.getLocalPort());
        assertThat(Gantry.run("serve", file.toString(), "--port", port, "--listen", "none"))
            .isEqualTo(Exit.UNAVAILABLE);
      } finally {
        System.setErr(before);
      }
      assertThat(said.toString(StandardCharsets.UTF_8))
          .contains("port " + taken.getLocalPort() + " cannot be opened")
          .doesNotContain("localhost:-1");
    }
  }
}
