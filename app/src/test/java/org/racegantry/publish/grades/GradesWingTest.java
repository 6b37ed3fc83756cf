package org.racegantry.publish.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the best age grades, its twins, and the line on a runner's page. */
class GradesWingTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Abel", "Teen", "Other", "Wheels");
    enter(1, "M", 60);
    enter(2, "F", 15);
    enter(3, "X", 30);
    enter(4, "M", 30);
    race.act(
        new Change.PaperSet(
            new Paper(
                Paper.Topic.WHEELCHAIR, "", "", List.of(new EntrantId(4)), Paper.Answer.YES, "")));
    race.passAll(4, "START", 1_000);
    race.passAll(4, "5K", 1_200_000);
    race.passAll(4, "FINISH", 2_399_000);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    site =
        RaceSite.open(
            SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), List.of());
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
  }

  private void enter(int bib, String sex, int age) {
    race.act(
        new Change.EntrantSet(
            new Entrant(
                new EntrantId(bib),
                new Bib("" + bib),
                sex,
                age,
                "GBR",
                "",
                "",
                "",
                "",
                "",
                Entrant.UNKNOWN,
                Entrant.UNKNOWN)));
  }

  @Test
  void thePageHasTheBestOfEachSexAndTheYearOfItsTable() throws Exception {
    // 1584 s / 0.8063 at 60, in 2400 s.
    String percent = percent("M", 60);
    String page = get("grades").body();
    assertThat(page)
        .contains("2025 road factors", "Men and women", "<h2>Men</h2>", "<h2>Women</h2>")
        .contains("<a href=\"/r/1\">ABEL</a>", "M 60", "40:00", percent + " %")
        .contains("/grades.csv?race=open")
        .doesNotContain("OTHER", "WHEELS");
  }

  @Test
  void aMinorIsShownByInitialsThereToo() throws Exception {
    for (String address : List.of("grades", "grades.json", "grades.csv")) {
      assertThat(get(address).body()).contains("T.").doesNotContainIgnoringCase("Teen");
    }
  }

  @Test
  void programsGetTheSameLists() throws Exception {
    JsonNode json = new JsonMapper().readTree(get("grades.json?race=open&top=1").body());
    assertThat(json.get("table").asString()).isEqualTo("2025 road factors");
    assertThat(json.get("lists")).hasSize(3);
    JsonNode men = json.get("lists").get(1);
    assertThat(men.get("list").asString()).isEqualTo("M");
    assertThat(men.get("rows")).hasSize(1);
    assertThat(men.get("rows").get(0).get("age_grade").asString()).isEqualTo(percent("M", 60));
    List<String> csv = get("grades.csv").body().lines().toList();
    assertThat(csv.getFirst()).startsWith("race,list,place,bib,");
    assertThat(csv)
        .hasSize(5)
        .contains(
            "open,M,1,1,Abel,,GBR,M,60,gun,0:40:00," + percent("M", 60) + ",2025 road factors");
  }

  @Test
  void aRunnersPageSaysTheGradeAndATwinSaysItToo() throws Exception {
    assertThat(get("r/1").body())
        .contains("Age grade <a href=\"/grades?race=open\"><b>" + percent("M", 60) + " %</b></a>")
        .contains("(2025 road factors)");
    assertThat(get("r/3").body()).doesNotContain("Age grade");
    assertThat(get("r/4").body()).doesNotContain("Age grade");
    JsonNode twin = new JsonMapper().readTree(get("r/1.json").body());
    assertThat(twin.get("age_grade").asString()).isEqualTo(percent("M", 60));
    assertThat(twin.get("standards_met")).isEmpty();
    assertThat(new JsonMapper().readTree(get("r/4.json").body()).get("age_grade").isNull())
        .isTrue();
  }

  @Test
  void whatIsNoRaceOrNoNumberIsRefused() throws Exception {
    assertThat(get("grades?race=none").statusCode()).isEqualTo(404);
    assertThat(get("grades?top=0").statusCode()).isEqualTo(400);
    assertThat(get("grades.json?top=1001").statusCode()).isEqualTo(400);
  }

  private static String percent(String sex, int age) {
    double factor = GradeFacts.road2025().factor(sex, age, 10_000_000).orElseThrow() / 10_000.0;
    long hundredths = Math.round(10_000 * 1_584 / factor / 2_400);
    return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
  }

  private HttpResponse<String> get(String address) throws Exception {
    tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
    URI uri = URI.create(site.address() + address);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
