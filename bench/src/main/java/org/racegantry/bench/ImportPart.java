package org.racegantry.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.cli.Gantry;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.ReadBatch;

/** Reads into a race file, durable when it is said that they are, beside the bare disk. */
final class ImportPart {
  private static final String PART = "import";
  private static final int READS_PER_BATCH = 5_000;
  private static final int PROMISED_PER_S = 300_000;
  private static final int FORCE_EVERY_BODIES = 64;
  private static final int TIMES = 5;

  private final BenchRace race;
  private final Path dir;
  private final Report report;

  ImportPart(BenchRace race, Path dir, Report report) {
    this.race = race;
    this.dir = dir;
    this.report = report;
  }

  /** Measures and leaves the race file behind. */
  void run() throws Exception {
    importFile();
    List<ReadBatch> batches = race.reads().batches(READS_PER_BATCH);
    double record_ms = record(raceFile(dir), race, batches);
    figure("of that: batches recorded, durable", perSecond(record_ms), "reads/s");
    codec(batches);
  }

  /** The very command, in this process: parse, check, encode, append, force. */
  private void importFile() throws Exception {
    Path csv = dir.resolve("bench-reads.csv");
    ReadsCsv.write(csv, race);
    figure("reads.csv", Files.size(csv) / Memory.MB, "MB");
    declare(raceFile(dir), race);
    int[] code = new int[1];
    double ms =
        Stopwatch.time_ms(
            () ->
                code[0] = Gantry.run("import", "reads", raceFile(dir).toString(), csv.toString()));
    Files.delete(csv);
    if (code[0] != 0) {
      report.fault("gantry import reads ended with code " + code[0]);
      return;
    }
    report.add(
        Figure.atLeast(
            PART, "gantry import reads, durable", perSecond(ms), "reads/s", PROMISED_PER_S));
  }

  /** Where the race file of this bench lies. */
  static Path raceFile(Path dir) {
    return dir.resolve("bench.gantry");
  }

  /** Makes a race file with all acts and reads; returns how long the reads took, in ms. */
  static double record(Path file, BenchRace race, List<ReadBatch> batches) throws Exception {
    declare(file, race);
    try (SqliteJournal journal = SqliteJournal.open(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      return Stopwatch.time_ms(() -> recorder.recordAll("bench", batches));
    }
  }

  /** Makes a race file with the acts alone. */
  private static void declare(Path file, BenchRace race) throws IOException {
    Files.deleteIfExists(file);
    try (SqliteJournal journal = SqliteJournal.create(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      for (Act act : race.acts()) {
        recorder.act(act.by(), act.why(), Act.NOTHING, act.changes(), List.of());
      }
    }
  }

  private void codec(List<ReadBatch> batches) throws Exception {
    List<byte[]> bodies = new ArrayList<>();
    encodeAll(batches, bodies);
    double encode_ms =
        Stopwatch.median(Stopwatch.times_ms(TIMES, () -> encodeAll(batches, bodies)));
    long bytes = bodies.stream().mapToLong(body -> body.length).sum();
    report.add(
        Figure.atMost(PART, "body, by read", (double) bytes / race.reads().size(), "bytes", 12));
    figure("codec: encode", perSecond(encode_ms) / 1e6, "M reads/s");
    decodeAll(bodies);
    double decode_ms = Stopwatch.median(Stopwatch.times_ms(TIMES, () -> decodeAll(bodies)));
    report.add(Figure.atLeast(PART, "codec: decode", perSecond(decode_ms) / 1e6, "M reads/s", 15));
    Path raw = dir.resolve("bench.raw");
    double raw_ms = Stopwatch.time_ms(() -> append(raw, bodies));
    figure("the same bytes appended to a plain file and forced", perSecond(raw_ms), "reads/s");
    Files.delete(raw);
  }

  private static void encodeAll(List<ReadBatch> batches, List<byte[]> bodies) {
    bodies.clear();
    for (ReadBatch batch : batches) {
      bodies.add(Codec.encode(new Batch("bench", List.of(batch))));
    }
  }

  private static long decodeAll(List<byte[]> bodies) {
    long reads = 0;
    for (byte[] body : bodies) {
      reads += ((ReadBatch) Codec.decode(body).facts().getFirst()).size();
    }
    return reads;
  }

  private static void append(Path file, List<byte[]> bodies) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int b = 0; b < bodies.size(); b++) {
        ByteBuffer body = ByteBuffer.wrap(bodies.get(b));
        while (body.hasRemaining()) {
          channel.write(body);
        }
        if (b % FORCE_EVERY_BODIES == 0) {
          channel.force(true);
        }
      }
      channel.force(true);
    }
  }

  private double perSecond(double ms) {
    return race.reads().size() / ms * 1000;
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
