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

/** What a referee signed, only a referee takes back: over HTTP, by every way there is. */
class RefereesWordTest {
  @TempDir private Path folder;
  private ConsoleSite site;
  private String crew;
  private String referee;

  @BeforeEach
  void open() throws Exception {
    site = new ConsoleSite(folder);
    crew = site.in(Role.CREW);
    referee = site.in(Role.REFEREE);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aCrewDoesNotTakeADisqualificationBack() throws Exception {
    Map<String, String> dq = Map.of("bib", "1", "rule", "TR55.10", "why", "left the course");
    String act = recorded(referee, "dq", dq);
    barred("undo", Map.of("act", act));
    barred("ok", Map.of("bib", "1"));
    barred("dnf", Map.of("bib", "1"));
    recorded(crew, "dnf", Map.of("bib", "2"));
    String undo = recorded(referee, "undo", Map.of("act", act));
    barred("undo", Map.of("act", undo));
  }

  @Test
  void aCrewDoesNotTakeAnOfficialDeclarationBack() throws Exception {
    recorded(crew, "declare", Map.of("race", "", "state", "provisional"));
    Map<String, String> official = Map.of("race", "", "state", "official", "why", "no protests");
    String act = recorded(referee, "declare", official);
    barred("undo", Map.of("act", act));
    barred("declare", Map.of("race", "", "state", "provisional"));
    barred("declare", Map.of("race", "", "state", "official", "why", "once more"));
    recorded(referee, "undo", Map.of("act", act));
  }

  @Test
  void aCrewTakesItsOwnRulingBack() throws Exception {
    String act = recorded(crew, "dnf", Map.of("bib", "1"));
    recorded(crew, "undo", Map.of("act", act));
  }

  /** Gives an order, sees what it would do, and has it recorded; returns the number of the act. */
  private String recorded(String cookie, String form, Map<String, String> fields) throws Exception {
    String shown = give(cookie, form, fields, "show").text();
    Map<String, String> again = new TreeMap<>(fields);
    again.put("seen", value(shown, "seen"));
    again.put("after", value(shown, "after"));
    Knock.Answer done = give(cookie, form, again, "record");
    assertThat(done.header("Location")).as(done.text()).startsWith("/control/acts/");
    String act = done.header("Location").replace("/control/acts/", "");
    site.awaitShown();
    return act;
  }

  private void barred(String form, Map<String, String> fields) throws Exception {
    String shown = give(referee, form, fields, "show").text();
    Map<String, String> known = new TreeMap<>(fields);
    known.put("seen", value(shown, "seen"));
    known.put("after", value(shown, "after"));
    for (String step : new String[] {"show", "record"}) {
      Knock.Answer answer = give(crew, form, known, step);
      assertThat(answer.header("Location")).as(answer.text()).isEmpty();
      assertThat(answer.text()).contains("referee").contains("ask one to sign in");
    }
  }

  private Knock.Answer give(String cookie, String form, Map<String, String> fields, String step)
      throws IOException {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("token", site.knock(cookie).get("/leave").token());
    all.put("step", step);
    return site.knock(cookie).post("/control/do/" + form, all);
  }

  /** The value of a hidden field of a page. */
  private static String value(String page, String field) {
    String mark = "name=\"" + field + "\" value=\"";
    int from = page.indexOf(mark) + mark.length();
    assertThat(from).as(field + " in " + page).isGreaterThanOrEqualTo(mark.length());
    return page.substring(from, page.indexOf('"', from)).replace("&#34;", "\"");
  }
}
