package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The leaderboard as somebody sees it who keeps it open. */
class LeaderboardTest {
  private static Chromium chromium;
  @TempDir private Path folder;
  private Stage stage;

  @BeforeAll
  static void start() {
    chromium = Chromium.ours();
  }

  @BeforeEach
  void raise() {
    stage = Stage.london(folder).until("10:10:00");
  }

  @AfterEach
  void lower() {
    stage.close();
  }

  @Test
  void aSplitAppearsAndThePlacesChangeWithoutAReload() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      Page page = visit.page();
      page.evaluate("() => { window.stayed = true; }");
      assertThat(page.locator(".board tbody tr").first().locator(".point")).hasText("Start");
      stage.until("10:16:00");
      assertThat(page.locator(".board tbody tr").first().locator(".point")).hasText("5K");
      stage.until("11:28:00");
      Locator leader = page.locator(".board tbody tr").first();
      assertThat(leader.locator(".name a")).hasText("Kelvin KIPTUM");
      assertThat(leader.locator("td.time")).containsText("1:27:23");
      assertThat(page.locator(".lead")).containsText("leads at 30K in 1:27:23");
      assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
    }
  }

  @Test
  void aNewHeadOfTheTableSlidesRowsToTheirPlaces() {
    stage.until("10:29:00");
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=mass")) {
      Page page = visit.page();
      page.waitForLoadState();
      page.evaluate(
          "() => { const slide = Element.prototype.animate; window.slides = 0;"
              + " Element.prototype.animate = function (...a) { window.slides++;"
              + " return slide.apply(this, a); }; }");
      stage.until("11:00:00");
      page.waitForFunction("() => window.slides > 0");
    }
  }

  @Test
  void theClockRunsAndTheAgeOfTheDataIsTold() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      assertThat(visit.page().locator(".clock")).containsText("on the clock");
      assertThat(visit.page().locator(".age")).containsText("s old");
    }
  }

  @Test
  void aNarrowedBoardMovesToo() {
    try (Visit visit =
        Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men&nation=GBR")) {
      Page page = visit.page();
      stage.until("10:16:30");
      assertThat(page.locator(".board tbody tr").first().locator("td.point")).hasText("5K");
      assertThat(page.locator(".board tbody .tag").first()).hasText("GBR");
    }
  }

  @Test
  void pausedPagesStandStillAndGoOnAfterwards() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      Page page = visit.page();
      page.locator(".pause").click();
      stage.until("10:16:00");
      page.waitForTimeout(1_500);
      assertThat(page.locator(".board tbody tr").first().locator(".point")).hasText("Start");
      page.locator(".pause").click();
      assertThat(page.locator(".board tbody tr").first().locator(".point")).hasText("5K");
    }
  }

  @Test
  void theDemoBarChangesThePaceAndStaysOnThePage() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-women")) {
      Page page = visit.page();
      page.locator(".demo button[value='300']").click();
      assertThat(page.locator(".demo button[value='300']")).hasAttribute("aria-pressed", "true");
      assertThat(stage.clock().speed()).isEqualTo(300);
      assertThat(page.url()).endsWith("?race=elite-women");
    }
  }

  @Test
  void withoutScriptsThePageShowsTheSameAndAsksForItselfAgain() {
    stage.until("10:16:00");
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.NO_SCRIPTS, "?race=elite-men")) {
      Page page = visit.page();
      assertThat(page.locator(".board tbody tr").first().locator(".point")).hasText("5K");
      assertThat(page.content()).contains("http-equiv=\"refresh\"");
      page.locator("#q").fill("groschel");
      page.locator(".find button").click();
      assertThat(page.locator(".hitlist li")).hasCount(1);
      page.locator(".hitlist a").click();
      assertThat(page.locator("h1")).containsText("GRÖSCHEL");
    }
  }
}
