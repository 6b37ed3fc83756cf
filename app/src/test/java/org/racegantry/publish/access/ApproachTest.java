package org.racegantry.publish.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site behind a proxy that encrypts. */
class ApproachTest {
  private static final String PASSPHRASE = DoorSite.PASSPHRASE;
  @TempDir private Path folder;

  private DoorSite behind(String proxy) throws InterruptedException {
    URI address = URI.create("https://results.example");
    Approach approach = new Approach(Optional.of(address), List.of(InetAddress.ofLiteral(proxy)));
    return new DoorSite(folder, approach, List.of());
  }

  private static Knock through(DoorSite site) {
    return site.knock()
        .with("Host", "results.example")
        .with("Origin", "https://results.example")
        .with("X-Forwarded-Proto", "https")
        .with("X-Forwarded-For", "203.0.113.9");
  }

  @Test
  void theCookieIsForEncryptedWaysToThisHostAlone() throws Exception {
    try (DoorSite site = behind("127.0.0.1")) {
      site.in("Ada", Role.CREW);
      Map<String, String> ada = Map.of("name", "Ada", "passphrase", PASSPHRASE);
      Knock.Answer in = through(site).post("/enter", ada);
      assertThat(in.header("Set-Cookie")).startsWith("__Host-gantry-t=").contains("; Secure");
      assertThat(in.header("Strict-Transport-Security")).startsWith("max-age=");
      assertThat(through(site).with("Cookie", in.cookie()).get("/people").status()).isEqualTo(200);
      String plainly = in.cookie().replace("__Host-", "");
      assertThat(through(site).with("Cookie", plainly).get("/people").status()).isEqualTo(401);
      String forged = "http://results.example";
      assertThat(through(site).with("Origin", forged).post("/enter", ada).status()).isEqualTo(403);
      assertThat(through(site).with("X-Forwarded-Proto", "http").get("/").status()).isEqualTo(421);
      assertThat(site.knock().with("Host", "other.example").get("/").status()).isEqualTo(421);
    }
  }

  @Test
  void theAnnouncersNotesAreNotForThePublicThatComesThroughTheProxy() throws Exception {
    try (DoorSite site = behind("127.0.0.1")) {
      assertThat(through(site).get("/announce").status()).isEqualTo(401);
      assertThat(through(site).get("/announce.json").status()).isEqualTo(401);
      String ada = site.in("Ada", Role.ANNOUNCER);
      assertThat(site.knock().with("Cookie", ada).get("/announce").status()).isEqualTo(200);
    }
  }

  @Test
  void onlyTheProxyIsBelievedAboutWhereARequestComesFrom() throws Exception {
    try (DoorSite believed = behind("127.0.0.1")) {
      assertThat(slowed(believed)).as("each from another address").isZero();
    }
  }

  @Test
  void whatAStrangerForwardsIsNotBelieved() throws Exception {
    try (DoorSite doubted = behind("192.0.2.1")) {
      assertThat(slowed(doubted)).as("all from this machine").isPositive();
    }
  }

  /** How many of a dozen wrong tries, each said to be from an address of its own, are slowed. */
  private static int slowed(DoorSite site) throws Exception {
    int slowed = 0;
    for (int i = 0; i < 12; i++) {
      Knock knock = through(site).with("X-Forwarded-For", "198.51.100.7, 203.0.113." + i);
      Map<String, String> wrong = Map.of("name", "Ada", "passphrase", "wrong wrong wrong");
      slowed += knock.post("/enter", wrong).status() == 429 ? 1 : 0;
    }
    return slowed;
  }
}
