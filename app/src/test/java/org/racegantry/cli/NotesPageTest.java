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

/** Notes for the story at the console: taken, listed and taken back, over HTTP. */
class NotesPageTest {
  private static final Map<String, String> QUOTE =
      Map.of(
          "kind", "",
          "by", "Ada Quill",
          "role", "race <director>",
          "bib", "2 1",
          "at", "1 km",
          "race", "",
          "text", "“We are <b>glad</b>.”");

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
  void aNoteIsTakenListedAndTakenBackAndItsActKeepsItsWordsSecret() throws Exception {
    assertThat(notes(crew)).contains("Nothing has been noted yet.");
    String act = recorded("note", QUOTE);
    assertThat(notes(crew))
        .contains("We are &lt;b&gt;glad&lt;/b&gt;.", "Ada Quill", "race &lt;director&gt;")
        .contains("at 1 km</td><td>quote</td>", "/control/do/undo?act=" + act)
        .doesNotContain("“We");
    assertThat(site.knock(crew).get("/control/acts").text())
        .contains("note, quote")
        .doesNotContain("glad", "Quill");
    recorded("undo", Map.of("act", act));
    assertThat(notes(crew)).contains("Nothing has been noted yet.").doesNotContain("glad");
  }

  @Test
  void whoeverMayOnlyLookSeesTheNotesAndNoWayToTakeOne() throws Exception {
    recorded("note", QUOTE);
    assertThat(notes(site.in(Role.VIEWER))).contains("Ada Quill").doesNotContain("/control/do/");
    assertThat(site.knock(site.in(Role.ANNOUNCER)).get("/control/notes").status()).isEqualTo(403);
  }

  @Test
  void whatIsWrongIsToldBesideItsField() throws Exception {
    Map<String, String> wrong = new TreeMap<>(QUOTE);
    wrong.put("by", "");
    wrong.put("kind", "qoute");
    wrong.put("text", "");
    assertThat(shown(wrong))
        .contains("There is no kind “qoute”; there is quote, weather, remark.")
        .contains("Only the weather is nobody's; write who said it.")
        .contains("Words is missing.");
    Map<String, String> far = new TreeMap<>(QUOTE);
    far.put("at", "the bridge");
    assertThat(shown(far)).containsPattern("id=\"fault-at\">[^<]*is no place on the course");
  }

  private String notes(String cookie) throws IOException {
    return site.knock(cookie).get("/control/notes").text();
  }

  private String shown(Map<String, String> fields) throws IOException {
    return give("note", fields, "show").text();
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
