package org.racegantry.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.Repository;
import org.racegantry.cli.ConsoleSite;
import org.racegantry.live.RaceFeed;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.Season;
import org.racegantry.publish.web.SeasonSite;
import tools.jackson.databind.JsonNode;

/** What asks whether Gantry is well asks for a page that is there. */
class ProbesTest {
  private static final Pattern ASKED = Pattern.compile("GET (\\S+) HTTP/1\\.1");

  private static int status(int port, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + port + path);
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static TreeSet<String> probed(String folder) {
    TreeSet<String> paths = new TreeSet<>();
    for (Manifests.One maker : Manifests.of(folder).makingPods()) {
      for (JsonNode container : Manifests.containers(maker)) {
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
          JsonNode path = container.at("/" + probe + "/httpGet/path");
          if (!path.isMissingNode()) {
            paths.add(path.asString());
          }
        }
      }
    }
    return paths;
  }

  private static String healthOfAContainer() {
    Path file = Repository.root().resolve("docs/deploy/container/Containerfile");
    String check = Containerfile.read(Repository.text(file)).last("HEALTHCHECK").rest();
    Matcher asked = ASKED.matcher(check);
    assertThat(asked.find()).as(check).isTrue();
    return asked.group(1);
  }

  @Test
  void aRaceThatIsServedAnswersThem(@TempDir Path folder) throws Exception {
    try (ConsoleSite site = new ConsoleSite(folder)) {
      assertThat(probed("race")).hasSize(2);
      for (String path : probed("race")) {
        assertThat(status(site.port(), path)).as(path).isEqualTo(200);
      }
      assertThat(status(site.port(), healthOfAContainer())).isEqualTo(200);
      assertThat(status(site.port(), healthOfAContainer() + "-not")).isEqualTo(404);
    }
  }

  @Test
  void aSpectatorNodeAnswersThemUnderAnyNameAndBeforeThereIsARace() throws Exception {
    Season none =
        new Season() {
          @Override
          public String name() {
            return "season";
          }

          @Override
          public List<String> races() {
            return List.of();
          }

          @Override
          public Optional<RaceFeed> race(String id) {
            return Optional.empty();
          }
        };
    SiteSettings settings =
        SiteSettings.on("0.0.0.0", 0).under(PublicAddress.read("https://results.example"));
    try (SeasonSite site =
        SeasonSite.open(settings, none, CourseClock.REAL, InstantSource.system())) {
      assertThat(probed("season")).isNotEmpty();
      for (String path : probed("season")) {
        assertThat(status(site.port(), path)).as(path).isEqualTo(200);
      }
    }
  }
}
