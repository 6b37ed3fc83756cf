package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Favourites, runners side by side, and passing a page on. */
class FavouritesTest {
  /** What the stream does with a row of the board that has a cell more: it comes whole. */
  private static final String A_CELL_MORE =
      """
      async () => {
        const home = new URL('rows.js', document.querySelector('script[type=module]').src);
        const row = document.querySelector('tr[data-key="5"]').cloneNode(true);
        row.querySelector('.fav').replaceChildren();
        row.querySelector('.fav').insertAdjacentHTML('beforebegin', '<td class="split">1:00</td>');
        (await import(home)).apply({ rows: { 5: row.outerHTML } });
      }
      """;

  private static Chromium chromium;
  private static Stage stage;
  private static LocalTime now = LocalTime.of(11, 28, 1);

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
  void aStarStaysOverReloadsAndStandsWhereverTheRunnerIsShown() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/1")) {
      Page page = visit.page();
      page.locator("h1 .star").click();
      page.reload();
      assertThat(page.locator("h1 .star")).hasAttribute("aria-pressed", "true");
      page.navigate(stage.at("?race=elite-men"));
      assertThat(star(page, "1")).hasAttribute("aria-pressed", "true");
      assertThat(star(page, "2")).hasAttribute("aria-pressed", "false");
      star(page, "2").click();
      page.locator("#q").pressSequentially("hassan");
      page.locator(".hits .star").first().click();
      page.locator("a.favs").click();
      assertThat(page.locator(".follow tbody tr:not(.est)")).hasCount(3);
      assertThat(page.locator(".follow")).containsText("Sifan HASSAN");
      page.navigate(stage.at("favourites"));
      page.waitForURL("**/favourites?bibs=1,2,101");
    }
  }

  @Test
  void starsStayPressedWhileTheBoardMoves() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      Page page = visit.page();
      star(page, "5").click();
      String before = page.locator("tr[data-key=\"1\"] .time").textContent();
      later();
      assertThat(page.locator("tr[data-key=\"1\"] .time")).not().hasText(before);
      assertThat(star(page, "5")).hasAttribute("aria-pressed", "true");
    }
  }

  @Test
  void aStarStaysPressedAndHeldWhenItsWholeRowIsReplaced() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      Page page = visit.page();
      Locator cells = page.locator("tr[data-key=\"5\"] > *");
      star(page, "5").focus();
      page.keyboard().press("Space");
      assertThat(star(page, "5")).hasAttribute("aria-pressed", "true");
      int before = cells.count();
      page.evaluate(A_CELL_MORE);
      assertThat(cells).hasCount(before + 1);
      assertThat(star(page, "5")).hasCount(1);
      assertThat(star(page, "5")).hasAttribute("aria-pressed", "true");
      assertThat(star(page, "5")).isFocused();
      assertThat(star(page, "2")).hasAttribute("aria-pressed", "false");
      page.keyboard().press("Space");
      assertThat(star(page, "5")).hasAttribute("aria-pressed", "false");
    }
  }

  @Test
  void thePageOfFavouritesFollowsTheRace() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "favourites?bibs=1,101")) {
      Page page = visit.page();
      Locator time = page.locator(".follow tbody tr").first().locator(".strong");
      String before = time.textContent();
      later();
      assertThat(time).not().hasText(before);
    }
  }

  @Test
  void fiveRunnersStandSideBySideAndNoMore() {
    try (Visit visit =
        Visit.to(stage, chromium, Visit.Look.DESKTOP, "compare?bibs=1,002,3,4,5,6,1")) {
      Page page = visit.page();
      assertThat(page.locator(".side th.who")).hasCount(5);
      assertThat(page.locator(".remark")).hasText("Five fit side by side; 1 more were left out.");
      assertThat(page.locator(".chart")).hasCount(3);
      assertThat(page.locator(".aheadof")).containsText("all together from 5K to Half");
      page.locator(".without").last().click();
      assertThat(page.locator(".side th.who")).hasCount(4);
    }
  }

  @Test
  void aRunnerIsComparedWithTheLeaderInTwoPresses() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "r/6")) {
      Page page = visit.page();
      page.locator(".share a", new Page.LocatorOptions().setHasText("Compare")).click();
      page.locator(".suggest a").first().click();
      assertThat(page.locator(".side th.who")).hasCount(2);
    }
  }

  @Test
  void theLinkOfAPageIsCopied() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/1?pace=mile")) {
      Page page = visit.page();
      page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      page.evaluate("() => { Object.defineProperty(navigator, 'share', { value: undefined }); }");
      page.locator(".copy").click();
      assertThat(page.locator(".said")).hasText("Copied.");
      Object copied = page.evaluate("() => navigator.clipboard.readText()");
      assertThat(copied).isEqualTo(stage.at("r/1"));
    }
  }

  @Test
  void withoutScriptsTheAddressFormDoesIt() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.NO_SCRIPTS, "favourites")) {
      Page page = visit.page();
      page.locator("#bibs").fill("1 101");
      page.locator(".bibs button").click();
      assertThat(page.locator(".follow tbody tr:not(.est)")).hasCount(2);
      assertThat(page.locator(".star")).hasCount(0);
    }
  }

  /** A quarter of an hour on: everybody of the elite passes a point in it. */
  private static void later() {
    now = now.plusMinutes(15);
    stage.until(now.toString());
  }

  private static Locator star(Page page, String bib) {
    return page.locator("tr[data-key=\"" + bib + "\"] .star");
  }
}
