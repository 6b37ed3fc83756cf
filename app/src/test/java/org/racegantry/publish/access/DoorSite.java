package org.racegantry.publish.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.Wing;
import org.racegantry.publish.web.RaceSite;

/** A site with doors, over a tiny race, whose clock a test may put forward. */
final class DoorSite implements AutoCloseable {
  static final String PASSPHRASE = "copper lantern seven otters";

  private final Path file;
  private final TinyRace race;
  private final Journal journal;
  private final RaceTail tail;
  private final Approach approach;
  private final List<Function<House, Wing>> more;
  private RaceSite site;
  private Entrance entrance;
  private volatile long ahead_ms;

  DoorSite(Path folder, Approach approach, List<Function<House, Wing>> more)
      throws InterruptedException {
    this.file = folder.resolve("tiny.gantry");
    this.approach = approach;
    this.more = more;
    race = new TinyRace(file, "Åström", "O'Brien");
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    tail.awaitAfter(0, Duration.ofSeconds(20));
    open();
  }

  DoorSite(Path folder) throws InterruptedException {
    this(folder, Approach.DIRECT, List.of());
  }

  /** Closes the site and opens it anew, as a program that is started again. */
  void restart() {
    site.close();
    open();
  }

  private void open() {
    People people = People.beside(file, clock());
    entrance = Entrance.quick(people, approach, "t");
    site =
        RaceSite.open(
            SiteSettings.local(0), tail, CourseClock.REAL, InstantSource.system(), entrance, more);
  }

  private InstantSource clock() {
    return () -> InstantSource.system().instant().plusMillis(ahead_ms);
  }

  /** Puts the clock of the doors forward. */
  void later(Duration by) {
    ahead_ms += by.toMillis();
  }

  People people() {
    return entrance.people();
  }

  Entrance entrance() {
    return entrance;
  }

  int port() {
    return site.port();
  }

  Path peopleFile() {
    return People.fileBeside(file);
  }

  /** What a browser that is on a page of this site sends. */
  Knock knock() {
    return new Knock(port());
  }

  /** Somebody with a role, already in; returns the cookie. */
  String in(String name, Role role) throws IOException {
    String code = people().invite(name, role).words();
    return knock()
        .post("/enter/new", Map.of("code", code, "passphrase", PASSPHRASE, "again", PASSPHRASE))
        .cookie();
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static String encode(String word) {
    return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
  }
}
