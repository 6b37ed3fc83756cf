package org.racegantry.bench.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;

/** Some clients stop reading: when each is cut off, and what the others notice of it. */
final class StalledPart {
  private static final String PART = "stalled";
  private static final int STALLED = 50;
  private static final double PROMISED_S = 30;
  private static final long GIVE_UP_S = 90;
  private static final long LOOK_MS = 250;

  private final Scene scene;
  private final Report report;

  StalledPart(Scene scene) {
    this.scene = scene;
    this.report = scene.report();
  }

  void run() throws Exception {
    if (!KernelSockets.known()) {
      report.say("stalled clients are not measured here: no /proc/net/tcp");
      return;
    }
    LiveSettings settings = scene.settings();
    scene.startReaders(settings.perSecond());
    scene.fill(settings.clients());
    Thread.sleep(settings.warmUp_s() * 1000L);
    scene.crowd().record(LatencyPart.EVERY);
    int from = scene.sender().sent();
    List<Double> cut_s = watch(scene.crowd().stall(STALLED));
    int until = scene.sender().sent();
    Thread.sleep(LatencyPart.AFTERWARDS_MS);
    Counts counts = scene.crowd().counts();
    var arrivals = scene.crowd().arrivals(scene.scratch());
    Stored stored = scene.stopReaders();
    Latency others = Latency.of(from, until, scene.sender()::due_ns, stored, arrivals);
    figures(cut_s, others, counts);
  }

  /** After how many seconds each was cut off; those that never were are missing. */
  private List<Double> watch(Set<Integer> stalled) throws Exception {
    report.say(stalled.size() + " clients stop reading");
    long from_ns = System.nanoTime();
    Set<Integer> left = new TreeSet<>(stalled);
    List<Double> cut_s = new ArrayList<>();
    double now_s = 0;
    while (!left.isEmpty() && now_s < GIVE_UP_S) {
      Thread.sleep(LOOK_MS);
      Set<Integer> kept = KernelSockets.connectedTo(scene.serve().webPort());
      now_s = (System.nanoTime() - from_ns) / 1e9;
      for (int port : List.copyOf(left)) {
        if (!kept.contains(port)) {
          left.remove(port);
          cut_s.add(now_s);
        }
      }
    }
    return cut_s;
  }

  private void figures(List<Double> cut_s, Latency others, Counts counts) {
    if (!cut_s.isEmpty()) {
      report.add(Figure.plain(PART, "first one cut off after", cut_s.getFirst(), "s"));
      report.add(Figure.atMost(PART, "last one cut off after", cut_s.getLast(), "s", PROMISED_S));
    }
    if (cut_s.size() < STALLED) {
      report.fault(
          STALLED - cut_s.size() + " stalled clients were not cut off in " + GIVE_UP_S + " s");
    }
    report.add(
        Figure.atMost(
            PART,
            "read to wire of the others, p50",
            others.ms(50),
            "ms",
            LatencyPart.PROMISED_P50_MS));
    report.add(
        Figure.atMost(
            PART,
            "read to wire of the others, p99",
            others.ms(99),
            "ms",
            LatencyPart.PROMISED_P99_MS));
    if (counts.lost() > 0 || others.unseen() > 0) {
      report.fault(
          "%d of the others were cut off, %d times one was not told about a read"
              .formatted(counts.lost(), others.unseen()));
    }
  }
}
