package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/** The console in the hands of a crew. */
class ControlTest {
  /** Half of the time belongs to the server and to thinking: 4 keys a second in 4 and in 6 s. */
  private static final int KEYS_FOR_A_FINISH = 16;

  private static final int KEYS_FOR_A_GUN = 24;

  private static Chromium chromium;
  @TempDir private Path folder;
  private Stage stage;

  @BeforeAll
  static void start() {
    chromium = Chromium.ours();
  }

  @BeforeEach
  void raise() {
    stage = Stage.london(folder).until("12:20:00");
  }

  @AfterEach
  void lower() {
    stage.close();
  }

  private Visit anna(String path) {
    return Visit.as(stage.pass("Anna", Role.CREW), stage, chromium, Visit.Look.DESKTOP, path);
  }

  private Visit ben(String path) {
    return Visit.as(stage.pass("Ben", Role.REFEREE), stage, chromium, Visit.Look.DESKTOP, path);
  }

  @Test
  void aMissingFinishIsStatedByKeysAloneAndTakenBackByOne() {
    stage.unread("5", "finish");
    try (Visit visit = anna("control")) {
      Page page = visit.page();
      assertThat(page.locator("[data-id='missing:5:FINISH']")).isVisible();
      Fingers fingers = new Fingers(page);
      fingers.press("t").see("#f-bib").type("5").press("Tab", "Tab").type("120637");
      fingers.press("Enter").see(".record").press("Enter").see(".news[data-by='Anna']");
      System.out.println(fingers.needed("A missing finish stated"));
      assertThat(fingers.strokes()).isLessThanOrEqualTo(KEYS_FOR_A_FINISH);
      assertThat(page.locator("[data-id='missing:5:FINISH']")).hasCount(0);
      assertThat(page.locator(".news")).containsText("5 Seifu TURA at FINISH 12:06:37.000");
      Fingers undo = new Fingers(page);
      undo.press("u").see(".news .words:has-text('took back')");
      System.out.println(undo.needed("and taken back"));
      assertThat(undo.strokes()).isEqualTo(1);
      assertThat(page.locator("#said"))
          .hasText(
              "Taken back: 5 Seifu TURA at FINISH 12:06:37.000, video."
                  + " Press U again to put it back.");
      assertThat(page.locator("[data-id='missing:5:FINISH']")).isVisible();
    }
  }

  @Test
  void aFindingOpensItsEvidenceAndItsDecisionIsOneKey() {
    stage.unread("5", "finish");
    try (Visit visit = anna("control")) {
      Page page = visit.page();
      Locator finding = page.locator("[data-id='missing:5:FINISH']");
      assertThat(finding).isVisible();
      Fingers fingers = new Fingers(page);
      int at =
          ((Number) finding.evaluate("f => [...f.parentElement.children].indexOf(f)")).intValue();
      for (int down = 0; down <= at; down++) {
        page.keyboard().press("ArrowDown");
      }
      fingers.press("Enter");
      assertThat(finding.locator(".evidence")).isVisible();
      fingers.press("s").see("#f-time");
      assertThat(page.locator("#f-bib")).hasValue("5");
      assertThat(page.locator("#f-point")).hasValue("FINISH");
      assertThat(page.locator("#f-time")).isFocused();
      fingers.type("12:06:37").press("Enter").see(".record").press("Enter");
      assertThat(finding).hasCount(0);
      System.out.println(fingers.needed("A finish stated from the queue, once it is reached"));
      assertThat(fingers.strokes()).isLessThanOrEqualTo(KEYS_FOR_A_FINISH);
    }
  }

  @Test
  void aGunIsChangedByKeysAloneWithItsPreviewAndThePublicPageFollows() {
    try (Visit visit = anna("control");
        Visit crowd = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      Locator leader = crowd.page().locator("tbody[data-rows] td.time").first();
      assertThat(leader).containsText("2:01:25");
      Page page = visit.page();
      Fingers fingers = new Fingers(page);
      fingers.press("g").see("#f-wave").type("elite-m").press("Tab").type("10:00:03");
      fingers.press("Enter").see(".moves");
      assertThat(page.locator(".moves")).containsText("Moves 31 results");
      assertThat(page.locator(".moved tbody tr").first()).containsText("1. 2:01:25");
      assertThat(page.locator(".moved tbody tr").first().locator(".to")).hasText("1. 2:01:22");
      fingers.press("Enter").see(".news[data-by='Anna']");
      System.out.println(fingers.needed("A gun changed, with its preview"));
      assertThat(fingers.strokes()).isLessThanOrEqualTo(KEYS_FOR_A_GUN);
      assertThat(leader).containsText("2:01:22");
      Fingers undo = new Fingers(page).press("u");
      assertThat(leader).containsText("2:01:25");
      assertThat(undo.strokes()).isEqualTo(1);
      assertThat(page.locator("#sheet")).isHidden();
    }
  }

