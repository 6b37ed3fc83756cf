package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report on the command line, of the race file the demo leaves. */
class ShowStoryTest {
  @TempDir private static Path folder;
  private static Path race;

  @BeforeAll
  static void theDemo() {
    race = folder.resolve("london.gantry");
    Ran demo = Ran.gantry("demo", "--once", "--keep", "" + race);
    assertThat(demo.code()).as(demo.err()).isZero();
  }

  @Test
  void theReportTellsTheDayInLinesThatFit() {
    Ran ran = story();
    assertThat(words(ran))
        .contains("Kiptum")
        .contains("2:01:25")
        .contains("course record")
        .contains("Hassan")
        .contains("Geoffrey Kamworor KEN 2:04:23 +2:58");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void oneRaceIsToldAlone() {
    assertThat(words(story("--race", "elite-women"))).contains("Hassan").doesNotContain("Kiptum");
  }

  @Test
  void itIsToldAsOfAnyMoment() {
    assertThat(words(story("--as-of", "11:00"))).contains("live").doesNotContain("2:01:25");
  }

  @Test
  void aCorrectionRewritesSentencesAndTheLogSaysWhichAct() {
    Ran ran = story("--changes");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(words(ran))
        .contains("photo finish and transponder agree")
        .containsPattern("before: [^:]*Kiptum[^.]*2:01:27")
        .containsPattern("now: [^:]*Kiptum[^.]*2:01:25")
        .contains("18 seconds outside the world record")
        .contains("16 seconds outside the world record");
  }

  @Test
  void everySentenceOfTheJsonSaysWhatItRestsOn() {
    JsonNode told = new JsonMapper().readTree(story("--format", "json").out());
    assertThat(told.get("language").asString()).isEqualTo("en-GB");
    int sentences = 0;
    for (JsonNode section : told.get("sections")) {
      for (JsonNode paragraph : section.get("paragraphs")) {
        for (JsonNode sentence : paragraph) {
          sentences++;
          assertThat(sentence.get("grounds").isEmpty()).as(sentence.toString()).isFalse();
        }
      }
    }
    assertThat(sentences).isGreaterThan(20);
  }

  @Test
  void aFileIsWrittenAsItsNameAsks() throws Exception {
    for (String name : List.of("r.pdf", "r.html", "r.md", "r.txt", "r.json")) {
      Path out = folder.resolve(name);
      Ran ran = story("--public", "-o", "" + out);
      assertThat(ran.code()).as(ran.err()).isZero();
      String head = Files.readString(out, StandardCharsets.ISO_8859_1).substring(0, 15);
      assertThat(head)
          .startsWith(
              switch (name) {
                case "r.pdf" -> "%PDF";
                case "r.html" -> "<!doctype html>";
                case "r.md" -> "# ";
                case "r.json" -> "{";
                default -> "London Marathon";
              });
    }
  }

  @Test
  void theChartsOfThePageSayWhatTheyShow() {
    String page = story("--format", "html").out();
    assertThat(page).contains("<svg").contains("Behind the leader, Elite men");
    assertThat(page.split("<svg", -1)).hasSameSizeAs(page.split("<desc", -1));
    assertThat(page).contains("Finish times of Mass race");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(story("--language", "tlh").code()).isEqualTo(64);
    assertThat(story("--language", "tlh").err()).contains("en-GB");
    assertThat(story("--units", "leagues").code()).isEqualTo(64);
    assertThat(story("--race", "none").code()).isEqualTo(64);
    assertThat(story("--changes", "--race", "mass").code()).isEqualTo(64);
  }

  private static Ran story(String... more) {
    List<String> args = new ArrayList<>(List.of("story", "" + race));
    args.addAll(List.of(more));
    return Ran.gantry(args.toArray(String[]::new));
  }

  private static String words(Ran ran) {
    return ran.out().replaceAll("\\s+", " ");
  }
}
