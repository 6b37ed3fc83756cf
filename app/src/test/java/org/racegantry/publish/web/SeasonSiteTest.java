package org.racegantry.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.live.RaceFeed;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SiteSettings;

/** Several races behind one port, each under a host name of its own. */
class SeasonSiteTest {
  @TempDir private Path folder;
  private final Map<String, TinyRace> races = new TreeMap<>();
  private final Map<String, RaceTail> tails = new TreeMap<>();
  private SeasonSite site;

  @BeforeEach
  void open() throws InterruptedException {
    for (String id : List.of("Hill", "hill.run", "shore")) {
      TinyRace race = new TinyRace(folder.resolve(id + ".gantry"), id + "-first", id + "-second");
      races.put(id, race);
      RaceTail tail = RaceTail.follow(race.journal());
      assertThat(tail.awaitAfter(0, Duration.ofSeconds(20))).isPresent();
      tails.put(id, tail);
    }
    site = open(SiteSettings.local(0));
  }

  private SeasonSite open(SiteSettings settings) {
    return SeasonSite.open(settings, season(), CourseClock.REAL, InstantSource.system());
  }

  private Season season() {
    return new Season() {
      @Override
      public String name() {
        return "Autumn season";
      }

      @Override
      public List<String> races() {
        return List.copyOf(tails.keySet());
      }

      @Override
      public Optional<RaceFeed> race(String id) {
        return Optional.ofNullable(tails.get(id));
      }
    };
  }

  @AfterEach
  void close() {
    site.close();
    tails.values().forEach(RaceTail::close);
    races.values().forEach(TinyRace::close);
  }

  /** Over a plain socket, because a client of the JDK names the host it connects to. */
  private String ask(String host, String path) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", site.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.append((char) in.read());
      }
      Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
      assertThat(length.find()).as(head.toString()).isTrue();
      byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
      return head + new String(body, StandardCharsets.UTF_8);
    }
  }

  @Test
  void theNameWithoutARaceListsThemAll() throws IOException {
    String page = ask("localhost:" + site.port(), "/");
    assertThat(page).startsWith("HTTP/1.1 200").contains("Autumn season");
    assertThat(page).contains("http://Hill.localhost:" + site.port() + "/");
    assertThat(page).contains("http://shore.localhost:" + site.port() + "/");
  }

  @Test
  void eachRaceAnswersUnderItsOwnName() throws IOException {
    assertThat(ask("shore.localhost:" + site.port(), "/api/v1/entrants/1"))
        .startsWith("HTTP/1.1 200")
        .contains("shore-first");
    assertThat(ask("HILL.localhost:" + site.port(), "/api/v1/entrants/1")).contains("Hill-first");
  }

  @Test
  void ofTwoRacesThatFitTheLongerNameIsMeant() throws IOException {
    assertThat(ask("hill.run.localhost:" + site.port(), "/api/v1/entrants/1"))
        .contains("hill.run-first");
  }

  @Test
  void aRaceThatIsNotThereIsNotFound() throws IOException {
    assertThat(ask("fell.localhost:" + site.port(), "/runner/1"))
        .startsWith("HTTP/1.1 404")
        .contains("no such race");
  }

  @Test
  void aForeignNameIsRefusedOnThisMachineOnly() throws IOException {
    assertThat(ask("shore.attacker.example", "/")).startsWith("HTTP/1.1 421");
    assertThat(ask("attacker.example", "/")).startsWith("HTTP/1.1 421");
  }

  @Test
  void underAPublicAddressEachRaceHasItsOwn() throws IOException {
    site.close();
    PublicAddress known = PublicAddress.read("https://results.example");
    site = open(SiteSettings.local(0).under(known));
    assertThat(ask("results.example", "/")).contains("https://shore.results.example/");
    assertThat(ask("shore.results.example", "/api/v1/entrants/2")).contains("shore-second");
  }
}
