package org.racegantry.bench.live;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;

/**
 * How many pages a second a server on race day makes, beside the same web server with the same
 * bytes ready in memory; and how long a page takes that was due at a fixed moment.
 */
final class PagesPart {
  private static final String PART = "pages";
  private static final int AT_RATE = 200;
  private static final int RUNNERS_ASKED_FOR = 5_003;

  private final Scene scene;
  private final Report report;
  private final LiveSettings settings;

  PagesPart(Scene scene) {
    this.scene = scene;
    this.report = scene.report();
    this.settings = scene.settings();
  }

  /** One kind of page. */
  private record Kind(String name, LongFunction<String> path) {}

  /** How many came in a second, and what each cost its server. */
  private record Served(double perSecond, double us) {}

  private interface Used {
    double cpu_ms();
  }

  void run() throws Exception {
    scene.startReaders(settings.perSecond());
    List<Kind> kinds =
        List.of(
            new Kind("leaderboard", _ -> "/"),
            new Kind("runner", n -> "/r/" + runner(n)),
            new Kind("search", n -> "/search?q=" + runner(n)));
    for (Kind kind : kinds) {
      measure(kind);
    }
    latency(kinds);
    scene.stopReaders();
  }

  private static long runner(long n) {
    return 1 + n * 7 % RUNNERS_ASKED_FOR;
  }

  private void measure(Kind kind) throws Exception {
    int port = scene.serve().webPort();
    Served ours = served(new PageLoad(port, kind.path()), scene.serve()::cpu_ms);
    Path bytes = scene.scratch();
    Served memory;
    try (PageSocket socket = new PageSocket(port)) {
      Files.write(bytes, socket.get(kind.path().apply(1)));
      report.say("  %s: %,d bytes".formatted(kind.name(), Files.size(bytes)));
      memory = fromMemory(bytes, socket.type(), socket.encoding());
    }
    Files.delete(bytes);
    figure(kind.name() + ": pages", ours.perSecond(), "/s");
    figure(kind.name() + ": the same bytes from memory", memory.perSecond(), "/s");
    figure(kind.name() + ": processor time by page", ours.us(), "us");
    figure(kind.name() + ": processor time from memory", memory.us(), "us");
    figure(kind.name() + ": pages / from memory", 100 * ours.perSecond() / memory.perSecond(), "%");
  }

  /** Asked as fast as can be, after a third of that time to get warm. */
  private Served served(PageLoad load, Used used) {
    load.asFastAsCanBe(settings.seconds() / 3.0);
    double cpu_ms = used.cpu_ms();
    long from_ns = System.nanoTime();
    long pages = load.asFastAsCanBe(settings.seconds());
    double seconds = (System.nanoTime() - from_ns) / 1e9;
    return new Served(pages / seconds, (used.cpu_ms() - cpu_ms) * 1e3 / pages);
  }

  private Served fromMemory(Path bytes, String type, String encoding)
      throws IOException, InterruptedException {
    int port = ServeProcess.freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(MemoryServer.class.getName(), Integer.toString(port)));
    command.addAll(List.of(bytes.toString(), type));
    if (!encoding.isEmpty()) {
      command.add(encoding);
    }
    Process server =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      awaitDoor(port);
      return served(
          new PageLoad(port, _ -> "/"),
          () -> server.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6);
    } finally {
      server.destroy();
      Ending.await(server, 5);
    }
  }

  private static void awaitDoor(int port) throws IOException, InterruptedException {
    for (int tries = 0; tries < 300; tries++) {
      try (Socket open = new Socket("127.0.0.1", port)) {
        open.setTcpNoDelay(true);
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IOException("the server with bytes in memory does not answer");
  }

  private void latency(List<Kind> kinds) {
    LongFunction<String> inTurn =
        n -> kinds.get((int) (n % kinds.size())).path().apply(n / kinds.size());
    PageLoad load = new PageLoad(scene.serve().webPort(), inTurn);
    Histogram took_us = load.atRate(AT_RATE, settings.seconds());
    for (double percentile : new double[] {50, 90, 99, 99.9}) {
      figure(
          "all kinds in turn, " + AT_RATE + " due each second: p" + text(percentile),
          took_us.getValueAtPercentile(percentile) / 1e3,
          "ms");
    }
    figure("all kinds in turn: longest", took_us.getMaxValue() / 1e3, "ms");
    figure("all kinds in turn: asked again, the server had hung up", load.hungUp(), "times");
  }

  private static String text(double percentile) {
    return percentile == Math.rint(percentile)
        ? Long.toString((long) percentile)
        : Double.toString(percentile);
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
