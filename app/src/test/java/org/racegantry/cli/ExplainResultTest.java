package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A time explains itself: whoever reads the explanation can work the time out again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainResultTest {
  private static final String CLOCK = "(\\d\\d:\\d\\d:\\d\\d\\.\\d{3})";
  private static final Pattern BACKUP =
      Pattern.compile(CLOCK + " less (\\d+) ms for the way to it \\((\\d+) mm of (\\d+)");

  private Path folder;
  private Path race;

  @BeforeAll
  void makeTheRace(@TempDir Path made) throws IOException {
    folder = made;
    race = TroubledRace.make(folder);
  }

  @ParameterizedTest
  @CsvSource({"1,0:32:10", "2,0:34:30", "4,0:36:20", "5,0:38:00", "8,0:40:31"})
  void theOfficialTimeFollowsFromWhatIsPrinted(String bib, String official) {
    String text = explained(bib);
    LocalTime gun = clock(text, "gun of wave \\w+ +" + CLOCK);
    LocalTime finish = clock(text, "  FINISH +" + CLOCK);
    long gun_ms = Duration.between(gun, finish).toMillis();
    long seconds = (gun_ms + 999) / 1000;
    String worked = "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    assertThat(worked).isEqualTo(official);
    assertThat(text).containsPattern("official time +" + official);
    assertThat(text).contains("finished in " + official);
    assertThat(Ran.gantry("results", "" + race, "--format", "csv").out())
        .containsPattern("(?m)^\\d+," + bib + ",.*," + official + "," + gun_ms + ",");
  }

  @Test
  void aBackupLineSaysHowItsTimeIsCorrected() {
    String text = explained("2");
    Matcher way = BACKUP.matcher(text);
    assertThat(way.find()).isTrue();
    LocalTime read = LocalTime.parse(way.group(1));
    LocalTime gun = clock(text, "gun of wave \\w+ +" + CLOCK);
    long elapsed_ms = Duration.between(gun, read).toMillis();
    long way_ms = Long.parseLong(way.group(3)) * elapsed_ms / Long.parseLong(way.group(4));
    assertThat(Long.parseLong(way.group(2))).isEqualTo(way_ms);
    assertThat(clock(text, "  FINISH +" + CLOCK)).isEqualTo(read.minusNanos(way_ms * 1_000_000));
  }

  @Test
  void aWrongClockIsToldWithItsCorrection() {
    assertThat(explained("1"))
        .contains("10:16:02.500", "whose clock said 10:16:01.000, corrected by +1.500 s");
  }

  @Test
  void everyReadHasItsFateAndEveryActItsAuthorAndReason() {
    assertThat(explained("1"))
        .contains("Every read of the chips, 6", "The same crossing, seen again.")
        .contains("The backup line saw what the main line saw.");
    assertThat(explained("3"))
        .contains("disqualified under TR55.10", "\"left the course\"")
        .doesNotContainPattern("official time +\\d");
    assertThat(explained("6")).contains("did not finish, last seen at 5K");
    assertThat(explained("7")).contains("did not start", "not seen anywhere");
  }

  @Test
  void jsonSaysTheSame() {
    Ran ran = Ran.gantry("explain", "" + race, "2", "--format", "json");
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode account = new JsonMapper().readTree(ran.out());
    assertThat(account.get("official_time").asString()).isEqualTo("0:34:30");
    assertThat(account.get("reads")).hasSize(3);
    assertThat(account.get("splits").get(2).get("source").asString()).isEqualTo("backup");
    assertThat(account.get("gun").asString()).isEqualTo("2023-04-23T10:00:00.500+01:00");
  }

  @Test
  void aBibNobodyWearsIsAnsweredWithTheNearest() {
    Ran bib = Ran.gantry("explain", "" + race, "88");
    assertThat(bib.code()).isEqualTo(Exit.DATA);
    assertThat(bib.err()).contains("nobody wears bib \"88\"", "8 Hal LATER");
    Ran name = Ran.gantry("explain", "" + race, "video");
    assertThat(name.err()).contains("4 Di VIDEO").doesNotContain("LATER");
    assertThat(Ran.gantry("explain", "" + race, "007").out()).contains("bib 7");
  }

  private String explained(String bib) {
    Ran ran = Ran.gantry("explain", "" + race, bib);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private static LocalTime clock(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern + " in " + text).isTrue();
    return LocalTime.parse(found.group(1));
  }
}
