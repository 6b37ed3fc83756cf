package org.racegantry.bench.live;

import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;

/** Everybody loses the connection at once and comes back within five seconds. */
final class StormPart {
  private static final String PART = "storm";
  private static final long WITHIN_MS = 5_000;
  private static final long PATIENCE_MS = 60_000;
  private static final long CALM_MS = 10_000;

  private final Scene scene;
  private final Report report;

  StormPart(Scene scene) {
    this.scene = scene;
    this.report = scene.report();
  }

  void run() throws Exception {
    LiveSettings settings = scene.settings();
    int clients = settings.clients();
    scene.startReaders(settings.perSecond());
    scene.fill(clients);
    Thread.sleep(settings.warmUp_s() * 1000L);
    report.say(clients + " clients hang up and come back within " + WITHIN_MS + " ms");
    long from_ns = System.nanoTime();
    scene.crowd().storm(WITHIN_MS);
    Counts counts = scene.crowd().awaitServed(clients, PATIENCE_MS);
    double all_s = (System.nanoTime() - from_ns) / 1e9;
    scene.crowd().record(LatencyPart.EVERY);
    int from = scene.sender().sent();
    Thread.sleep(CALM_MS);
    int until = scene.sender().sent();
    Thread.sleep(LatencyPart.AFTERWARDS_MS);
    Counts calm = scene.crowd().counts();
    var arrivals = scene.crowd().arrivals(scene.scratch());
    Stored stored = scene.stopReaders();
    Latency after = Latency.of(from, until, scene.sender()::due_ns, stored, arrivals);
    figure("all have an event again after", all_s, "s");
    figure("from connecting to the first event, p99", counts.firstP99_ms(), "ms");
    figure("from connecting to the first event, longest", counts.firstMost_ms(), "ms");
    report.add(Figure.atMost(PART, "clients not taken back", calm.lost(), "clients", 0));
    figure("read to wire in the 10 s after that, p99", after.ms(99), "ms");
    if (counts.served() < clients || calm.backwards() > 0) {
      report.fault(
          "%d of %d clients had an event after the storm, %d events went back"
              .formatted(counts.served(), clients, calm.backwards()));
    }
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
