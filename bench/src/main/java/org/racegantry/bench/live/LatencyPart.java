package org.racegantry.bench.live;

import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;

/** Read to spectator's wire, with thousands of spectators. */
final class LatencyPart {
  static final double PROMISED_P50_MS = 100;
  static final double PROMISED_P99_MS = 500;
  static final int EVERY = 10;
  static final long AFTERWARDS_MS = 3_000;
  private static final String PART = "latency";

  private final Scene scene;
  private final Report report;

  LatencyPart(Scene scene) {
    this.scene = scene;
    this.report = scene.report();
  }

  void run() throws Exception {
    LiveSettings settings = scene.settings();
    scene.startReaders(settings.perSecond());
    scene.fill(settings.clients());
    Thread.sleep(settings.warmUp_s() * 1000L);
    report.say("measuring for " + settings.seconds() + " s");
    scene.crowd().record(EVERY);
    Counts before = scene.crowd().counts();
    double cpu_ms = scene.serve().cpu_ms();
    long from_ns = System.nanoTime();
    int from = scene.sender().sent();
    Thread.sleep(settings.seconds() * 1000L);
    int until = scene.sender().sent();
    double seconds = (System.nanoTime() - from_ns) / 1e9;
    cpu_ms = scene.serve().cpu_ms() - cpu_ms;
    Counts after = scene.crowd().counts();
    Thread.sleep(AFTERWARDS_MS);
    var arrivals = scene.crowd().arrivals(scene.scratch());
    Stored stored = scene.stopReaders();
    Latency latency = Latency.of(from, until, scene.sender()::due_ns, stored, arrivals);
    report.say(
        "  %,d reads x %,d clients = %,d pairs"
            .formatted(until - from, arrivals.size(), latency.pairs()));
    figures(latency);
    traffic(before, after, seconds, cpu_ms, (until - from) / seconds);
    demand(latency, after);
  }

  private void figures(Latency latency) {
    report.add(Figure.atMost(PART, "read to wire, p50", latency.ms(50), "ms", PROMISED_P50_MS));
    figure("read to wire, p90", latency.ms(90), "ms");
    report.add(Figure.atMost(PART, "read to wire, p99", latency.ms(99), "ms", PROMISED_P99_MS));
    figure("read to wire, p99.9", latency.ms(99.9), "ms");
    figure("read to wire, longest", latency.most_ms(), "ms");
  }

  private void traffic(
      Counts before, Counts after, double seconds, double cpu_ms, double readsPerSecond) {
    long events = after.events() - before.events();
    figure("reads", readsPerSecond, "/s");
    figure("clients", after.open(), "open");
    figure("events received, all clients", events / seconds, "/s");
    figure("events a client", events / seconds / Math.max(1, after.open()), "/s");
    long bytes = after.bytes() - before.bytes();
    figure("bytes by event, all that was sent", (double) bytes / Math.max(1, events), "bytes");
    figure("sent, all clients", bytes / seconds / 1e6, "MB/s");
    figure("processors the server used", cpu_ms / 1e3 / seconds, "cores");
  }

  private void demand(Latency latency, Counts after) {
    if (latency.unseen() > 0) {
      report.fault(latency.unseen() + " times a client was not told about a read");
    }
    if (after.lost() > 0 || after.backwards() > 0) {
      report.fault(
          after.lost() + " clients were cut off, " + after.backwards() + " events went back");
    }
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
