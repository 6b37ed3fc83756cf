package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/**
 * Orders by keys alone that are given less often than a gun or a time: each is told to whoever only
 * listens, followed by the public page, and taken back by one key.
 */
class OrdersByKeysTest {
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("12:20:00");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void twoBibsAreSwappedWithTheirReads() {
    try (Visit visit = anna();
        Visit crowd = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/6")) {
      Page page = visit.page();
      assertThat(crowd.page().locator("main")).containsText("2:08:07");
      Fingers fingers = new Fingers(page).press("b").see("#f-other");
      fingers.type("6").press("Tab").type("7").press("Enter").see(".record");
      assertThat(page.locator(".moved")).containsText("2:10:19");
      fingers.press("Enter");
      assertSaid(page, "chip C6 to 7 Brett ROBINSON from 00:00:00.000; chip C7 to 6 Emile");
      assertThat(crowd.page().locator("main")).containsText("2:10:19");
      takenBack(page, "chip C6 to 7 Brett ROBINSON");
      assertThat(crowd.page().locator("main")).containsText("2:08:07");
    }
  }

  @Test
  void aClockThatWasWrongMovesTheResultsThatRestOnIt() {
    try (Visit visit = anna()) {
      Page page = visit.page();
      Fingers fingers = new Fingers(page).press("o").see("#f-reader");
      fingers.type("F1").press("Tab").type("-2500").press("Enter").see(".moves");
      String bib = page.locator(".moved td").first().textContent().strip();
      String before = time(page.locator(".moved tbody tr").first().locator("td").nth(1));
      String after = time(page.locator(".moved .to").first());
      assertThat(after).isNotEqualTo(before);
      fingers.press("Enter");
      assertSaid(page, "clock of F1 \u22122500 ms. U takes it back.");
      assertThat(seenOfRunner(bib)).contains(after);
      takenBack(page, "clock of F1");
      assertThat(seenOfRunner(bib)).contains(before);
    }
  }

  @Test
  void aSpareChipIsGivenToARunner() {
    try (Visit visit = anna()) {
      Page page = visit.page();
      Fingers fingers = new Fingers(page).press("c").see("#f-chip");
      fingers.type("SPARE1").press("Tab").type("8").press("Enter").see(".record");
      fingers.press("Enter");
      assertSaid(page, "chip SPARE1 to 8 ");
      page.navigate(stage.at("control/r/8"));
      assertThat(page.locator(".pairs .tag").last()).hasText("SPARE1");
      takenBack(page, "chip SPARE1 to 8 ");
      assertThat(page.locator(".lost")).not().containsText("SPARE1");
    }
  }

  @Test
  void theOrderTheJudgesSawDecidesThePlaces() {
    try (Visit visit = anna();
        Visit crowd = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men")) {
      Page page = visit.page();
      Locator first = crowd.page().locator("tbody[data-rows] tr").first();
      assertThat(first).hasAttribute("data-key", "1");
      Fingers fingers = new Fingers(page).press("j").see("#f-race");
      fingers.type("elite-men").press("Tab").type("2 1").press("Enter").see(".moves");
      fingers.press("Enter");
      assertSaid(page, "judged order in elite-men: 2 Geoffrey KAMWOROR, 1 Kelvin KIPTUM.");
      assertThat(first).hasAttribute("data-key", "2");
      takenBack(page, "judged order in elite-men");
      assertThat(first).hasAttribute("data-key", "1");
    }
  }

  @Test
  void anEntryIsChanged() {
    try (Visit visit = anna()) {
      Page page = visit.page();
      Fingers fingers = new Fingers(page).press("e").see("#f-bib").type("9").press("Enter");
      assertThat(page.locator("#f-given_name")).isFocused();
      fingers.press("Tab", "Tab", "Tab", "Tab", "Tab");
      assertThat(page.locator("#f-club")).isFocused();
      fingers.type("Night Owls").press("Enter").see(".record").press("Enter");
      assertSaid(page, "entry of 9 ");
      assertThat(seenOfRunner("9")).contains("Night Owls");
      takenBack(page, "entry of 9 ");
      assertThat(seenOfRunner("9")).doesNotContain("Night Owls");
    }
  }

  @Test
  void aTicSheetIsTypedAsOneAct() {
    try (Visit visit = anna();
        Visit crowd = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/5")) {
      Page page = visit.page();
      Fingers fingers = new Fingers(page).press("m").see("#f-list");
      assertThat(page.locator("#f-list")).isFocused();
      fingers.type("5 12:06:45").press("Enter").type("6 120811").press("Tab", "Enter");
      fingers.see(".moves");
      assertThat(page.locator(".moved")).containsText("2:08:11");
      fingers.press("Enter");
      assertSaid(page, "5 Seifu TURA at FINISH 12:06:45.000, video; 6 Emile CAIRESS at FINISH");
      assertThat(crowd.page().locator("main")).containsText("2:06:45");
      takenBack(page, "5 Seifu TURA at FINISH 12:06:45.000");
      assertThat(crowd.page().locator("main")).containsText("2:06:38");
    }
  }

  @Test
  void whatSomebodySaidIsTakenDownAndTakenBack() {
    try (Visit visit = anna()) {
      Page page = visit.page();
      Fingers fingers = new Fingers(page).press("w").see("#f-by");
      assertThat(page.locator("#f-text")).isFocused();
      fingers.type("Dry all day").press("Tab", "Tab", "Tab").type("1 2").press("Tab");
      fingers.type("mile 19").press("Enter").see("#fault-by");
      assertThat(page.locator("#f-by")).isFocused();
      fingers.type("Stage Hand").press("Enter").see(".record").press("Enter");
      assertSaid(page, "note, quote of elite-men at 30.577 km, about 1 Kelvin KIPTUM, 2 Geoffrey");
      page.navigate(stage.at("control/notes"));
      assertThat(page.locator(".notes tbody")).containsText("Dry all day");
      assertThat(page.locator(".notes tbody")).containsText("Stage Hand");
      takenBack(page, "note, quote of elite-men at 30.577 km");
      page.navigate(stage.at("control/notes"));
      assertThat(page.locator("[data-live='notes']")).containsText("Nothing has been noted yet");
    }
  }

  private static Visit anna() {
    StageDoors.Pass pass = stage.pass("Anna", Role.CREW);
    return Visit.as(pass, stage, chromium, Visit.Look.DESKTOP, "control");
  }

  /** The words for whoever only listens, in the one place on the page that speaks politely. */
  private static void assertSaid(Page page, String words) {
    assertThat(page.locator("#said[role='status']")).containsText(words);
    assertThat(page.locator("#sheet")).isHidden();
    assertThat(page.locator(".news")).containsText("by Anna");
  }

  private static void takenBack(Page page, String words) {
    page.keyboard().press("u");
    assertThat(page.locator("#said")).containsText("Taken back: ");
    assertThat(page.locator("#said")).containsText(words);
    assertThat(page.locator("#said")).containsText("Press U again to put it back.");
  }

  /** The main part of the public page of a runner as it is now, as text. */
  private static String seenOfRunner(String bib) {
    try (Visit crowd = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/" + bib)) {
      return crowd.page().locator("main").textContent();
    }
  }

  /** Of {@code 12. 2:19:41} the time. */
  private static String time(Locator move) {
    String words = move.textContent().strip();
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
