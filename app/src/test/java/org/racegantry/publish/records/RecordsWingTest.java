package org.racegantry.publish.records;

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
import org.racegantry.race.RecordMark;
import org.racegantry.race.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of records, its twins, and the marks beside the names. */
class RecordsWingTest {
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void aCourseRecord() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker");
    race.act(new Change.EntrantSet(man()));
    race.act(new Change.RecordBookSet("course", List.of(mark())));
    race.pass(1, "START", 500);
    race.pass(1, "5K", 1_000_000);
    race.pass(1, "FINISH", 2_000_400);
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

  @Test
  void thePageSaysTheRecordAndWhatItRestsOn() throws Exception {
    assertThat(get("records"))
        .contains("COURSE RECORD")
        .contains("1:39 faster than 35:00 (Old Holder GBR, here 2019-05-05)")
        .contains("rounding")
        .contains("0:33:20.400, up to the whole second 0:33:21");
  }

  @Test
  void theTwinsSayTheSame() throws Exception {
    JsonNode verdict = new JsonMapper().readTree(get("records.json")).at("/verdicts/0");
    assertThat(verdict.get("verdict").asString()).isEqualTo("record");
    assertThat(verdict.get("margin_s").asInt()).isEqualTo(-99);
    assertThat(get("records.csv").lines().toList().get(1))
        .startsWith("1,course,open,record,0:35:00,0:33:21,-99,,open,ABLE,GBR,FINISH,10 km,M,");
  }

  @Test
  void theMarkStandsOnTheBoardInTheListsAndOnTheRunnersPage() throws Exception {
    assertThat(get("")).contains("<span class=\"mark\">CR</span>");
    assertThat(get("leaderboard.csv").lines().toList().get(1)).endsWith(",CR");
    assertThat(get("api/v1/entrants/1")).contains("\"marks\":[\"CR\"]");
    assertThat(get("r/1")).contains("COURSE RECORD: 1:39 faster than 35:00");
  }

  @Test
  void aDisqualificationTakesItBackAndThePageSaysSo() throws Exception {
    race.act(new Change.StatusSet(new EntrantId(1), Status.DQ, "TR55.10"));
    assertThat(get("records"))
        .contains("bib 1 disqualified, TR55.10 (because): course record withdrawn, 33:21")
        .doesNotContain("COURSE RECORD");
    assertThat(get("")).doesNotContain("class=\"mark\"");
  }

  private String get(String path) throws Exception {
    tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + "/" + path)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    }
  }

  private static Entrant man() {
    EntrantId id = new EntrantId(1);
    return new Entrant(
        id, new Bib("1"), "M", 30, "GBR", "", "", "", "", "", Entrant.UNKNOWN, Entrant.UNKNOWN);
  }

  private static RecordMark mark() {
    return new RecordMark(
        "10 km",
        "M",
        "open",
        "course",
        2_100_000,
        "Old Holder",
        "GBR",
        "2019-05-05",
        "here",
        "",
        "",
        "test");
  }
}
