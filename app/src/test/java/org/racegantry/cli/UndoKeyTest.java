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

/** Undo by one key, over HTTP: what it takes back at once, what it shows first, what it leaves. */
class UndoKeyTest {
  private static final Map<String, String> TEN = Map.of("wave", "all", "time", "10:00:00");
  private static final Map<String, String> LATER = Map.of("wave", "all", "time", "10:00:07");
  private static final Map<String, String> DQ =
      Map.of("bib", "1", "rule", "TR55.10", "why", "left the course");

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
  void theNewestOwnActIsTakenBackAtOnceAndPutBackByTheSameKey() throws Exception {
    int gun = recorded(crew, "gun", TEN);
    recorded(referee, "dnf", Map.of("bib", "2"));
    // Nobody waits for the results between the presses, as nobody does at the keys.
    int undo = done(press(crew, ""));
    int again = done(press(crew, ""));
    assertThat(again).isEqualTo(undo + 1).isEqualTo(gun + 3);
    assertThat(act(crew, undo)).contains("took back act " + gun);
    assertThat(act(crew, again)).contains("took back act " + undo);
    assertThat(act(crew, gun)).contains("<dt>Now</dt><dd>in force");
    assertThat(piece(undo)).contains("Taken back: gun of all", "Press U again to put it back.");
    assertThat(piece(again)).contains("Put back: gun of all", "Press U again to take it back.");
  }

  @Test
  void whatSomebodyElseTookBackIsToldAndNoOlderActIsReachedFor() throws Exception {
    recorded(crew, "dnf", Map.of("bib", "2"));
    int gun = recorded(crew, "gun", TEN);
    int taken = recorded(referee, "undo", Map.of("act", "" + gun));
    assertThat(told(press(crew, "")))
        .contains("your act " + gun + " is out of force since act " + taken + " by referee");
    assertThat(told(press(crew, "" + gun))).contains("since act " + taken);
    assertThat(newest()).isEqualTo(taken);
  }

