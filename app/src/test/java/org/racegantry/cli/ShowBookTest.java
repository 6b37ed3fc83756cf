package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code gantry book}: the record as of a day is a query. */
class ShowBookTest {
  private static final String HEADER =
      "event,sex,category,scope,time,athlete,nation,date,place,state,note,source\n";

  @TempDir private Path folder;
  private Path race;

  @BeforeEach
  void aRaceWithABook() throws IOException {
    race = TestRace.make(folder);
  }

  private Ran book(String... more) {
    List<String> args = new ArrayList<>(List.of("book", "" + race));
    args.addAll(List.of(more));
    return Ran.gantry(args.toArray(String[]::new));
  }

  private void take(String source) {
    Ran taken = Ran.gantry("import", "records", "" + race, source);
    assertThat(taken.code()).as(taken.err()).isZero();
  }

  private void takeLines(String... lines) throws IOException {
    take("" + Files.writeString(folder.resolve("own.csv"), HEADER + String.join("\n", lines)));
  }

  @Test
  void withoutADayItIsTheDayOfTheRace() {
    take("builtin:world");
    Ran men = book("--event", "marathon", "--sex", "m");
    assertThat(men.err()).isEmpty();
    assertThat(men.out())
        .isEqualTo(
            """
            Spring Run: the records at the end of 2023-04-23

            World
              marathon, men             2:01:09  Eliud Kipchoge KEN, Berlin
                                                 set 2022-09-25, pending, ratified 2023-01-17
                                                 ratification reported on 16 and 17 January
                                                 source: insidethegames.biz 1132613; record.pt
              marathon, wheelchair men  1:17:47  Marcel Hug SUI, Oita
                                                 set 2021-11-21
                                                 the fastest in racing wheelchairs (T53/T54)
                                                 source: from memory, unverified
            """);
  }

  @Test
  void aPendingMarkIsFollowedByTheRecognisedOne() {
    take("builtin:world");
    Ran men = book("--event", "marathon", "--sex", "M", "--as-of", "2023-12-31");
    assertThat(men.out())
        .contains(
            """
              marathon, men             2:00:35  Kelvin Kiptum KEN, Chicago
                                                 set 2023-10-08, pending
                                                 source: latestly.com 2024-02-07
                recognised              2:01:09  Eliud Kipchoge KEN, Berlin
            """);
  }

  @Test
  void twoHoldersOfOneRecordAreBothNamed() {
    take("builtin:london-course");
    assertThat(book("--as-of", "1981", "--sex", "M").out())
        .contains("marathon, men             2:11:48  Dick Beardsley USA, London")
        .contains("  and                     2:11:48  Inge Simonsen NOR, London")
        .contains("marathon, wheelchair men        -  no mark in the books as of that day");
  }

  @Test
  void programsGetTheSameAsData() throws IOException {
    take("builtin:world");
    Ran json = book("--event", "half", "--sex", "M", "--as-of", "2025-12-31", "--format", "json");
    JsonNode all = new JsonMapper().readTree(json.out());
    assertThat(all.get("as_of").asString()).isEqualTo("2025-12-31");
    assertThat(all.get("records")).hasSize(2);
    JsonNode pending = all.get("records").get(0);
    assertThat(pending.get("time").asString()).isEqualTo("0:56:42");
    assertThat(pending.get("state").asString()).isEqualTo("pending");
    assertThat(pending.get("recognised").asBoolean()).isFalse();
    assertThat(all.get("records").get(1).get("time").asString()).isEqualTo("0:57:30");
    Ran csv = book("--event", "10 km", "--sex", "M", "--as-of", "2024-06-05", "--format", "csv");
    assertThat(csv.out())
        .isEqualTo(
            "as_of,scope,where,event,sex,category,time,athlete,nation,date,place,state,recognised,"
                + "history,note,source\r\n"
                + "2024-06-05,world,,10 km,M,open,0:26:33,Berihu Aregawi,ETH,2023,Laredo,ratified,"
                + "true,\"set 2023, listed, ratified 2024-06-05\",the record since 26:24 was"
                + " annulled; place from memory,max.com.gh\r\n");
  }

  @Test
  void nationsBecomeCodesAndItIsSaidOnceWhatWasReadAsWhat() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.csv"),
            HEADER
                + "5 km,M,open,national,14:00,A. Holder,United Kingdom,2020-05-03,Leeds,,,book\n"
                + "5 km,M,open,area,13:50,B. Holder,United Kingdom,2021-05-03,Leeds,,,book\n"
                + "5 km,M,open,course,13:59,C. Holder,Kenja,2022,Leeds,,,book\n");
    Ran taken = Ran.gantry("import", "records", "" + race, "" + own);
    assertThat(taken.err().lines().filter(line -> line.startsWith("warning")))
        .hasSize(2)
        .anyMatch(
            line -> line.contains("line 2, column 7 (nation), \"United Kingdom\": is read as"))
        .anyMatch(line -> line.contains("\"Kenja\": is no nation that is known; it is kept"));
    assertThat(book().out())
        .contains("Nation GBR\n  5 km, men       14:00  A. Holder GBR, Leeds")
        .contains("Area Europe\n  5 km, men       13:50  B. Holder GBR, Leeds")
        .contains("Course\n  5 km, men       13:59  C. Holder Kenja, Leeds");
  }

  @Test
  void aTimeOnTheWayOfNoRunIsTold() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.csv"),
            HEADER
                + "10 km,M,open,world,28:23,E. Kipchoge,KEN,2022-09-25,Berlin,split,,book\n"
                + "marathon,M,open,world,2:01:09,Eliud Kipchoge,KEN,2022-09-25,Berlin,,,book\n");
    Ran taken = Ran.gantry("import", "records", "" + race, "" + own, "--dry-run");
    assertThat(taken.code()).isZero();
    assertThat(taken.err())
        .contains("line 2, column 10 (state), \"split\": is a time on the way of no run");
  }

  @Test
  void whereThereIsNoBookItIsSaidHowToGetOne() {
    Ran none = book();
    assertThat(none.code()).isZero();
    assertThat(none.err()).contains("gantry import records");
    assertThat(none.out()).contains("no such record");
  }

  @ParameterizedTest
  @CsvSource({"--as-of,soon", "--event,marathn", "--sex,Q", "--format,pdf"})
  void aWrongOptionIsWrongUsage(String option, String value) {
    Ran wrong = book(option, value);
    assertThat(wrong.code()).isEqualTo(64);
    assertThat(wrong.err()).contains(value);
    assertThat(wrong.out()).isEmpty();
  }

  @Test
  void aBookTheProgramDoesNotHaveIsNoInput() {
    Ran wrong = Ran.gantry("import", "records", "" + race, "builtin:wrld");
    assertThat(wrong.code()).isEqualTo(66);
    assertThat(wrong.err()).contains("builtin:world").contains("builtin:london-course");
  }
}
