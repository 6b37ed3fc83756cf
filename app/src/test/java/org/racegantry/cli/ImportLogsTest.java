package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/** Logs of vendors through the command. */
class ImportLogsTest {
  private static final String EVENTS =
      """
      {"type":"AddTag","time":0.000000000,"tag":"002420150001","teamNb":1}
      {"type":"Start","time":1682240400.500000000}
      {"type":"TagSeen","time":1682240400.123456789,"tag":"002420150001","readerId":1}
      {"type":"TagSeen","time":1682240401.000000000,"tag":"002420150001","readerId":1}
      {"type":"TagSeen","time":1682240400.123456789,"tag":"002420150001","readerId":1}
      """;

  @TempDir private Path folder;
  private Path race;

  @BeforeEach
  void makeTheRace() throws IOException {
    race = TestRace.make(folder);
  }

  @Test
  void aLogIsRecognisedAndEachLineStandsBesideItsReads() throws IOException {
    Path file = write(EVENTS);
    Ran run = imported(file);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("has 2 reads of reader \"1\", which is on no line")
        .contains(file + ": 2 reads taken in, 0 lines left out, ")
        .contains("a log of ipp, the lap counter: 1 reads came again, 1 gun marks, 1 lines with");
    assertThat(reads())
        .containsExactly(
            Read.of("1", "002420150001", 1_682_240_400_123L),
            Read.of("1", "002420150001", 1_682_240_401_000L));
    assertThat(facts(GunMark.class))
        .containsExactly(new GunMark("ipp", 1_682_240_400_500L, "Start"));
    Transcript said = facts(Transcript.class).getFirst();
    assertThat(said.protocol()).isEqualTo("ipp");
    assertThat(said.from()).isEqualTo("log.txt");
    assertThat(said.messages())
        .extracting(Transcript.Message::reads)
        .containsExactly(0, 0, 1, 1, 0);
    assertThat(said.messages())
        .extracting(Transcript.Message::raw)
        .containsExactlyElementsOf(EVENTS.lines().toList());
  }

