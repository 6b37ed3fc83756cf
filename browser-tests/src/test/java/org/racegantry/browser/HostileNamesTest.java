package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that try to be more than names: nothing of them runs, anywhere. */
class HostileNamesTest {
  private static final List<String> NAMES = HostileNames.all();
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.start();
    stage = Stage.withNames(folder, NAMES).until("10:45:00");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      stage.close();
      chromium.close();
    }
  }

  @Test
  void thereAreTwoHundredOfThem() {
    assertThat(NAMES).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void nothingRunsOnAnyPageOfTheBoard() {
    for (int from = 1; from <= 651; from += 50) {
      String path = "?race=mass&from=" + from;
      try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, path)) {
        demandHarmless(visit);
      }
    }
  }

  @Test
  void nothingRunsWhenRowsArriveLive() {
    for (String race : List.of("elite-men", "mass")) {
      try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=" + race)) {
        stage.until(race.equals("mass") ? "11:40:00" : "11:20:00");
        visit.page().waitForTimeout(1_500);
        demandHarmless(visit);
      }
    }
  }

  @Test
  void nothingRunsInTheListOfWhoWasFoundNorOnARunnersPage() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "search?q=script")) {
      Page page = visit.page();
      assertThat(page.locator(".hitlist li").first()).isVisible();
      demandHarmless(visit);
      page.locator("#q").fill("img");
      assertThat(page.locator(".hits li").first()).isVisible();
      demandHarmless(visit);
      page.locator(".hits a").first().click();
      assertThat(page.locator("h1")).isVisible();
      demandHarmless(visit);
    }
  }

  @Test
  void aHostileSearchRunsNothing() {
    for (String name : NAMES.subList(0, 15)) {
      String query = URLEncoder.encode(name, StandardCharsets.UTF_8);
      try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "search?q=" + query)) {
        demandHarmless(visit);
      }
    }
  }

  private static void demandHarmless(Visit visit) {
    Page page = visit.page();
    assertThat(page.evaluate("() => window.pwned === undefined")).isEqualTo(true);
    Object foreign =
        page.evaluate(
            "() => document.querySelectorAll('main script, main img, main iframe, main object,"
                + " main svg:not(.state svg,.course svg,.chart), main [onerror], main [onload],"
                + " main style').length");
    assertThat(((Number) foreign).intValue()).as("elements that came out of a name").isZero();
  }
}
