package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Knock;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;
import picocli.CommandLine;

/** The console shows how far each receiver of hooks is. */
class HooksShownTest {
  private static final String PASSPHRASE = "copper lantern seven otters";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @Test
  void aReceiverThatDoesNotAnswerIsSeenWaitingAtTheConsole() throws Exception {
    Path file = TestRace.make(folder);
    CrewDoor door = CrewDoor.beside(file, Approach.DIRECT);
    try (LiveRace live = live(file);
        ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      RaceSite site = live.openSite("127.0.0.1", WebPort.of(0), door.entrance());
      live.awaitShown();
      Knock crew = new Knock(site.port()).with("Cookie", cookie(site, door));
      assertThat(crew.get("/control").text()).doesNotContain("Told elsewhere");
      String receiver = "http://127.0.0.1:" + deaf.getLocalPort();
      live.tellHooks(hooks(receiver));
      assertThat(crew.get("/control").text())
          .contains("Told elsewhere", receiver, "0 told, 0 waiting");
      ruleOut(live);
      assertThat(until(crew, "0 told, 1 waiting")).contains("0 told, 1 waiting");
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

  private static String cookie(RaceSite site, CrewDoor door) throws IOException {
    String code = door.entrance().people().invite("Kim", Role.CREW).words();
    return new Knock(site.port())
        .post("/enter/new", Map.of("code", code, "passphrase", PASSPHRASE, "again", PASSPHRASE))
        .cookie();
  }

  private HookOptions hooks(String receiver) throws IOException {
    String toml = "[[hooks]]\nurl = \"%s/\"\nsecret = \"%s\"\n";
    Path list = folder.resolve("hooks.toml");
    Files.writeString(list, toml.formatted(receiver, "a secret that is long enough"));
    return CommandLine.populateCommand(
        new HookOptions(), "--hooks", list.toString(), "--hooks-allow-private");
  }

  private static void ruleOut(LiveRace live) {
    EntrantId id = new EntrantId(7);
    List<Change> entered = List.of(new Change.EntrantSet(Entrant.of(id, new Bib("7"))));
    live.recorder().act("test", "late entry", Act.NOTHING, entered, List.of());
    List<Change> ruled = List.of(new Change.StatusSet(id, Status.DNS, ""));
    live.recorder().act("test", "not at the start", Act.NOTHING, ruled, List.of());
  }

  private static String until(Knock crew, String words) throws Exception {
    long end_ns = System.nanoTime() + PATIENCE.toNanos();
    String page = crew.get("/control").text();
    while (!page.contains(words) && System.nanoTime() < end_ns) {
      Thread.sleep(100);
      page = crew.get("/control").text();
    }
    return page;
  }
}
