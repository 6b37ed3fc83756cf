package org.racegantry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final double PROMISED_PERCENT_OF_RAW = 50;
  private static final int ROUNDS = 3;
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
    store(codec(batches));
  }

  /** The very command, in this process: parse, check, encode, append, force. */
  private void importFile() throws Exception {
    Path csv = dir.resolve("bench-reads.csv");
    ReadsCsv.write(csv, race);
    figure("reads.csv", Files.size(csv) / Memory.MB, "MB");
    Rounds command = new Rounds(ROUNDS);
    Rounds raw = new Rounds(ROUNDS);
    for (int round = 0; round <= ROUNDS; round++) {
      declare(raceFile(dir), race);
      String[] words = {"import", "reads", raceFile(dir).toString(), csv.toString()};
      int[] code = new int[1];
      command.next(() -> code[0] = Gantry.run(words));
      if (code[0] != 0) {
        report.fault("gantry import reads ended with code " + code[0]);
        return;
      }
      raw.next(() -> RawFile.copy(csv, dir.resolve("bench.raw")));
    }
    Files.delete(csv);
    report.add(
        Figure.atLeast(
            PART,
            "gantry import reads, durable, median of " + ROUNDS,
            perSecond(command.median()),
            "reads/s",
            PROMISED_PER_S));
    figure("gantry import reads, the first time in a process", command.first_ms(), "ms");
    figure("the file's own bytes appended and forced", perSecond(raw.median()), "reads/s");
    half("gantry import reads / the file's own bytes appended and forced", raw.ratio(command));
  }

  /** Bodies into the hash chain of a race file, beside the same bodies into a bare file. */
  private void store(List<byte[]> bodies) throws Exception {
    Rounds journal = new Rounds(ROUNDS);
    Rounds raw = new Rounds(ROUNDS);
    Path file = dir.resolve("bench-bodies.gantry");
    for (int round = 0; round <= ROUNDS; round++) {
      Files.deleteIfExists(file);
      try (SqliteJournal opened = SqliteJournal.create(file)) {
        journal.next(() -> opened.append(bodies, List.of(), System.currentTimeMillis()));
      }
      raw.next(() -> RawFile.write(bodies, dir.resolve("bench.raw")));
    }
    Files.delete(file);
    figure("bodies chained, appended and forced", perSecond(journal.median()), "reads/s");
    figure("the same bytes appended to a bare file", perSecond(raw.median()), "reads/s");
    half("bodies into the journal / the same bytes into a bare file", raw.ratio(journal));
  }

  private void half(String name, double ratio) {
    report.add(Figure.atLeast(PART, name, 100 * ratio, "%", PROMISED_PERCENT_OF_RAW));
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

  /** Makes a race file of a whole race. */
  static void record(Path file, BenchRace race) throws Exception {
    record(file, race, race.reads().batches(READS_PER_BATCH));
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

  private List<byte[]> codec(List<ReadBatch> batches) throws Exception {
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
    return bodies;
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

  private double perSecond(double ms) {
    return race.reads().size() / ms * 1000;
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