  @Test
  void theKeyOfUndoPutsBackWhatItTookAndIsNotRepeatedWhileHeld() {
    try (Visit visit = anna("control/say?q=g+elite-women+09:15:01")) {
      Page page = visit.page();
      page.locator(".record").click();
      assertThat(page.locator("h1")).hasText("Act 29");
      page.keyboard().down("u");
      page.keyboard().down("u");
      page.keyboard().down("u");
      page.keyboard().up("u");
      assertThat(page.locator("#said")).containsText("Taken back: gun of elite-women at 09:15:01");
      assertThat(page.locator("main")).containsText("out of force since act 30");
      picture(page, "control-taken-back");
      page.navigate(stage.at("control"));
      page.evaluate(
          "() => { for (const key of ['u', 'u', 'u']) document.body.dispatchEvent("
              + "new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); }");
      assertThat(page.locator(".news")).containsText("Act 33");
      assertThat(page.locator("#said")).containsText("Put back: gun of elite-women");
      assertThat(page.locator("#said")).containsText("Press U again to take it back.");
    }
  }

  @Test
  void whatSomebodyElseActedOnSinceIsShownBeforeItIsTakenBack() {
    try (Visit one = anna("control");
        Visit other = ben("control")) {
      Page anna = one.page();
      Page ben = other.page();
      new Fingers(anna).press("/").type("g elite-women 09:15:01").press("Enter").see(".record");
      anna.keyboard().press("Enter");
      assertThat(ben.locator(".news")).containsText("by Anna");
      new Fingers(ben).press("/").type("g elite-women 09:15:02").press("Enter").see(".record");
      ben.keyboard().press("Enter");
      assertThat(anna.locator(".news")).containsText("by Ben");
      anna.keyboard().press("u");
      assertThat(anna.locator("#sheet .warned")).containsText("Meanwhile: Act 30 by Ben");
      anna.keyboard().press("Escape");
      ben.keyboard().press("u");
      assertThat(ben.locator("#said")).containsText("Taken back: gun of elite-women at 09:15:02");
      assertThat(ben.locator("#sheet")).isHidden();
    }
  }

