package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
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
          new Shown("compare", "compare?bibs=1,2,3"),
          new Shown("favourites", "favourites?bibs=1,101"),
          new Shown("nations", "nations?race=elite-men"),
          new Shown("nations-mass", "nations?race=mass&at=10K"),
          new Shown("nation", "nations/GBR?race=elite-women"),
          new Shown("search", "search?q=ki"),
          new Shown("grades", "grades"),
          new Shown("grades-nobody", "grades?race=wheelchair-men"),
          new Shown("announcer", "announce"),
          new Shown("enter", "enter"));

  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.start();
    stage = Stage.london(folder).until("11:29:10");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      stage.close();
      chromium.close();
    }
  }

  @Test
  void everyPageIsOpenToEverybodyInEveryLook() {
    List<String> violations = new ArrayList<>();
    for (Visit.Look look : Visit.Look.ALL) {
      for (Shown shown : PAGES) {
        try (Visit visit = Visit.to(stage, chromium, look, shown.path())) {
          Object width = visit.page().evaluate("() => document.documentElement.scrollWidth");
          assertThat(width).as(shown.name() + " " + look.name()).isEqualTo(look.width());
          open(visit.page());
          picture(visit.page(), shown.name() + "-" + look.name());
          if (isJudged(look, shown)) {
            violations.addAll(violations(visit.page(), shown.name() + " " + look.name()));
          }
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  /**
   * On a phone the pages of one kind share one layout, and dark changes colours only, which the
   * desk has shown already: a judgement costs seconds, so one of each kind is enough there.
   */
  private static boolean isJudged(Visit.Look look, Shown shown) {
    boolean phone = look.width() == Visit.Look.PHONE.width();
    boolean oneOfItsKind = List.of("leaderboard", "finisher", "search").contains(shown.name());
    return !phone || look.equals(Visit.Look.PHONE) && oneOfItsKind;
  }

  private static void open(Page page) {
    if (page.locator("details.why").count() > 0) {
      page.locator("details.why summary").click();
    }
    page.waitForTimeout(200);
  }

  private static void picture(Page page, String name) {
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  private static List<String> violations(Page page, String where) {
    AxeResults results = new AxeBuilder(page).analyze();
    List<String> all = new ArrayList<>();
    for (Rule rule : results.getViolations()) {
      rule.getNodes().forEach(node -> all.add(where + ": " + rule.getId() + " " + node.getHtml()));
    }
    return all;
  }
}