  @Test
  void oneBadLineRefusesAllAndSkipBadTakesTheRest() throws IOException {
    Path file = write(EVENTS.replace("1682240401.0", "noon"));
    Ran refused = imported(file);
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.err())
        .contains("error: " + file + ", line 4, column 26, \"noon00000000")
        .contains("1 of 2 lines cannot be read; nothing was written");
    assertThat(facts(Transcript.class)).isEmpty();
    Path list = folder.resolve("left-out.txt");
    Ran run =
        Ran.gantry("import", "reads", "" + race, "" + file, "--skip-bad", "--skipped", "" + list);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(reads()).hasSize(1);
    assertThat(list).content().contains(", line 4, column 26");
  }

  @Test
  void whatWasSentToGantrysOwnPortIsALogToo() throws IOException {
    Path file =
        write("{\"reader\":\"F1\",\"chip\":\"C1\",\"time\":1682240400123}\r".repeat(2) + "{\"rea");
    Ran dry = Ran.gantry("import", "reads", "" + race, "" + file, "--skip-bad", "--dry-run");
    assertThat(dry.code()).as(dry.err()).isZero();
    assertThat(dry.err()).contains("1 reads would be taken in, 1 lines left out");
    assertThat(dry.err()).contains("line 3, column 6").contains("1 reads came again");
    assertThat(reads()).isEmpty();
  }

  @Test
  void whatNobodyKnowsIsToldWithWhatWasTried() throws IOException {
    Path file = write("4711 10:00:00.1\n4712 10:00:01.2\n");
    Ran run = imported(file);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains(", line 1, \"4711 10:00:00.1\": is no header of a file of reads, and no log of")
        .contains("jsonlines, ipp")
        .contains("or say which log it is with --format");
    Ran named = Ran.gantry("import", "reads", "" + race, "" + file, "--format", "morse");
    assertThat(named.code()).isEqualTo(64);
    assertThat(named.err()).contains("--format morse: is none; one of auto, gantry, ");
    Ran forced = Ran.gantry("import", "reads", "" + race, "" + file, "--format", "IPP");
    assertThat(forced.code()).isEqualTo(65);
    assertThat(forced.err()).contains("2 of 2 lines cannot be read");
  }

  @Test
  void aFileThatSaysNothingLeavesNothing() throws IOException {
    Path file = write("Dear crew,\nsee you at five.\n");
    Ran run = Ran.gantry("import", "reads", "" + race, "" + file, "--format", "orion");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("has no reads").contains("2 lines without reads");
    assertThat(facts(Fact.class)).noneMatch(Transcript.class::isInstance);
  }

  @Test
  void aLogThatNamesNoReaderNeedsOneToBeNamed() throws IOException {
    Path file = write("Tag,Timestamp\n259,Sun Apr 23 10:00:00.131823  2023-04-23\n");
    Ran run = imported(file);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains(", line 2: has a read, and a log of Impinj tags and times does not say of which")
        .contains("name it as in the race file: --reader F1");
    assertThat(facts(Transcript.class)).isEmpty();
    Ran named = Ran.gantry("import", "reads", "" + race, "" + file, "--reader", "F1");
    assertThat(named.code()).as(named.err()).isZero();
    assertThat(reads()).containsExactly(Read.of("F1", "259", 1_682_240_400_131L));
    Ran there =
        Ran.gantry(
            "import", "reads", "" + race, "" + file, "--reader", "F1", "--zone", "Asia/Tokyo");
    assertThat(there.code()).as(there.err()).isZero();
    assertThat(reads().getLast().time_ms()).isEqualTo(1_682_240_400_131L - 8 * 3_600_000);
  }

  @Test
  void aZoneOrADateThatIsNoneIsToldBeforeAnythingIsRead() throws IOException {
    Path file = write(EVENTS);
    for (String[] wrong :
        new String[][] {
          {"--zone", "Europe/Lodnon"}, {"--date", "23.4.2023"}, {"--offset", "1"},
        }) {
      Ran run = Ran.gantry("import", "reads", "" + race, "" + file, wrong[0], wrong[1]);
      assertThat(run.code()).as(run.err()).isEqualTo(64);
      assertThat(run.err()).contains(wrong[1]);
    }
    Ran both =
        Ran.gantry("import", "reads", "" + race, "" + file, "--offset", "Z", "--zone", "UTC");
    assertThat(both.err()).contains("give one of the two");
  }

  @Test
  void theRealTwentyFourHoursGoInWhole() throws IOException {
    Path file = RealData.file("leuven24h_2015_events.jsonl.gz");
    Map<String, Long> expected = new TreeMap<>();
    Pattern seen = Pattern.compile(".*\"TagSeen\".*\"tag\":\"([^\"]*)\".*\"readerId\":([0-9]+).*");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .distinct()
          .map(seen::matcher)
          .filter(Matcher::matches)
          .forEach(m -> expected.merge(m.group(1) + " at " + m.group(2), 1L, Long::sum));
    }
    Ran run = imported(file);
    assertThat(run.code()).as(run.err()).isZero();
    System.out.print(run.err());
    Map<String, Long> counted = new TreeMap<>();
    reads().forEach(read -> counted.merge(read.chip() + " at " + read.reader(), 1L, Long::sum));
    assertThat(counted).isEqualTo(expected);
    long raw = facts(Transcript.class).stream().mapToLong(said -> said.messages().size()).sum();
    assertThat(raw).isEqualTo(44_254);
    Ran verified = Ran.gantry("verify", "" + race);
    assertThat(verified.code()).as(verified.err()).isZero();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("log.txt"), text);
  }

  private Ran imported(Path file) {
    return Ran.gantry("import", "reads", "" + race, "" + file);
  }

  private List<Read> reads() {
    return facts(ReadBatch.class).stream().flatMap(batch -> batch.reads().stream()).toList();
  }

  private <T extends Fact> List<T> facts(Class<T> kind) {
    List<T> facts = new ArrayList<>();
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry ->
              Codec.decode(entry.body()).facts().stream()
                  .filter(kind::isInstance)
                  .forEach(fact -> facts.add(kind.cast(fact))));
    }
    return facts;
  }
}