  @Test
  void whatOthersHaveSinceActedOnIsShownFirst() throws Exception {
    int gun = recorded(crew, "gun", TEN);
    int later = recorded(referee, "gun", LATER);
    Knock.Answer shown = press(crew, "");
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text())
        .contains("name=\"act\"", "value=\"" + gun + "\"")
        .contains("Meanwhile: Act " + later + " by referee: gun of all");
    assertThat(newest()).isEqualTo(later);
    Map<String, String> again = new TreeMap<>(Map.of("act", "" + gun));
    again.put("seen", value(shown.text(), "seen"));
    again.put("after", value(shown.text(), "after"));
    assertThat(done(give(crew, "undo", again, "record"))).isEqualTo(later + 1);
  }

  @Test
  void onItsPageAnOwnActIsTakenBackAtOnceAndSomebodyElsesIsShown() throws Exception {
    int gun = recorded(crew, "gun", TEN);
    int out = recorded(crew, "dnf", Map.of("bib", "2"));
    int undo = done(press(crew, "" + gun));
    assertThat(act(crew, undo)).contains("took back act " + gun);
    int again = done(press(crew, "" + gun));
    assertThat(act(crew, again)).contains("took back act " + undo);
    assertThat(act(crew, done(press(crew, "" + gun)))).contains("took back act " + gun);
    Knock.Answer shown = press(referee, "" + out);
    assertThat(shown.text()).contains("name=\"seen\"", "Undone: ").doesNotContain("class=\"told\"");
    assertThat(newest()).isEqualTo(again + 1);
  }

  @Test
  void whoHasDoneNothingIsToldSo() throws Exception {
    recorded(crew, "gun", TEN);
    assertThat(told(press(referee, ""))).contains("You have done nothing yet");
    Map<String, String> fields = Map.of("act", "", "step", "now", "token", token(referee));
    assertThat(site.knock(referee).post("/control/do/undo", fields).text())
        .contains("<h1 class=\"ordertitle\">Take an act back</h1>", "You have done nothing yet");
  }

  @Test
  void typedUndoMeansTheSameActAndIsShown() throws Exception {
    recorded(crew, "gun", TEN);
    int undo = done(press(crew, ""));
    for (String path : new String[] {"/control/say?q=undo", "/control/do/undo"}) {
      assertThat(site.knock(crew).get(path).text())
          .contains("value=\"" + undo + "\"", "class=\"preview\"");
    }
    assertThat(newest()).isEqualTo(undo);
  }

  @Test
  void theKeyIsGuardedLikeEveryOrder() throws Exception {
    int gun = recorded(crew, "gun", TEN);
    Map<String, String> now = new TreeMap<>(Map.of("act", "", "step", "now"));
    assertThat(site.knock(crew).post("/control/do/undo", now).status()).isEqualTo(403);
    now.put("token", token(crew));
    Knock elsewhere = site.knock(crew).with("Origin", "http://elsewhere.example");
    assertThat(elsewhere.post("/control/do/undo", now).status()).isEqualTo(403);
    assertThat(press(site.in(Role.VIEWER), "").status()).isEqualTo(403);
    Knock.Answer shown = give(crew, "dnf", Map.of("bib", "2"), "now");
    assertThat(shown.text()).contains("class=\"preview\"");
    assertThat(newest()).isEqualTo(gun);
  }

  @Test
  void anUndoOfAWordOfTheRefereeIsOfferedToTheRefereeAlone() throws Exception {
    int dq = recorded(referee, "dq", DQ);
    String undo = "/control/do/undo?act=" + dq + "\"";
    String reason = "only a referee takes it back";
    for (String path : new String[] {"/control", "/control/acts", "/control/acts/" + dq}) {
      assertThat(site.knock(crew).get(path).text()).contains(reason).doesNotContain(undo);
      assertThat(site.knock(referee).get(path).text()).contains(undo).doesNotContain(reason);
    }
    int out = recorded(crew, "dnf", Map.of("bib", "2"));
    assertThat(site.knock(crew).get("/control/r/1").text()).contains(reason).doesNotContain(undo);
    assertThat(site.knock(crew).get("/control/acts").text()).contains("undo?act=" + out + "\"");
    assertThat(press(crew, "" + dq).text()).contains("This changes what a referee signed");
    assertThat(newest()).isEqualTo(out);
  }

  private Knock.Answer press(String cookie, String act) throws IOException {
    Map<String, String> fields = Map.of("act", act, "step", "now", "token", token(cookie));
    return site.knock(cookie).post("/control/do/undo?piece=1", fields);
  }

  private static int done(Knock.Answer answer) {
    assertThat(answer.header("Location")).as(answer.text()).startsWith("/control/acts/");
    return Integer.parseInt(answer.header("Location").replaceAll("\\D*(\\d+)(\\?.*)?", "$1"));
  }

  private static String told(Knock.Answer answer) {
    assertThat(answer.text()).contains("<p class=\"told\">");
    return answer.text();
  }

  private String act(String cookie, int number) throws IOException {
    return site.knock(cookie).get("/control/acts/" + number).text();
  }

  private String piece(int number) throws IOException {
    return site.knock(crew).get("/control/acts/" + number + "?piece=1").text();
  }

  private int newest() throws Exception {
    site.awaitShown();
    String mark = "data-newest=\"";
    String page = site.knock(crew).get("/control").text();
    int from = page.indexOf(mark) + mark.length();
    return Integer.parseInt(page.substring(from, page.indexOf('"', from)));
  }

  /** Gives an order, sees what it would do, and has it recorded; returns the number of the act. */
  private int recorded(String cookie, String form, Map<String, String> fields) throws Exception {
    String shown = give(cookie, form, fields, "show").text();
    Map<String, String> again = new TreeMap<>(fields);
    again.put("seen", value(shown, "seen"));
    again.put("after", value(shown, "after"));
    int act = done(give(cookie, form, again, "record"));
    site.awaitShown();
    return act;
  }

  private Knock.Answer give(String cookie, String form, Map<String, String> fields, String step)
      throws IOException {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("token", token(cookie));
    all.put("step", step);
    return site.knock(cookie).post("/control/do/" + form, all);
  }

  private String token(String cookie) throws IOException {
    return site.knock(cookie).get("/leave").token();
  }

  /** The value of a hidden field of a page. */
  private static String value(String page, String field) {
    String mark = "name=\"" + field + "\" value=\"";
    int from = page.indexOf(mark) + mark.length();
    assertThat(from).as(field + " in " + page).isGreaterThanOrEqualTo(mark.length());
    return page.substring(from, page.indexOf('"', from));
  }
}
