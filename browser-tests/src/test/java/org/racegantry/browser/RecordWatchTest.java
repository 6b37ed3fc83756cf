package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records on the leaderboard while they are run for, London 2023 against the books of the day. */
class RecordWatchTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static Chromium chromium;
  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    chromium = Chromium.ours();
  }

  @Test
  void theWatchBecomesTheVerdictWithoutAReload() {
    try (Stage stage = Stage.london(folder).books().until("11:30:00");
        Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "?race=elite-men")) {
      Page page = visit.page();
      page.evaluate("() => { window.stayed = true; }");
      Locator course = page.locator(".records li").filter(hasText("Course record"));
      Locator world = page.locator(".records li").filter(hasText("World record"));
      assertThat(course).containsText("off pace");
      assertThat(course).containsText("outside 2:02:37 (Eliud Kipchoge 2019)");
      stage.until("11:44:00");
      assertThat(course).containsText("on pace");
      assertThat(course).containsText("1:32 inside 2:02:37");
      assertThat(world).containsText("too close to call");
      shoot(visit, "records-watched-phone");
      stage.until("12:10:00");
      assertThat(course).containsText("record");
      assertThat(course).containsText("2:01:25: 1:12 faster than 2:02:37");
      assertThat(world).containsText("no record");
      assertThat(world).containsText("16 s slower than 2:01:09");
      assertThat(page.locator("[data-live=recordwords]")).containsText("World record: no record.");
      assertThat(page.evaluate("() => window.stayed")).isEqualTo(true);
      shoot(visit, "records-decided-phone");
    }
  }

  @Test
  void aDisqualifiedLeaderIsWatchedNoLonger() {
    try (Stage stage = Stage.london(folder).books().until("11:44:00");
        Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP_DARK, "?race=elite-men")) {
      Locator records = visit.page().locator(".records");
      assertThat(records).containsText("1:32 inside 2:02:37");
      shoot(visit, "records-watched-desktop-dark");
      stage.disqualified("1");
      assertThat(records).not().containsText("1:32 inside");
    }
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void shoot(Visit visit, String name) {
    visit.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
