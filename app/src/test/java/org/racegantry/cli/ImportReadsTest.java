package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

class ImportReadsTest {
  @TempDir private Path folder;
  private Path race;

  @BeforeEach
  void makeTheRace() throws IOException {
    race = TestRace.make(folder);
  }

  @Test
  void everyColumnInAnyOrderAndEveryWayToWriteATime() throws IOException {
    Path file =
        write(
            """
            seq,time,chip,antenna,reader,rssi
            1,2023-04-23T10:00:00.123+01:00,C1,2,F1,-61
            ,2023-04-23T09:00:00.123Z,C2,,F1,
            3,2023-04-23 10:00:00.5,C3,1,F2,-60.5
            4,1682240400123,C4,1,F2,-60
            5,"2023-04-23T10:00:00",  C5 ,1,F2,-60
            """);
    Ran run = imported(file);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).startsWith(file + ": 5 reads taken in, 0 lines left out, ");
    long t = Instant.parse("2023-04-23T09:00:00Z").toEpochMilli();
    assertThat(reads())
        .containsExactly(
            new Read("F1", "C1", t + 123, 2, -61, 1),
            Read.of("F1", "C2", t + 123),
            new Read("F2", "C3", t + 500, 1, -60, 3),
            new Read("F2", "C4", t + 123, 1, -60, 4),
            new Read("F2", "C5", t, 1, -60, 5));
  }

  @Test
  void gzipAndStandardInputAreReadLikeFiles() throws IOException {
    String text = "reader;chip;time\nF1;C1;2023-04-23T10:00:00.000Z";
    Path packed = folder.resolve("reads.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(imported(packed).code()).isZero();
    InputStream before = System.in;
    ByteArrayOutputStream piped = new ByteArrayOutputStream();
    piped.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    System.setIn(new ByteArrayInputStream(piped.toByteArray()));
    try {
      Ran run = Ran.gantry("import", "reads", "" + race, "-");
      assertThat(run.err()).startsWith("standard input: 1 reads taken in");
    } finally {
      System.setIn(before);
    }
    assertThat(reads()).hasSize(2);
  }

  @Test
  void oneBadLineRefusesAllAndSkipBadTakesTheRest() throws IOException {
    Path file =
        write("reader,chip,time\nF1,C1,1682240400123\nF1,C2,10:00:00\nF1,C3,1682240400124\n");
    Ran refused = imported(file);
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.err())
        .isEqualTo(
            "error: %s, line 3, column 3 (time), \"10:00:00\": is a time of day without a date;"
                    .formatted(file)
                + " write it like 2023-04-23T10:00:00.123+01:00\n"
                + "gantry: %s: 1 of 3 lines cannot be read; nothing was written".formatted(file)
                + " (--skip-bad leaves them out)\n");
    assertThat(reads()).isEmpty();
    Ran skipped = Ran.gantry("import", "reads", "" + race, "" + file, "--skip-bad");
    assertThat(skipped.code()).isZero();
    assertThat(skipped.err()).startsWith("warning: ").contains("the line was left out");
    assertThat(skipped.err()).contains("2 reads taken in, 1 lines left out");
    assertThat(reads()).extracting(Read::chip).containsExactly("C1", "C3");
  }

  @Test
  void everyLineLeftOutIsListedInAFileOfItsOwn() throws IOException {
    Path file = write("reader,chip,time\nF1,C1,1682240400123\n" + "F1,C2,noon\n".repeat(2_000));
    Path list = folder.resolve("left-out.txt");
    Ran without = Ran.gantry("import", "reads", "" + race, "" + file, "--skip-bad", "--dry-run");
    assertThat(without.err()).contains("--skipped FILE lists all of them");
    Ran refused = Ran.gantry("import", "reads", "" + race, "" + file, "--skipped", "" + list);
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.err()).doesNotContain("--skipped FILE");
    assertThat(list).content().contains(", line 2002, column 3 (time), \"noon\": is no day");
    Ran taken =
        Ran.gantry("import", "reads", "" + race, "" + file, "--skip-bad", "--skipped", "" + list);
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(Files.readAllLines(list)).hasSize(2_000);
    assertThat(reads()).hasSize(1);
  }

  @Test
  void theListOfSkippedLinesIsNeverWrittenOverRaceFileOrSource() throws IOException {
    Path file = write("reader,chip,time\nF1,C1,1682240400123\n");
    for (Path precious : List.of(race, file)) {
      byte[] before = Files.readAllBytes(precious);
      Ran run = Ran.gantry("import", "reads", "" + race, "" + file, "--skipped", "" + precious);
      assertThat(run.code()).isEqualTo(64);
      assertThat(run.err()).contains("would be written over; name a new file");
      assertThat(precious).hasBinaryContent(before);
    }
    Path list = folder.resolve("list.txt");
    Ran missing =
        Ran.gantry("import", "reads", "" + race, "" + folder.resolve("no"), "--skipped", "" + list);
    assertThat(missing.code()).isEqualTo(66);
    assertThat(list).doesNotExist();
    assertThat(folder.resolve("list.txt.part")).doesNotExist();
  }

  @Test
  void anHourThatComesTwiceNeedsAnOffset() throws IOException {
    Path night = Files.createDirectory(folder.resolve("night"));
    race = TestRace.make(night, TestRace.TOML.replace("2023-04-23", "2023-10-29"));
    Path file =
        write("reader,chip,time\nF1,C1,2023-10-29T00:59:59.999\nF1,C1,2023-10-29T01:30:00\n");
    Ran refused = imported(file);
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.err()).contains("line 3, column 3 (time)").contains("comes twice");
    write(
        """
        reader,chip,time
        F1,C1,2023-10-29T00:59:59.999
        F1,C1,2023-10-29T01:30:00+01:00
        F1,C1,2023-10-29T01:30:00+00:00
        F1,C1,2023-10-29T02:00:00
        """);
    assertThat(imported(file).code()).isZero();
    assertThat(reads())
        .extracting(read -> Instant.ofEpochMilli(read.time_ms()).toString())
        .containsExactly(
            "2023-10-28T23:59:59.999Z",
            "2023-10-29T00:30:00Z",
            "2023-10-29T01:30:00Z",
            "2023-10-29T02:00:00Z");
    write("reader,chip,time\nF1,C9,2023-10-29T01:30:00\n");
    assertThat(Ran.gantry("import", "reads", "" + race, "" + file, "--offset", "Z").code())
        .isZero();
    assertThat(reads().getLast().time_ms())
        .isEqualTo(Instant.parse("2023-10-29T01:30:00Z").toEpochMilli());
  }

  @Test
  void aReaderNoLineKnowsIsKeptAndTold() throws IOException {
    Ran run = imported(write("reader,chip,time\nF9,C1,1682240400123\nF1,C1,12345678901234\n"));
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("has 1 reads of reader \"F9\", which is on no line")
        .contains("was F1 meant?")
        .contains("has 1 reads of other days than the race's");
    assertThat(reads()).hasSize(2);
  }

  @Test
  void aFileOfOneReaderNeedsNoColumnForItWhereItIsNamed() throws IOException {
    Path file = write("timestamp,antenna,rssi,epc\n2023-04-23T10:00:00.5,1,-60.5,30343500\n");
    assertThat(imported(file).err()).contains("has no column for the reader");
    Ran run = Ran.gantry("import", "reads", "" + race, "" + file, "--reader", "F2");
    assertThat(run.code()).as(run.err()).isZero();
    long t = Instant.parse("2023-04-23T09:00:00.5Z").toEpochMilli();
    assertThat(reads()).containsExactly(new Read("F2", "30343500", t, 1, -60, Read.NONE));
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Path file = write("reader,chip,time\nF1,C1,1682240400123\n");
    Ran run = Ran.gantry("import", "reads", "" + race, "" + file, "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 reads would be taken in");
    assertThat(reads()).isEmpty();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("reads.csv"), text);
  }

  private Ran imported(Path file) {
    return Ran.gantry("import", "reads", "" + race, "" + file);
  }

  private List<Read> reads() {
    List<Read> reads = new ArrayList<>();
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry ->
              Codec.decode(entry.body()).facts().stream()
                  .filter(ReadBatch.class::isInstance)
                  .forEach(batch -> reads.addAll(((ReadBatch) batch).reads())));
    }
    return reads;
  }
}
