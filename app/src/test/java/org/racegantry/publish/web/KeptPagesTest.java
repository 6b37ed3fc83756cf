package org.racegantry.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;

/** A page thousands ask for at the same moment is made once. */
class KeptPagesTest {
  private static final Instant NOW = Instant.ofEpochMilli(2_000_000_000_000L);

  @TempDir private Path folder;
  private final AtomicLong wall_ms = new AtomicLong(NOW.toEpochMilli());

  private static String page(HttpClient client, int port, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  /** Each page says what time it is at the race, to the millisecond. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/r/7", "/r/7?pace=mile"})
  void whoAsksInTheSameMomentGetsTheSamePage(String path) throws Exception {
    TinyRace race = new TinyRace(folder.resolve("tiny.gantry"), "A", "B", "C", "D", "E", "F", "G");
    race.pass(7, "5K", 1_000_000);
    InstantSource wall = () -> Instant.ofEpochMilli(wall_ms.get());
    try (race;
        Journal journal = race.readOnly();
        RaceTail tail = RaceTail.follow(journal);
        RaceSite site =
            RaceSite.open(SiteSettings.local(0), tail, CourseClock.REAL, wall, List.of());
        HttpClient client = HttpClient.newHttpClient()) {
      long seq = journal.head().seq();
      assertThat(tail.awaitAfter(seq - 1, Duration.ofSeconds(20))).isPresent();
      String first = page(client, site.port(), path);
      Thread.sleep(5);
      assertThat(page(client, site.port(), path)).isEqualTo(first);
      wall_ms.addAndGet(300);
      assertThat(page(client, site.port(), path)).isNotEqualTo(first);
    }
  }
}
