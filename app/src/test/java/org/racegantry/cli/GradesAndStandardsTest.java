package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;
import org.racegantry.scoring.Results;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Age grades and qualifying standards on the command line. */
class GradesAndStandardsTest {
  @TempDir private Path folder;
  private Path race;

  @BeforeEach
  void makeTheRace() throws IOException {
    race =
        PastRace.make(
            folder,
            "Marathon",
            LocalDate.of(2023, 4, 23),
            42_195,
            List.of(
                "1,KIPTUM,Kelvin,M,,23,,,02:01:25",
                "2,THOMPSON,Chris,M,,42,,,02:11:50",
                "3,HASSAN,Sifan,F,,30,,,02:18:33",
                "4,DOE,Robin,X,,30,,,03:25:02",
                "5,OLD,Very,F,,101,,,06:00:00",
                "6,ROE,Nobody,M,,,,,03:00:00",
                "7,SUB,Just,M,,34,,,02:55:02",
                "8,SUB,Almost,M,,34,,,02:55:03",
                "9,SUB,Three,M,1983-04-24,,,,03:00:02",
                "10,TEEN,Young,F,,17,,,03:10:00",
                "11,OUT,Gone,M,,30,,,"));
  }

  @Test
  void theBestGradesOfTheRaceAndOfEachSex() {
    Ran ran = Ran.gantry("grades", "" + race, "--top", "3");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("Best age grades, 2025 road factors\n");
    List<String> lines = ran.out().lines().toList();
    int all = heading(lines, ", men and women, gun time");
    assertThat(lines.get(all + 2)).contains("1", "KIPTUM Kelvin", "2:01:25", "99.31 %");
    assertThat(lines.get(all + 3)).contains("2", "THOMPSON Chris", "M 42", "95.09 %");
    assertThat(lines.get(all + 4)).contains("3", "HASSAN Sifan", "F 30", "93.94 %");
    int women = heading(lines, ", women, gun time");
    assertThat(lines.get(women + 2)).contains("HASSAN");
    assertThat(ran.out()).doesNotContain("DOE", "OLD", "ROE", "OUT");
  }

  @Test
  void programsGetTheSameWithTheYearOfTheTable() {
    JsonNode json = json(Ran.gantry("grades", "" + race, "--format", "json"));
    assertThat(json.get("table").asString()).isEqualTo("2025 road factors");
    JsonNode first = json.get("lists").get(0).get("rows").get(0);
    assertThat(first.get("bib").asString()).isEqualTo("1");
    assertThat(first.get("age_grade").asString()).isEqualTo("99.31");
    Ran csv = Ran.gantry("grades", "" + race, "--format", "csv", "--public");
    assertThat(csv.out())
        .contains("99.31,2025 road factors\r\n")
        .contains(",10,T.,Y.,")
        .doesNotContain("TEEN");
    assertThat(Ran.gantry("grades", "" + race, "--format", "csv").out()).contains("TEEN,Young");
  }

  @Test
  void nobodyInAWheelchairIsGradedOrQualifies() {
    assertThat(Ran.gantry("grades", "" + race).out()).contains("THOMPSON");
    paper(new Paper(Paper.Topic.WHEELCHAIR, "", "", List.of(id("2")), Paper.Answer.YES, ""));
    assertThat(Ran.gantry("grades", "" + race).out()).contains("KIPTUM").doesNotContain("THOMPSON");
    assertThat(qualifying("boston-2026", "--bib", "2").out()).contains("on wheels");
    paper(new Paper(Paper.Topic.WHEELCHAIR, "", "", List.of(), Paper.Answer.YES, ""));
    assertThat(Ran.gantry("grades", "" + race).out()).contains("Nobody is graded");
    paper(new Paper(Paper.Topic.WHEELCHAIR, "", "", List.of(id("2")), Paper.Answer.NO, ""));
    assertThat(Ran.gantry("grades", "" + race).out()).contains("THOMPSON").doesNotContain("KIPTUM");
  }

  @Test
  void bostonIsByNetTimeAndTheStandardItselfIsGoodEnough() {
    Ran ran = qualifying("boston-2026");
    assertThat(ran.out())
        .startsWith("Boston 2026 standard: net time within it, age on race day\n")
        .contains("met it by 4:34 or more");
    // Two seconds from gun to start: 2:55:02 from the gun is 2:55:00 net.
    assertThat(row(ran, "SUB Just")).contains("2:55:00", "met by 0:00").doesNotContain(" in");
    assertThat(row(ran, "KIPTUM")).contains("met by 53:37", "in");
    // X runs by the women's column: 3:25:00.
    assertThat(row(ran, "DOE")).contains("3:25:00   3:25:00  met by 0:00");
    assertThat(ran.out()).doesNotContain("Almost", "Nobody");
    assertThat(qualifying("boston-2026", "--bib", "8").out()).contains("missed by 0:01");
    assertThat(qualifying("BOSTON-2020", "--bib", "8").out()).contains("met by 4:59");
    assertThat(qualifying("boston-2026", "--bib", "6").out()).contains("no standard");
    assertThat(qualifying("boston-2026", "--bib", "11").out()).contains("no time");
    assertThat(qualifying("boston-2026", "--bib", "10").out()).contains("no standard");
  }

