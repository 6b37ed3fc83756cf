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
import org.racegantry.codec.Codec;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;

class NewRaceTest {
  private static final String RACE = TestRace.TOML;

  @TempDir private Path folder;
  private Path toml;
  private Path race;

  @BeforeEach
  void writeTheSetup() throws IOException {
    toml = Files.writeString(folder.resolve("race.toml"), RACE);
    race = folder.resolve("spring.gantry");
  }

  @Test
  void theSetupIsActNumberOne() throws Exception {
    Ran run = Ran.gantry("new", "" + race, "--race", "" + toml);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .isEqualTo(race + ": Spring Run on 2023-04-23, 2 points, 1 lines, 1 waves, 1 races\n");
    List<Fact> facts = new ArrayList<>();
    try (Journal journal = SqliteJournal.openReadOnly(race)) {
      journal.replay(0, 9, entry -> facts.addAll(Codec.decode(entry.body()).facts()));
    }
    assertThat(facts).hasSize(1);
    Act act = (Act) facts.getFirst();
    assertThat(act.number()).isEqualTo(1);
    assertThat(act.by()).isEqualTo("gantry new");
    assertThat(act.why()).isEqualTo("race.toml");
    assertThat(act.changes()).containsExactly(new Change.SetupSet(RaceToml.read(toml)));
  }

  @Test
  void thePapersOfTheFileAreInTheSameAct() throws Exception {
    Files.writeString(toml, RACE + "[[papers]]\ntopic = \"women-only\"\nrace = \"race\"\n");
    Ran run = Ran.gantry("new", "" + race, "--race", "" + toml);
    assertThat(run.err()).endsWith("1 waves, 1 races, 1 papers\n");
    Ran dump = Ran.gantry("dump", "" + race);
    assertThat(dump.out())
        .contains("{\"change\":\"PaperSet\",\"paper\":{\"topic\":\"WOMEN_ONLY\",\"race\":\"race\"");
  }

  @Test
  void aRaceFileThatIsThereIsNeverOverwritten() throws Exception {
    Files.writeString(race, "precious");
    Ran run = Ran.gantry("new", "" + race, "--race", "" + toml);
    assertThat(run.code()).isEqualTo(73);
    assertThat(run.err()).contains(race + ": there already is such a file");
    assertThat(race).hasContent("precious");
  }

  @Test
  void aWrongSetupMakesNoFile() throws Exception {
    Files.writeString(toml, RACE.replace("distance_m", "distance"));
    Ran run = Ran.gantry("new", "" + race, "--race", "" + toml);
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("course.distance_m): is missing")
        .contains("\"distance\": is no key of [course]; write \"distance_m\"");
    assertThat(race).doesNotExist();
  }

  @Test
  void aSetupThatIsNotThereIsNoInput() {
    Ran run = Ran.gantry("new", "" + race, "--race", "" + folder.resolve("rac.toml"));
    assertThat(run.code()).isEqualTo(66);
    assertThat(race).doesNotExist();
  }

  @Test
  void aFolderIsNoSetupAndAFarTooBigFileIsNotReadToItsEnd() throws Exception {
    Ran isFolder = Ran.gantry("new", "" + race, "--race", "" + folder);
    assertThat(isFolder.code()).isEqualTo(66);
    assertThat(isFolder.err()).contains("it is a folder; name a file in it");
    Files.writeString(toml, "# ".repeat(600_000));
    Ran tooBig = Ran.gantry("new", "" + race, "--race", "" + toml);
    assertThat(tooBig.code()).isEqualTo(65);
    assertThat(tooBig.err()).contains("is far too big for a race file");
    assertThat(race).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    Ran run = Ran.gantry("new", "" + folder.resolve("no/x.gantry"), "--race", "" + toml);
    assertThat(run.code()).isEqualTo(73);
  }
}
