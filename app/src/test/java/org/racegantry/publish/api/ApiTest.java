package org.racegantry.publish.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.racegantry.race.RecordMark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API over real HTTP, every answer held against the document that describes it. */
class ApiTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int RUNNERS = 250;
  private static final int LAST = RUNNERS - 5;

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() throws InterruptedException {
    String[] names = new String[RUNNERS];
    for (int i = 0; i < RUNNERS; i++) {
      names[i] = i == 0 ? "=cmd|'/c calc'!A1" : "Runner" + i;
    }
    race = new TinyRace(folder.resolve("tiny.gantry"), names);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    site =
        RaceSite.open(
            SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), List.of());
    race.passAll(RUNNERS - 10, "5K", 1_000_000);
    race.passAll(RUNNERS - 20, "FINISH", 2_000_000);
    tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
    client.close();
  }

  @Test
  void everyAddressOfTheDescriptionAnswersAsDescribed() throws Exception {
    JsonNode document = MAPPER.readTree(get("/api/v1/openapi.json").body());
    for (var path : document.get("paths").properties()) {
      String address = path.getKey().replace("{race}", "open").replace("{bib}", "7");
      HttpResponse<String> answer = get(address + (address.endsWith("search") ? "?q=runner7" : ""));
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      JsonNode content = path.getValue().at("/get/responses/200/content");
      if (content.has("application/json")) {
        JsonNode schema = content.at("/application~1json/schema");
        assertThat(faults(document, schema, answer.body())).as(address).isEmpty();
      }
    }
  }

  @Test
  void anAnswerThatMissesAFieldIsNotAsDescribed() throws Exception {
    JsonNode document = MAPPER.readTree(get("/api/v1/openapi.json").body());
    JsonNode schema = document.at("/components/schemas/ResultPage");
    ObjectNode page = (ObjectNode) MAPPER.readTree(get("/api/v1/races/open/results").body());
    page.remove("total");
    assertThat(faults(document, schema, page.toString())).isNotEmpty();
  }

  @Test
  void everyAddressServedIsDescribed() throws Exception {
    JsonNode document = MAPPER.readTree(get("/api/v1/openapi.json").body());
    JsonNode index = MAPPER.readTree(get("/api/v1").body());
    for (String name : List.of("races", "description")) {
      assertThat(document.get("paths").has(index.get(name).asString())).as(name).isTrue();
    }
    assertThat(get("/api").body()).contains("/api/v1/races/{race}/results");
  }

  @Test
  void thePagesOfAListTogetherAreTheList() throws Exception {
    List<String> bibs = new ArrayList<>();
    String next = "/api/v1/races/open/results?limit=70";
    while (next != null) {
      JsonNode page = MAPPER.readTree(get(next).body());
      assertThat(page.get("total").asInt()).isEqualTo(RUNNERS - 20);
      page.get("rows").forEach(row -> bibs.add(row.get("bib").asString()));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    }
    assertThat(bibs).hasSize(RUNNERS - 20).doesNotHaveDuplicates().startsWith("1", "2", "3");
    JsonNode rest = MAPPER.readTree(get("/api/v1/races/open/unplaced").body());
    assertThat(rest.get("total").asInt()).isEqualTo(20);
  }

  @Test
  void aRowSaysTheSameInEveryAnswer() throws Exception {
    JsonNode row = MAPPER.readTree(get("/api/v1/races/open/results").body()).get("rows").get(6);
    JsonNode entrant = MAPPER.readTree(get("/api/v1/entrants/7").body());
    assertThat(entrant.get("result")).isEqualTo(row);
    assertThat(row.get("official_time").asString()).isEqualTo("0:33:21");
    assertThat(row.get("5K_ms").asLong()).isEqualTo(1_000_007);
    assertThat(entrant.get("splits").get(1).get("place").asInt()).isEqualTo(7);
  }

  @Test
  void aSheetNeverRunsWhatSomebodyIsCalled() throws Exception {
    HttpResponse<String> csv = get("/api/v1/races/open/results.csv");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body().lines()).hasSize(RUNNERS + 1);
    assertThat(csv.body()).contains(",'=cmd|").doesNotContain(",=cmd");
  }

  @Test
  void whatIsKnownIsNotSentAgainUntilItChanges() throws Exception {
    String path = "/api/v1/races/open/results?limit=5";
    String tag = get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(get(path, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(304);
    race.pass(RUNNERS - 5, "FINISH", 1_500_000);
    tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
    assertThat(get(path, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsWatchedSaysHowItStoodAtEachPointAndIsSentOnce() throws Exception {
    runFor(30);
    HttpResponse<String> answer = get("/api/v1/watches");
    JsonNode document = MAPPER.readTree(get("/api/v1/openapi.json").body());
    JsonNode schema =
        document
            .get("paths")
            .get("/api/v1/watches")
            .at("/get/responses/200/content/application~1json/schema");
    assertThat(faults(document, schema, answer.body())).isEmpty();
    JsonNode watch = MAPPER.readTree(answer.body()).get("watches").get(0);
    assertThat(watch.get("bib").asString()).isEqualTo(Integer.toString(LAST));
    assertThat(watch.get("scope").asString()).isEqualTo("course");
    assertThat(watch.get("mark").asString()).isEqualTo("0:30:00");
    assertThat(watch.get("elapsed").asString()).isEqualTo("0:14:50");
    assertThat(watch.get("projected").asString()).isEqualTo("0:29:40");
    assertThat(watch.get("behind_s").asLong()).isEqualTo(-20);
    assertThat(watch.get("pace").asString()).isEqualTo("on");
    assertThat(watch.get("steps")).hasSize(1);
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = get("/api/v1/watches", Map.of("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void whereAMinorIsOnTheCourseIsNotInWhatIsWatched() throws Exception {
    runFor(17);
    assertThat(MAPPER.readTree(get("/api/v1/watches").body()).get("watches")).isEmpty();
  }

  /** The last runner, a man of this age, is half way on the pace of the course record. */
  private void runFor(int age) throws InterruptedException {
    RecordMark mark =
        new RecordMark(
            "10 km",
            "M",
            "open",
            "course",
            1_800_000,
            "A. Able",
            "",
            "2020-05-03",
            "",
            "set",
            "",
            "");
    race.act(new Change.RecordBookSet("course", List.of(mark)));
    EntrantId id = new EntrantId(LAST);
    Bib bib = new Bib(Integer.toString(LAST));
    race.act(
        new Change.EntrantSet(
            new Entrant(
                id, bib, "M", age, "", "", "", "", "", "", Entrant.UNKNOWN, Entrant.UNKNOWN)));
    race.pass(LAST, "5K", 890_000);
    tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
  }

  @Test
  void aRefusalIsAProblemThatSaysWhatToMend() throws Exception {
    Map<String, Integer> refused =
        Map.of(
            "/api/v1/races/none", 404,
            "/api/v1/races/open/results?ranking=height", 400,
            "/api/v1/races/open/results?at=12K", 400,
            "/api/v1/races/open/results?limit=9999", 400,
            "/api/v1/races/open/results?cursor=x", 400,
            "/api/v1/entrants/999", 404,
            "/api/v1/nothing", 404,
            "/leaderboard.json?race=none", 404);
    for (var each : refused.entrySet()) {
      HttpResponse<String> answer = get(each.getKey());
      assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(each.getValue());
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .isEqualTo("application/problem+json");
      JsonNode problem = MAPPER.readTree(answer.body());
      assertThat(problem.get("status").asInt()).isEqualTo(each.getValue());
      assertThat(problem.get("detail").asString()).isNotBlank();
    }
  }

  @Test
  void scriptsOfAnyPageMayReadItAndNobodyLearnsWhoTheOfficialIs() throws Exception {
    HttpResponse<String> answer = get("/api/v1/entrants/7/explanation");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.body()).contains("an official").doesNotContain("\"test\"");
    assertThat(get("/r/7").body()).contains("by an official at").doesNotContain("by test");
  }

  private static List<String> faults(JsonNode document, JsonNode schema, String body) {
    ObjectNode whole = MAPPER.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("$defs", document.at("/components/schemas"));
    whole.set("allOf", MAPPER.createArrayNode().add(schema));
    String text = whole.toString().replace("#/components/schemas/", "#/$defs/");
    Schema judge =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
    return judge.validate(body, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, Map.of());
  }

  private HttpResponse<String> get(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path));
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
