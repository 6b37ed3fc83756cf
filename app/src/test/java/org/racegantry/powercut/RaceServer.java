package org.racegantry.powercut;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A child process with {@link RaceServerMain} under the power cut library. */
final class RaceServer implements AutoCloseable {
  private final Process process;
  private final Path err;
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private RaceServer(Process process, Path err) {
    this.process = process;
    this.err = err;
    Thread.ofVirtual().start(this::readPort);
  }

  /** Starts it on the disk; {@code shim} are further settings of the library. */
  static RaceServer start(Disk disk, Path library, String syncing, Map<String, String> shim)
      throws IOException {
    Path folder = library.getParent();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                java,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                // The native library is unpacked here; a killed process cannot tidy up.
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                classes,
                RaceServerMain.class.getName(),
                disk.file().toString(),
                syncing));
    Path err = Files.createTempFile(folder, "server", ".err");
    builder.redirectError(err.toFile());
    builder.environment().put("LD_PRELOAD", library.toString());
    builder.environment().put("POWERCUT_FILE", disk.file().toString());
    builder.environment().put("POWERCUT_DURABLE", disk.durable().toString());
    builder.environment().putAll(shim);
    return new RaceServer(builder.start(), err);
  }

  /** Completes with the port once it listens, or fails when it ended before. */
  CompletableFuture<Integer> port() {
    return port;
  }

  /** SIGKILL, now; returns when the process is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits for its own end; returns the exit code. */
  int awaitExit() throws InterruptedException {
    return process.waitFor();
  }

  /** What it said on stderr. */
  String err() throws IOException {
    return Files.readString(err);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void readPort() {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      if (line == null) {
        port.completeExceptionally(new IOException("ended before it listened"));
      } else {
        port.complete(Integer.parseInt(line));
      }
    } catch (IOException | NumberFormatException gone) {
      port.completeExceptionally(gone);
    }
  }
}
