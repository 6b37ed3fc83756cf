package org.racegantry.bench.ingest;

import java.nio.file.Path;
import java.time.InstantSource;
import org.HdrHistogram.Histogram;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;
import org.racegantry.bench.live.LiveDay;
import org.racegantry.bench.live.ReadSender;
import org.racegantry.bench.live.Stored;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.RaceTail;

/** From the moment a read is due at the wire to the first ranking it is in. */
final class RankingPart {
  static final double PROMISED_P99_MS = 100;
  private static final String PART = "ranking";
  private static final long LONGEST_US = 600_000_000;
  private static final long AFTERWARDS_MS = 1_500;

  private final IngestSettings settings;
  private final Report report;

  RankingPart(IngestSettings settings, Report report) {
    this.settings = settings;
    this.report = report;
  }

  void run(Path folder) throws Exception {
    LiveDay day = LiveDay.of(settings.size(), System.currentTimeMillis());
    Path file = folder.resolve("ranking-" + settings.size().runners() + ".gantry");
    day.record(file);
    try (SqliteJournal journal = SqliteJournal.open(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system());
        ReaderPort port =
            ReaderPort.open(
                ReaderPort.Settings.local(0),
                recorder,
                failure -> report.fault("the journal refused: " + failure.getMessage()));
        SqliteJournal readOnly = SqliteJournal.openReadOnly(file);
        RaceTail tail = RaceTail.follow(readOnly)) {
      journal.onAppend(tail::wake);
      while (tail.latest().isEmpty() || tail.latest().get().seq() < journal.head().seq()) {
        Thread.sleep(50);
      }
      measure(day, file, port.port(), tail);
    }
  }

  private void measure(LiveDay day, Path file, int port, RaceTail tail) throws Exception {
    report.say(
        "%,d runners: %,d reads/s for %d s, after %d s to get warm"
            .formatted(
                settings.size().runners(),
                settings.perSecond(),
                settings.seconds(),
                settings.warmUp_s()));
    int first = settings.warmUp_s() * settings.perSecond();
    Shown shown = Shown.of(tail);
    try (ReadSender sender =
        ReadSender.start(day.race().reads(), day.firstLive(), settings.perSecond(), port)) {
      Thread.sleep((settings.warmUp_s() + settings.seconds()) * 1_000L);
      long acked = sender.stop();
      Thread.sleep(AFTERWARDS_MS);
      shown.stop();
      Stored stored = Stored.in(file, sender.sent());
      if (acked != sender.sent() || stored.missing() > 0) {
        report.fault(
            "%d reads sent, %d acknowledged, %d not in the journal"
                .formatted(sender.sent(), acked, stored.missing()));
      }
      figures(sender, first, stored, shown);
    }
  }

  private void figures(ReadSender sender, int first, Stored stored, Shown shown) {
    Histogram us = new Histogram(LONGEST_US, 3);
    int unseen = 0;
    for (int i = first; i < sender.sent(); i++) {
      long at_ns = shown.time_ns(stored.seq(i));
      if (at_ns < 0) {
        unseen++;
      } else {
        us.recordValue(Math.clamp((at_ns - sender.due_ns(i)) / 1_000, 0, LONGEST_US));
      }
    }
    if (unseen > 0) {
      report.fault(unseen + " reads are in no ranking");
    }
    figure("reads measured", us.getTotalCount(), "");
    figure("rankings", (double) shown.size() / (settings.warmUp_s() + settings.seconds()), "/s");
    figure("read to ranking, p50", us.getValueAtPercentile(50) / 1e3, "ms");
    report.add(
        Figure.atMost(
            PART,
            name("read to ranking, p99"),
            us.getValueAtPercentile(99) / 1e3,
            "ms",
            PROMISED_P99_MS));
    figure("read to ranking, p99.9", us.getValueAtPercentile(99.9) / 1e3, "ms");
    figure("read to ranking, longest", us.getMaxValue() / 1e3, "ms");
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name(name), value, unit));
  }

  private String name(String name) {
    return "%,d runners: %s".formatted(settings.size().runners(), name);
  }
}
