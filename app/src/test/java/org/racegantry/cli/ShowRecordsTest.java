package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts on the command line, of the race file the demo leaves. */
class ShowRecordsTest {
  private static final List<String> CONTRACT =
      List.of(
          "bib",
          "scope",
          "category",
          "verdict",
          "mark",
          "official_time",
          "margin_s",
          "provisional_margin_s",
          "conditions");

  @TempDir private static Path folder;
  private static Path race;

  @BeforeAll
  static void theDemo() {
    race = folder.resolve("london.gantry");
    Ran demo = Ran.gantry("demo", "--once", "--keep", "" + race);
    assertThat(demo.code()).as(demo.err()).isZero();
    for (String book : List.of("builtin:london-course", "builtin:world")) {
      Ran imported = Ran.gantry("import", "records", "" + race, book);
      assertThat(imported.code()).as(imported.err()).isZero();
    }
  }

  @Test
  void theVerdictsOfTheDayAsAStatisticianWouldSayThem() {
    String said = words(records());
    assertThat(said)
        .contains(
            "COURSE RECORD 2:01:25 Kelvin KIPTUM KEN 1:12 faster than 2:02:37 (Eliud Kipchoge KEN,"
                + " London 2019-04-28); the provisional 2:01:27 said 1:10 faster; fastest on this"
                + " course as of 23 April 2023")
        .contains(
            "not a world record 2:01:25 Kelvin KIPTUM KEN 16 s slower than 2:01:09 (Eliud Kipchoge"
                + " KEN, Berlin 2022-09-25); the provisional 2:01:27 said 18 s slower; second"
                + " fastest marathon ever as of 23 April 2023")
        .contains("not a course record, mixed 2:18:33 Sifan HASSAN NED 3:08 slower than 2:15:25")
        .contains("not a course record, women only 2:18:33 Sifan HASSAN NED 1:32 slower")
        .contains("COURSE RECORD 1:23:44 Marcel HUG SUI 54 s faster than 1:24:38")
        .doesNotContain("37th");
    assertThat(records().out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theBookOf1999AndThatOf2026GiveOtherAnswers() {
    assertThat(words(records("--book-as-of", "1999-12-31", "--race", "elite-men")))
        .contains("WORLD RECORD PENDING 2:01:25 Kelvin KIPTUM KEN 4:17 faster than 2:05:42")
        .contains("COURSE RECORD 2:01:25 Kelvin KIPTUM KEN 6:30 faster than 2:07:55");
    assertThat(words(records("--book-as-of", "2026-11-01", "--race", "elite-men")))
        .contains("not a world record 2:01:25 Kelvin KIPTUM KEN 1:55 slower than 1:59:30")
        .contains("not a course record 2:01:25 Kelvin KIPTUM KEN 1:55 slower than 1:59:30");
  }

  @Test
  void oneRunnerWithEveryConditionAndItsEvidence() {
    Ran ran = records("--bib", "1");
    assertThat(words(ran))
        .contains("1 Kelvin KIPTUM, OK")
        .contains("yes rounding 2:01:24.")
        .contains("open doping-test")
        .contains("PERSONAL BEST 2:01:25 Kelvin KIPTUM KEN 28 s faster than 2:01:53");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void programsReadTheNamesOfTheContractFirst() {
    JsonNode all = json(records("--format", "json"));
    JsonNode course = all.get(0);
    assertThat(course.propertyNames().stream().limit(9).toList()).isEqualTo(CONTRACT);
    assertThat(course.get("bib").asString()).isEqualTo("1");
    assertThat(course.get("scope").asString()).isEqualTo("course");
    assertThat(course.get("category").asString()).isEqualTo("open");
    assertThat(course.get("verdict").asString()).isEqualTo("record");
    assertThat(course.get("mark").asString()).isEqualTo("2:02:37");
    assertThat(course.get("official_time").asString()).isEqualTo("2:01:25");
    assertThat(course.get("margin_s").asInt()).isEqualTo(-72);
    assertThat(course.get("provisional_margin_s").asInt()).isEqualTo(-70);
    JsonNode world = all.get(1);
    assertThat(world.get("verdict").asString()).isEqualTo("not");
    assertThat(world.get("margin_s").asInt()).isEqualTo(16);
    assertThat(world.get("provisional_margin_s").asInt()).isEqualTo(18);
    assertThat(world.get("all_time").asString()).isEqualTo("second fastest marathon ever");
    assertThat(world.get("to_beat").get("state").asString()).isEqualTo("ratified");
    JsonNode conditions = world.get("conditions");
    assertThat(conditions.get(0).get("met").isBoolean()).isTrue();
    JsonNode last = conditions.get(conditions.size() - 1);
    assertThat(last.get("name").asString()).isEqualTo("remeasured");
    assertThat(last.get("met").asString()).isEqualTo("unknown");
  }

  @Test
  void ownBestsAreAmongThemAndAProvisionalMarginOnlyWhereThereWasOne() {
    JsonNode all = json(records("--format", "json"));
    JsonNode own = null;
    JsonNode wheels = null;
    for (JsonNode each : all) {
      boolean first = each.get("bib").asString().equals("1");
      own = first && each.get("scope").asString().equals("personal") ? each : own;
      wheels = each.get("race").asString().equals("mass") ? each : wheels;
    }
    assertThat(own).isNotNull();
    assertThat(own.get("verdict").asString()).isEqualTo("record");
    assertThat(own.get("mark").asString()).isEqualTo("2:01:53");
    assertThat(wheels).isNotNull();
  }

  @Test
  void whatCannotBeIsRefusedWithAMend() {
    assertThat(records("--book-as-of", "23.4.2023"))
        .satisfies(ran -> assertThat(ran.code()).isEqualTo(Exit.USAGE))
        .satisfies(ran -> assertThat(ran.err()).contains("2026-11-01"));
    assertThat(records("--bib", "kiptum"))
        .satisfies(ran -> assertThat(ran.code()).isEqualTo(Exit.DATA))
        .satisfies(ran -> assertThat(ran.err()).contains("the nearest: 1 Kelvin KIPTUM"));
    assertThat(records("--race", "elite-man").err()).contains("elite-men");
    assertThat(records("--bib", "1", "--race", "elite-men").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void beforeAnybodyFinishedThereIsNothingToTell() {
    assertThat(records("--as-of", "09:20").out()).contains("nothing to judge yet");
    assertThat(json(records("--as-of", "09:20", "--format", "json")).isEmpty()).isTrue();
  }

  private static Ran records(String... more) {
    List<String> all = new ArrayList<>(List.of("records", "" + race));
    all.addAll(List.of(more));
    return Ran.gantry(all.toArray(String[]::new));
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    return new JsonMapper().readTree(ran.out());
  }

  /** The text without its breaks and columns. */
  private static String words(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out().replaceAll("\\s+", " ");
  }
}
