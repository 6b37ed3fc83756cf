package org.racegantry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/** Names, clubs, towns, notes and chips that try to be more than text: nothing of them runs. */
class HostileNamesTest {
  private static final int COUNT = 2_000;
  private static final int ROWS = 250;
  private static final int FAVOURITES = 50;
  private static final int ARRIVALS = 12;
  private static final List<String> NAMES = HostileNames.all(COUNT);

  /** Pages the browser does not lay out: is any element in them made of a name? */
  private static final String MADE_OF =
      "async (paths) => { const bad = []; const left = [...paths];"
          + " const look = async () => { while (left.length) { const path = left.pop();"
          + "  const text = await (await fetch(path)).text();"
          + "  const page = new DOMParser().parseFromString(text, 'text/html');"
          + "  if (page.querySelector('[data-pwn]')) bad.push(path); } };"
          + " await Promise.all([look(), look(), look(), look()]);"
          + " return bad; }";

  /** What makes a page scroll sideways; lists and tables may scroll inside themselves. */
  private static final String BREAKS_OUT =
      "() => { const wide = [];"
          + " if (document.documentElement.scrollWidth <= innerWidth) return wide;"
          + " const inside = (e) => { for (let p = e.parentElement; p !== document.body;"
          + "   p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true;"
          + "  return false; };"
          + " for (const e of document.querySelectorAll('body *')) {"
          + "  if (e.getBoundingClientRect().right > innerWidth + 1 && !inside(e)"
          + "    && wide.length < 6)"
          + "   wide.push(e.localName + '.' + e.className + ' ' + e.textContent.slice(0, 30)); }"
          + " return wide.length ? wide : ['something']; }";

  private static Chromium chromium;
  private static Stage stage;

  @BeforeAll
  static void start(@TempDir Path folder) {
    chromium = Chromium.ours();
    stage = Stage.hostile(folder, NAMES).until("11:35:00");
  }

  @AfterAll
  static void end() {
    if (stage != null) {
      stage.close();
    }
  }

  @Test
  void thereAreTwoThousandOfThem() {
    assertThat(NAMES).doesNotHaveDuplicates().hasSize(COUNT);
  }

