package org.racegantry.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;

/** The stream of events over raw sockets. */
class BroadcastTest {
  private static final Pattern ID = Pattern.compile("id: (\\d+)");
  private static final int RUNNERS = 60;

  /** Long names make large frames, which fill what the system holds for a stalled page soon. */
  private static final int NAME_LETTERS = 2_000;

  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() throws InterruptedException {
    String[] names = new String[RUNNERS];
    for (int i = 0; i < RUNNERS; i++) {
      names[i] = "Runner " + "x".repeat(NAME_LETTERS) + i;
    }
    race = new TinyRace(folder.resolve("tiny.gantry"), names);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    site =
        RaceSite.open(
            new SiteSettings("127.0.0.1", 0, 3, 2),
            tail,
            CourseClock.REAL,
            InstantSource.system(),
            List.of());
    tail.awaitAfter(0, Duration.ofSeconds(20));
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
  }

  @Test
  void aFrameHasTheJournalEntryAsItsIdAndTheRowThatChanged() throws IOException {
    try (Socket page = stream("")) {
      RawHttp.readUntil(page, "event: board");
      long seq = race.pass(7, "5K", 1_000_000);
      String frame = RawHttp.readUntil(page, "\\\"time\\\">16:40");
      assertThat(lastId(frame)).isEqualTo(seq);
      assertThat(frame).contains("\"order\":[\"7\"");
    }
  }

  @Test
  void noProxyIsToKeepItOrToCollectItBeforeItPassesItOn() throws IOException {
    try (Socket page = stream("")) {
      assertThat(RawHttp.readUntil(page, "event: "))
          .contains("Cache-Control: no-store", "X-Accel-Buffering: no");
    }
  }

  @Test
  void whoComesBackIsToldOnlyWhatIsNew() throws Exception {
    long first = race.pass(1, "5K", 1_000_000);
    assertThat(tail.awaitAfter(first - 1, Duration.ofSeconds(20))).isPresent();
    long last;
    try (Socket page = stream("")) {
      last = lastId(RawHttp.readUntil(page, "event: time"));
    }
    long next = race.pass(2, "5K", 1_001_000);
    try (Socket page = stream("Last-Event-ID: " + last + "\r\n")) {
      String frame = RawHttp.readUntil(page, "id: " + next);
      assertThat(frame.split("event: board", -1)).hasSize(2);
    }
  }

  @Test
  void oneTooManyIsToldSoAndTheOthersStay() throws IOException {
    List<Socket> pages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Socket page = stream("");
      RawHttp.readUntil(page, "text/event-stream");
      pages.add(page);
    }
    try (Socket fourth = stream("")) {
      assertThat(RawHttp.readUntil(fourth, "\r\n")).contains("503");
    }
    for (Socket page : pages) {
      RawHttp.readUntil(page, "event: ");
      page.close();
    }
  }

  @Test
  void aPageThatTakesNothingIsCutOffAndHoldsNobodyUp() throws Exception {
    try (Socket stalled = stream("");
        Socket lively = stream("")) {
      assertThat(stalled.isConnected()).isTrue();
      RawHttp.readUntil(lively, "event: board");
      long deadline_ns = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      for (int i = 0; site.streams() > 1 && System.nanoTime() < deadline_ns; i++) {
        // Every row changes each time, so every frame is large.
        race.passAll(RUNNERS, "5K", 2_000_000 - i * 1_000L);
        RawHttp.readUntil(lively, "event: board");
      }
      assertThat(site.streams()).isEqualTo(1);
    }
  }

  private Socket stream(String header) throws IOException {
    return RawHttp.open(site.port(), "/events?race=open", "localhost", header);
  }

  private static long lastId(String text) {
    Matcher ids = ID.matcher(text);
    long last = -1;
    while (ids.find()) {
      last = Long.parseLong(ids.group(1));
    }
    return last;
  }
}
