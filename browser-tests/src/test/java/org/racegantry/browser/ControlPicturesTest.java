package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/** The console as people see it: open to everybody, and pictured for people to look at. */
class ControlPicturesTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  /**
   * Name of a page, where it is, and the keys that bring it into the state to be seen: each with
   * what stands on the page when it has done its work.
   */
  private record Shown(String name, String path, String... keys) {}

  private static final List<Shown> PAGES =
      List.of(
          new Shown("control", "control"),
          new Shown(
              "control-evidence", "control", "ArrowDown summary:focus", "Enter .finding [open]"),
          new Shown("control-lines", "control?tab=lines"),
          new Shown("control-race", "control?tab=race"),
          new Shown("control-keys", "control", "? #keys[open]"),
          new Shown("control-form", "control", "t #f-time"),
          new Shown("control-faults", "control", "g #f-wave", "Enter [aria-invalid]"),
          new Shown("control-list", "control", "m #sheet textarea"),
          new Shown("control-entry", "control/r/1", "e #sheet form"),
          new Shown("control-undo", "control/acts/28", "u #sheet .record"),
          new Shown("control-told", "control", "u #said:not(:empty)"),
          new Shown("control-preview", "control/say?q=g+elite-men+10:00:03"),
          new Shown("control-gate", "control/do/declare?state=official&race=elite-men"),
          new Shown("control-papers", "control/papers"),
          new Shown("control-paper", "control/do/paper?topic=doping-test&bib=1"),
          new Shown("control-readers", "control/readers"),
          new Shown("control-notes", "control/notes"),
          new Shown("control-note", "control", "w #f-text"),
          new Shown("control-acts", "control/acts"),
          new Shown("control-act", "control/acts/28"),
          new Shown("control-runner", "control/r/5"),
          new Shown("control-runners", "control/runners?state=running"),
          new Shown("control-overdue", "control/overdue"));

  private static final int FIRST = 3;

  private static final String FOREIGN =
      "() => document.querySelectorAll('main script, main img, main iframe,"
          + " main [onerror], main [onload], main style, main math').length";

  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("12:29:10").unread("5", "finish").noted().visited("F2");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void everyPageOfTheConsoleIsOpenToEverybodyInEveryLook() {
    StageDoors.Pass referee = stage.pass("Rosa", Role.REFEREE);
    List<String> violations = new ArrayList<>();
    for (Visit.Look look : Visit.Look.ALL) {
      boolean judged = look.equals(Visit.Look.DESKTOP_DARK) || look.equals(Visit.Look.PHONE);
      // Dark changes colours and a phone the layout: one look of each shows most of it.
      try (Visit visit = Visit.as(referee, stage, chromium, look, "control")) {
        for (Shown shown : judged ? PAGES : PAGES.subList(0, FIRST)) {
          String where = shown.name() + "-" + look.name();
          look(visit.go(shown.path()).settled(), shown, where, look.width());
          violations.addAll(judged ? Barriers.on(visit.page(), where) : List.of());
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private static void look(Visit visit, Shown shown, String where, int expected) {
    Page page = visit.page();
    for (String key : shown.keys()) {
      String[] parts = key.split(" ", 2);
      page.keyboard().press(parts[0]);
      page.locator(parts[1]).first().waitFor();
      visit.settled();
    }
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(width).as(where).isEqualTo(expected);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(where + ".png")));
  }

  @Test
  void anAllClearScreenIsNearlyEmpty(@TempDir Path folder) {
    try (Stage before = Stage.london(folder).until("08:30:00")) {
      StageDoors.Pass anna = before.pass("Anna", Role.CREW);
      for (Visit.Look look : List.of(Visit.Look.DESKTOP, Visit.Look.PHONE_DARK)) {
        try (Visit visit = Visit.as(anna, before, chromium, look, "control")) {
          Path picture = PICTURES.resolve("control-clear-" + look.name() + ".png");
          visit.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
          assertThat(visit.page().locator(".finding").count()).isZero();
          assertThat(visit.page().locator(".clear").textContent()).contains("All clear");
        }
      }
    }
  }

  @Test
  void hostileNamesRunNothingInTheConsole(@TempDir Path folder) {
    try (Stage hostile = Stage.hostile(folder, HostileNames.all(720)).until("12:29:10")) {
      hostile.unread("5", "finish");
      StageDoors.Pass anna = hostile.pass("Anna", Role.CREW);
      List<String> paths =
          List.of(
              "control", "control/acts", "control/r/5", "control/runners", "control/do/dnf?bib=5");
      try (Visit visit = Visit.as(anna, hostile, chromium, Visit.Look.DESKTOP, "control")) {
        for (String path : paths) {
          Page page = visit.go(path).settled().page();
          assertThat(page.evaluate("() => window.pwned !== undefined")).as(path).isEqualTo(false);
          Object foreign = page.evaluate(FOREIGN);
          assertThat(((Number) foreign).intValue()).as(path).isZero();
        }
      }
    }
  }
}
