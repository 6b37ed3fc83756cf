package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.check.CheckPage;
import org.racegantry.publish.check.CheckedReport;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Kind;
import org.racegantry.story.check.Claim.Ruling;

/** A checked report as a page of its own: open to everybody, in every look, without a script. */
class CheckPageTest {
  private static final String TEXT =
      """
      Ada Bell won the Spring Run in 0:16:27, a course record by two seconds.

      Ida Kern was thrid, and Eva Moos said she might come back <next> year.
      """;

  @Test
  void theMarkedReportIsOpenToEverybodyAndItsSignsLeadThereAndBack(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("checked.html"), CheckPage.html(report()));
    Chromium chromium = Chromium.ours();
    List<String> barriers = new ArrayList<>();
    for (Visit.Look look : Visit.Look.ALL) {
      try (BrowserContext context = chromium.browser().newContext(options(look))) {
        Page page = context.newPage();
        page.navigate(file.toUri().toString());
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width).as(look.name()).isEqualTo(look.width());
        barriers.addAll(Barriers.on(page, look.name()));
        page.locator("#m3").click();
        assertThat(page.url()).endsWith("#c3");
        assertThat(page.locator("#c3").innerText()).contains("missed it by 2 s");
        page.locator("#c3 a").click();
        assertThat(page.url()).endsWith("#m3");
        Path picture = Path.of("target/screenshots", "check-" + look.name() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
      }
    }
    assertThat(barriers).isEmpty();
  }

  private static Browser.NewContextOptions options(Visit.Look look) {
    return new Browser.NewContextOptions()
        .setViewportSize(look.width(), look.height())
        .setColorScheme(look.scheme());
  }

  private static CheckedReport report() {
    return new CheckedReport(
        "Spring Run, Sunday 3 May 2026",
        "official v1",
        "report.txt",
        TEXT,
        List.of(
            claim("won", Kind.PLACE, Ruling.SUPPORTED, "1st", "The official result has her 1st."),
            claim("0:16:27", Kind.TIME, Ruling.PROVISIONAL, "0:16:30", "It was 0:16:27 first."),
            claim(
                "record by two", Kind.RECORD, Ruling.CONTRADICTED, "none", "She missed it by 2 s."),
            claim("thrid", Kind.PLACE, Ruling.CANNOT_SAY, "", "It is no place that is known.")));
  }

  private static Claim claim(String words, Kind kind, Ruling ruling, String actual, String why) {
    int start = TEXT.indexOf(words);
    return new Claim(words, start, start + words.length(), kind, ruling, words, actual, why);
  }
}
