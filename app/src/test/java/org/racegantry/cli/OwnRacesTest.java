package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crew learns from its own earlier races: a race file is a year as good as a table. */
class OwnRacesTest {
  private static final String[] POINTS = {
    "5K", "10K", "15K", "20K", "HALF", "25K", "30K", "35K", "40K", "FINISH"
  };
  private static final double[] KM = {5, 10, 15, 20, 21.0975, 25, 30, 35, 40, 42.195};
  private static final int RUNNERS = 400;

  @TempDir private static Path folder;
  private static Path table;
  private static Path race;

  @BeforeAll
  static void timeTheSameRaceTwice() throws IOException {
    table = SplitsTable.write(folder.resolve("year.csv"), 4, RUNNERS);
    race = folder.resolve("year.gantry");
    List<String> rows = Files.readAllLines(table);
    StringBuilder entries = new StringBuilder("bib,chip,family_name,given_name,sex,age,division\n");
    List<String> reads = new ArrayList<>(List.of("reader,chip,time"));
    for (int bib = 1; bib <= RUNNERS; bib++) {
      String[] cells = rows.get(bib).split(",");
      String sex = cells[1].equals("W") ? "F" : "M";
      entries.append(entry(bib, sex, cells[0], "")).append('\n');
      reads(bib, cells, 1, reads);
    }
    entries.append(entry(901, "M", "30", "Wheelchair")).append('\n');
    reads(901, rows.get(1).split(","), 2, reads);
    entries.append(entry(902, "M", "30", "")).append('\n');
    reads(902, rows.get(2).split(","), 1, reads);
    reads.removeIf(read -> read.startsWith("R30K,C902,"));
    run("new", "" + race, "--race", "" + Files.writeString(folder.resolve("r.toml"), toml()));
    run("import", "entries", "" + race, "" + Files.writeString(folder.resolve("e.csv"), entries));
    run("gun", "" + race, "all", "10:00:00");
    run("import", "reads", "" + race, "" + Files.write(folder.resolve("reads.csv"), reads));
  }

  private static String entry(int bib, String sex, String age, String division) {
    return bib + ",C" + bib + ",Run,Ann," + sex + "," + age + "," + division;
  }

  /** Everybody starts some seconds after the gun: splits count from the own start. */
  private static void reads(int bib, String[] cells, int faster, List<String> to) {
    int start_s = bib % 60;
    to.add("RSTART,C" + bib + "," + clock(start_s));
    for (int p = 0; p < POINTS.length; p++) {
      int at_s = start_s + Integer.parseInt(cells[p + 2]) / faster;
      to.add("R" + POINTS[p] + ",C" + bib + "," + clock(at_s));
    }
  }

  private static String clock(int s) {
    return String.format(
        Locale.ROOT, "2023-04-23T%02d:%02d:%02d", 10 + s / 3600, s / 60 % 60, s % 60);
  }

  private static String toml() {
    StringBuilder toml = new StringBuilder("name = \"City\"\ndate = 2023-04-23\n");
    toml.append("zone = \"Europe/London\"\n[course]\ndistance_m = 42195\n");
    toml.append("[[points]]\nid = \"START\"\nmetres = 0\ntake = \"last\"\n").append(line("START"));
    for (int p = 0; p < POINTS.length; p++) {
      toml.append("[[points]]\nid = \"").append(POINTS[p]).append("\"\nmetres = ");
      toml.append(KM[p] * 1000).append('\n').append(line(POINTS[p]));
    }
    return toml.append("[[waves]]\nid = \"all\"\nplanned = 10:00:00\n").toString();
  }

  private static String line(String point) {
    return "[[lines]]\nid = \"l"
        + point
        + "\"\npoints = [\""
        + point
        + "\"]\nreaders = [\"R"
        + point
        + "\"]\n";
  }

  private static void run(String... command) {
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as("%s: %s", String.join(" ", command), ran.err()).isZero();
  }

  @Test
  void aRaceFileFitsTheSameModelAsItsOwnTableOfSplits() throws IOException {
    Path byTable = folder.resolve("table.model");
    Path byRace = folder.resolve("race.model");
    Ran ofTable = train(table, byTable);
    Ran ofRace = train(race, byRace);
    assertThat(ofTable.code()).as(ofTable.err()).isZero();
    assertThat(ofRace.code()).as(ofRace.err()).isZero();
    assertThat(ofRace.err())
        .as("the wheelchair is no row, and one was missed by a mat")
        .contains("year.gantry: 400 of 401 rows; left out 1 without every time");
    assertThat(byRace).hasSameTextualContentAs(byTable);
  }

  private static Ran train(Path year, Path to) {
    return Ran.gantry(
        "forecast", "train", "--results", "" + year, "--out", "" + to, "--name", "own");
  }

  @Test
  void aTableAndARaceFileAreYearsBesideEachOther() {
    Ran ran =
        Ran.gantry(
            "forecast", "evaluate", "--train", "" + table, "--test", "" + race, "--format", "csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("static,gantry,30,400,");
  }

  @Test
  void aCourseOfAnotherLengthIsToldWithWhatToSay() {
    Ran ran =
        Ran.gantry(
            "forecast",
            "train",
            "--results",
            "" + race,
            "--out",
            folder + "/x.model",
            "--distance",
            "21.0975");
    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.err()).contains("its course is 42.195 km; say --distance 42.195");
    assertThat(folder.resolve("x.model")).doesNotExist();
  }
}
