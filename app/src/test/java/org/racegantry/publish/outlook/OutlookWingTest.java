package org.racegantry.publish.outlook;

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
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is at stake in a race of ten kilometres, as it is asked for over the wire. */
class OutlookWingTest {
  private static final int RUNNERS = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private TinyRace race;
  private RaceTail tail;
  private RaceSite site;
  private long after_ms = 1_000_000;

  @BeforeEach
  void open() throws InterruptedException {
    String[] names = new String[RUNNERS];
    for (int i = 0; i < RUNNERS; i++) {
      names[i] = "Runner" + (1 + i);
    }
    race = new TinyRace(folder.resolve("tiny.gantry"), names);
    race.passAll(RUNNERS, "START", 1_000);
    tail = RaceTail.follow(race.journal());
    CourseClock clock =
        new CourseClock() {
          @Override
          public long now_ms() {
            return TinyRace.GUN_ms + after_ms;
          }

          @Override
          public double speed() {
            return 1;
          }
        };
    site = RaceSite.open(SiteSettings.local(0), tail, clock, InstantSource.system(), List.of());
    seen(race.passAll(RUNNERS, "5K", 900_000));
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    race.close();
  }

  private void seen(long seq) throws InterruptedException {
    assertThat(tail.awaitAfter(seq - 1, PATIENCE)).isPresent();
  }

  private HttpResponse<String> ask(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode json() throws Exception {
    return new JsonMapper().readTree(ask("outlook.json").body());
  }

  @Test
  void beforeAnybodyIsInItSaysWhoIsExpected() throws Exception {
    String page = ask("outlook").body();
    assertThat(page).contains("0 of 3 are in, 30 on the way.").contains("Expected first:");
    assertThat(page).contains("RUNNER1</a>, about ").contains("Estimates, never results");
    JsonNode podium = json().path("podiums").path(0);
    assertThat(podium.path("on_the_way").asInt()).isEqualTo(RUNNERS);
    assertThat(podium.path("safe").isNull()).isTrue();
    assertThat(podium.path("rivals")).hasSize(3);
  }

  @Test
  void aPodiumIsTheSaferTheLongerTheOthersAreOut() throws Exception {
    after_ms = 1_800_000;
    seen(race.pass(1, "FINISH", 1_800_000));
    seen(race.pass(2, "FINISH", 1_800_500));
    seen(race.pass(3, "FINISH", 1_801_000));
    double early = json().path("podiums").path(0).path("safe").asDouble();
    after_ms = 2_400_000;
    double late = json().path("podiums").path(0).path("safe").asDouble();
    assertThat(late).isGreaterThanOrEqualTo(early).isGreaterThan(0.99);
    assertThat(ask("outlook").body()).contains("more than 99 of 100; 27 are on the way.");
  }

  @Test
  void whenEverybodyIsInNothingIsOpen() throws Exception {
    after_ms = 2_000_000;
    seen(race.passAll(RUNNERS, "FINISH", 1_850_000));
    String page = ask("outlook").body();
    assertThat(page).contains("Nobody who could change it is on the way.");
    assertThat(page).doesNotContain("about ").contains("RUNNER1");
  }

  @Test
  void aTimeOfOnesOwnIsCounted() throws Exception {
    assertThat(ask("outlook?under=0:40:00").body()).contains("0:40:00");
    assertThat(ask("outlook?under=soon").statusCode()).isEqualTo(400);
    assertThat(ask("outlook?race=none").statusCode()).isEqualTo(404);
  }

  @Test
  void theTabsOfThePageLeadToTheSameOfTheOtherRaces() throws Exception {
    assertThat(ask("outlook").body()).contains("href=\"/outlook?race=open\"");
    assertThat(ask("forecast-quality").body()).contains("href=\"/forecast-quality?race=open\"");
  }

  @Test
  void howGoodForecastsWereNeedsRunnersWhoAreInWithEverySplit() throws Exception {
    String page = ask("forecast-quality").body();
    assertThat(page).contains("Nothing can be said yet").contains("In years it had not seen, ");
    assertThat(ask("forecast-quality.csv").statusCode()).isEqualTo(200);
  }
}
