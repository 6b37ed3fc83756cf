package org.racegantry.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.RaceTail;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.control.ControlWing;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.Wing;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Status;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Results;

/**
 * London 2023 with a small mass field on a real journal, a real tail and a real site; tests move
 * its clock.
 */
final class Stage implements AutoCloseable {
  private static final Path EXAMPLE = Path.of("../examples/london-2023");
  private static final int STARTERS = 700;
  private static final int ENTRIES = 720;

  private final Rehearsed race;
  private final Journal journal;
  private final Journal readOnly;
  private final Recorder recorder;
  private final RaceTail tail;
  private RaceSite site;
  private final StageClock clock;
  private final StageDoors doors;
  private final StageReaders readers;
  private int nextRead;
  private int nextGun;

  private Stage(Rehearsed race, Path folder) {
    this.race = race;
    Path file = folder.resolve("stage.gantry");
    journal = SqliteJournal.create(file);
    recorder = Recorder.over(journal, InstantSource.system());
    enter();
    readOnly = SqliteJournal.openReadOnly(file);
    tail = RaceTail.follow(readOnly);
    clock = new StageClock();
    readers = new StageReaders(clock, race.setup());
    doors = StageDoors.beside(file);
    site = open(0);
    awaitShown();
  }

  private RaceSite open(int port) {
    return RaceSite.open(
        SiteSettings.local(port),
        tail,
        clock,
        InstantSource.system(),
        doors.entrance(),
        List.of(this::console));
  }

  /** The server goes; the race goes on. */
  int lightsOut() {
    int port = site.port();
    site.close();
    return port;
  }

  /** The server is back where it was. */
  void lightsOn(int port) {
    site = open(port);
  }

  /** How many streams are open. */
  int streams() {
    return site.streams();
  }

  /** A stage with the people of the demo. */
  static Stage london(Path folder) {
    return new Stage(rehearsed(STARTERS, ENTRIES), folder);
  }

  /** A stage where every text about an entrant is one of these instead, and of strangers too. */
  static Stage hostile(Path folder, List<String> texts) {
    Rehearsed race = HostileRace.of(rehearsed(texts.size(), texts.size()), texts);
    Stage stage = new Stage(race, folder);
    HostileRace.acts(stage.recorder, race, texts);
    stage.awaitShown();
    return stage;
  }

  private Wing console(House house) {
    StageDesk desk = new StageDesk(new LiveDesk(journal, recorder));
    return new ControlWing(house, desk, readers.board(), doors.entrance().guard());
  }

  /** The same with two notes for the story. */
  Stage noted() {
    new StageDesk(new LiveDesk(journal, recorder)).notes();
    awaitShown();
    return this;
  }

  private static Rehearsed rehearsed(int starters, int entries) {
    try {
      RaceSetup setup = RaceToml.read(EXAMPLE.resolve("race.toml"));
      List<String> facts = Files.readAllLines(EXAMPLE.resolve("elite.csv"));
      return LondonRace.rehearse(setup, facts, 2023, Faults.FAIR, starters, entries);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BadInput bad) {
      throw new IllegalStateException(bad);
    }
  }

  /** What is known beforehand, such as which races are of wheelchairs. */
  private static List<Paper> papers() {
    try {
      return RaceToml.declared(EXAMPLE.resolve("race.toml")).orRefuse().papers();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BadInput bad) {
      throw new IllegalStateException(bad);
    }
  }

  private void enter() {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(race.setup()));
    papers().forEach(paper -> changes.add(new Change.PaperSet(paper)));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    recorder.act("test", "the race", Act.NOTHING, changes, race.persons());
  }

  /** Lets the race run until this time of day and waits until pages show it. */
  Stage until(String timeOfDay) {
    long race_ms =
        race.setup()
            .date()
            .atTime(LocalTime.parse(timeOfDay))
            .atZone(race.setup().zone())
            .toInstant()
            .toEpochMilli();
    clock.putTo(race_ms);
    while (nextGun < race.guns().size() && race.guns().get(nextGun).time_ms() <= race_ms) {
      List<Change> gun = List.of(race.guns().get(nextGun++));
      recorder.act("test", "a gun", Act.NOTHING, gun, List.of());
    }
    int end = race.reads().firstAt(race_ms + 1);
    if (end > nextRead) {
      ReadBatch made = race.reads().batch(nextRead, end);
      recorder.submit("test", made).join();
      readers.made(made.reads());
      clock.putTo(race_ms);
      nextRead = end;
    }
    awaitShown();
    return this;
  }

  /** A device nobody knows sends too, and one reader has gone. */
  Stage visited(String lost) {
    readers.strangeAndLost(lost);
    return this;
  }

  /** Takes the two books that come with Gantry in. */
  Stage books() {
    recorder.act("test", "the books", Act.NOTHING, StageBooks.all(), List.of());
    awaitShown();
    return this;
  }

  /** The referee disqualifies somebody. */
  Stage disqualified(String bib) {
    EntrantId id = tail.latest().orElseThrow().results().entrants().get(position(bib)).id();
    Change ruling = new Change.StatusSet(id, Status.DQ, "TR55.10");
    recorder.act("referee", "left the course", Act.NOTHING, List.of(ruling), List.of());
    awaitShown();
    return this;
  }

  private int position(String bib) {
    return tail.latest().orElseThrow().results().indexOf(new Bib(bib));
  }

  private void awaitShown() {
    long seq = journal.head().seq();
    try {
      if (tail.awaitAfter(seq - 1, Duration.ofSeconds(60)).isEmpty()) {
        throw new IllegalStateException(
            "entry " + seq + " is not shown", tail.fault().orElse(null));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The race on this stage. */
  Rehearsed race() {
    return race;
  }

  /** The bibs of everybody entered. */
  List<String> bibs() {
    return race.entrants().stream().map(entrant -> entrant.bib().text()).toList();
  }

  /** The address of a page, such as {@code r/1}. */
  String at(String path) {
    return site.address() + path;
  }

  /** Strikes every read of a bib on a line, as if nothing had read it there. */
  Stage unread(String bib, String line) {
    Results results = tail.latest().orElseThrow().results();
    List<Change> struck = new ArrayList<>();
    for (ReadVerdict read : results.explain(results.indexOf(new Bib(bib))).reads()) {
      if (read.line().startsWith(line)) {
        struck.add(
            new Change.ReadStruck(read.read().reader(), read.read().chip(), read.read().time_ms()));
      }
    }
    recorder.act("test", "nothing was read", Act.NOTHING, struck, List.of());
    awaitShown();
    return this;
  }

  /** Somebody of this role who has come in; the cookie of the session. */
  StageDoors.Pass pass(String name, Role role) {
    return doors.pass(at(""), name, role);
  }

  StageClock clock() {
    return clock;
  }

  @Override
  public void close() {
    site.close();
    tail.close();
    readOnly.close();
    recorder.close();
    journal.close();
  }
}
