package org.racegantry.publish.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.SiteState;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.ResultState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report on the site: its page, its twin, and the log of what corrections rewrote. */
class StoryWingTest {
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void twoHaveFinished() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker <b>");
    race.passAll(2, "START", 500);
    race.passAll(2, "5K", 1_000_000);
    race.pass(1, "FINISH", 2_000_400);
    race.pass(2, "FINISH", 2_010_000);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    site =
        RaceSite.open(
            SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), List.of());
    awaitAll();
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
  }

  @Test
  void thePageTellsWhoWonAndBreaksNoMarkup() throws Exception {
    HttpResponse<String> page = get("story");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Able").contains("33:21").contains("Baker &lt;b&gt;");
    assertThat(page.body()).doesNotContain("style=").doesNotContain("Baker <b>");
  }

  @Test
  void everySentenceOfTheTwinIsOnThePage() throws Exception {
    JsonNode twin = json();
    String page = get("story").body();
    assertThat(twin.at("/headline/text").asString()).isNotEmpty();
    for (JsonNode section : twin.get("sections")) {
      for (JsonNode paragraph : section.get("paragraphs")) {
        paragraph.forEach(one -> assertThat(page).contains(escaped(one.get("text").asString())));
      }
    }
  }

  @Test
  void whatNobodySpeaksIsRefusedInASentence() throws Exception {
    assertThat(get("story?language=tlh").statusCode()).isEqualTo(400);
    assertThat(get("story?language=tlh").body()).contains("en-GB");
    assertThat(get("story?units=leagues").statusCode()).isEqualTo(400);
    assertThat(get("story?race=none").statusCode()).isEqualTo(404);
    assertThat(get("story?language=en-us&units=km&race=open").statusCode()).isEqualTo(200);
  }

  @Test
  void aMomentIsToldOnceHoweverManyRead() {
    SnapshotView view = new SiteState(tail).view();
    Paper first = StoryNews.of(view).now(view, Wish.usual(), tail).paper();
    Paper again = StoryNews.of(view).now(view, Wish.usual(), tail).paper();
    assertThat(again.sections()).isSameAs(first.sections());
  }

  @Test
  void readsRetellAtMostOnceASecondAndActsAtOnce() {
    AtomicLong clock_ns = new AtomicLong();
    StoryNews news = new StoryNews(clock_ns::get);
    SiteState state = new SiteState(tail);
    long first = news.now(state.view(), Wish.usual(), tail).paper().seq();
    race.pass(2, "FINISH", 2_011_000);
    awaitAll();
    SnapshotView read = state.view();
    assertThat(read.snapshot().seq()).isGreaterThan(first);
    assertThat(news.now(read, Wish.usual(), tail).paper().seq()).isEqualTo(first);
    clock_ns.addAndGet(1_000_000_000L);
    assertThat(news.now(read, Wish.usual(), tail).paper().seq()).isEqualTo(read.snapshot().seq());
    race.act(new Change.ResultsDeclared("open", ResultState.PROVISIONAL));
    awaitAll();
    SnapshotView acted = state.view();
    assertThat(news.now(acted, Wish.usual(), tail).paper().seq()).isEqualTo(acted.snapshot().seq());
  }

  @Test
  void aCorrectionAfterTheDeclarationStandsInTheLog() throws Exception {
    race.act(new Change.ResultsDeclared("open", ResultState.PROVISIONAL));
    long corrected_ms = TinyRace.GUN_ms + 1_998_000;
    race.act(new Change.TimeSet(new EntrantId(1), "FINISH", corrected_ms, "photo"));
    awaitAll();
    JsonNode changes = awaitChanges();
    assertThat(changes.toString()).contains("33:21").contains("33:18").contains("because");
    assertThat(get("story").body()).contains("<del>").contains("33:18");
  }

  @Test
  void beforeADeclarationNothingIsRewritten() throws Exception {
    race.act(new Change.TimeSet(new EntrantId(1), "FINISH", TinyRace.GUN_ms + 1_998_000, "photo"));
    awaitAll();
    assertThat(get("story").body()).contains("33:18").doesNotContain("<del>");
    assertThat(json().get("changes")).isEmpty();
  }

  /** The log is worked out apart from whoever asks. */
  private JsonNode awaitChanges() throws Exception {
    for (int i = 0; i < 200; i++) {
      JsonNode changes = json().get("changes");
      if (!changes.isEmpty()) {
        return changes;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no change in the log");
  }

  private void awaitAll() {
    try {
      tail.awaitAfter(race.journal().head().seq() - 1, Duration.ofSeconds(20));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private JsonNode json() throws Exception {
    return new JsonMapper().readTree(get("story.json").body());
  }

  private HttpResponse<String> get(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(site.address() + address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
