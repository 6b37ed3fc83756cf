package org.racegantry.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.RaceTail;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.Rehearsed;

/**
 * What a phone has to fetch to see a runner: everything the page names, as it goes over the net.
 */
class PageWeightTest {
  private static final Path EXAMPLE = Path.of("../examples/london-2023");
  private static final int KB = 1_000;

  /** What a browser fetches by itself; a link is followed by people, or not. */
  private static final Pattern NAMED =
      Pattern.compile(
          "<(?:(?:script|img|source|iframe)\\b[^>]*?\\bsrc"
              + "|link rel=\"(?:stylesheet|icon|(?:module)?preload)\"[^>]*?\\bhref)"
              + "=\"([^\"]+)\"");

  private static final Pattern IMPORT = Pattern.compile("(?:from|import\\() *'\\./([^']+)'");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Integer> weights = new TreeMap<>();
  private String site;

  @Test
  void aRunnersPageIsLight(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("london.gantry");
    try (Journal journal = SqliteJournal.create(file)) {
      record(journal);
      RaceTail tail = RaceTail.follow(journal);
      try (RaceSite open =
          RaceSite.open(
              SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), List.of())) {
        site = "http://localhost:" + open.port();
        tail.awaitAfter(journal.head().seq() - 1, Duration.ofSeconds(60));
        for (String bib : List.of("1", "101")) {
          weigh("/r/" + bib);
          weigh("/r/" + bib + "/see?at=30K&at=40K&at=FINISH");
        }
      } finally {
        tail.close();
      }
    }
  }

  private void weigh(String path) throws Exception {
    weights.clear();
    String html = fetch(path);
    assertThat(html).as("a finisher with all splits").contains("30K", "40K", "Finish");
    for (String named : found(NAMED, html)) {
      fetchAll(named);
    }
    int page = weights.get(path);
    int scripts = sum(".js");
    int styles = sum(".css");
    int all = weights.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%s: %d bytes gzipped, of them HTML %d, scripts %d, styles %d%n",
        path, all, page, scripts, styles);
    assertThat(page).as("HTML").isLessThanOrEqualTo(14 * KB);
    assertThat(scripts).as("scripts " + weights).isBetween(1, 12 * KB);
    assertThat(styles).as("styles " + weights).isPositive();
    assertThat(all).as("everything " + weights).isLessThanOrEqualTo(30 * KB);
  }

  private void fetchAll(String address) throws Exception {
    if (weights.containsKey(address)) {
      return;
    }
    String text = fetch(address);
    for (String name : address.endsWith(".js") ? found(IMPORT, text) : List.<String>of()) {
      fetchAll(address.substring(0, address.lastIndexOf('/') + 1) + name);
    }
  }

  /** Fetches and weighs it; returns what is in it. */
  private String fetch(String address) throws Exception {
    assertThat(address).as("nothing comes from elsewhere").startsWith("/").doesNotStartWith("//");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site + address))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    weights.put(address, answer.body().length);
    boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return new String(packed ? unpacked(answer.body()) : answer.body(), StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    }
  }

  private int sum(String ending) {
    return weights.entrySet().stream()
        .filter(weight -> weight.getKey().endsWith(ending))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }

  private static void record(Journal journal) throws Exception {
    Rehearsed race =
        LondonRace.rehearse(
            RaceToml.read(EXAMPLE.resolve("race.toml")),
            Files.readAllLines(EXAMPLE.resolve("elite.csv")),
            2023,
            Faults.FAIR,
            700,
            720);
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(race.setup()));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    changes.addAll(race.guns());
    try (Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      recorder.act("test", "the race", Act.NOTHING, changes, race.persons());
      recorder.submit("test", race.reads().batch(0, race.reads().size())).join();
    }
  }
}
