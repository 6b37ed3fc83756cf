package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report is checked against a race file by one command. */
class CheckReportTest {
  private static final String ENTRIES =
      "bib,chip,family_name,given_name,sex,nation\n7,C7,Bell,Ann,F,GBR\n8,C8,Kern,Ida,F,SUI\n";

  private static final String READS =
      """
      reader,chip,time
      F1,C7,2023-04-23T10:00:02.000+01:00
      F1,C8,2023-04-23T10:00:02.500+01:00
      F1,C7,2023-04-23T12:25:30.000+01:00
      F1,C8,2023-04-23T12:26:00.000+01:00
      """;

  @TempDir private Path folder;
  private String race;

  @BeforeEach
  void make() throws IOException {
    race = TestRace.make(folder).toString();
    Path entries = Files.writeString(folder.resolve("entries.csv"), ENTRIES);
    Path reads = Files.writeString(folder.resolve("reads.csv"), READS);
    assertThat(Ran.gantry("import", "entries", race, "" + entries).code()).isZero();
    assertThat(Ran.gantry("gun", race, "all", "10:00:00").code()).isZero();
    assertThat(Ran.gantry("import", "reads", race, "" + reads).code()).isZero();
  }

  private Ran check(String text, String... more) throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), text);
    String[] all = new String[more.length + 3];
    all[0] = "check";
    all[1] = race;
    all[2] = report.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return Ran.gantry(all);
  }

  @Test
  void aTimeThatIsRightIsSupportedAndTheExitCodeIsZero() throws IOException {
    Ran ran = check("Ann Bell finished in 2:25:30.\n");
    assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains("line 1  SUPPORTED  time", "1 claim: 1 supported");
  }

  @Test
  void aTimeThatIsWrongIsContradictedWithTheRightOneAndTheExitCodeIsOne() throws IOException {
    Ran ran = check("Dry and cold.\nAnn Bell finished in 2:25:45.\n");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("line 2  CONTRADICTED  time", "2:25:30");
  }

  @Test
  void theClaimsAreThereForProgramsAndAsAPage() throws IOException {
    String text = "\uFEFFAnn Bell finished in 2:25:45.\n";
    Ran json = check(text, "--format", "json");
    assertThat(json.code()).isEqualTo(1);
    JsonNode claim = new JsonMapper().readTree(json.out()).get(0);
    assertThat(claim.get("verdict").asString()).isEqualTo("contradicted");
    assertThat(text.substring(1).substring(claim.get("start").asInt(), claim.get("end").asInt()))
        .isEqualTo(claim.get("text").asString());
    Path page = folder.resolve("checked.html");
    assertThat(check(text, "--format", "html", "-o", "" + page).code()).isEqualTo(1);
    assertThat(Files.readString(page))
        .contains("report.txt</bdi>, checked", "<mark class=\"contradicted\">");
  }

  @Test
  void whatIsNoTextIsRefusedAndWhatIsNotThereIsNoInput() throws IOException {
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'A', (byte) 0xff, 'B'});
    Ran ran = Ran.gantry("check", race, "" + bad);
    assertThat(ran.code()).isEqualTo(Exit.DATA);
    assertThat(ran.err()).contains("is no text in UTF-8; save it as plain text");
    Path zero = Files.write(folder.resolve("zero.txt"), "A\0B".getBytes(StandardCharsets.UTF_8));
    assertThat(Ran.gantry("check", race, "" + zero).code()).isEqualTo(Exit.DATA);
    assertThat(Ran.gantry("check", race, "" + folder.resolve("no.txt")).code())
        .isEqualTo(Exit.NO_INPUT);
    assertThat(Ran.gantry("check", race, "" + folder).code()).isEqualTo(Exit.NO_INPUT);
    assertThat(Ran.gantry("check", folder + "/no.gantry", "" + zero).code())
        .isIn(Exit.NO_INPUT, Exit.DATA);
  }
}
