package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/** Every page leads on: the public ones to those who work here, the console to its neighbours. */
class DoorwaysTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final List<String> PAGES =
      List.of("?race=elite-men", "r/1", "search?q=ki", "compare?bibs=1,2", "favourites", "enter");

  private static Chromium chromium;
  private static Stage stage;

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
  void everyPublicPageLeadsToTheCrewsDoorTheAnnouncerTheDensityAndTheApi() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "search")) {
      Page page = visit.page();
      for (String path : PAGES) {
        page.navigate(stage.at(path));
        assertThat(page.locator(".doors a"))
            .hasText(new String[] {"Crew sign-in", "Announcer", "At stake", "Density", "API"});
      }
      for (Object href :
          (List<?>) page.locator(".doors a").evaluateAll("all => all.map(a => a.href)")) {
        assertThat(page.request().get(href.toString()).status()).as(href.toString()).isEqualTo(200);
      }
    }
  }

  @Test
  void theHeadOfAPageHoldsSearchAndFavouritesInOneRow() {
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.to(stage, chromium, look, "?race=elite-men")) {
        Page page = visit.page();
        BoundingBox find = page.locator(".find").boundingBox();
        BoundingBox favs = page.locator("a.favs").boundingBox();
        assertThat(middle(favs)).as(look.name()).isCloseTo(middle(find), within());
        assertThat(favs.x).as(look.name()).isGreaterThanOrEqualTo(find.x + find.width);
        assertThat(favs.x + favs.width).as(look.name()).isLessThanOrEqualTo(look.width());
        page.locator("button.star").first().click();
        assertThat(page.locator("a.favs")).hasAccessibleName("Favourites 1");
        page.evaluate("() => scrollTo(0, 0)");
        picture(page, "head-" + look.name());
        page.evaluate("() => scrollTo(0, document.body.scrollHeight)");
        picture(page, "foot-" + look.name());
      }
    }
  }

  @Test
  void theConsoleLeadsToTheAnnouncerThePeopleAndBackToThePublic() {
    StageDoors.Pass anna = stage.pass("Anna", Role.CREW);
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.as(anna, stage, chromium, look, "control")) {
        Page page = visit.page();
        picture(page, "console-menu-" + look.name());
        for (String to : List.of("Announcer", "People", "Public page")) {
          page.navigate(stage.at("control"));
          Locator link = page.locator(".menu a", new Page.LocatorOptions().setHasText(to));
          Object href = link.evaluate("a => a.href");
          link.click();
          page.waitForURL(href.toString());
          assertThat(page.locator("main")).isVisible();
        }
      }
    }
  }

  private static double middle(BoundingBox box) {
    return box.y + box.height / 2;
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(6.0);
  }

  private static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }
}
