package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board from before the gun until all are in, on narrow and wide screens, and on paper. */
class BoardLookTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Visit.Look NARROW =
      new Visit.Look("narrow", 320, 640, ColorScheme.LIGHT, true);

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.ours();
  }

  @Test
  void nothingRunsOffTheSideOfAnyScreenAtAnyTimeOfTheRace(@TempDir Path folder) {
    try (Stage stage = Stage.london(folder)) {
      for (String time : List.of("09:00:00", "10:22:00", "11:29:10", "12:40:00")) {
        stage.until(time);
        for (Visit.Look look : List.of(NARROW, Visit.Look.PHONE, Visit.Look.DESKTOP)) {
          try (Visit visit = Visit.to(stage, chromium, look, "?race=elite-men")) {
            String hour = time.substring(0, 5).replace(":", "");
            picture(visit, look, "board-elite-men-" + hour);
            picture(visit.go("?race=mass"), look, "board-mass-" + hour);
          }
        }
      }
      picture(stage, Visit.Look.PHONE, "?race=mass&view=out", "board-out");
      picture(stage, Visit.Look.PHONE, "?race=elite-men&view=splits", "board-splits");
      picture(stage, NARROW, "search?q=ki", "board-search");
      picture(stage, NARROW, "nothing-here", "board-nothing");
      picture(stage, Visit.Look.DESKTOP, "?race=mass&sort=gained&sex=F", "board-gained");
    }
  }

  private static void picture(Stage stage, Visit.Look look, String path, String name) {
    Visit visit = Visit.to(stage, chromium, look, path);
    picture(visit, look, name);
    if (path.equals("nothing-here")) {
      // The browser complains that the page is missing, as it should.
      visit.page().context().close();
    } else {
      visit.close();
    }
  }

  private static void picture(Visit visit, Visit.Look look, String name) {
    Page page = visit.settled().page();
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + look.name() + ".png")));
    assertThat(width).as(name + " " + look.name()).isEqualTo(look.width());
  }

  @Test
  void aBoardOnPaperIsTheTableAndNothingToPress(@TempDir Path folder) {
    try (Stage stage = Stage.london(folder).until("11:29:10");
        Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=mass&view=splits")) {
      Page page = visit.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String control : List.of(".find", ".tabs", ".filters", ".pause", ".demo", ".pages")) {
        assertThat(page.locator(control).first().isVisible()).as(control).isFalse();
      }
      page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve("board-print.pdf")).setFormat("A4"));
      assertThat(page.evaluate("() => getComputedStyle(document.querySelector('thead')).display"))
          .isEqualTo("table-header-group");
    }
  }
}
