package org.racegantry.publish.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;

/**
 * The stream is cut again and again, anywhere; what a page shows in the end is what the race is.
 */
class ResumeTest {
  private static final int RUNNERS = 25;
  private static final int PASSINGS = 160;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() throws InterruptedException {
    String[] names = new String[RUNNERS];
    for (int i = 0; i < RUNNERS; i++) {
      names[i] = "Rünner <" + i + ">";
    }
    race = new TinyRace(folder.resolve("tiny.gantry"), names);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    race.journal().onAppend(tail::wake);
    SiteSettings settings = new SiteSettings("127.0.0.1", 0, 2_000, 5);
    site = RaceSite.open(settings, tail, CourseClock.REAL, InstantSource.system(), List.of());
    tail.awaitAfter(0, PATIENCE);
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1,/events?race=open",
    "2,/events?race=open",
    "3,/events?races=open&runners=1@1,2",
    "4,/events?races=open@1&runners=3"
  })
  void whereverItIsCutNothingIsMissedAndNothingIsWrong(long seed, String path) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    SplittableRandom passings = random.split();
    Thread writer = Thread.ofVirtual().start(() -> passAll(passings));
    Replica page = new Replica();
    follow(page, path, Integer.MAX_VALUE, 1);
    int cuts = 0;
    while (writer.isAlive()) {
      cuts++;
      follow(page, path, random.nextInt(1, 3_000), Long.MAX_VALUE);
    }
    long last = race.pass(1, "FINISH", 2_000_000);
    follow(page, path, Integer.MAX_VALUE, last);
    Replica fresh = new Replica();
    follow(fresh, "/events?race=open", Integer.MAX_VALUE, last);
    assertThat(page.shown()).as("seed %d", seed).isEqualTo(fresh.shown());
    assertThat(page.changes() + page.wholes()).as("news, seed %d", seed).isPositive();
    assertThat(page.wholes()).as("wholes, seed %d, %d cuts", seed, cuts).isLessThan(2 + cuts / 3);
    assertThat(fresh.wholes()).isEqualTo(1);
  }

  private void passAll(SplittableRandom random) {
    try {
      for (int i = 0; i < PASSINGS; i++) {
        String point = random.nextInt(3) == 0 ? "FINISH" : "5K";
        long after_ms = (point.equals("5K") ? 900_000 : 1_900_000) + random.nextInt(60_000);
        race.pass(1 + random.nextInt(RUNNERS), point, after_ms);
        Thread.sleep(random.nextInt(40));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Connects as a browser would, and hangs up after so many bytes or once it has come so far. */
  private void follow(Replica page, String path, int bytesAtMost, long untilId) throws IOException {
    String seen = page.lastId() < 0 ? "" : "Last-Event-ID: " + page.lastId() + "\r\n";
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + seen + "\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = new Unchunked(socket.getInputStream());
      byte[] bytes = new byte[512];
      int left = bytesAtMost;
      while (left > 0 && page.lastId() < untilId) {
        int n = in.read(bytes, 0, Math.min(left, bytes.length));
        assertThat(n).as("the stream ended").isPositive();
        page.take(bytes, n);
        left -= n;
      }
    }
    page.cut();
  }
}
