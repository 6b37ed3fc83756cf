package org.racegantry.bench.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code gantry serve} as a crew starts it, through the script itself. */
public final class ServeProcess implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final int END_S = 20;
  private static final Pattern USED = Pattern.compile("\\bused (\\d+)([KMG])");
  private static final int OK = 200;

  private final Process process;
  private final int webPort;
  private final int readerPort;

  private ServeProcess(Process process, int webPort, int readerPort) {
    this.process = process;
    this.webPort = webPort;
    this.readerPort = readerPort;
  }

  /**
   * Starts it and waits until its page answers.
   *
   * @param script the {@code gantry} script
   * @param options further options of its JVM; may be empty
   * @param more further options of the command
   */
  public static ServeProcess start(
      Path script, Path file, String options, Path log, List<String> more)
      throws IOException, InterruptedException {
    int[] ports = freePorts(2);
    int webPort = ports[0];
    int readerPort = ports[1];
    ProcessBuilder builder =
        new ProcessBuilder(
            script.toString(),
            "serve",
            file.toString(),
            "--port",
            Integer.toString(webPort),
            "--reader-port",
            Integer.toString(readerPort));
    builder.command().addAll(more);
    builder.environment().put("GANTRY_JAVA_OPTS", options);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    ServeProcess serve = new ServeProcess(builder.start(), webPort, readerPort);
    try {
      serve.awaitPage(log);
    } catch (IOException | InterruptedException failed) {
      serve.close();
      throw failed;
    }
    return serve;
  }

  /** The port of its pages. */
  public int webPort() {
    return webPort;
  }

  /** The port for JSON lines. */
  public int readerPort() {
    return readerPort;
  }

  /** The processor time it has used so far, in ms. */
  public double cpu_ms() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  /** The memory it holds by the book of the kernel, in bytes; -1 where there is no such book. */
  long resident_bytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(-1);
  }

  /** What its heap holds once everything unreachable is gone, in bytes. */
  long heapHeld_bytes() throws IOException, InterruptedException {
    jcmd("GC.run");
    jcmd("GC.run");
    String info = jcmd("GC.heap_info");
    int metaspace = info.indexOf("Metaspace");
    Matcher used = USED.matcher(metaspace < 0 ? info : info.substring(0, metaspace));
    long bytes = 0;
    while (used.find()) {
      int shift =
          switch (used.group(2)) {
            case "K" -> 10;
            case "M" -> 20;
            default -> 30;
          };
      bytes += Long.parseLong(used.group(1)) << shift;
    }
    return bytes;
  }

  private String jcmd(String order) throws IOException, InterruptedException {
    Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process asked =
        new ProcessBuilder(program.toString(), Long.toString(process.pid()), order)
            .redirectErrorStream(true)
            .start();
    String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (asked.waitFor() != 0) {
      throw new IOException("jcmd " + order + ": " + answer);
    }
    return answer;
  }

  /** A port nobody listens on at this moment. */
  public static int freePort() throws IOException {
    return freePorts(1)[0];
  }

  /** So many ports, each another one: all are held until the last is found. */
  public static int[] freePorts(int count) throws IOException {
    ServerSocket[] held = new ServerSocket[count];
    int[] ports = new int[count];
    try {
      for (int i = 0; i < count; i++) {
        held[i] = new ServerSocket(0);
        ports[i] = held[i].getLocalPort();
      }
    } finally {
      for (ServerSocket socket : held) {
        if (socket != null) {
          socket.close();
        }
      }
    }
    return ports;
  }

  private void awaitPage(Path log) throws IOException, InterruptedException {
    long until_ns = System.nanoTime() + START.toNanos();
    try (HttpClient web = HttpClient.newHttpClient()) {
      HttpRequest page =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + webPort + "/"))
              .timeout(Duration.ofSeconds(5))
              .build();
      while (!answers(web, page)) {
        if (!process.isAlive() || System.nanoTime() > until_ns) {
          throw new IOException("gantry serve did not start:\n" + Files.readString(log));
        }
        Thread.sleep(100);
      }
    }
  }

  private static boolean answers(HttpClient web, HttpRequest page) throws InterruptedException {
    try {
      return web.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    Ending.await(process, END_S);
  }
}
