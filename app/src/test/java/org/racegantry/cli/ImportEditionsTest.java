package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.SnapshotReader;
import org.racegantry.race.Edition;
import org.racegantry.story.Athlete;
import org.racegantry.story.Story;

/** Places of earlier editions come in whole or not at all, and London's come with the demo. */
class ImportEditionsTest {
  private static final String HEADER = "date,race,sex,place,athlete,nation,official_time,source\n";

  @TempDir private Path folder;
  private Path race;

  @BeforeEach
  void makeTheRace() throws IOException {
    race = TestRace.make(folder);
  }

  @Test
  void aListIsTakenInAndReplacesTheOneBefore() throws IOException {
    imported(HEADER + "2021-04-25,race,F,1,Ann Bell,GBR,0:16:30,a paper\n");
    Ran run =
        imported(
            "country,official_time,athlete,place,sex,race,date\n"
                + "Switzerland,0:15:59.5,Ida Kern,1,women,RACE,2022-04-24\n"
                + "SUI,0:16:00,Eva Moos,2,F,race,2022-04-24\n");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("2 places of 1 editions taken in");
    assertThat(editions())
        .containsExactly(
            new Edition("2022-04-24", "race", "F", 1, "Ida Kern", "SUI", 959_500, ""),
            new Edition("2022-04-24", "race", "F", 2, "Eva Moos", "SUI", 960_000, ""));
    assertThat(Ran.gantry("acts", "" + race).out()).contains("earlier editions, 2 places");
  }

  @Test
  void everyWrongCellIsNamedWithItsMendAndNothingIsTakenIn() throws IOException {
    Ran run =
        imported(
            HEADER
                + "2022-13-40,rase,Q,0,,GBR,fast,\n"
                + "2024-04-21,race,M,1,Tom Hale,GBR,0:15:00,\n");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("line 2, column 1 (date), \"2022-13-40\": is no date")
        .contains("(race), \"rase\": is no race of this file; write \"race\"")
        .contains("\"Q\": is no sex; write M, F or X")
        .contains("\"0\": is no place")
        .contains("(athlete): is empty")
        .contains("(official_time), \"fast\": is no length of time")
        .contains("\"2024-04-21\": is not before the day of this race, 2023-04-23");
    assertThat(editions()).isEmpty();
  }

  @Test
  void aListWithoutAColumnIsRefused() throws IOException {
    Ran run = imported("date,race,sex,athlete,official_time\n2022-04-24,race,F,A,0:16:00\n");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("has no column for the place");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Path list =
        Files.writeString(folder.resolve("e.csv"), HEADER + "2022-04-24,race,F,1,A,,1:0,\n");
    assertThat(Ran.gantry("import", "editions", "" + race, "" + list, "--dry-run").code())
        .isEqualTo(65);
    Files.writeString(list, HEADER + "2022-04-24,race,F,1,A,,0:16:00,\n");
    Ran run = Ran.gantry("import", "editions", "" + race, "" + list, "--dry-run");
    assertThat(run.err()).contains("1 places of 1 editions would be taken in");
    assertThat(editions()).isEmpty();
  }

  @Test
  void londonKnowsItsChampionsAndWhoTheyAreInTheSameWords() {
    Story london = LondonStory.story();
    List<Edition> known = london.sources().editions();
    assertThat(known).hasSizeGreaterThan(100);
    assertThat(champion(known, "elite-men")).isEqualTo("Amos Kipruto");
    assertThat(champion(known, "wheelchair-women")).isEqualTo("Catherine Debrunner");
    List<String> names =
        java.util.stream.IntStream.range(0, london.sources().cast().size())
            .mapToObj(i -> london.sources().cast().athlete(i).fullName())
            .toList();
    assertThat(names)
        .contains(
            champion(known, "elite-men"),
            champion(known, "elite-women"),
            champion(known, "wheelchair-men"),
            champion(known, "wheelchair-women"));
  }

  @Test
  void londonKnowsWhereAthletesComeFromAndWhatTheyWon() {
    Athlete farah = athlete("Farah");
    assertThat(farah.birthCountry()).isEqualTo("SOM");
    assertThat(farah.farewell()).isTrue();
    assertThat(athlete("Hassan").birthCountry()).isEqualTo("ETH");
    assertThat(athlete("Hassan").debut()).isTrue();
    assertThat(athlete("Jepchirchir").honours()).startsWith("Olympic champion;");
    assertThat(athlete("Cairess").town()).isEqualTo("Bradford, Yorkshire");
  }

  private static Athlete athlete(String family) {
    var cast = LondonStory.story().sources().cast();
    return java.util.stream.IntStream.range(0, cast.size())
        .mapToObj(cast::athlete)
        .filter(athlete -> athlete.family().equals(family))
        .findFirst()
        .orElseThrow();
  }

  private static String champion(List<Edition> known, String race) {
    return known.stream()
        .filter(edition -> edition.race().equals(race) && edition.date().startsWith("2022"))
        .filter(edition -> edition.place() == 1)
        .map(Edition::athlete)
        .findFirst()
        .orElseThrow();
  }

  private Ran imported(String list) throws IOException {
    Path file = Files.writeString(folder.resolve("editions.csv"), list);
    return Ran.gantry("import", "editions", "" + race, "" + file);
  }

  private List<Edition> editions() {
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      return SnapshotReader.atEnd(journal).results().editions();
    }
  }
}
