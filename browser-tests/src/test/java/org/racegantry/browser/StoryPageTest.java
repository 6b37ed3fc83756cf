package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report in a browser: every look, facts by mouse and by key, and all of it without scripts.
 */
class StoryPageTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("14:00:00");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void itIsOpenToEverybodyInEveryLook() {
    List<String> violations = new ArrayList<>();
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.to(stage, chromium, look, "story").settled()) {
        Page page = visit.page();
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width).as(look.name()).isEqualTo(look.width());
        picture(page, "story-" + look.name());
        violations.addAll(Barriers.on(page, look.name()));
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void aSentenceShowsItsFactsBesideIt() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "story").settled()) {
      Page page = visit.page();
      Locator sentence = page.locator(".standfirst .said").first();
      Locator facts = sentence.locator(".marginal");
      assertThat(facts.isVisible()).isFalse();
      sentence.hover();
      assertThat(facts.isVisible()).isTrue();
      assertThat(facts.boundingBox().x)
          .isGreaterThan(page.locator(".standfirst").boundingBox().x + 600);
      picture(page, "story-facts");
      page.mouse().move(5, 5);
      assertThat(facts.isVisible()).isFalse();
      sentence.locator(".ref").focus();
      assertThat(facts.isVisible()).isTrue();
    }
  }

  @Test
  void withoutScriptsTheNotesLeadToTheFactsAndBack() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.NO_SCRIPTS, "story")) {
      Page page = visit.page();
      page.locator("#s2 .ref").focus();
      page.keyboard().press("Enter");
      Locator note = page.locator("#f2");
      assertThat(note.isVisible()).isTrue();
      assertThat(note.innerText()).isNotBlank();
      note.locator("a").click();
      assertThat(page.url()).endsWith("#s2");
    }
  }

  @Test
  void onPaperThereIsTheReportAndNothingElse() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "story").settled()) {
      Page page = visit.page();
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(page.locator(".head").isVisible()).isTrue();
      assertThat(page.locator(".chart").first().isVisible()).isTrue();
      for (String hidden : List.of(".ref", ".ways", ".grounds", ".find")) {
        assertThat(page.locator(hidden).first().isVisible()).as(hidden).isFalse();
      }
      picture(page, "story-print");
    }
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
