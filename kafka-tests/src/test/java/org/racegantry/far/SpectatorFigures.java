package org.racegantry.far;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.brokers.SampleRace;

/**
 * Three spectator nodes beside one, each with as many pages: processor time of the nodes by event
 * delivered, and how late an entry is on the pages. If an event costs the same, three nodes carry
 * three times the pages of one. It measures and is no part of the build: docs/scale.md.
 */
@Tag("figures")
class SpectatorFigures {
  private static final Pattern ADDRESS = Pattern.compile("results at (http://\\S+);");
  private static final int PAGES = Integer.getInteger("gantry.pages", 400);
  private static final int STEP = 2;
  private static final int PAUSE_MS = 250;

  @TempDir private Path folder;

  /** What one round came to. */
  private record Round(long events, double cpu_s, long p50_ms, long p99_ms) {
    double cpuByEvent_us() {
      return cpu_s * 1e6 / events;
    }
  }

  @Test
  void threeNodesBesideOne() throws Exception {
    SampleRace race = SampleRace.record(folder);
    Round one = round("one", 1, race);
    Round three = round("three", 3, race);
    double carried = 3 * one.cpuByEvent_us() / three.cpuByEvent_us();
    System.out.printf(
        Locale.ROOT,
        "%d pages by node%n"
            + "1 node : %,d events, %.1f us of processor by event, p50 %d ms, p99 %d ms%n"
            + "3 nodes: %,d events, %.1f us of processor by event, p50 %d ms, p99 %d ms%n"
            + "three nodes carry %.2f times the pages of one, by processor time%n",
        PAGES,
        one.events(),
        one.cpuByEvent_us(),
        one.p50_ms(),
        one.p99_ms(),
        three.events(),
        three.cpuByEvent_us(),
        three.p50_ms(),
        three.p99_ms(),
        carried);
  }

  private Round round(String topic, int count, SampleRace race) throws Exception {
    List<GantryProcess> nodes = new ArrayList<>();
    List<StreamClient> pages = new ArrayList<>();
    try (Season season = new Season("figures-" + topic, 1, race);
        GantryProcess score = GantryProcess.start(folder, "score", season.topic().toString())) {
      season.writeUntil(season.entries() / 4);
      score.await(Pattern.compile("(1) race in 12 partitions"));
      LongAdder events = new LongAdder();
      ConcurrentHashMap<Long, Long> writtenAt_ns = new ConcurrentHashMap<>();
      ConcurrentLinkedQueue<Long> late_ns = new ConcurrentLinkedQueue<>();
      String name = season.topic().race(Season.name(0)).toString();
      for (int i = 0; i < count; i++) {
        GantryProcess node = GantryProcess.start(folder, "spectate", name, "--port", "0");
        nodes.add(node);
        String address = node.await(ADDRESS);
        for (int page = 0; page < PAGES; page++) {
          pages.add(
              new StreamClient(
                  address,
                  "mass",
                  events,
                  seq -> {
                    Long at_ns = writtenAt_ns.get(seq);
                    if (at_ns != null) {
                      late_ns.add(System.nanoTime() - at_ns);
                    }
                  }));
        }
      }
      // The first half warms the compiler of the nodes up.
      write(season, season.entries() / 2, writtenAt_ns);
      events.reset();
      late_ns.clear();
      long before_ns = cpu_ns(nodes);
      write(season, season.entries(), writtenAt_ns);
      Thread.sleep(1_000);
      double cpu_s = (cpu_ns(nodes) - before_ns) / 1e9;
      long[] sorted = late_ns.stream().mapToLong(Long::longValue).sorted().toArray();
      return new Round(
          events.sum(),
          cpu_s,
          sorted[sorted.length / 2] / 1_000_000,
          sorted[(int) (sorted.length * 0.99)] / 1_000_000);
    } finally {
      close(pages);
      nodes.forEach(GantryProcess::close);
    }
  }

  private static void write(Season season, int until, ConcurrentHashMap<Long, Long> writtenAt_ns)
      throws InterruptedException {
    for (int seq = season.written() + STEP; seq <= until; seq += STEP) {
      writtenAt_ns.put((long) seq, System.nanoTime());
      season.writeUntil(seq);
      Thread.sleep(PAUSE_MS);
    }
  }

  private static long cpu_ns(List<GantryProcess> nodes) {
    return nodes.stream().mapToLong(GantryProcess::cpu_ns).sum();
  }

  private static void close(List<StreamClient> pages) throws IOException {
    for (StreamClient page : pages) {
      page.close();
    }
  }
}
