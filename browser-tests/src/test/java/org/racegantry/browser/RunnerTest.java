package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding somebody, and the page of one runner. */
class RunnerTest {
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("11:28:00");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void aNameIsFoundWhileItIsTypedWhateverTheAccents() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "")) {
      Page page = visit.page();
      page.locator("#q").pressSequentially("GROSCH");
      assertThat(page.locator(".hits li")).hasCount(1);
      assertThat(page.locator(".hits li")).containsText("Tom GRÖSCHEL");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).containsText("Tom GRÖSCHEL");
    }
  }

  @Test
  void aBibIsFoundFirst() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "")) {
      Page page = visit.page();
      page.locator("#q").pressSequentially("1");
      assertThat(page.locator(".hits li").first()).containsText("Kelvin KIPTUM");
    }
  }

  @Test
  void theRunnersPageSaysWhyTheTimeIsThis() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/1")) {
      Page page = visit.page();
      assertThat(page.locator(".headline")).containsText("1:27:23");
      page.locator(".why summary").click();
      assertThat(page.locator(".reads .used").first()).isVisible();
      assertThat(page.locator(".reads .used").last()).containsText("used for 30K");
      assertThat(page.locator(".why .rule")).not().isEmpty();
    }
  }

  @Test
  void theRunnersPageFollowsTheRaceAndKeepsTheExplanationOpen() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/1")) {
      Page page = visit.page();
      page.locator(".why summary").click();
      page.locator("h1").click();
      stage.until("11:42:00");
      assertThat(page.locator(".headline")).containsText("1:41:12");
      assertThat(page.locator(".why")).hasAttribute("open", "");
    }
  }

  @Test
  void aBibNobodyHasIsSaidPlainly() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "search?q=zzzz")) {
      assertThat(visit.page().locator(".found")).containsText("Nobody found");
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
