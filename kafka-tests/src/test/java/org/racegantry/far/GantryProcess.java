package org.racegantry.far;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One command of Gantry in a process of its own, which a test may kill or freeze. */
public final class GantryProcess implements AutoCloseable {
  private static final long PATIENCE_MS = 60_000;

  private final Process process;
  private final Path said;

  private GantryProcess(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /** Starts {@code gantry ARGUMENTS}; what it says goes to a file of this folder. */
  public static GantryProcess start(Path folder, String... arguments) {
    try {
      Path said = Files.createTempFile(folder, arguments[0], ".log");
      List<String> command = new ArrayList<>();
      command.add(ProcessHandle.current().info().command().orElseThrow());
      command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add("org.racegantry.cli.Gantry");
      command.addAll(List.of(arguments));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      return new GantryProcess(process, said);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Everything it said so far. */
  public String said() {
    try {
      return Files.readString(said);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Waits until it has said something of this form; returns what it said last of it. */
  public String await(Pattern form) {
    List<String> found = new ArrayList<>();
    awaitThat(
        () -> {
          Matcher matcher = form.matcher(said());
          while (matcher.find()) {
            found.add(matcher.group(1));
          }
          return !found.isEmpty();
        },
        form.pattern() + " in\n" + said());
    return found.getLast();
  }

  /** Waits until it ends by itself; returns its exit code. */
  public int awaitEnd() {
    awaitThat(() -> !process.isAlive(), "the end of\n" + said());
    return process.exitValue();
  }

  /** Processor time it has taken so far. */
  long cpu_ns() {
    return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos();
  }

  /** SIGKILL. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** SIGSTOP or SIGCONT. */
  public void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until something has come true. */
  public static void awaitThat(BooleanSupplier come, String what) {
    long until_ns = System.nanoTime() + PATIENCE_MS * 1_000_000;
    while (!come.getAsBoolean()) {
      if (System.nanoTime() > until_ns) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  @Override
  public void close() {
    kill();
  }
}
