package org.racegantry.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
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
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;

/** The site over real HTTP, without a browser. */
class RaceSiteTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() throws InterruptedException {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Åström", "O'Brien", "<b>Bold</b>", "Weiß");
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    site =
        RaceSite.open(
            SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), List.of());
    tail.awaitAfter(0, Duration.ofSeconds(20));
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
  void placesGapsLegsAndPacesAreThoseOfTheReads() throws Exception {
    pass(1, "5K", 1_000_000);
    pass(2, "5K", 1_001_500);
    pass(2, "FINISH", 1_990_000);
    pass(1, "FINISH", 1_999_001);
    String json = get("leaderboard.json?race=open").body();
    assertThat(json)
        .contains("\"place\":\"1\",\"bib\":\"2\"")
        .contains("\"time\":\"33:10\"")
        .contains("\"gap_ms\":9001,\"gap\":\"+0:10\"")
        .contains("\"places_gained\":1,\"leg\":\"16:28\",\"pace\":\"3:18\"");
  }

  @Test
  void whoIsFurthestAlongComesFirstEvenIfSlower() throws Exception {
    pass(1, "5K", 1_000_000);
    pass(2, "5K", 1_300_000);
    pass(2, "FINISH", 2_600_000);
    String json = get("leaderboard.json").body();
    assertThat(json.indexOf("\"bib\":\"2\"")).isLessThan(json.indexOf("\"bib\":\"1\""));
    String at5k = get("leaderboard.json?at=5K").body();
    assertThat(at5k.indexOf("\"bib\":\"1\"")).isLessThan(at5k.indexOf("\"bib\":\"2\""));
  }

  @Test
  void namesAreTextAndNeverHtml() throws Exception {
    pass(3, "5K", 1_000_000);
    assertThat(get("").body()).contains("&lt;B&gt;BOLD&lt;/B&gt;").doesNotContain("<B>BOLD");
    assertThat(get("r/3").body()).doesNotContain("<B>BOLD");
  }

  @Test
  void aSearchDoesNotCareForAccentsCapitalsOrLeadingNoughts() throws Exception {
    assertThat(get("search?q=astr").body()).contains("ÅSTRÖM");
    assertThat(get("search?q=OBRIEN").body()).contains("BRIEN");
    assertThat(get("search?q=weiss").body()).contains("/r/4");
    assertThat(get("search?q=004").body()).contains("/r/4");
    assertThat(get("search?q=zz").body()).contains("Nobody found");
  }

  @Test
  void aRunnersPageShowsTheReadsItRestsOn() throws Exception {
    pass(1, "5K", 1_000_000);
    pass(1, "5K", 1_002_000);
    assertThat(get("r/1").body())
        .contains("used for 5K")
        .contains("10:16:40.000")
        .contains("10:16:42.000")
        .contains("Why is my time this?");
  }

  @Test
  void theStateOfTheResultIsShown() throws Exception {
    race.act(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
    shown();
    assertThat(get("").body()).contains("provisional");
  }

  @Test
  void everyAnswerForbidsForeignAndInlineScripts() throws Exception {
    for (String path : new String[] {"", "r/1", "r/99", "search?q=a", "leaderboard.json", "no"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.body()).doesNotContain(" style=").doesNotContain("<style");
    }
  }

  @Test
  void nonsenseIsRefusedWithASentence() throws Exception {
    assertThat(get("?race=none").statusCode()).isEqualTo(404);
    assertThat(get("?at=12K").statusCode()).isEqualTo(404);
    assertThat(get("?from=0").statusCode()).isEqualTo(400);
    assertThat(get("?sex=" + "x".repeat(200)).statusCode()).isEqualTo(400);
    assertThat(get("r/nobody").body()).contains("Nobody is entered with bib");
    assertThat(get("..%2f..%2fetc/passwd").statusCode()).isEqualTo(404);
    assertThat(get("assets/0/gantry.css").statusCode()).isEqualTo(404);
  }

  @Test
  void aPortSomebodyElseHasIsAFaultAndTheNextIsAsGood() throws Exception {
    SiteSettings taken = SiteSettings.local(site.port());
    assertThatThrownBy(
            () ->
                RaceSite.open(taken, tail, CourseClock.REAL, InstantSource.system(), List.of())
                    .close())
        .hasCauseInstanceOf(BindException.class);
    assertThat(RawHttp.get(site.port(), "/", "localhost")).startsWith("HTTP/1.1 200");
  }

  @Test
  void whoAsksForTheLastTimeReadsToTheEnd() throws Exception {
    for (String path : List.of("/", "/up", "/api/v1/races", "/there-is-no-such-page")) {
      try (Socket last = RawHttp.open(site.port(), path, "localhost", "Connection: close\r\n")) {
        // The server looks for idle connections after 20 s; this one must not have to wait for
        // that.
        last.setSoTimeout(10_000);
        assertThat(last.getInputStream().readAllBytes()).as(path).isNotEmpty();
      }
    }
  }

  @Test
  void nobodyElsesPageCanChangeAnythingOrUseAnotherName() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(site.address() + "demo"))
            .header("Origin", "http://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.ofString("speed=1"))
            .build();
    assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    assertThat(RawHttp.get(site.port(), "/", "evil.example")).startsWith("HTTP/1.1 421");
    assertThat(RawHttp.get(site.port(), "/", "localhost:1")).startsWith("HTTP/1.1 200");
  }

  @Test
  void jsonThatIsKnownAlreadyIsNotSentAgain() throws Exception {
    String tag = get("leaderboard.json").headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(site.address() + "leaderboard.json"))
            .header("If-None-Match", tag)
            .build();
    assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(304);
  }

  private void pass(int bib, String point, long after_ms) throws InterruptedException {
    race.pass(bib, point, after_ms);
    shown();
  }

  private void shown() throws InterruptedException {
    long seq = race.journal().head().seq();
    assertThat(tail.awaitAfter(seq - 1, Duration.ofSeconds(20))).isPresent();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
