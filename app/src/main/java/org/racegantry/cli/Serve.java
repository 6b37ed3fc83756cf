package org.racegantry.cli;

import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.ingest.StorageAlarm;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.Journal;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.RaceSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A race on the air: takes reads, scores, shows pages, until Ctrl-C. */
@Command(
    name = "serve",
    description = {
      "Take reads for a race file and show its results live, until Ctrl-C.",
      "The crew works at /control; the first start prints a code for its door, /enter."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry serve london.gantry --port 8080 --reader-port 7777")
final class Serve implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.gantry", arity = "0..1", description = "The race file.")
  private Path named;

  @Option(
      names = "--journal",
      paramLabel = "kafka:HOST:PORT/TOPIC/RACE",
      description = "A race in Kafka, in place of a race file.")
  private Path journalName;

  @Option(
      names = "--forward",
      paramLabel = "kafka:HOST:PORT/TOPIC/RACE",
      description = "Send every entry there too, as gantry forward does.")
  private Path forward;

  @Option(names = "--port", paramLabel = "N", description = "Port of the page (8080 or next free).")
  private Integer webPort;

  @Option(
      names = "--reader-port",
      paramLabel = "N",
      defaultValue = "0",
      description = "Port for readers that speak JSON lines (default: any free one).")
  private int readerPort;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address the page is on (${DEFAULT-VALUE}: this machine only; 0.0.0.0: all).")
  private String host;

  @Option(
      names = "--board",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = {
        "How the readers are shown: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "Text is a table on a terminal, elsewhere a line for each change; json goes to stdout."
      })
  private Board.Form board;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "Forecast by a model of one's own (gantry forecast train).")
  private Path model;

  @Mixin private ReaderOptions readers;
  @Mixin private ProxyOptions proxy;
  @Mixin private HookOptions hooks;
  @Spec private CommandSpec spec;
  private Path file;

  @Override
  public Integer call() throws InterruptedException {
    file = race();
    Optional<KafkaAddress> target = Optional.ofNullable(forward).map(KafkaOnly::race);
    if (readerPort < 0 || readerPort > 65_535) {
      throw new Failure(Exit.USAGE, "--reader-port is 0 to 65535, not " + readerPort);
    }
    WebPort web = WebPort.of(webPort);
    RaceSite.makeReady();
    PrintWriter err = spec.commandLine().getErr();
    readers.read(err);
    RaceSetup setup = ImportTarget.roster(file).setup().orElseThrow();
    Optional<Foreknowledge> own = Optional.ofNullable(model).map(Forecast::foreknowledge);
    Journal journal = Journals.open(file);
    try (Stopping stopping = Stopping.onInterrupt();
        LiveRace live =
            new LiveRace(
                file, journal, CourseClock.REAL, jsonLines(), StorageAlarm.on(System.err))) {
      readers.open(live, setup, err);
      own.ifPresent(known -> live.forecastBy(() -> known));
      CrewDoor door = CrewDoor.beside(file, proxy.approach());
      RaceSite site = live.openSite(host, web, door.entrance(), proxy.address());
      err.printf("%s: results at %s%n", file, site.address());
      door.say(proxy.typed().orElse(site.address()), err);
      proxy.warn(host, err);
      live.tellHooks(hooks);
      Optional<Forwarder> forwarder = target.map(live::forward);
      err.printf(
          "readers (JSON lines) on %s port %d; Ctrl-C ends it%n",
          readers.host(), live.port().port());
      err.flush();
      try (Board _ = board(live);
          ForwardSaid _ = forwarder.map(this::said).orElse(null)) {
        stopping.await();
      }
    }
    return Exit.OK;
  }

  private Path race() {
    if ((named == null) == (journalName == null)) {
      throw new Failure(
          Exit.USAGE,
          named == null
              ? "which race? Name a race file, or --journal kafka:HOST:PORT/TOPIC/RACE"
              : "there are two races, " + named + " and " + journalName + "; name one of them");
    }
    Path race = named != null ? named : KafkaOnly.named(journalName);
    if (forward != null && Journals.kafka(race).isPresent()) {
      throw new Failure(
          Exit.USAGE, "--forward sends a race file; " + race + " is in Kafka already");
    }
    return race;
  }

  /** On a terminal the table shows it; a line between would tear it apart. */
  private ForwardSaid said(Forwarder forwarder) {
    boolean table = board == Board.Form.TEXT && Terminal.isTerminal();
    return table ? null : ForwardSaid.inServe(forwarder, spec.commandLine().getErr());
  }

  private Board board(LiveRace live) {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    return Board.show(live.devices(), live::setup, CourseClock.REAL, board, err, out);
  }

  private ReaderPort.Settings jsonLines() {
    return ReaderPort.Settings.on(new InetSocketAddress(readers.host(), readerPort));
  }
}
