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
        "compare.json?bibs=1,2",
        "favourites.json?bibs=1,2",
        "search.json?q=astrom",
        "course.json?race=open",
        "announce.json"
      })
  void aPageHasItsTwinForPrograms(String address) throws Exception {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode twin = new JsonMapper().readTree(answer.body());
    assertThat(twin.get("seq").asLong()).isPositive();
    // Estimates move with the clock: there is nothing to compare them with.
    boolean estimates = address.startsWith("course") || address.startsWith("announce");
    assertThat(answer.headers().firstValue("ETag").isPresent()).isEqualTo(!estimates);
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
    try (TinyRace race = new TinyRace(folder.resolve("tiny.gantry"), "Åström", "Weiß");
        Journal journal = race.readOnly();
        RaceTail tail = RaceTail.follow(journal);
        RaceSite site =
            RaceSite.open(
                SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), List.of())) {
      race.passAll(2, "5K", 1_000_000);
      tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
      URI uri = URI.create(site.address() + address);
      return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
