package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Knock;
import org.racegantry.publish.access.Role;

/** Papers of records at the console: stated, listed, changed and taken back, over HTTP. */
class PapersPageTest {
  private static final Map<String, String> OPEN =
      Map.of(
          "topic", "doping-test",
          "answer", "op",
          "race", "",
          "point", "",
          "bib", "2 1",
          "evidence", "sent to <the> laboratory");

  @TempDir private Path folder;
  private ConsoleSite site;
  private String crew;

  @BeforeEach
  void open() throws Exception {
    site = new ConsoleSite(folder);
    crew = site.in(Role.CREW);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPaperIsStatedListedChangedAndTakenBack() throws Exception {
    assertThat(papers(crew)).contains("No paper has been stated yet.");
    String first = recorded(OPEN);
    assertThat(papers(crew))
        .contains("<th scope=\"row\">doping-test</th><td>all races</td>")
        .contains("<b>open</b>", "sent to &lt;the&gt; laboratory", "/control/acts/" + first)
        .contains("href=\"/control/do/paper?answer=open&amp;bib=1+2&amp;evidence=sent");
    Map<String, String> clean = new TreeMap<>(OPEN);
    clean.put("answer", "yes");
    clean.put("evidence", "clean");
    assertThat(shown(clean)).contains("It replaces: doping-test: open");
    String second = recorded(clean);
    assertThat(papers(crew)).contains("<b>yes</b>").doesNotContain("<b>open</b>");
    recorded("undo", Map.of("act", second));
    assertThat(papers(crew)).contains("<b>open</b>").doesNotContain("<b>yes</b>");
    assertThat(site.knock(crew).get("/control/acts/" + first).text())
        .contains("paper doping-test: open, about 1 ", "<dd>crew</dd>");
  }

  @Test
  void whoeverMayOnlyLookSeesThePapersAndNoWayToStateOne() throws Exception {
    recorded(OPEN);
    String viewer = papers(site.in(Role.VIEWER));
    assertThat(viewer).contains("<b>open</b>").doesNotContain("/control/do/paper");
    assertThat(site.knock(site.in(Role.ANNOUNCER)).get("/control/papers").status()).isEqualTo(403);
  }

  @Test
  void aTopicAndABibThatAreNotThereAreToldBesideTheirFields() throws Exception {
    Map<String, String> wrong = new TreeMap<>(OPEN);
    wrong.put("topic", "dopping");
    wrong.put("bib", "1 77");
    assertThat(shown(wrong))
        .contains("There is no topic “dopping”; there is course-measured, separation")
        .contains("Nobody is entered with bib “77”.");
  }

  private String papers(String cookie) throws IOException {
    return site.knock(cookie).get("/control/papers").text();
  }

  private String shown(Map<String, String> fields) throws IOException {
    return give("paper", fields, "show").text();
  }

  private String recorded(Map<String, String> fields) throws Exception {
    return recorded("paper", fields);
  }

  /** Gives an order, sees what it would do, and has it recorded; returns the number of the act. */
  private String recorded(String form, Map<String, String> fields) throws Exception {
    String shown = give(form, fields, "show").text();
    Map<String, String> again = new TreeMap<>(fields);
    again.put("seen", value(shown, "seen"));
    again.put("after", value(shown, "after"));
    Knock.Answer done = give(form, again, "record");
    assertThat(done.header("Location")).as(done.text()).startsWith("/control/acts/");
    site.awaitShown();
    return done.header("Location").replace("/control/acts/", "");
  }

  private Knock.Answer give(String form, Map<String, String> fields, String step)
      throws IOException {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("token", site.knock(crew).get("/leave").token());
    all.put("step", step);
    return site.knock(crew).post("/control/do/" + form, all);
  }

  private static String value(String page, String field) {
    String mark = "name=\"" + field + "\" value=\"";
    int from = page.indexOf(mark) + mark.length();
    assertThat(from).as(field + " in " + page).isGreaterThanOrEqualTo(mark.length());
    return page.substring(from, page.indexOf('"', from));
  }
}