  @Test
  void aStandardToBeUnderIsNotMetByItself() {
    // 39 on race day: 3:00:00, and 3:00:00 net is not under it.
    assertThat(qualifying("london-gfa-2019", "--bib", "9").out()).contains("missed by 0:00");
    assertThat(qualifying("london-gfa-2019", "--bib", "8").out()).contains("met by 4:59");
    assertThat(qualifying("london-gfa-2019", "--bib", "4").out()).contains("no standard");
  }

  @Test
  void aTableOfOnesOwnSaysOnWhichDayTheAgeIsTaken() throws IOException {
    String rows = "Ours,gun,2023-12-31,18-39,2:00:00,\n,,,40-99,3:00:02,3:30:00\n";
    Path table = file("table;basis;age_on;ages;men;women\n" + rows.replace(',', ';'));
    Ran ran = qualifying("" + table, "--bib", "9", "--format", "json");
    JsonNode row = json(ran).get("rows").get(0);
    assertThat(row.get("age").asInt()).isEqualTo(40);
    assertThat(row.get("ruling").asString()).isEqualTo("met");
    assertThat(row.get("margin_s").asLong()).isZero();
    // Without a birth date there is no age on another day.
    assertThat(qualifying("" + table, "--bib", "2").out()).contains("no standard");
    Ran csv = qualifying("" + table, "--format", "csv");
    assertThat(csv.out().lines()).hasSize(2);
    assertThat(csv.out()).contains("race,9,SUB,Three,,M,40,met,3:00:02,3:00:02,0,true");
  }

  @Test
  void aTableThatCannotBeReadSaysWhereAndWhatToDo() throws IOException {
    Path table =
        file(
            "table,limit,age_on,ages,men,women,shoes\n"
                + "Ours,under,31.12.2023,18-39,two hours,3:00:00,red\n"
                + ",,,35-40,2:00:00,,\n");
    Ran ran = Ran.gantry("qualifying", "" + race, "" + table);
    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("line 1, column 7", "\"shoes\"", "is no column of such a table");
    Path second = file("table,limit,age_on,ages,men\nO,under,31.12.2023,18-39,two\n,,,39+,2:00,\n");
    assertThat(Ran.gantry("qualifying", "" + race, "" + second).err())
        .contains("line 2, column 2 (limit), \"under\"", "write within or sub")
        .contains("line 2, column 3 (age_on)")
        .contains("line 2, column 5 (men), \"two\"")
        .contains("line 3, column 4 (ages), \"39+\": overlaps");
    assertThat(Ran.gantry("qualifying", "" + race, "" + file("a,b\n1,2\n")).code()).isEqualTo(65);
  }

  @Test
  void whatIsNotThereIsSaidByName() throws IOException {
    Ran table = Ran.gantry("qualifying", "" + race, "bosten-2026");
    assertThat(table.code()).isEqualTo(66);
    assertThat(table.err()).contains("boston-2026");
    assertThat(Ran.gantry("qualifying", "" + race, "no/such.csv").code()).isEqualTo(66);
    Ran bib = Ran.gantry("qualifying", "" + race, "boston-2026", "--bib", "99");
    assertThat(bib.code()).isEqualTo(65);
    assertThat(bib.err()).contains("no bib \"99\"");
    assertThat(Ran.gantry("grades", "" + race, "--race", "elite").code()).isEqualTo(64);
    assertThat(Ran.gantry("grades", "" + race, "--top", "0").code()).isEqualTo(64);
    Path five = TestRace.make(folder);
    Ran other = Ran.gantry("qualifying", "" + five, "boston-2026");
    assertThat(other.code()).isEqualTo(65);
    assertThat(other.err()).contains("is a race over 5 km", "over marathon");
  }

  private Ran qualifying(String table, String... more) {
    String[] command = new String[3 + more.length];
    command[0] = "qualifying";
    command[1] = race.toString();
    command[2] = table;
    System.arraycopy(more, 0, command, 3, more.length);
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("ours.csv"), text);
  }

  private static int heading(List<String> lines, String ending) {
    String found = lines.stream().filter(line -> line.endsWith(ending)).findFirst().orElseThrow();
    return lines.indexOf(found);
  }

  private static String row(Ran ran, String name) {
    return ran.out().lines().filter(line -> line.contains(name)).findFirst().orElse("");
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    return new JsonMapper().readTree(ran.out());
  }

  private void paper(Paper paper) {
    try (Journal journal = SqliteJournal.open(race);
        Recorder recorder = Recorder.over(journal, InstantSource.fixed(Instant.EPOCH))) {
      List<Change> changes = List.of(new Change.PaperSet(paper));
      recorder.act("test", "a paper", Act.NOTHING, changes, List.of());
    }
  }

  private EntrantId id(String bib) {
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      Results results = AsOf.read(race, journal, "").results();
      return results.entrants().get(results.indexOf(new Bib(bib))).id();
    }
  }
}
