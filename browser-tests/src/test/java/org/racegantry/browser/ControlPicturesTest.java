package org.racegantry.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/** The console as people see it; the pictures are kept for people to look at. */
class ControlPicturesTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.start();
    stage = Stage.london(folder).until("12:29:10");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      stage.close();
      chromium.close();
    }
  }

  @Test
  void everyPageOfTheConsoleIsPictured() {
    StageDoors.Pass anna = stage.pass("Anna", Role.CREW);
    List<String> pages =
        List.of(
            "control",
            "control?tab=lines",
            "control?tab=race",
            "control/do/set?bib=1",
            "control/say?q=g+elite-men+10:00:03",
            "control/acts",
            "control/r/1",
            "control/runners?state=running");
    for (Visit.Look look : Visit.Look.ALL) {
      for (String path : pages) {
        try (Visit visit = Visit.as(anna, stage, chromium, look, path)) {
          Page page = visit.page();
          page.waitForTimeout(300);
          String name = path.replaceAll("[^a-z0-9]+", "-") + "-" + look.name();
          page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
      }
    }
  }
}
