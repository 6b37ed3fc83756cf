package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowNationsTest {
  private Path race;

  @BeforeAll
  void makeTheRace(@TempDir Path folder) throws IOException {
    race = TroubledRace.make(folder);
  }

  @Test
  void withoutAnythingItIsTheLeague() {
    assertThat(out()).contains("league of nations").contains("GBR");
    assertThat(out("--format", "csv").lines().findFirst().orElseThrow())
        .startsWith("race,sex,point,nation,nation_name,kind,passed,place_sex,");
  }

  @Test
  void atAPointItIsTheFirstOfEachNationThere() {
    String text = out("--at", "5k", "--sex", "f");
    assertThat(text).contains("first of each nation at 5K", "MAIN Ann").doesNotContain("Men");
    JsonNode sheet = new JsonMapper().readTree(out("--at", "5K", "--format", "json")).get(0);
    assertThat(sheet.get("at").asString()).isEqualTo("5K");
    JsonNode women = sheet.get("sexes").get(0);
    assertThat(women.get("nations").get(0).get("best").get(0).get("bib").asString()).isEqualTo("1");
    assertThat(women.has("league")).isFalse();
  }

  @Test
  void aNationHasItsStoryPointByPoint() {
    assertThat(out("--nation", "gbr", "--sex", "F"))
        .contains("first of GBR Great Britain and Northern Ireland", "Finish", "MAIN Ann");
    assertThat(out("--nation", "GBR", "--sex", "F", "--at", "FINISH", "--format", "csv").lines())
        .hasSize(2)
        .anyMatch(line -> line.contains(",GBR,Great Britain and Northern Ireland,FINISH,"));
  }

  @Test
  void whatIsNotThereIsAnsweredWithWhatIs() {
    assertThat(failed(Exit.USAGE, "--nation", "GBX")).contains("no nation \"GBX\"", "GBR");
    assertThat(failed(Exit.USAGE, "--race", "x")).contains("no race \"x\"");
    assertThat(failed(Exit.USAGE, "--at", "7K")).contains("no point \"7K\"", "5K");
    assertThat(failed(Exit.USAGE, "--at", "START")).contains("behind the start");
    assertThat(failed(Exit.USAGE, "--sex", "W")).contains("--sex");
    assertThat(failed(Exit.DATA, "--nation", "GBR", "--sex", "X")).contains("nobody of sex X");
    assertThat(Ran.gantry("nations", "no.gantry").code()).isEqualTo(Exit.NO_INPUT);
  }

  private String out(String... options) {
    Ran ran = Ran.gantry(command(options));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private String failed(int code, String... options) {
    Ran ran = Ran.gantry(command(options));
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  private String[] command(String... options) {
    String[] command = new String[options.length + 2];
    command[0] = "nations";
    command[1] = "" + race;
    System.arraycopy(options, 0, command, 2, options.length);
    return command;
  }
}
