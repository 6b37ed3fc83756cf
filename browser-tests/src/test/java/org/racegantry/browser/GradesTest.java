package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The best age grades, as they come in and when they are in. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradesTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("12:01:00");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  @Order(1)
  void anOpenPageTakesInWhoFinishes() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "grades?race=elite-men")) {
      Page page = visit.page();
      assertThat(page.locator(".none")).containsText("Nobody is graded in this race");
      stage.until("12:01:40");
      Locator first = page.locator("table tbody tr").first();
      assertThat(first).containsText("Kelvin KIPTUM");
      assertThat(first).containsText("99.31 %");
    }
  }

  @Test
  @Order(2)
  void wholePagesInEveryLook() {
    stage.until("13:40:00");
    Map<String, String> pages =
        Map.of(
            "grades-men", "grades?race=elite-men",
            "grades-mass", "grades?race=mass",
            "grades-runner", "r/10",
            "grades-board", "?race=elite-women");
    for (Visit.Look look : Visit.Look.ALL) {
      for (String name : List.copyOf(pages.keySet())) {
        try (Visit visit = Visit.to(stage, chromium, look, pages.get(name))) {
          Path picture = PICTURES.resolve("whole-" + name + "-" + look.name() + ".png");
          visit.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
        }
      }
    }
  }

  @Test
  @Order(3)
  void aRunnerIsGradedWithoutScriptsToo() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.NO_SCRIPTS, "grades?race=elite-men")) {
      visit.page().locator("table a", new Page.LocatorOptions().setHasText("KIPTUM")).click();
      // What a record says stands in lines like these, above them.
      Locator graded = visit.page().locator(".grade:has(a[href^='/grades'])");
      assertThat(graded).hasText("Age grade 99.31 % (2025 road factors)");
      assertThat(graded.locator("+ .grade")).containsText("Boston 2026 standard met by 53:");
    }
  }
}
