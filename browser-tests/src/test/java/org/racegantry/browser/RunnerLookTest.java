package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner's page as a whole, for people to look at, and as one sheet of paper. */
class RunnerLookTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages[^>]*?/Count (\\d+)");
  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.london(folder).until("12:15:00");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void picturesOfWholePagesAreKept() {
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.to(stage, chromium, look, "r/1")) {
        visit.page().locator(".why summary").click();
        picture(visit, "whole-runner-1-" + look.name());
        for (String bib : List.of("101", "1203", "21")) {
          picture(visit.go("r/" + bib), "whole-runner-" + bib + "-" + look.name());
        }
      }
    }
  }

  @Test
  void picturesOfRunnersSideBySideAndOfFavouritesAreKept() {
    for (Visit.Look look : Visit.Look.ALL) {
      try (Visit visit = Visit.to(stage, chromium, look, "compare?bibs=1,2,3,4,5")) {
        picture(visit, "whole-compare-" + look.name());
        picture(visit.go("favourites?bibs=1,101,1203,7777"), "whole-favourites-" + look.name());
        picture(visit.go("compare?bibs=6"), "whole-compare-one-" + look.name());
      }
    }
  }

  @Test
  void aRunnersPageIsPrintedOnOneSheet() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/1")) {
      Page page = visit.page();
      byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
      assertThat(sheets(pdf)).isEqualTo(1);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(700, 1000);
      picture(visit, "whole-runner-print");
      assertThat(page.locator(".chart").first().isVisible()).isTrue();
    }
  }

  @Test
  void aRunnersPageWeighsLittle() throws Exception {
    List<String> asked = new ArrayList<>();
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "")) {
      visit.page().onRequest(request -> asked.add(request.url()));
      visit.page().navigate(stage.at("r/1"));
      visit.page().waitForTimeout(1_000);
    }
    int all = 0;
    int scripts = 0;
    int html = 0;
    for (String url : new TreeSet<>(asked)) {
      if (!url.contains("/events")) {
        int bytes = packed(url);
        all += bytes;
        scripts += url.endsWith(".js") ? bytes : 0;
        html += url.endsWith("/r/1") ? bytes : 0;
        System.out.println(bytes + " bytes " + url.replaceFirst("^.*/", ""));
      }
    }
    System.out.println("runner page: html " + html + ", scripts " + scripts + ", all " + all);
    assertThat(html).isBetween(1, 14 * 1024);
    assertThat(scripts).isBetween(1, 12 * 1024);
    assertThat(all).isLessThanOrEqualTo(30 * 1024);
  }

  private static int packed(String url) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", "gzip").build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }
  }

  private static int sheets(byte[] pdf) {
    Matcher pages = PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    assertThat(pages.find()).as("a count of pages in the PDF").isTrue();
    return Integer.parseInt(pages.group(1));
  }

  private static void picture(Visit visit, String name) {
    Page page = visit.settled().page();
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
  }
}