  private static void picture(Page page, String name) {
    Path path = Path.of("target/screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(path));
  }

  @Test
  void aTypedCommandIsPreviewedAtOnceAndEscapeGoesBackToTheFields() {
    try (Visit visit = anna("control")) {
      Page page = visit.page();
      new Fingers(page)
          .press("/")
          .type("set 5 FINISH 12:06:37 video")
          .press("Enter")
          .see(".record");
      assertThat(page.locator("#sheet .does")).containsText("ib 5 ");
      page.keyboard().press("Escape");
      assertThat(page.locator("#f-bib")).isFocused();
      assertThat(page.locator("#f-time")).hasValue("12:06:37");
      page.keyboard().press("Escape");
      assertThat(page.locator("#sheet")).isHidden();
    }
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
    try (Visit visit = anna("control")) {
      Page page = visit.page();
      new Fingers(page).press("g").see("#f-wave").type("azure").press("Tab").type("10h");
      page.keyboard().press("Enter");
      assertThat(page.locator("#fault-wave")).containsText("There is no wave “azure”");
      assertThat(page.locator("#fault-time")).containsText("“10h” is no time");
      assertThat(page.locator("#f-wave")).hasValue("azure");
      assertThat(page.locator("#f-time")).hasValue("10h");
      assertThat(page.locator("#f-wave")).isFocused();
    }
  }

  @Test
  void twoConsolesSeeEachOtherAndAreToldOfEachOthersActs() {
    try (Visit one = anna("control");
        Visit other = ben("control")) {
      Page anna = one.page();
      Page ben = other.page();
      new Fingers(ben).press("/").type("g elite-women 09:15:02").press("Enter").see(".record");
      new Fingers(anna).press("/").type("g elite-women 09:15:01").press("Enter").see(".record");
      anna.keyboard().press("Enter");
      assertThat(anna.locator(".news")).containsText("by Anna");
      assertThat(ben.locator(".news")).containsText("gun of elite-women at 09:15:01.000");
      assertThat(ben.locator(".meanwhile")).containsText("by Anna");
      ben.keyboard().press("Enter");
      assertThat(ben.locator(".preview .warned")).containsText("Meanwhile: Act");
      ben.keyboard().press("Enter");
      assertThat(ben.locator("#sheet")).isHidden();
      assertThat(anna.locator(".news")).containsText("Act 30 by Ben");
    }
  }

  @Test
  void theSameRecordedTwiceIsAskedFirst() {
    try (Visit visit = anna("control/say?q=g+elite-women+09:15:01")) {
      Page page = visit.page();
      Object answers =
          page.evaluate(
              "async () => { const f = document.querySelector('form.order');"
                  + " const send = () => { const b = new URLSearchParams(new FormData(f));"
                  + " b.set('step', 'record');"
                  + " return fetch(f.action, {method: 'POST', body: b}); };"
                  + " const first = await send(); const second = await send();"
                  + " return [first.url, await second.text()]; }");
      assertThat(answers.toString()).contains("/control/acts/29").contains("Meanwhile: Act 29");
    }
  }

  @Test
  void aRunnersPageStatesATimeAndStrikesARead() {
    stage.unread("5", "finish");
    try (Visit visit = anna("control/r/5")) {
      Page page = visit.page();
      assertThat(page.locator(".lost")).containsText("40K at 11:59:34");
      assertThat(page.locator(".lost")).containsText("Finish about 12:06");
      page.locator("tr.missing a", new Page.LocatorOptions().setHasText("state a time")).click();
      assertThat(page.locator("#f-bib")).hasValue("5");
      assertThat(page.locator("#f-point")).hasValue("FINISH");
      page.keyboard().press("Escape");
      page.locator(".reads a").first().click();
      assertThat(page.locator("#sheet .does")).containsText("truck the read");
    }
  }

  @Test
  void aViewerSeesEverythingAndChangesNothing() {
    StageDoors.Pass vera = stage.pass("Vera", Role.VIEWER);
    try (Visit visit = Visit.as(vera, stage, chromium, Visit.Look.DESKTOP, "control")) {
      Page page = visit.page();
      assertThat(page.locator(".card").first()).containsText("Elite men");
      assertThat(page.locator("a[data-sheet]")).hasCount(0);
      page.keyboard().press("g");
      assertThat(page.locator("#sheet")).isHidden();
      assertThat(page.request().get(stage.at("control/do/gun")).status()).isEqualTo(403);
    }
    assertThat(visitor("control")).isEqualTo(401);
    assertThat(visitor("control/events")).isEqualTo(401);
    assertThat(visitor("control/runners.csv")).isEqualTo(401);
  }

  private int visitor(String path) {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "search")) {
      return visit.page().request().get(stage.at(path)).status();
    }
  }

  @Test
  void disqualifyingIsTheRefereesAndAsksWhy() {
    try (Visit crew = anna("control")) {
      assertThat(crew.page().locator(".keylist a[href$='/dq']")).hasCount(0);
      int status = crew.page().request().get(stage.at("control/do/dq")).status();
      assertThat(status).isEqualTo(403);
    }
    try (Visit visit = ben("control/r/5")) {
      Page page = visit.page();
      page.keyboard().press("x");
      assertThat(page.locator("#f-bib")).hasValue("5");
      new Fingers(page).type("TR55.10").press("Enter");
      assertThat(page.locator("#fault-why")).containsText("Say why");
      new Fingers(page).type("cut the corner").press("Enter").see(".record").press("Enter");
      assertThat(page.locator(".rcard .who")).containsText("disqualified under TR55.10");
    }
  }

  @Test
  void keysCanBeSwitchedOff() {
    try (Visit visit = anna("control")) {
      Page page = visit.page();
      page.keyboard().press("?");
      page.locator("#keysoff").check();
      page.locator(".keys summary").focus();
      page.keyboard().press("g");
      assertThat(page.locator("#sheet")).isHidden();
      page.reload();
      page.keyboard().press("g");
      assertThat(page.locator("#sheet")).isHidden();
    }
  }

  @Test
  void withoutScriptsTheSameFormsDoTheSame() {
    StageDoors.Pass anna = stage.pass("Anna", Role.CREW);
    try (Visit visit = Visit.as(anna, stage, chromium, Visit.Look.NO_SCRIPTS, "control")) {
      Page page = visit.page();
      page.locator("#say").fill("g elite-men 10:00:03");
      page.locator(".say button").click();
      assertThat(page.locator(".moves")).containsText("Moves 31 results");
      page.locator(".record").click();
      assertThat(page.locator("h1")).hasText("Act 29");
      assertThat(page.locator(".does")).containsText("gun of elite-men at 10:00:03.000");
      page.locator(".alone a[href*='undo']").click();
      page.locator(".record").click();
      assertThat(page.locator(".does")).containsText("took back act 29");
    }
  }
}