  @Test
  void theChecksSeeWhatTheyLookFor() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "search")) {
      Page page = visit.page();
      page.evaluate(
          "() => document.querySelector('main').insertAdjacentHTML('beforeend',"
              + " '<b data-pwn>' + 'W'.repeat(200) + '</b>')");
      assertThatThrownBy(() -> demandHarmless(visit)).hasMessageContaining("out of a name");
      page.evaluate("() => document.querySelector('[data-pwn]').removeAttribute('data-pwn')");
      assertThatThrownBy(() -> demandHarmless(visit)).hasMessageContaining("breaks out");
    }
  }

  @Test
  void nothingRunsNorBreaksOutOnAnyPageOfTheBoard() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "?race=mass")) {
      for (int from = 1; from <= COUNT; from += ROWS) {
        demandHarmlessAt(visit, "?race=mass&rows=" + ROWS + "&from=" + from);
      }
    }
  }

  @Test
  void nothingRunsNorBreaksOutOnRunnersPages() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "r/101")) {
      for (int i = 0; i < COUNT; i += 45) {
        demandHarmlessAt(visit, "r/" + stage.bibs().get(i));
      }
    }
  }

  @Test
  void nothingRunsNorBreaksOutWhereRunnersStandSideBySide() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "search")) {
      for (int i = 0; i + 5 < COUNT; i += 170) {
        demandHarmlessAt(visit, "compare?bibs=" + String.join(",", stage.bibs().subList(i, i + 5)));
      }
    }
  }

  @Test
  void noPageOfAnyRunnerHoldsAnElementOutOfAName() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "search")) {
      List<String> pages = stage.bibs().stream().map(bib -> "/r/" + bib).toList();
      assertThat(visit.page().evaluate(MADE_OF, pages)).isEqualTo(List.of());
      List<String> found =
          IntStream.iterate(0, i -> i < COUNT, i -> i + 4)
              .mapToObj(i -> "/" + (i % 8 == 0 ? "hits" : "search") + "?q=" + coded(NAMES.get(i)))
              .toList();
      assertThat(visit.page().evaluate(MADE_OF, found)).isEqualTo(List.of());
    }
  }

  @Test
  void nothingRunsWhenRowsArriveLive() {
    for (String race : List.of("elite-men", "mass")) {
      try (Visit visit = Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=" + race)) {
        stage.until(race.equals("mass") ? "12:05:00" : "11:50:00");
        visit.page().waitForTimeout(1_500);
        demandHarmless(visit);
      }
    }
  }

  @Test
  void nothingRunsNorBreaksOutForTheAnnouncer(@TempDir Path folder) {
    try (Stage late = Stage.hostile(folder, NAMES).until("12:05:00");
        Visit visit = Visit.to(late, chromium, Visit.Look.PHONE, "announce")) {
      // Over a hundred pages: each is looked through, some are laid out, among them the last.
      String coming = visit.page().locator(".pages span").textContent().replaceAll("[^0-9]", "");
      int last = (Integer.parseInt(coming) + ARRIVALS - 1) / ARRIVALS;
      List<String> pages =
          IntStream.rangeClosed(1, last).mapToObj(page -> "/announce?page=" + page).toList();
      assertThat(pages).hasSizeGreaterThan(100);
      assertThat(visit.page().evaluate(MADE_OF, pages)).isEqualTo(List.of());
      for (int page = last; page > 0; page -= 7) {
        visit.go("announce?page=" + page);
        demandHarmless(visit);
        assertThat(visit.page().locator(".arrivals li").first()).isVisible();
        assertThat(visit.page().locator(".pages a[rel=next]")).hasCount(page < last ? 1 : 0);
      }
    }
  }

  @Test
  void nothingRunsNorBreaksOutAmongFavourites() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "favourites")) {
      for (int i = 0; i < COUNT; i += FAVOURITES) {
        List<String> bibs = stage.bibs().subList(i, Math.min(COUNT, i + FAVOURITES));
        demandHarmlessAt(visit, "favourites?bibs=" + String.join(",", bibs));
        assertThat(visit.page().locator(".follow tbody tr:not(.est)")).hasCount(bibs.size());
      }
    }
  }

  @Test
  void nothingRunsInTheListOfWhoWasFoundNorBehindIt() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "search?q=script")) {
      Page page = visit.page();
      assertThat(page.locator(".hitlist li").first()).isVisible();
      demandHarmless(visit);
      page.locator("#q").fill("img");
      assertThat(page.locator(".hits li").first()).isVisible();
      demandHarmless(visit);
      page.locator(".hits a").first().click();
      page.waitForURL("**/r/*");
      demandHarmless(visit);
    }
  }

  @Test
  void aHostileSearchRunsNothing() {
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "search")) {
      for (int i = 0; i < 330; i += 11) {
        demandHarmlessAt(visit, "search?q=" + coded(NAMES.get(i)));
      }
    }
  }

  @Test
  void nothingRunsNorBreaksOutOnOtherPages() {
    List<String> paths =
        List.of(
            "?race=mass&view=splits",
            "?race=mass&view=out",
            "?race=mass&sort=name",
            "nations?race=mass",
            "nations/GBR?race=mass",
            "story",
            "?race=mass&club=" + coded("W".repeat(80)));
    try (Visit visit = Visit.to(stage, chromium, Visit.Look.PHONE, "?race=elite-men")) {
      paths.forEach(path -> demandHarmlessAt(visit, path));
      visit.page().navigate(stage.at("search"));
      demandMadeOfNothing(visit, "/?race=mass&club=" + coded("<b data-pwn>"));
    }
  }

  @Test
  void noAddressBecomesPartOfTheAnswer() throws Exception {
    for (String path : List.of("r/", "no", "?race=mass&at=", "?race=", "control/r/", "api/v1/")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(stage.at(path + coded("<b data-pwn>")))).build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).as(path).doesNotContain("<b data-pwn>");
      }
    }
  }

  @Test
  void nothingRunsNorBreaksOutInTheConsole() {
    StageDoors.Pass crew = stage.pass("Anna", Role.CREW);
    try (Visit visit = Visit.as(crew, stage, chromium, Visit.Look.PHONE, "control")) {
      List<String> tabs = List.of("control", "control?tab=lines", "control?tab=race");
      for (String path : tabs) {
        demandHarmlessAt(visit, path);
      }
      demandHarmlessAt(visit, "control/acts");
      demandHarmlessAt(visit, "control/runners");
      demandHarmlessAt(visit, "control/runners?q=" + coded("<b data-pwn>"));
      for (int i = 0; i < COUNT; i += 160) {
        demandHarmlessAt(visit, "control/r/" + stage.bibs().get(i));
      }
      demandHarmlessAt(visit, "control/do/set?bib=" + stage.bibs().get(100));
      demandHarmlessAt(visit, "control/say?q=" + coded("<b data-pwn>"));
      List<String> all = stage.bibs().stream().limit(200).map(bib -> "/control/r/" + bib).toList();
      assertThat(visit.page().evaluate(MADE_OF, all)).isEqualTo(List.of());
    }
  }

  private static void demandHarmlessAt(Visit visit, String path) {
    visit.go(path);
    demandHarmless(visit);
  }

  private static void demandMadeOfNothing(Visit visit, String path) {
    assertThat(visit.page().evaluate(MADE_OF, List.of(path))).isEqualTo(List.of());
  }

  private static void demandHarmless(Visit visit) {
    Page page = visit.settled().page();
    String where = page.url();
    assertThat(page.evaluate("() => window.pwned === undefined")).as(where).isEqualTo(true);
    Object foreign = page.evaluate("() => document.querySelectorAll('[data-pwn]').length");
    assertThat(foreign).as("elements that came out of a name at " + where).isEqualTo(0);
    assertThat(page.evaluate(BREAKS_OUT)).as("breaks out at " + where).isEqualTo(List.of());
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
