package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Bib;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

class ImportResultsTest {
  @TempDir private Path folder;
  private Path race;
  private Path table;

  @BeforeEach
  void makeTheRace() throws IOException {
    race = TestRace.make(folder);
    table =
        Files.writeString(
            folder.resolve("results.csv"),
            "bib,sex,age,official_s,rank_overall\n7,M,30,1000,2\n8,F,41,990,1\n9,M,22,,\n");
  }

  @Test
  void thePublishedTimesAndPlacesComeOutOfTheReads() {
    Ran run = Ran.gantry("import", "results", "" + race, "" + table);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("3 entrants and").contains("reads taken in");
    Results results = results();
    assertThat(results.result(results.indexOf(new Bib("8"))).places().overall()).isEqualTo(1);
    var seven = results.result(results.indexOf(new Bib("7")));
    assertThat(OfficialTime.seconds(seven.rankingTime_ms())).isEqualTo(1000);
    assertThat(seven.places().overall()).isEqualTo(2);
    assertThat(results.entrants()).hasSize(3);
  }

  @Test
  void aRaceFileWithEntriesStaysAsItIs() {
    Ran.gantry("import", "results", "" + race, "" + table);
    long before = entries().size();
    Ran again = Ran.gantry("import", "results", "" + race, "" + table);
    assertThat(again.code()).isEqualTo(65);
    assertThat(again.err()).contains("has 3 entries already");
    assertThat(entries()).hasSize((int) before);
  }

  @Test
  void aDryRunWritesNothing() {
    Ran run = Ran.gantry("import", "results", "" + race, "" + table, "--dry-run");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(entries()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,','", "UTF-8,;", "UTF-16,TAB", "windows-1252,|"})
  void encodingAndDelimiterAreFound(String encoding, String word) throws IOException {
    String delimiter = word.equals("TAB") ? "\t" : word;
    String text =
        "\uFEFFBIB,Family_Name,official_s\n7,M\u00FCller,1000\n8,\"Wei\u00DF\",990\n"
            .replace(",", delimiter)
            .replace("\uFEFF", encoding.equals("UTF-8") ? "\uFEFF" : "");
    Files.write(table, text.getBytes(Charset.forName(encoding)));
    Ran run = Ran.gantry("import", "results", "" + race, "" + table);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("2 entrants and");
    Ran shown = Ran.gantry("results", "" + race, "--format", "csv");
    assertThat(shown.out()).contains("1,8,Wei\u00DF,").contains("2,7,M\u00FCller,");
    assertThat(run.err().contains("read as Windows-1252")).isEqualTo(encoding.startsWith("win"));
  }

  @Test
  void rehearseRefusesTheSameTablesAndWritesNothing() throws IOException {
    Files.writeString(table, "bib,official_s,finish_s\n7,1000,1001\n");
    Path out = folder.resolve("out");
    Ran run =
        Ran.gantry(
            "rehearse",
            "--race",
            "" + folder.resolve("race.toml"),
            "--splits",
            "" + table,
            "--out",
            "" + out);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("line 1, column 3, \"finish_s\": is a second column for the");
    assertThat(out).doesNotExist();
  }

  private Results results() {
    Scorer scorer = new Scorer();
    entries().forEach(body -> Codec.decode(body).facts().forEach(scorer::add));
    return scorer.score();
  }

  private List<byte[]> entries() {
    List<byte[]> bodies = new ArrayList<>();
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      journal.replay(0, Long.MAX_VALUE, entry -> bodies.add(entry.body()));
    }
    return bodies;
  }
}
