package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sorting, choosing and finding, with a pointer, with keys and without scripts. */
class BoardUseTest {
  private static final String TOO_SMALL =
      "() => [...document.querySelectorAll('main a, main button, main select, main summary, main"
          + " label, .tabs a, .find input, .find button, .pause')]"
          + ".filter((e) => e.checkVisibility() && !e.closest('.foot, caption'))"
          + ".map((e) => [e.textContent.trim().slice(0, 20), e.getBoundingClientRect()])"
          + ".filter(([, box]) => box.width > 0 && box.height < 24)"
          + ".map(([name, box]) => name + ' ' + box.height)";

  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("11:02:00");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  private static List<String> names(Page page) {
    return page.locator("tbody[data-rows] .name a").allTextContents();
  }

  @Test
  void aColumnsHeadSortsAndTurnsRoundWithoutScripts() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.NO_SCRIPTS, "?race=elite-men")) {
      Page page = visit.page();
      page.locator("thead .name a").click();
      assertThat(page.locator("thead .name")).hasAttribute("aria-sort", "ascending");
      List<String> families = families(page);
      assertThat(families).isSorted();
      page.locator("thead .name a").click();
      assertThat(page.locator("thead .name")).hasAttribute("aria-sort", "descending");
      assertThat(families(page)).isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  /** The words in capitals, as far as their letters sort like their bytes. */
  private static List<String> families(Page page) {
    return names(page).stream()
        .map(name -> name.replaceAll("^.*?(?=[A-Z]{2})", "").replaceAll("[^A-Z]", ""))
        .toList();
  }

  @Test
  void newRowsKeepTheOrderThatWasChosen() {
    try (Visit visit =
        Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-women&sort=-bib")) {
      Page page = visit.page();
      List<String> before = names(page);
      stage.until("11:10:00");
      assertThat(page.locator("tbody[data-rows] td.point").filter(hasText("30K")).first())
          .isVisible();
      assertThat(names(page)).isEqualTo(before);
    }
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(Pattern.compile(text));
  }

  @Test
  void aChoiceWorksAtOnceWithAPointerAndByButtonWithKeys() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=mass")) {
      Page page = visit.page();
      page.locator("select[name=sex]").selectOption("F");
      page.waitForURL("**/?race=mass&sex=F");
      assertThat(page.locator("thead .overall")).isVisible();
      page.locator("select[name=view]").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Tab");
      page.waitForTimeout(200);
      assertThat(page.url()).endsWith("?race=mass&sex=F");
      page.locator(".filters button").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/?race=mass&sex=F&view=splits");
    }
  }

  @Test
  void onAPhoneTheChoicesFoldAwayAndOpenWithKeys() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "?race=mass")) {
      Page page = visit.page();
      assertThat(page.locator(".filters")).isHidden();
      page.getByRole(AriaRole.CHECKBOX, named("Filter and order")).focus();
      page.keyboard().press("Space");
      assertThat(page.locator(".filters")).isVisible();
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void aRunnerIsTwoTapsAwayOnAPhoneHoweverTheNameIsTyped() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "")) {
      Page page = visit.page();
      page.locator("#q").click();
      page.keyboard().type("kiptm kevlin");
      assertThat(page.locator(".hits li").first()).containsText("Kelvin KIPTUM");
      assertThat(page.locator(".hits [role=status]")).containsText("found");
      page.locator(".hits a").first().click();
      assertThat(page.locator("h1")).containsText("Kelvin KIPTUM");
    }
  }

  @Test
  void theDotsOnTheCourseMoveOnAndStandStillWhenPaused() {
    stage.clock().setSpeed(60);
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      Page page = visit.page();
      Locator front = page.locator(".course .dot:not(.late) circle").last();
      String before = front.getAttribute("cx");
      page.waitForTimeout(2_500);
      String then = front.getAttribute("cx");
      assertThat(Double.parseDouble(then.replace("%", "")))
          .isGreaterThan(Double.parseDouble(before.replace("%", "")));
      page.locator(".pause").click();
      String paused = front.getAttribute("cx");
      page.waitForTimeout(1_500);
      assertThat(front.getAttribute("cx")).isEqualTo(paused);
      assertThat(page.locator(".course figcaption")).containsText("Estimated");
    }
  }

  @Test
  void nothingToTapIsSmallerThanAFingertipNeeds() {
    for (String path : List.of("?race=elite-men", "?race=mass&view=splits", "search?q=ki")) {
      try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, path)) {
        assertThat(visit.page().evaluate(TOO_SMALL)).as(path).isEqualTo(List.of());
      }
    }
  }

  @Test
  void whoIsOutIsShownWhenAskedAndTheListIsTakenAway() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=mass&view=out")) {
      Page page = visit.page();
      assertThat(page.locator("tbody[data-rows] tr, main .none").first()).isVisible();
      var download = page.waitForDownload(() -> page.locator(".takeaway a").first().click());
      assertThat(download.suggestedFilename()).isEqualTo("mass.csv");
    }
  }
}
