package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Knock;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.control.Devices.Way;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;

/** A race that is served and forwarded, while there is no Kafka. */
class ForwardShownTest {
  private static final String PASSPHRASE = "copper lantern seven otters";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void theRaceGoesOnAndTheBoardsSayThatTheUplinkIsCut() throws Exception {
    Path file = TestRace.make(folder);
    CrewDoor door = CrewDoor.beside(file, Approach.DIRECT);
    try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        LiveRace live = live(file)) {
      RaceSite site = live.openSite("127.0.0.1", WebPort.of(0), door.entrance());
      live.awaitShown();
      assertThat(live.devices().uplink()).isEmpty();
      live.forward(new KafkaAddress("127.0.0.1:" + deaf.getLocalPort(), "season", "london"));
      awaitCut(live);
      List<Change> entered =
          List.of(new Change.EntrantSet(Entrant.of(new EntrantId(7), new Bib("7"))));
      live.recorder().act("test", "late entry", Act.NOTHING, entered, List.of());
      live.awaitShown();
      assertThat(live.devices().uplink().orElseThrow().waiting()).isGreaterThan(1);
      Knock crew = new Knock(site.port()).with("Cookie", cookie(site, door));
      assertThat(crew.get("/control/readers").text())
          .contains("/season/london: no answer since", "nothing is lost");
      assertThat(crew.get("/control/readers.json").text())
          .contains("\"uplink\":{\"to\":\"kafka:127.0.0.1:", "\"state\":\"cut\"");
    }
  }

  private static void awaitCut(LiveRace live) throws InterruptedException {
    long end_ns = System.nanoTime() + PATIENCE.toNanos();
    while (live.devices().uplink().orElseThrow().way() != Way.CUT) {
      assertThat(System.nanoTime()).as("time to be cut").isLessThan(end_ns);
      Thread.sleep(100);
    }
  }

  private static LiveRace live(Path file) {
    return new LiveRace(
        file,
        SqliteJournal.open(file),
        CourseClock.REAL,
        ReaderPort.Settings.local(0),
        failure -> {});
  }

  private static String cookie(RaceSite site, CrewDoor door) throws Exception {
    String code = door.entrance().people().invite("Kim", Role.CREW).words();
    return new Knock(site.port())
        .post("/enter/new", Map.of("code", code, "passphrase", PASSPHRASE, "again", PASSPHRASE))
        .cookie();
  }
}
