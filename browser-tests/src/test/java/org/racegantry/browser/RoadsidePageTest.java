package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a spectator can still see a runner: choosing, keeping the choice, and estimates. */
class RoadsidePageTest {
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("11:29:10");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void aChoiceStandsInTheAddressAndIsRememberedForTheNextRunner() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "r/1/see")) {
      Page page = visit.settled().page();
      assertThat(page.locator(".sights li")).hasCount(3);
      page.getByLabel("40K", new Page.GetByLabelOptions().setExact(true)).click();
      assertThat(page).hasURL(Pattern.compile("at=40K"));
      assertThat(page.locator(".sights li")).hasCount(1);
      assertThat(page.locator(".sights .when")).containsText("about");
      assertThat(page.locator(".sights .band")).containsText("8 of 10");
      visit.go("r/6/see");
      assertThat(page).hasURL(Pattern.compile("r/6/see\\?at=40K"));
      assertThat(page.locator(".sights li")).hasCount(1);
    }
  }

  @Test
  void withoutScriptsTheFormDoesTheSame() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.NO_SCRIPTS, "r/1/see")) {
      Page page = visit.page();
      page.getByLabel("35K", new Page.GetByLabelOptions().setExact(true)).check();
      page.getByText("Show these").click();
      assertThat(page.locator(".sights li")).hasCount(1);
      assertThat(page.locator(".sights h2")).hasText("35K");
    }
  }

  @Test
  void estimatesAmongTheSplitsAreMarkedInWordsAndLighterThanTimes() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/1")) {
      Page page = visit.page();
      assertThat(page.locator(".est .turn")).containsText("estimates, not results");
      assertThat(page.locator(".est tr:not(.turn)")).hasCount(3);
      String weight = "(cell) => getComputedStyle(cell).fontWeight";
      Object estimate = page.locator(".est td.num").first().evaluate(weight);
      Object time = page.locator("td.strong").first().evaluate(weight);
      assertThat(Integer.parseInt((String) estimate)).isLessThan(Integer.parseInt((String) time));
      for (String text : page.locator(".est td.num").allTextContents()) {
        assertThat(text).startsWith("about ");
      }
    }
  }
}
