package org.racegantry.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.racegantry.cli.crew.OpenDesk;
import org.racegantry.cli.crew.ReaderBoard;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.ingest.link.Intake;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.ingest.link.ReadersPlan;
import org.racegantry.ingest.link.Switchboard;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.live.RaceFold;
import org.racegantry.live.RaceTail;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.control.ControlWing;
import org.racegantry.publish.control.CrewDesk;
import org.racegantry.publish.control.Devices;
import org.racegantry.publish.hook.Hooks;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.Wing;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.RaceSetup;

/**
 * The parts of a running race, wired by hand: recorder and reader port on one side of the journal,
 * tail and site on the other. Closing closes all, in the order that loses nothing.
 */
final class LiveRace implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Path file;
  private final Journal journal;
  private Supplier<Foreknowledge> foreknowledge = Foreknowledge::shipped;
  private final CourseClock clock;
  private final Recorder recorder;
  private final ReaderBook readerBook;
  private final Intake intake;
  private final ReaderPort port;
  private volatile Supplier<List<Hooks.Count>> hooks = List::of;
  private volatile Optional<Forwarder> forwarder = Optional.empty();
  private RaceTail tail;

  /**
   * Opens the writing side over a journal, which it closes in the end.
   *
   * @param clock what time it is at the race; readers' clocks are held against it
   * @param readers where readers are listened to
   * @param onFailure called when the journal refuses to store
   */
  LiveRace(
      Path file,
      Journal journal,
      CourseClock clock,
      ReaderPort.Settings readers,
      Consumer<JournalException> onFailure) {
    this.file = file;
    this.journal = journal;
    this.clock = clock;
    parts.push(journal);
    recorder = Recorder.over(journal, InstantSource.system());
    parts.push(recorder);
    readerBook = new ReaderBook(() -> Instant.ofEpochMilli(clock.now_ms()));
    // JSON lines carry whole moments, so they need neither zone nor day.
    intake =
        new Intake(recorder, readerBook, List.of(), ZoneOffset.UTC, LocalDate.EPOCH, onFailure);
    try {
      port = ReaderPort.open(readers, intake);
    } catch (IOException taken) {
      close();
      throw WebPort.taken("reader port", readers.address().getPort(), taken);
    }
    parts.push(port);
  }

  /**
   * Opens the doors of all protocols and calls the readers that wait for a call.
   *
   * @param setup of the race, for zone and day where devices tell none
   */
  Switchboard answer(
      RaceSetup setup, ReadersPlan plan, String host, SortedMap<String, Integer> listen) {
    intake.declare(plan.readers(), setup.zone(), setup.date());
    Switchboard board = Switchboard.open(intake, host, listen, plan.readers());
    parts.push(board);
    return board;
  }

  Recorder recorder() {
    return recorder;
  }

  ReaderPort port() {
    return port;
  }

  /** Lets forecasts rest on this from the next site opened on. */
  void forecastBy(Supplier<Foreknowledge> by) {
    foreknowledge = by;
  }

  /** The same, where nobody said under what address the public reaches the site. */
  RaceSite openSite(String host, WebPort web, Entrance entrance) {
    return openSite(host, web, entrance, PublicAddress.UNKNOWN);
  }

  /**
   * Follows the journal from here on and opens the site on a port of a host, or the next free.
   *
   * @param entrance the doors to what is not public
   * @param address where the public reaches it
   */
  RaceSite openSite(String host, WebPort web, Entrance entrance, PublicAddress address) {
    tail = RaceTail.follow(toRead());
    journal.onAppend(tail::wake);
    parts.push(tail);
    CrewDesk desk = crewDesk();
    Devices devices = devices();
    RaceSite site =
        web.open(
            port ->
                RaceSite.open(
                    SiteSettings.on(host, port).under(address).forecasting(foreknowledge),
                    tail,
                    clock,
                    InstantSource.system(),
                    entrance,
                    List.of(house -> console(house, desk, devices, entrance))));
    parts.push(site);
    return site;
  }

  /** A race file is read beside whoever writes; what Kafka said is in memory already. */
  private Journal toRead() {
    if (Journals.kafka(file).isPresent()) {
      return journal;
    }
    Journal readOnly = Journals.openReadOnly(file);
    parts.push(readOnly);
    return readOnly;
  }

  private Wing console(House house, CrewDesk desk, Devices devices, Entrance entrance) {
    return new ControlWing(house, desk, devices, entrance.guard(), () -> hooks.get());
  }

  /** The officials' desk, opened in the background: the journal may be long. */
  private CrewDesk crewDesk() {
    CompletableFuture<LiveDesk> open = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("open-desk")
        .start(
            () -> {
              try {
                open.complete(new LiveDesk(journal, recorder));
              } catch (RuntimeException broken) {
                open.completeExceptionally(broken);
              }
            });
    return new OpenDesk(open);
  }

  /** The readers heard and expected, once the site is open. */
  Devices devices() {
    return new ReaderBoard(readerBook, this::setup, () -> forwarder.map(ReaderBoard::shown));
  }

  /** The setup of the race, once the journal has been read that far. */
  Optional<RaceSetup> setup() {
    return tail.latest().map(snapshot -> snapshot.results().setup());
  }

  /** Tells the receivers of a file of hooks what happens, while the race is open. */
  void tellHooks(HookOptions options) throws InterruptedException {
    options.open(file, journal, tail, clock).ifPresent(this::told);
  }

  private void told(Hooks open) {
    parts.push(open);
    hooks = open::counts;
  }

  /**
   * Sends every entry to a race in Kafka as well, in a thread of its own that reads the file beside
   * whoever writes it. Where that stops for good the boards say so, and the race goes on.
   */
  Forwarder forward(KafkaAddress to) {
    Forwarder started =
        Forwarder.start(toRead(), to, RaceFold::mayBringPersons, InstantSource.system());
    parts.push(started);
    forwarder = Optional.of(started);
    return started;
  }

  /** Waits until pages show all that is stored by now; throws where scoring has stopped. */
  void awaitShown() throws InterruptedException {
    long seq = journal.head().seq();
    while (tail.awaitAfter(seq - 1, Duration.ofSeconds(1)).isEmpty()) {
      if (tail.fault().isPresent()) {
        throw new IllegalStateException("scoring has stopped", tail.fault().get());
      }
    }
  }

  @Override
  public void close() {
    RuntimeException first = null;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception failed) {
        RuntimeException told = new IllegalStateException("could not close a part", failed);
        if (first == null) {
          first = told;
        } else {
          first.addSuppressed(told);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
