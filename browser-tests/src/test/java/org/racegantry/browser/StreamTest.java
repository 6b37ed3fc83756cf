package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several tabs, one stream; and what they do when it is gone. */
class StreamTest {
  /** As on a page that did not come by a secure way. */
  private static final String WITHOUT_LOCKS =
      "Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });";

  private static final double SOON_MS = 20_000;

  /** Longer than a page that hears news waits before it asks. */
  private static final double QUIET_MS = 9_000;

  private static final int LATE_TABS = 4;
  private static final int STEPS_PER_TAB = 12;
  private static final Page.NavigateOptions COMMITTED =
      new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

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

  @ParameterizedTest
  @ValueSource(strings = {"", WITHOUT_LOCKS})
  void tabsShareOneStreamAndAnotherTakesOverWhenTheLeaderGoes(String script) throws Exception {
    try (BrowserContext context = chromium.browser().newContext()) {
      context.addInitScript(script);
      Page first = open(context, "?race=elite-men");
      awaitStreams(1);
      Page second = open(context, "?race=elite-women");
      Page third = open(context, "r/1");
      stage.until("10:16:00");
      shows(first, ".lead", "at 5K");
      shows(second, ".lead", "at 15K");
      awaitStreams(1);
      first.close();
      stage.until("10:36:00");
      shows(second, ".lead", "at Half");
      awaitStreams(1);
      stage.until("11:28:00");
      shows(third, ".headline", "1:27:23");
      shows(second, ".lead", "at 40K");
      awaitStreams(1);
    }
  }

  @Test
  void aPageSaysThatTheServerIsGoneAndGoesOnWhenItIsBack() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, "?race=elite-men");
      assertThat(page.locator(".offline")).isHidden();
      int port = stage.lightsOut();
      assertThat(page.locator(".offline"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_MS));
      assertThat(page.locator(".offline")).containsText("No connection. Trying again; data is");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/offline-desktop.png")));
      stage.lightsOn(port);
      assertThat(page.locator(".offline"))
          .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(SOON_MS));
      stage.until("10:16:00");
      shows(page, ".lead", "at 5K");
    }
  }

  /** While its scripts load, the tab that leads was told things this one has never seen. */
  @Test
  void aTabThatComesLateIsToldWhatItsPageLacks() {
    try (BrowserContext context = chromium.browser().newContext()) {
      shows(open(context, "?race=elite-men"), ".lead", "Under way");
      open(context, "?race=mass");
      List<Route> held = new ArrayList<>();
      List<Page> late = new ArrayList<>();
      for (int i = 0; i < LATE_TABS; i++) {
        Page page = context.newPage();
        page.route("**/stream.js", held::add);
        page.navigate(stage.at("?race=elite-men"), COMMITTED);
        page.waitForCondition(() -> held.size() == late.size() + 1);
        late.add(page);
      }
      stage.until("10:16:00");
      shows(context.pages().getFirst(), ".lead", "at 5K");
      LocalTime time = LocalTime.of(10, 20);
      for (Route route : held) {
        route.resume();
        // The others of the mass pass 5K: events come all the time, and none is of this race.
        for (int step = 0; step < STEPS_PER_TAB; step++) {
          time = time.plusSeconds(2);
          stage.until(time.toString());
        }
      }
      late.forEach(page -> shows(page, ".lead", "at 5K"));
    }
  }

  @Test
  void theCourseIsAskedForWhenTheStreamHasNewsAndHardlyElse() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, "?race=elite-men");
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.waitForTimeout(QUIET_MS);
      assertThat(asked).noneMatch(url -> url.contains("/course?"));
      stage.until("10:16:00");
      page.waitForCondition(() -> asked.stream().anyMatch(url -> url.contains("/course?")));
    }
  }

  private Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(stage.at(path));
    return page;
  }

  private static void shows(Page page, String where, String text) {
    assertThat(page.locator(where).first())
        .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MS));
  }

  /** The server notices a stream that was left when it writes next. */
  private void awaitStreams(int wanted) throws InterruptedException {
    long until_ns = System.nanoTime() + (long) (SOON_MS * 1e6);
    while (stage.streams() != wanted && System.nanoTime() < until_ns) {
      Thread.sleep(100);
    }
    assertThat(stage.streams()).isEqualTo(wanted);
  }
}
