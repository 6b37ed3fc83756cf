package org.racegantry.bench.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;

/**
 * What one event to one spectator more costs the server in processor time, beside a bare loop that
 * writes as many bytes as often to as many sockets. What the race itself costs, with few watching,
 * is taken off: scoring is no part of telling.
 */
final class FanoutPart {
  private static final String PART = "fanout";
  private static final double PROMISED = 2;
  private static final int FEW = 50;
  private static final long PATIENCE_MS = 60_000;
  private static final long SETTLE_MS = 5_000;

  private final Scene scene;
  private final Report report;
  private final LiveSettings settings;

  FanoutPart(Scene scene) {
    this.scene = scene;
    this.report = scene.report();
    this.settings = scene.settings();
  }

  /** What a crowd got in some time, and what that cost whoever served it. */
  private record Served(
      double cpu_ms, long events, long bytes, long pieces, double seconds, long clients) {
    double perSecond() {
      return events / seconds;
    }

    double us_by_event() {
      return cpu_ms * 1e3 / events;
    }
  }

  private interface Used {
    double cpu_ms();
  }

  void run() throws Exception {
    scene.startReaders(settings.perSecond());
    scene.fill(settings.clients());
    Thread.sleep(settings.warmUp_s() * 1000L);
    Served many = watch(scene.crowd(), scene.serve()::cpu_ms);
    // The few come last: by then everything is compiled, for them as for the many.
    scene.emptyHouse();
    scene.fill(FEW);
    Thread.sleep(SETTLE_MS);
    Served few = watch(scene.crowd(), scene.serve()::cpu_ms);
    scene.stopReaders();
    scene.leave();
    double ours_us = (many.cpu_ms() - few.cpu_ms()) * 1e3 / (many.events() - few.events());
    double bytes = (double) many.bytes() / many.events();
    figure("clients", many.clients(), "open");
    figure("events to all of them", many.perSecond(), "/s");
    figure("bytes by event", bytes, "bytes");
    figure("gantry serve: processors used with " + FEW + " clients", cores(few), "cores");
    figure("gantry serve: processors used with all", cores(many), "cores");
    figure("gantry serve: processor time by event, everything it does", many.us_by_event(), "us");
    figure("gantry serve: processor time by event to one client more", ours_us, "us");
    figure("events in one write", (double) many.events() / many.pieces(), "events");
    Served bare = bare(many);
    if (bare.clients() < many.clients()) {
      report.fault("only %d clients at the bare loop".formatted(bare.clients()));
    }
    double bare_us = bare.cpu_ms() * 1e3 / (bare.bytes() / bytes);
    figure(
        "bare loop: as many bytes in as many writes",
        bare.bytes() / bytes / bare.seconds(),
        "events/s");
    figure("bare loop: processor time by event", bare_us, "us");
    report.add(
        Figure.atMost(
            PART,
            "processor time by event: gantry serve / bare loop",
            ours_us / bare_us,
            "x",
            PROMISED));
  }

  private Served watch(Crowd crowd, Used used) throws IOException, InterruptedException {
    Counts before = crowd.counts();
    double cpu_ms = used.cpu_ms();
    long from_ns = System.nanoTime();
    Thread.sleep(settings.seconds() * 1000L);
    Counts after = crowd.counts();
    return new Served(
        used.cpu_ms() - cpu_ms,
        after.events() - before.events(),
        after.bytes() - before.bytes(),
        after.pieces() - before.pieces(),
        (System.nanoTime() - from_ns) / 1e9,
        after.open());
  }

  /** The same crowd at the bare loop, after it had as long to get warm. */
  private Served bare(Served like) throws IOException, InterruptedException {
    int port = ServeProcess.freePort();
    double perClient = like.pieces() / like.seconds() / like.clients();
    Process loop =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BareLoop.class.getName(),
                Integer.toString(port),
                Double.toString(perClient),
                Long.toString(like.bytes() / like.pieces()))
            .inheritIO()
            .start();
    Target target = new Target("127.0.0.1", port, settings.path());
    try (Crowd crowd = Crowd.start(target)) {
      Thread.sleep(1_000);
      crowd.open(settings.clients(), PATIENCE_MS / 6);
      crowd.awaitServed(settings.clients(), PATIENCE_MS);
      Thread.sleep(settings.warmUp_s() * 1000L);
      return watch(
          crowd, () -> loop.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6);
    } finally {
      loop.destroy();
      Ending.await(loop, 5);
    }
  }

  private static double cores(Served served) {
    return served.cpu_ms() / 1e3 / served.seconds();
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
