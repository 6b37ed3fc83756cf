package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

class JournalCommandsTest {
  private static final String HASH = "[0-9a-f]{64}";
  private static final String HASH_OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final Read READ = new Read("F1", "C1", 1_682_240_400_123L, 1, -60, 7);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aRaceFile() throws Exception {
    file = folder.resolve("r.gantry");
    Path toml = Files.writeString(folder.resolve("race.toml"), TestRace.TOML);
    Entrant entrant = Entrant.of(new EntrantId(5), new Bib("1"));
    try (Journal journal = SqliteJournal.create(file);
        Recorder recorder = Recorder.over(journal, () -> Instant.EPOCH)) {
      recorder.act(
          "a \"desk\"",
          "",
          Act.NOTHING,
          List.of(
              new Change.SetupSet(RaceToml.read(toml)),
              new Change.EntrantSet(entrant),
              new Change.ChipSet("C1", entrant.id(), 0, 9)),
          List.of(Person.named(entrant.id(), "Secret", "Sandra")));
      recorder.submit("socket", ReadBatch.of(List.of(READ, Read.of("F2", "C2", 0)))).join();
    }
  }

  @Test
  void aWholeFileVerifiesAndSaysHeadAndState() {
    Ran run = Ran.gantry("verify", "" + file);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).matches("ok seq=2 head=" + HASH + " state=" + HASH + "\n");
    assertThat(Ran.gantry("verify", "" + file).out()).isEqualTo(run.out());
  }

  @Test
  void theStateOfAnEmptyFileIsTheHashOfNothing() {
    Path empty = folder.resolve("empty.gantry");
    SqliteJournal.create(empty).close();
    Ran run = Ran.gantry("verify", "" + empty);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo("ok seq=0 head=" + "0".repeat(64) + " state=" + HASH_OF_NOTHING + "\n");
  }

  @Test
  void theFirstFaultIsNamedByItsNumber() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf("socket")] ^= 1;
    Files.write(file, bytes);
    Ran run = Ran.gantry("verify", "" + file);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).startsWith("fault seq=2 its hash does not follow");
  }

  @Test
  void aBodyOfNoKnownFormatIsAFaultToo() {
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(List.of(new byte[] {99, 99, 99}), List.of(), 1);
    }
    Ran run = Ran.gantry("verify", "" + file);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).startsWith("fault seq=3 its body is of no known format");
    Ran dump = Ran.gantry("dump", "" + file);
    assertThat(dump.code()).isEqualTo(65);
    assertThat(dump.err()).contains("r.gantry: entry 3 cannot be read");
  }

  @Test
  void aMissingFileIsNoInputAndAForeignOneIsBadData() throws Exception {
    for (String command : List.of("verify", "describe", "dump")) {
      assertThat(Ran.gantry(command, folder + "/none.gantry").code()).isEqualTo(66);
      Path foreign = Files.writeString(folder.resolve("notes.txt"), "notes");
      Ran run = Ran.gantry(command, "" + foreign);
      assertThat(run.code()).isEqualTo(65);
      assertThat(run.err()).contains("notes.txt: it is no race file");
    }
  }

  @Test
  void everyFactIsDumpedAsALineAndNoName() {
    Ran run = Ran.gantry("dump", "" + file);
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith(
            "{\"seq\":1,\"recorded_at\":\"1970-01-01T00:00:00Z\",\"source\":\"a \\\"desk\\\"\","
                + "\"act\":{\"number\":1,\"by\":\"a \\\"desk\\\"\",\"why\":\"\"")
        .contains("{\"change\":\"SetupSet\",\"setup\":{\"name\":")
        .contains(
            "{\"change\":\"ChipSet\",\"chip\":\"C1\",\"entrant\":\"0000000000000005\","
                + "\"from_ms\":0,\"until_ms\":9}");
    assertThat(lines.get(1))
        .isEqualTo(
            "{\"seq\":2,\"recorded_at\":\"1970-01-01T00:00:00Z\",\"source\":\"socket\","
                + "\"read\":{\"reader\":\"F1\",\"chip\":\"C1\",\"time\":1682240400123,"
                + "\"antenna\":1,\"rssi\":-60,\"seq\":7}}");
    assertThat(run.out()).doesNotContain("Sandra").doesNotContain("Secret");
  }

  @Test
  void aDumpedReadCanBeSentToAReaderPortAsItIs() {
    String line = Ran.gantry("dump", "" + file).out().lines().toList().get(1);
    String read = line.substring(line.indexOf("\"read\":") + 7, line.length() - 1);
    byte[] bytes = read.getBytes(StandardCharsets.UTF_8);
    assertThat(ReadLine.decode(bytes, 0, bytes.length)).isEqualTo(new Decoded.Detection(READ));
  }

  @Test
  void aStretchOfEntriesIsDumped() {
    assertThat(Ran.gantry("dump", "" + file, "--from", "2").out().lines()).hasSize(2);
    assertThat(Ran.gantry("dump", "" + file, "--to", "1").out().lines()).hasSize(1);
    assertThat(Ran.gantry("dump", "" + file, "--from", "3").out()).isEmpty();
    assertThat(Ran.gantry("dump", "" + file, "--from", "2", "--to", "1").code()).isEqualTo(64);
  }

  @Test
  void aDescriptionCountsWhatIsThere() {
    Ran run = Ran.gantry("describe", "" + file);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().replaceAll(" {2,}", " ").lines().map(String::strip))
        .contains(
            "kind Gantry race file, version 1",
            "with reads 1",
            "with acts 1",
            "recorded 1970-01-01T00:00:00Z to 1970-01-01T00:00:00Z",
            "reads 2",
            "read times 1970-01-01T00:00:00Z to 2023-04-23T09:00:00.123Z",
            "chips 2",
            "readers 2",
            "F1 1",
            "acts 1, the last is 1",
            "entries of runners 1",
            "persons 1");
  }
}
