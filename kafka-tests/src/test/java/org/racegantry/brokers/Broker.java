package org.racegantry.brokers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One broker: a process on a folder that outlives it. */
final class Broker {
  private static final int LOG_LINES_SHOWN = 40;
  private static final int SECONDS_TO_DIE = 10;

  private final int id;
  private final Path folder;
  private final Path settings;
  private final String cluster;
  private Process process;

  Broker(int id, Path folder, Path settings, String cluster) {
    this.id = id;
    this.folder = folder;
    this.settings = settings;
    this.cluster = cluster;
  }

  /** Starts its process; it answers some seconds later. */
  synchronized void start() {
    if (process != null && process.isAlive()) {
      throw new IllegalStateException("broker " + id + " runs");
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlogback.configurationFile=broker-logback.xml",
            "-cp",
            System.getProperty("java.class.path"),
            BrokerProcess.class.getName(),
            settings.toString(),
            folder.resolve("data").toString(),
            cluster);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    try {
      process = builder.start();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  synchronized boolean runs() {
    return process != null && process.isAlive();
  }

  /** SIGKILL: nothing is written out any more. Returns when it is gone. */
  synchronized void kill() {
    if (process == null) {
      return;
    }
    process.destroyForcibly();
    try {
      if (!process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)) {
        throw new IllegalStateException("broker " + id + " cannot be killed");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** SIGSTOP, SIGCONT. */
  synchronized void signal(String name) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
      if (kill.waitFor() != 0) {
        throw new IllegalStateException("kill -" + name + " of broker " + id + " failed");
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Path log() {
    return folder.resolve("broker.log");
  }

  /** The end of what it said, for whoever asks why it does not answer. */
  String said() {
    try {
      List<String> lines = Files.readAllLines(log());
      int from = Math.max(0, lines.size() - LOG_LINES_SHOWN);
      return log()
          + (runs() ? "" : " (dead)")
          + ":\n"
          + String.join("\n", lines.subList(from, lines.size()));
    } catch (IOException unreadable) {
      return log() + ": " + unreadable;
    }
  }
}
