package org.racegantry.publish.web;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people see of a page, programs get as JSON and, where there is a table, as CSV. */
class PageTwinsTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leaderboard.json",
        "r/1.json",
        "r/1/see.json",
        "compare.json?bibs=1,2",
        "favourites.json?bibs=1,2",
        "search.json?q=astrom",
        "nations.json?at=5K",
        "course.json?race=open",
        "density.json?at=FINISH",
        "outlook.json",
        "forecast-quality.json",
        "grades.json",
        "records.json",
        "story.json",
        "announce.json"
      })
  void aPageHasItsTwinForPrograms(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode twin = new JsonMapper().readTree(answer.body());
    assertThat(twin.get("seq").asLong()).isPositive();
    assertThat(answer.headers().firstValue("ETag")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"leaderboard.json", "course.json?race=open", "announce.json"})
  void whoHasAnAnswerGetsItAgainOnlyWhenMoreThanTheClockMoved(String address) throws Exception {
    try (TinyRace race = race();
        Journal journal = race.readOnly();
        RaceTail tail = RaceTail.follow(journal);
        RaceSite site = site(race, tail)) {
      String tag = ask(site, address, "").headers().firstValue("ETag").orElseThrow();
      Thread.sleep(300); // longer than any answer is kept for the next who asks
      HttpResponse<String> again = ask(site, address, tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      long last = race.pass(1, "FINISH", 2_000_000);
      tail.awaitAfter(last - 1, Duration.ofSeconds(20));
      HttpResponse<String> moved = ask(site, address, tag);
      assertThat(moved.statusCode()).isEqualTo(200);
      assertThat(moved.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leaderboard.csv",
        "r/1.csv",
        "compare.csv?bibs=1,2",
        "favourites.csv?bibs=1,2",
        "search.csv?q=astrom"
      })
  void aTableHasItsTwinForSheets(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.body().lines().findFirst().orElse("")).contains("bib");
    assertThat(answer.body().lines()).hasSizeGreaterThan(1);
  }

  @Test
  void theCourseSaysThatItIsEstimated() throws Exception {
    JsonNode course = new JsonMapper().readTree(get("course.json?race=open").body());
    assertThat(course.get("estimate").asBoolean()).isTrue();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (TinyRace race = race();
        Journal journal = race.readOnly();
        RaceTail tail = RaceTail.follow(journal);
        RaceSite site = site(race, tail)) {
      return ask(site, address, "");
    }
  }

  private TinyRace race() {
    return new TinyRace(folder.resolve("tiny.gantry"), "Åström", "Weiß");
  }

  private static RaceSite site(TinyRace race, RaceTail tail) throws InterruptedException {
    race.passAll(2, "5K", 1_000_000);
    tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
    return RaceSite.open(
        SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), List.of());
  }

  private HttpResponse<String> ask(RaceSite site, String address, String tag)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + address));
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
