package org.racegantry.publish.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming in and going out, over real HTTP. */
class EnterTest {
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
  void theFirstOneComesInByTheCodeOfTheTerminalAndByItOnce() throws Exception {
    String code = site.people().setUp().orElseThrow().words();
    Knock.Answer offer = site.knock().post("/enter/code", Map.of("code", lower(code)));
    assertThat(offer.status()).isEqualTo(200);
    assertThat(offer.text()).contains("You are the first");
    Knock.Answer in = site.knock().post("/enter/new", first(code));
    assertThat(in.status()).isEqualTo(303);
    String cookie = in.cookie();
    assertThat(people(cookie).text()).contains("You are in as Ada, referee");
    assertThat(site.knock().post("/enter/new", first(code)).status()).isEqualTo(400);
    assertThat(site.people().setUp()).as("no second first one").isEmpty();
  }

  @Test
  void aCodeThatIsOverOpensNothing() throws Exception {
    String code = site.people().setUp().orElseThrow().words();
    site.later(Duration.ofMinutes(61));
    Knock.Answer late = site.knock().post("/enter/new", first(code));
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.header("Set-Cookie")).isEmpty();
    assertThat(late.text()).contains("past its time");
  }

  @Test
  void theCookieIsForThisServerAlone() throws Exception {
    String code = site.people().setUp().orElseThrow().words();
    String set = site.knock().post("/enter/new", first(code)).header("Set-Cookie");
    assertThat(set)
        .startsWith("gantry-t=")
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Path=/")
        .doesNotContain("Domain")
        .doesNotContain("Secure");
  }

  @Test
  void aSessionOutlivesTheProgramAndNoLongerThanItMay() throws Exception {
    String cookie = site.in("Ada", Role.CREW);
    site.restart();
    assertThat(people(cookie).status()).isEqualTo(200);
    site.later(Duration.ofHours(11));
    assertThat(people(cookie).status()).isEqualTo(200);
    site.later(Duration.ofHours(11));
    assertThat(people(cookie).status()).as("used 11 h ago, 22 h old").isEqualTo(200);
    site.later(Duration.ofHours(3));
    assertThat(people(cookie).status()).as("a day old").isEqualTo(401);
    String idle = again("Ada");
    site.later(Duration.ofHours(13));
    assertThat(people(idle).status()).as("unused").isEqualTo(401);
  }

  @Test
  void nothingSecretStandsInTheFileAndItIsItsOwnersAlone() throws Exception {
    String code = site.people().invite("Bo", Role.VIEWER).words();
    String cookie = site.in("Ada", Role.CREW);
    String kept = Files.readString(site.peopleFile());
    assertThat(kept)
        .startsWith("{\"version\":1")
        .contains("Ada")
        .doesNotContain(PASSPHRASE)
        .doesNotContain(code)
        .doesNotContain(code.replace("-", ""))
        .doesNotContain(cookie.substring(cookie.indexOf('=') + 1));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site.peopleFile())))
        .isEqualTo("rw-------");
  }

  @Test
  void leavingEndsTheSession() throws Exception {
    String cookie = site.in("Ada", Role.VIEWER);
    String token = people(cookie).token();
    Knock.Answer left = site.knock().with("Cookie", cookie).post("/leave", Map.of("token", token));
    assertThat(left.status()).isEqualTo(303);
    assertThat(left.header("Set-Cookie")).contains("1970");
    assertThat(people(cookie).status()).isEqualTo(401);
  }

  private Knock.Answer people(String cookie) throws Exception {
    return site.knock().with("Cookie", cookie).get("/people");
  }

  private String again(String name) throws Exception {
    return site.knock().post("/enter", Map.of("name", name, "passphrase", PASSPHRASE)).cookie();
  }

  private static Map<String, String> first(String code) {
    return Map.of(
        "code",
        code,
        "name",
        "Ada",
        "role",
        "referee",
        "passphrase",
        PASSPHRASE,
        "again",
        PASSPHRASE);
  }

  private static String lower(String code) {
    return code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
  }
}
