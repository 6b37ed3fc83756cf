package org.racegantry.publish.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;

/** The announcer's page over real HTTP: who may look, who comes, and what is safe. */
class AnnounceWingTest {
  @TempDir private Path folder;

  /** A race 25 minutes after its gun, where time stands still. */
  private static final class At25Minutes implements CourseClock {
    @Override
    public long now_ms() {
      return TinyRace.GUN_ms + 1_500_000;
    }

    @Override
    public double speed() {
      return 0;
    }
  }

  @Test
  void onThisMachineItIsOpenAndSaysWhoComesAbout() throws Exception {
    try (TinyRace race = new TinyRace(folder.resolve("tiny.gantry"), "First", "Second")) {
      race.pass(1, "5K", 1_000_000);
      String json = get(race, "127.0.0.1", "announce.json").body();
      assertThat(json)
          .contains("\"bib\":\"1\",\"name\":\"FIRST\"")
          .containsPattern("\"about_ms\":1777804[0-9]{6},")
          .contains("\"certainty\":")
          .contains("\"state\":\"nobody in yet\"")
          .doesNotContain("SECOND\",\"nation\"");
    }
  }

  @Test
  void elsewhereNobodyLooksWithoutComingIn() throws Exception {
    try (TinyRace race = new TinyRace(folder.resolve("tiny.gantry"), "First")) {
      HttpResponse<String> page = get(race, "0.0.0.0", "announce");
      assertThat(page.statusCode()).isEqualTo(401);
      assertThat(page.body()).doesNotContain("FIRST");
      assertThat(get(race, "0.0.0.0", "announce.json").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aPlaceIsSafeOnceAnOfficialAccountsForEverybodyElse() throws Exception {
    try (TinyRace race = new TinyRace(folder.resolve("tiny.gantry"), "First", "Second")) {
      race.pass(1, "START", 1_000);
      race.pass(1, "5K", 700_000);
      race.pass(1, "FINISH", 1_400_000);
      assertThat(get(race, "127.0.0.1", "announce.json").body())
          .contains("\"state\":\"0 of 3 safe\"")
          .contains("2 SECOND, never seen");
      race.act(new Change.StatusSet(new EntrantId(2), Status.DNS, ""));
      assertThat(get(race, "127.0.0.1", "announce.json").body())
          .contains("\"state\":\"1 of 3 safe\"")
          .contains("\"safe\":true");
    }
  }

  @Test
  void aPlaceThatIsNotSafeMayHoldByTheForecast() throws Exception {
    String[] names = {"First", "Second", "Third", "Fourth", "Fifth"};
    try (TinyRace race = new TinyRace(folder.resolve("tiny.gantry"), names)) {
      for (int bib = 1; bib <= 5; bib++) {
        race.pass(bib, "START", 1_000);
        race.pass(bib, "5K", bib <= 3 ? 720_000 + bib * 1_000 : 1_000_000);
      }
      assertThat(get(race, "127.0.0.1", "announce.json").body()).doesNotContain("By the forecast");
      for (int bib = 1; bib <= 3; bib++) {
        race.pass(bib, "FINISH", 1_440_000 + bib * 2_000);
      }
      assertThat(get(race, "127.0.0.1", "announce.json").body())
          .contains("\"state\":\"0 of 3 safe\"")
          .contains("\"odds\":\"By the forecast at least 9 in 10 to hold third.\"");
      assertThat(get(race, "127.0.0.1", "announce").body())
          .contains(">By the forecast at least 9 in 10 to hold third.</p>");
      race.act(new Change.StatusSet(new EntrantId(4), Status.DNF, ""));
      race.act(new Change.StatusSet(new EntrantId(5), Status.DNF, ""));
      assertThat(get(race, "127.0.0.1", "announce.json").body())
          .contains("\"state\":\"podium safe\"")
          .doesNotContain("By the forecast");
    }
  }

  private static HttpResponse<String> get(TinyRace race, String host, String path)
      throws IOException, InterruptedException {
    try (Journal journal = race.readOnly();
        RaceTail tail = RaceTail.follow(journal);
        RaceSite site =
            RaceSite.open(
                SiteSettings.on(host, 0),
                tail,
                new At25Minutes(),
                InstantSource.system(),
                List.of());
        HttpClient client = HttpClient.newHttpClient()) {
      tail.awaitAfter(journal.head().seq() - 1, Duration.ofSeconds(20));
      URI address = URI.create("http://127.0.0.1:" + site.port() + "/" + path);
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
