package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearse command: files out, oddities told, nothing half done. */
class RehearseTest {
  private static final String RACE = "../examples/boston/race.toml";
  private static final List<String> TABLE =
      List.of(
          "bib,sex,age,division,country,t5k,thalf,t40k,official_s,rank_overall",
          "1,M,30,18-39,KEN,900,3800,7400,7822,1",
          "2,M,31,18-39,ETH,900,3800,7401,7827,2",
          "3,W,32,18-39,KEN,950,4000,,8300,3",
          "4,M,33,18-39,USA,950,4000,,,");

  @TempDir private Path folder;

  private Ran rehearse(List<String> table, String... more) throws IOException {
    Path splits = Files.write(folder.resolve("results.csv"), table);
    List<String> args =
        new ArrayList<>(List.of("rehearse", "--race", RACE, "--splits", splits.toString()));
    args.addAll(List.of(more));
    return Ran.gantry(args.toArray(String[]::new));
  }

  @Test
  void writesThreeFilesInTheFormatsOtherCommandsRead() throws IOException {
    Path out = folder.resolve("out");
    Ran ran = rehearse(TABLE, "--out", out.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readAllLines(out.resolve("entries.csv")).get(1))
        .isEqualTo("1,C1,,,,M,,30,KEN,,,,18-39,wave-1,,,,,");
    List<String> reads = Files.readAllLines(out.resolve("reads.csv"));
    assertThat(reads.getFirst()).isEqualTo("reader,chip,time,antenna,rssi,seq");
    assertThat(reads.get(1)).matches("S[12],C\\d,2015-04-20T1\\d:\\d\\d:\\d\\d\\.\\d{3}-04:00,.*");
    assertThat(Files.readAllLines(out.resolve("truth.csv")).get(4)).startsWith("4,open,wave-4,DNF");
  }

  @Test
  void namesTheNextCommandsAndTheRepairsOfTheFaults() throws IOException {
    Path out = folder.resolve("out");
    Ran ran = rehearse(TABLE, "--out", out.toString(), "--faults", "realistic");
    assertThat(ran.err())
        .contains("gantry new ")
        .contains("gantry import entries ")
        .contains("gantry import reads ")
        .contains("gantry clock ");
  }

  @Test
  void verifiesThePlacesItPublishes() throws IOException {
    Ran ran = rehearse(TABLE, "--verify");
    assertThat(ran.out()).isEqualTo("3 of 3 times\n3 of 3 overall (3 the very same)\n");
  }

  @Test
  void aTableWithoutTimesIsRefused() throws IOException {
    Ran ran = rehearse(List.of("name,town", "a,b"), "--verify");
    assertThat(ran.code()).isEqualTo(Exit.DATA);
    assertThat(ran.err()).contains("results.csv, line 1").contains("official_s");
  }

  @Test
  void aMissingFileAnUnknownFaultAndNothingToDoAreThreeErrors() throws IOException {
    Ran missing =
        Ran.gantry("rehearse", "--race", RACE, "--splits", "no-such-file.csv", "--verify");
    assertThat(missing.code()).isEqualTo(Exit.NO_INPUT);
    assertThat(rehearse(TABLE, "--verify", "--faults", "worse").code()).isEqualTo(Exit.USAGE);
    assertThat(rehearse(TABLE).code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aDamagedGzipFileIsRefused() throws IOException {
    Path damaged = folder.resolve("cut.csv.gz");
    Files.write(damaged, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});
    Ran ran = Ran.gantry("rehearse", "--race", RACE, "--splits", damaged.toString(), "--verify");
    assertThat(ran.code()).isEqualTo(Exit.DATA);
    assertThat(ran.err()).contains("gzip");
  }
}
