package org.racegantry.publish.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of nations and their twins, of a race with a status and an unknown nation. */
class NationSiteTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() throws InterruptedException {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Ali", "Bok", "Cox", "Dee", "Eve", "Fox");
    String[] nations = {"BRN", "GBR", "ANA", "", "GBR", "GBR"};
    for (int bib = 1; bib <= nations.length; bib++) {
      race.act(entered(bib, nations[bib - 1], bib == 6 ? 17 : 30));
    }
    race.passAll(5, "5K", 1_000_000);
    long last = race.passAll(5, "FINISH", 2_000_000);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    tail.awaitAfter(last - 1, Duration.ofSeconds(20));
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

  private static Change entered(int bib, String nation, int age) {
    return new Change.EntrantSet(
        new Entrant(
            new EntrantId(bib),
            new Bib("" + bib),
            "M",
            age,
            nation,
            "",
            "",
            "",
            "",
            "",
            Entrant.UNKNOWN,
            Entrant.UNKNOWN));
  }

  @Test
  void bahrainIsBahrainAndAStatusIsSaidToBeOne() throws Exception {
    String page = body("nations?at=5K");

    assertThat(page).contains("Bahrain", "BRN", "Great Britain and Northern Ireland");
    assertThat(page).contains("Statuses, no nations", "Authorised Neutral Athlete");
    assertThat(page).contains("1 of 5 without a nation that is known.");
    assertThat(body("nations/ANA")).contains("is a status, not a nation");
  }

  @Test
  void withoutAPointItIsTheFurthestAnybodyPassed() throws Exception {
    assertThat(json("nations.json").get("at").asString()).isEqualTo("FINISH");
    assertThat(json("nations.json?at=5k").get("at").asString()).isEqualTo("5K");
  }

  @Test
  void theTwinsSayWhatThePageSays() throws Exception {
    JsonNode men = json("nations.json?at=FINISH").get("sexes").get(0);

    assertThat(men.get("unknown_nation").asInt()).isEqualTo(1);
    assertThat(men.get("nations").get(1).get("nation").asString()).isEqualTo("GBR");
    assertThat(men.get("nations").get(1).get("best").get(0).get("place_sex").asInt()).isEqualTo(2);
    assertThat(men.get("statuses").get(0).get("nation").asString()).isEqualTo("ANA");
    assertThat(men.get("league")).isEmpty();
    assertThat(men.get("unranked")).hasSize(2);
    assertThat(body("nations.csv?at=5K").lines())
        .hasSize(4)
        .anyMatch(
            line ->
                line.startsWith(
                    "open,M,5K,GBR,Great Britain and Northern Ireland,nation,2,2,no,2,Bok,"))
        .anyMatch(
            line -> line.startsWith("open,M,5K,ANA,Authorised Neutral Athlete,status,1,3,no,3,"));
  }

  @Test
  void aNationHasItsFirstAtEverySplitAndAllItsRunners() throws Exception {
    JsonNode gbr = json("nations/gbr.json").get("sexes").get(0);

    assertThat(gbr.get("points")).hasSize(2);
    assertThat(gbr.get("points").get(0).get("first").get("bib").asString()).isEqualTo("2");
    assertThat(gbr.get("runners_total").asInt()).isEqualTo(2);
    assertThat(body("nations/GBR.csv").lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("open,M,GBR,Great Britain and Northern Ireland,FINISH,"));
    assertThat(body("nations/GBR?race=open"))
        .contains("First home: BOK, 2nd in 33:21, +0:00.", "EVE");
  }

  @Test
  void whoIsHiddenOnOtherPagesIsHiddenHere() throws Exception {
    race.passAll(6, "FINISH", 1_900_000);
    long last = race.pass(6, "5K", 900_000);
    tail.awaitAfter(last - 1, Duration.ofSeconds(20));

    assertThat(body("nations/GBR")).contains("F.").doesNotContain("FOX");
    assertThat(body("nations/GBR.csv") + body("nations.csv?at=5K")).doesNotContain("Fox");
    assertThat(body("nations/GBR.json") + body("nations.json")).doesNotContain("Fox", "FOX");
  }

  @Test
  void whatIsNotThereIsSaidPlainly() throws Exception {
    assertThat(get("nations?race=none").statusCode()).isEqualTo(404);
    assertThat(get("nations?at=7K").statusCode()).isEqualTo(404);
    assertThat(get("nations?at=START").statusCode()).isEqualTo(404);
    assertThat(get("nations/FRA").statusCode()).isEqualTo(404);
    assertThat(get("nations/FRA").body()).contains("Nobody is entered for a nation “FRA”.");
    assertThat(get("nations/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(get("nations/FRA.json").body()).contains("\"status\":404");
  }

  private JsonNode json(String address) throws IOException, InterruptedException {
    return new JsonMapper().readTree(body(address));
  }

  private String body(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    URI uri = URI.create(site.address() + address);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }
}
