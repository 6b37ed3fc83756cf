package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The announcer's page over London: who comes, pins and hides, the podium, and no connection. */
class AnnounceTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("11:59:10");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void theNextWhoComeAreThereWithACountdownInEveryLook() {
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.to(stage, chromium, look, "announce")) {
        Page page = visit.page();
        assertThat(page.locator(".arrivals li")).hasCount(12);
        assertThat(page.locator(".arrivals li").first()).containsText("KIPTUM");
        assertThat(page.locator(".arrivals .away").first()).not().isEmpty();
        assertThat(page.locator(".podium")).hasCount(5);
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        org.assertj.core.api.Assertions.assertThat(width).isEqualTo(look.width());
        picture(page, "announce-" + look.name());
        List<String> barriers = Barriers.on(page, look.name());
        org.assertj.core.api.Assertions.assertThat(barriers).isEmpty();
      }
    }
  }

  @Test
  void pinsAndHidesAreKeptInTheBrowser() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "announce")) {
      Page page = visit.page();
      Locator rows = page.locator(".arrivals li:visible");
      String third = rows.nth(2).getAttribute("data-bib");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("p");
      assertThat(rows.first()).hasAttribute("data-bib", third);
      String second = rows.nth(1).getAttribute("data-bib");
      rows.nth(1).locator(".hide").click();
      assertThat(rows).hasCount(11);
      page.reload();
      assertThat(rows.first()).hasAttribute("data-bib", third);
      assertThat(page.locator("[data-bib='" + second + "']")).isHidden();
      page.locator(".all").click();
      assertThat(rows).hasCount(12);
      page.keyboard().press("s");
      assertThat(page.locator("body.sun")).isVisible();
      picture(page, "announce-sun");
    }
  }

  @Test
  void anotherPointAndTheNextPageAreOneKeyOrTapAway() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "announce")) {
      Page page = visit.page();
      page.locator(".at a", new Page.LocatorOptions().setHasText("40K")).click();
      assertThat(page.locator("h1")).containsText("40K");
      page.keyboard().press("n");
      assertThat(page.locator(".halves")).hasAttribute("data-page", "2");
    }
  }

  @Test
  void itWorksWithoutScripts() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.NO_SCRIPTS, "announce")) {
      assertThat(visit.page().locator(".arrivals li")).hasCount(12);
      assertThat(visit.page().locator(".acts").first()).isHidden();
    }
  }

  @Test
  void withoutAConnectionTheLastStateStaysWithItsAge() {
    Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "announce");
    Page page = visit.page();
    page.context().setOffline(true);
    assertThat(page.locator(".offline")).containsText("No connection");
    assertThat(page.locator(".arrivals li")).hasCount(12);
    page.context().setOffline(false);
    assertThat(page.locator(".offline")).isHidden();
    List<String> others =
        visit.complaints().stream().filter(one -> !one.contains("INTERNET_DISCONNECTED")).toList();
    org.assertj.core.api.Assertions.assertThat(others).isEmpty();
    page.context().close();
  }

  private static void picture(Page page, String name) {
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
