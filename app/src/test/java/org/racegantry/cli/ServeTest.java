package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A race that is served: where it listens is what was asked for. */
class ServeTest {
  private static final Pattern READERS = Pattern.compile("readers .* on (\\S+) port (\\d+)");
  @TempDir private Path folder;

  @Test
  void anAddressNobodyHasIsWrongUsage() throws IOException {
    String file = TestRace.make(folder).toString();
    Ran ran = Ran.gantry("serve", file, "--reader-host", "no.such.host.invalid");
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("no address is known for no.such.host.invalid");
  }

  @Test
  void oneRaceIsServedAndNotTwoOrNone() throws IOException {
    String file = TestRace.make(folder).toString();
    Ran two = Ran.gantry("serve", file, "--journal", "kafka:localhost:9092/season/london");
    assertThat(two.code()).isEqualTo(Exit.USAGE);
    assertThat(two.err()).contains(file, "kafka:localhost:9092/season/london", "name one of them");
    Ran none = Ran.gantry("serve");
    assertThat(none.code()).isEqualTo(Exit.USAGE);
    assertThat(none.err()).contains("which race?");
    Ran file2 = Ran.gantry("serve", "--journal", file);
    assertThat(file2.code()).isEqualTo(Exit.USAGE);
    assertThat(file2.err()).contains("is no address in Kafka");
    Ran there = Ran.gantry("serve", "kafka:localhost:1/a/b", "--forward", "kafka:localhost:1/c/d");
    assertThat(there.code()).isEqualTo(Exit.USAGE);
    assertThat(there.err()).contains("is in Kafka already");
  }

  @Test
  void readersAreTakenFromTheAddressAskedFor() throws Exception {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    assumeTrue(linux, "only Linux answers on all of 127.0.0.0/8");
    String file = TestRace.make(folder).toString();
    Process serve =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Gantry.class.getName(),
                "serve",
                file,
                "--port",
                "0",
                "--reader-host",
                "127.0.0.2")
            .start();
    try (BufferedReader err = serve.errorReader()) {
      Matcher at = awaitReaders(err);
      assertThat(at.group(1)).isEqualTo("127.0.0.2");
      assertThat(answer(Integer.parseInt(at.group(2)))).contains("{\"ack\":1}");
    } finally {
      serve.destroy();
    }
    assertThat(serve.waitFor()).isIn(0, 143);
    assertThat(Ran.gantry("dump", file).out()).contains("C7");
  }

  private static String answer(int port) throws IOException {
    try (Socket reader = new Socket("127.0.0.2", port)) {
      reader.setSoTimeout(20_000);
      String line =
          "{\"reader\":\"F1\",\"chip\":\"C7\",\"time\":\"2023-04-23T10:20:00.000+01:00\"}\n";
      reader.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
      byte[] bytes = reader.getInputStream().readNBytes(9);
      return new String(bytes, StandardCharsets.US_ASCII);
    }
  }

  private static Matcher awaitReaders(BufferedReader err) throws IOException {
    List<String> said = new java.util.ArrayList<>();
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      said.add(line);
      Matcher at = READERS.matcher(line);
      if (at.find()) {
        return at;
      }
    }
    throw new AssertionError("serve ended before it listened: " + said);
  }
}
