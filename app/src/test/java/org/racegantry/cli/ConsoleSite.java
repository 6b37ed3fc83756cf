package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Knock;
import org.racegantry.publish.access.People;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.web.RaceSite;

/** A served race of two runners, bibs 1 and 2, whose console a test uses over HTTP. */
public final class ConsoleSite implements AutoCloseable {
  private static final String PASSPHRASE = "copper lantern seven otters";

  private final CrewDoor door;
  private final LiveRace live;
  private final RaceSite site;

  /** Makes the race in a folder and serves it. */
  public ConsoleSite(Path folder) throws IOException, InterruptedException {
    Path file = TestRace.make(folder);
    Path entries = Files.writeString(folder.resolve("entries.csv"), "bib,chip\n1,A\n2,B\n");
    assertThat(Ran.gantry("import", "entries", "" + file, "" + entries).code()).isZero();
    door = CrewDoor.beside(file, Approach.DIRECT);
    live =
        new LiveRace(
            file,
            SqliteJournal.open(file),
            CourseClock.REAL,
            ReaderPort.Settings.local(0),
            failure -> {});
    site = live.openSite("127.0.0.1", WebPort.of(0), door.entrance());
    live.awaitShown();
  }

  /** Somebody with this role, named as the role, comes in; returns the cookie. */
  String in(Role role) throws IOException {
    String code = people().invite(role.word(), role).words();
    Map<String, String> form = Map.of("code", code, "passphrase", PASSPHRASE, "again", PASSPHRASE);
    return new Knock(site.port()).post("/enter/new", form).cookie();
  }

  People people() {
    return door.entrance().people();
  }

  Knock knock(String cookie) {
    return new Knock(site.port()).with("Cookie", cookie);
  }

  public int port() {
    return site.port();
  }

  void awaitShown() throws InterruptedException {
    live.awaitShown();
  }

  @Override
  public void close() {
    live.close();
  }
}
