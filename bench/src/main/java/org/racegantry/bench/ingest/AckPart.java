package org.racegantry.bench.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.racegantry.bench.Figure;
import org.racegantry.bench.ReadStream;
import org.racegantry.bench.Report;
import org.racegantry.bench.live.LiveBench;
import org.racegantry.bench.live.LiveDay;
import org.racegantry.bench.live.ServeProcess;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Read;

/** From the moment a read is due at the wire to its acknowledgement, under a flood of reads. */
final class AckPart {
  static final double PROMISED_P99_MS = 50;
  private static final long SECOND_NS = 1_000_000_000;
  private static final long REST_NS = 300_000;
  private static final long PATIENCE_NS = 30 * SECOND_NS;

  private final IngestSettings settings;
  private final Speech speech;
  private final Report report;
  private final String part;
  private volatile long start_ns;

  AckPart(IngestSettings settings, Speech speech, Report report) {
    this.settings = settings;
    this.speech = speech;
    this.report = report;
    this.part = "acks";
  }

  void run(Path folder) throws Exception {
    LiveDay day = LiveDay.of(settings.size(), System.currentTimeMillis());
    Path file = folder.resolve("ingest-" + speech + ".gantry");
    day.record(file);
    long before = head(file);
    int mylaps = ServeProcess.freePort();
    Path readers = folder.resolve("readers.toml");
    Files.writeString(readers, "[listen]\nmylaps = " + mylaps + "\n");
    List<String> more =
        speech == Speech.JSON_LINES ? List.of() : List.of("--readers", readers.toString());
    Path log = folder.resolve("serve.log");
    try (ServeProcess serve = ServeProcess.start(LiveBench.script(), file, "", log, more)) {
      int port = speech == Speech.JSON_LINES ? serve.readerPort() : mylaps;
      load(serve, port, day, file, before);
    }
  }

  private void load(ServeProcess serve, int port, LiveDay day, Path file, long before)
      throws Exception {
    int connections = settings.connections();
    long warm = (long) settings.warmUp_s() * settings.perSecond() / connections;
    ZoneId zone = day.race().course().setup().zone();
    List<LoadedLine> lines = new ArrayList<>();
    for (int c = 0; c < connections; c++) {
      int line = c;
      lines.add(
          new LoadedLine(
              speech, zone, port, number -> due_ns((number - 1) * connections + line), warm + 1));
    }
    for (LoadedLine line : lines) {
      line.open();
    }
    report.say(
        "%s: %,d reads/s over %d connections for %d s, after %d s to get warm"
            .formatted(
                speech.title(),
                settings.perSecond(),
                connections,
                settings.seconds(),
                settings.warmUp_s()));
    double cpu_ms = serve.cpu_ms();
    long[] keys = send(lines, day.race().reads(), day.firstLive());
    awaitAcknowledged(lines);
    cpu_ms = serve.cpu_ms() - cpu_ms;
    figures(lines, keys, cpu_ms, file, before);
    for (LoadedLine line : lines) {
      line.close();
    }
  }

  /** Sends every read at its own moment, or as soon after it as it can. */
  private long[] send(List<LoadedLine> lines, ReadStream reads, int first) throws IOException {
    int total = (settings.warmUp_s() + settings.seconds()) * settings.perSecond();
    int most = Math.min(total, reads.size() - first);
    if (most < total) {
      report.fault("the race has only %,d reads left; give more --reads".formatted(most));
    }
    long[] keys = new long[most];
    start_ns = System.nanoTime() + SECOND_NS / 10;
    int sent = 0;
    while (sent < most) {
      long now_ns = System.nanoTime();
      int from = sent;
      while (sent < most && due_ns(sent) <= now_ns) {
        Read read = reads.read(first + sent, sent);
        keys[sent] = SentReads.key(read);
        lines.get(sent % lines.size()).send(read);
        sent++;
      }
      for (int c = 0; c < Math.min(lines.size(), sent - from); c++) {
        lines.get((from + c) % lines.size()).flush();
      }
      LockSupport.parkNanos(REST_NS);
    }
    return keys;
  }

  private long due_ns(long n) {
    return start_ns + n * SECOND_NS / settings.perSecond();
  }

  private static void awaitAcknowledged(List<LoadedLine> lines) throws InterruptedException {
    long until_ns = System.nanoTime() + PATIENCE_NS;
    while (lines.stream().anyMatch(line -> line.acked() < line.sent())
        && System.nanoTime() < until_ns) {
      Thread.sleep(10);
    }
  }

  private void figures(List<LoadedLine> lines, long[] keys, double cpu_ms, Path file, long before) {
    Histogram all_us = new Histogram(lines.getFirst().latency_us());
    all_us.reset();
    lines.forEach(line -> all_us.add(line.latency_us()));
    long acked = lines.stream().mapToLong(LoadedLine::acked).sum();
    SentReads sent = SentReads.of(Arrays.copyOf(keys, keys.length));
    sent.lookIn(file, before);
    figure("reads sent", keys.length, "");
    figure("reads acknowledged", acked, "");
    figure("different reads sent", sent.distinct(), "");
    report.add(Figure.atMost(part, name("of these not in the journal"), sent.lost(), "", 0));
    figure("acknowledged after, p50", all_us.getValueAtPercentile(50) / 1e3, "ms");
    double p99_ms = all_us.getValueAtPercentile(99) / 1e3;
    report.add(Figure.atMost(part, name("acknowledged after, p99"), p99_ms, "ms", PROMISED_P99_MS));
    figure("acknowledged after, p99.9", all_us.getValueAtPercentile(99.9) / 1e3, "ms");
    figure("acknowledged after, longest", all_us.getMaxValue() / 1e3, "ms");
    double seconds = settings.warmUp_s() + settings.seconds();
    figure("processors the server used", cpu_ms / 1e3 / seconds, "cores");
    if (acked < keys.length || sent.lost() > 0) {
      report.fault(
          "%s: %,d of %,d reads acknowledged, %,d not in the journal; %s"
              .formatted(
                  speech.title(),
                  acked,
                  keys.length,
                  sent.lost(),
                  lines.stream()
                      .map(LoadedLine::trouble)
                      .filter(each -> !each.isEmpty())
                      .toList()));
    }
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(part, name(name), value, unit));
  }

  private String name(String name) {
    return speech.title() + ": " + name;
  }

  private static long head(Path file) {
    try (SqliteJournal journal = SqliteJournal.openReadOnly(file)) {
      return journal.head().seq();
    }
  }
}
