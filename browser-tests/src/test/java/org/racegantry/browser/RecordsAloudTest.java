package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an announcer may say of records, London 2023 against the books of the day. */
class RecordsAloudTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static Chromium chromium;
  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    chromium = Chromium.ours();
  }

  @Test
  void theAnnouncerIsToldWhatIsRunForAndWhatMayBeSaidOfIt() {
    try (Stage stage = Stage.london(folder).books().until("11:44:00");
        Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "announce")) {
      Locator men = card(visit.page());
      assertThat(men).containsText("Kelvin KIPTUM 1:32 inside 2:02:37 (Eliud Kipchoge 2019)");
      assertThat(men.locator(".aloud")).hasCount(0);
      inEveryLook(stage, "announce-watched-");
      visit.page().evaluate("() => { window.stayed = true; }");
      stage.until("12:10:00");
      Locator course = men.locator("li").filter(hasText("Course record"));
      assertThat(course.locator(".aloud")).hasText("May be announced.");
      assertThat(course).containsText("Kelvin KIPTUM 2:01:25: 1:12 faster than 2:02:37");
      Locator world = men.locator("li").filter(hasText("World record"));
      assertThat(world).containsText("16 s slower than 2:01:09");
      assertThat(world.locator(".aloud")).hasCount(0);
      assertThat(visit.page().evaluate("() => window.stayed")).isEqualTo(true);
      inEveryLook(stage, "announce-decided-");
    }
  }

  private static void inEveryLook(Stage stage, String name) {
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.to(stage, chromium, look, "announce")) {
        Page page = visit.page();
        assertThat(page.locator(".spoken h2")).hasText("Records");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
            .isEqualTo(look.width());
        assertThat(Barriers.on(page, name + look.name())).isEmpty();
        // The page renews itself every two seconds, so no element is held on to.
        page.evaluate("() => document.querySelector('.spoken').scrollIntoView()");
        Path picture = PICTURES.resolve(name + look.name() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
      }
    }
  }

  private static Locator card(Page page) {
    return page.locator(".spoken article").filter(hasText("Elite men"));
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
