package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page, light and dark, on a phone and on a desk: nobody is shut out. */
class AccessTest {
  private static final Path PICTURES = Path.of("target/screenshots");

  /** Name of a page and where it is. */
  private record Shown(String name, String path) {}

  private static final List<Shown> PAGES =
      List.of(
          new Shown("leaderboard", "?race=elite-men"),
          new Shown("wheelchair", "?race=wheelchair-men"),
          new Shown("mass", "?race=mass"),
          new Shown("point", "?race=elite-men&at=30K"),
          new Shown("narrowed", "?race=mass&sex=F&nation=GBR"),
          new Shown("splits", "?race=elite-women&view=splits"),
          new Shown("runner", "r/1"),
          new Shown("finisher", "r/101"),
          new Shown("out", "?race=mass&view=out"),
          new Shown("sorted", "?race=elite-men&sort=-gained"),
          new Shown("mass-runner", "r/1203"),
          new Shown("see", "r/1/see"),
          new Shown("see-chosen", "r/1/see?at=40K&at=FINISH"),
          new Shown("compare", "compare?bibs=1,2,3"),
          new Shown("favourites", "favourites?bibs=1,101"),
          new Shown("nations", "nations?race=elite-men"),
          new Shown("nations-mass", "nations?race=mass&at=10K"),
          new Shown("nation", "nations/GBR?race=elite-women"),
          new Shown("density", "density"),
          new Shown("outlook", "outlook?race=mass"),
          new Shown("forecast-quality", "forecast-quality?race=mass"),
          new Shown("density-mass", "density?race=mass&at=12.3km&time=12:00"),
          new Shown("search", "search?q=ki"),
          new Shown("grades", "grades"),
          new Shown("records", "records"),
          new Shown("story", "story"),
          new Shown("grades-nobody", "grades?race=wheelchair-men"),
          new Shown("announcer", "announce"),
          new Shown("enter", "enter"));

  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("11:29:10");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void everyPageIsOpenToEverybodyInEveryLook() {
    List<String> violations = new ArrayList<>();
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.to(stage, chromium, look, "search")) {
        for (Shown shown : PAGES) {
          String where = shown.name() + "-" + look.name();
          open(visit.go(shown.path()));
          Object width = visit.page().evaluate("() => document.documentElement.scrollWidth");
          assertThat(width).as(where).isEqualTo(look.width());
          picture(visit.page(), where);
          if (isJudged(look, shown)) {
            violations.addAll(Barriers.on(visit.page(), where));
          }
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  /**
   * On a phone the pages of one kind share one layout, and dark changes colours only, which the
   * desk has shown already: one of each kind is enough there.
   */
  private static boolean isJudged(Visit.Look look, Shown shown) {
    boolean phone = look.width() == Visit.Look.PHONE.width();
    boolean oneOfItsKind = List.of("leaderboard", "finisher", "search").contains(shown.name());
    return !phone || look.equals(Visit.Look.PHONE) && oneOfItsKind;
  }

  @Test
  void theJudgeSeesWhatShutsSomebodyOut() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP_DARK, "search")) {
      Page page = visit.settled().page();
      page.evaluate(
          "() => { const main = document.querySelector('main');"
              + " main.append(document.createElement('button'));"
              + " const faint = document.createElement('p'); faint.textContent = 'faint';"
              + " faint.style.color = '#777'; faint.style.backgroundColor = '#888';"
              + " main.append(faint); }");
      assertThat(Barriers.on(page, "here"))
          .hasSize(2)
          .anyMatch(one -> one.startsWith("here: button-name <button"))
          .anyMatch(one -> one.startsWith("here: color-contrast <p"));
    }
  }

  private static void open(Visit visit) {
    Page page = visit.settled().page();
    if (page.locator("details.why").count() > 0) {
      page.locator("details.why summary").click();
      visit.settled();
    }
  }

  private static void picture(Page page, String name) {
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
