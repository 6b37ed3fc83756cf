package org.racegantry.publish.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that must not open a door, byte by byte. */
class TrespassTest {
  private static final String PASSPHRASE = DoorSite.PASSPHRASE;
  @TempDir private Path folder;
  private DoorSite site;

  @BeforeEach
  void open() throws InterruptedException {
    site = new DoorSite(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aForeignPageCannotSendAForm() throws Exception {
    String cookie = site.in("Ada", Role.CREW);
    Map<String, String> form = invitation(look(cookie).token());
    String path = "/people/invite";
    String own = "http://localhost:" + site.port();
    for (String origin :
        List.of("http://evil.example", "null", own + ".evil.example", own + "/", "")) {
      Knock.Answer refused = as(cookie).with("Origin", origin).post(path, form);
      assertThat(refused.status()).as(origin).isEqualTo(403);
    }
    assertThat(as(cookie).without("Origin").post(path, form).status()).isEqualTo(403);
    for (String from : List.of("cross-site", "same-site", "none")) {
      Knock.Answer refused = as(cookie).with("Sec-Fetch-Site", from).post(path, form);
      assertThat(refused.status()).as(from).isEqualTo(403);
    }
    assertThat(site.people().list()).hasSize(1);
    assertThat(as(cookie).without("Sec-Fetch-Site").post(path, form).status()).isEqualTo(200);
  }

  @Test
  void aFormNeedsTheTokenOfItsOwnSession() throws Exception {
    String cookie = site.in("Ada", Role.CREW);
    String others = look(site.in("Bo", Role.CREW)).token();
    for (String token : List.of("", "x", others, others.toUpperCase(java.util.Locale.ROOT))) {
      Knock.Answer refused = as(cookie).post("/people/invite", invitation(token));
      assertThat(refused.status()).as(token).isEqualTo(403);
    }
    assertThat(as(cookie).post("/people/invite", Map.of("name", "Eve")).status()).isEqualTo(403);
    assertThat(site.people().list()).hasSize(2);
  }

  @Test
  void anIdThatSomebodyPlantedIsNeverUsed() throws Exception {
    site.in("Ada", Role.CREW);
    String planted = "gantry-t=" + "A".repeat(43);
    String mine = as(planted).post("/enter", ada(PASSPHRASE)).cookie();
    assertThat(mine).isNotEqualTo(planted);
    assertThat(look(planted).status()).isEqualTo(401);
    String next = as(mine).post("/enter", ada(PASSPHRASE)).cookie();
    assertThat(look(next).status()).isEqualTo(200);
    assertThat(look(mine).status()).as("the id before").isEqualTo(401);
    assertThat(look(planted + "; " + next).status()).as("two ids").isEqualTo(401);
  }

  @Test
  void nobodyLearnsWhoIsKnown() throws Exception {
    site.in("Ada", Role.CREW);
    Knock.Answer known = site.knock().post("/enter", ada("wrong wrong wrong"));
    Knock.Answer unknown =
        site.knock().post("/enter", Map.of("name", "Zed", "passphrase", "wrong wrong wrong"));
    assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(400);
    assertThat(steady(unknown).replace("Zed", "Ada")).isEqualTo(steady(known));
  }

  @Test
  void anUnknownNameTakesAsLongAsAKnownOne() {
    Passphrases slow = new Passphrases(150_000);
    var secret = java.util.Optional.of(slow.seal(PASSPHRASE));
    slow.opens(secret, "warm");
    long known = nanos(() -> slow.opens(secret, "wrong wrong wrong"));
    long unknown = nanos(() -> slow.opens(java.util.Optional.empty(), "wrong wrong wrong"));
    assertThat((double) unknown / known).isBetween(0.3, 3.0);
  }

  @Test
  void wrongTriesAreSlowedForOnePersonAndNotForTheVenue() throws Exception {
    String cookie = site.in("Ada", Role.CREW);
    site.in("Bo", Role.CREW);
    Knock.Answer last = null;
    for (int i = 0; i < 8; i++) {
      last = site.knock().post("/enter", ada("wrong wrong wrong"));
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 30);
    assertThat(last.text()).contains("Wait").contains("then try again");
    assertThat(site.knock().post("/enter", ada(PASSPHRASE)).status()).isEqualTo(429);
    assertThat(look(cookie).status()).as("who is in stays in").isEqualTo(200);
    Map<String, String> bo = Map.of("name", "bo", "passphrase", PASSPHRASE);
    assertThat(site.knock().post("/enter", bo).status()).as("a neighbour").isEqualTo(303);
    site.later(Duration.ofSeconds(31));
    assertThat(site.knock().post("/enter", ada(PASSPHRASE)).status()).isEqualTo(303);
  }

  @Test
  void guessedCodesAreSlowedToo() throws Exception {
    int slowed = 0;
    for (int i = 0; i < 12; i++) {
      Knock.Answer answer = site.knock().post("/enter/code", Map.of("code", "0000-0000-000" + i));
      slowed += answer.status() == 429 ? 1 : 0;
    }
    assertThat(slowed).isGreaterThanOrEqualTo(5);
  }

  @Test
  void noHeaderCanBeSmuggledInAndNoOtherHostSentTo() throws Exception {
    site.in("Ada", Role.CREW);
    for (String to :
        List.of(
            "/x\r\nSet-Cookie: a=b",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "/%0d%0aSet-Cookie:a=b",
            "javascript:alert(1)")) {
      Map<String, String> form = new HashMap<>(ada(PASSPHRASE));
      form.put("to", to);
      Knock.Answer in = site.knock().post("/enter", form);
      assertThat(in.status()).isEqualTo(303);
      assertThat(in.header("Location")).as(to).doesNotContain("evil").startsWith("/");
      assertThat(in.head()).doesNotContain("a=b\r\n").doesNotContain("\r\nSet-Cookie: a=b");
    }
  }

  @Test
  void whatIsNoFormOrTooLargeIsRefused() throws Exception {
    Knock large = site.knock().with("Content-Type", "application/x-www-form-urlencoded");
    assertThat(large.send("POST", "/enter", "a=" + "x".repeat(40_000)).status()).isEqualTo(413);
    assertThat(large.send("POST", "/enter", "a=1&".repeat(300)).status()).isEqualTo(413);
    assertThat(large.send("POST", "/enter", "name=%zz").status()).isEqualTo(400);
    Knock json = site.knock().with("Content-Type", "application/json");
    assertThat(json.send("POST", "/enter", "{}").status()).isEqualTo(415);
    Map<String, String> longer = Map.of("name", "A".repeat(5_000), "passphrase", "x".repeat(9_000));
    assertThat(site.knock().post("/enter", longer).status()).isEqualTo(400);
  }

  @Test
  void noPathTrickAndNoMethodGetsAround() throws Exception {
    for (String path :
        List.of(
            "/people/..;/people",
            "/PEOPLE",
            "//people",
            "/people/",
            "/%70eople",
            "/people;x=1",
            "/./people",
            "/r/../people",
            "/r/%2e%2e/people",
            "/people%2f",
            "/people%00",
            "/people?token=1",
            "/people/invite",
            "/leave",
            "/people#x",
            "/r/..%2fpeople")) {
      Knock.Answer answer = site.knock().get(path);
      assertThat(answer.status()).as(path).isIn(400, 401, 404);
      assertThat(answer.text()).as(path).doesNotContain("Who may come in");
    }
    for (String method :
        List.of("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "get", "XYZ")) {
      Knock.Answer answer = site.knock().send(method, "/people", "");
      assertThat(answer.status()).as(method).isIn(400, 401, 405, 501);
    }
    Knock.Answer overridden =
        site.knock().with("X-HTTP-Method-Override", "POST").get("/leave?_method=POST");
    assertThat(overridden.status()).isEqualTo(401);
  }

  @Test
  void everyAnswerCarriesItsHeadersAndPrivateOnesAreNotKept() throws Exception {
    String cookie = site.in("Ada", Role.CREW);
    Knock form = site.knock().with("Content-Type", "application/x-www-form-urlencoded");
    for (Knock.Answer answer :
        List.of(
            look(cookie),
            look(""),
            site.knock().get("/enter"),
            site.knock().with("Host", "evil.example").get("/"),
            site.knock().send("PUT", "/", ""),
            form.send("POST", "/enter", "a=" + "x".repeat(40_000)),
            form.send("POST", "/enter", "a=" + "x".repeat(90_000)))) {
      assertThat(answer.header("Content-Security-Policy"))
          .as(answer.text())
          .contains("frame-ancestors 'none'");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
    assertThat(look(cookie).header("Cache-Control")).isEqualTo("no-store");
    assertThat(site.knock().get("/enter").header("Cache-Control")).isEqualTo("no-store");
    assertThat(look("").header("Cache-Control")).isEqualTo("no-store");
    assertThat(look("").text()).contains("href=\"/enter?to=/people\"");
  }

  @Test
  void whoIsRemovedOrResetIsOutAtOnce() throws Exception {
    String ada = site.in("Ada", Role.CREW);
    String bo = site.in("Bo", Role.VIEWER);
    String cy = site.in("Cy", Role.VIEWER);
    String token = look(ada).token();
    assertThat(look(bo).text()).as("a viewer sees nobody").doesNotContain("Ada");
    as(ada).post("/people/remove", Map.of("name", "Bo", "token", token));
    assertThat(look(bo).status()).isEqualTo(401);
    site.people().reset("Cy");
    assertThat(look(cy).status()).isEqualTo(401);
    Map<String, String> old = Map.of("name", "Cy", "passphrase", PASSPHRASE);
    assertThat(site.knock().post("/enter", old).status()).isEqualTo(400);
    Knock.Answer self = as(ada).post("/people/remove", Map.of("name", "Ada", "token", token));
    assertThat(self.text()).contains("Somebody must stay");
    assertThat(look(ada).status()).isEqualTo(200);
  }

  private Knock as(String cookie) {
    return site.knock().with("Cookie", cookie);
  }

  private Knock.Answer look(String cookie) throws Exception {
    return as(cookie).get("/people");
  }

  /** A page without what changes by itself. */
  private static String steady(Knock.Answer page) {
    return page.text().substring(page.text().indexOf("<h1"));
  }

  private static Map<String, String> ada(String passphrase) {
    return Map.of("name", "Ada", "passphrase", passphrase);
  }

  private static Map<String, String> invitation(String token) {
    return Map.of("name", "Eve", "role", "crew", "token", token);
  }

  private static long nanos(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long from = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - from);
    }
    return best;
  }
}
