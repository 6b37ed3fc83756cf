package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.live.RaceFeed;
import org.racegantry.nodes.Spectator;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.publish.web.Season;
import org.racegantry.publish.web.SeasonSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The public pages of the races of a Kafka topic, on any number of machines. */
@Command(
    name = "spectate",
    description = {
      "Show the races of a Kafka topic to the public, from what gantry score says, until Ctrl-C.",
      "It keeps nothing and writes nothing: start as many as there are followers for, behind any"
          + " balancer. Of a whole topic each race has a host name, RACE.localhost here and"
          + " RACE.results.example under --public-url https://results.example."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry spectate kafka:localhost:9092/season/london --port 8080",
      "  gantry spectate kafka:localhost:9092/season --host 0.0.0.0 --port 80"
    })
final class Spectate implements Callable<Integer> {
  private static final Duration FIRST_LOOK = Duration.ofMillis(100);

  @Parameters(
      paramLabel = "kafka:HOST:PORT/TOPIC[/RACE]",
      description = "Some broker of the cluster, the topic, and the race if it is one.")
  private Path name;

  @Option(names = "--port", paramLabel = "N", description = "Port of the page (8080 or next free).")
  private Integer webPort;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address the page is on (${DEFAULT-VALUE}: this machine only; 0.0.0.0: all).")
  private String host;

  @Option(
      names = "--streams",
      paramLabel = "N",
      defaultValue = "15000",
      description = "How many pages may follow live at once (default: ${DEFAULT-VALUE}).")
  private int streams;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "Forecast by a model of one's own (gantry forecast train).")
  private Path model;

  @Mixin private ProxyOptions proxy;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    KafkaAddress address = KafkaOnly.any(name);
    WebPort web = WebPort.of(webPort);
    if (streams < 1) {
      throw new Failure(Exit.USAGE, "--streams is 1 or more, not " + streams);
    }
    Optional<Foreknowledge> own = Optional.ofNullable(model).map(Forecast::foreknowledge);
    PrintWriter err = spec.commandLine().getErr();
    try (Stopping stopping = Stopping.onInterrupt();
        Spectator spectator = Spectator.follow(address)) {
      spectator.ended().whenComplete((_, broken) -> stopping.end(broken));
      if (!address.race().isEmpty() && !awaitScored(spectator, address, stopping, err)) {
        return Exit.OK;
      }
      try (Site site = web.open(port -> open(settings(port, own), address, spectator))) {
        err.printf("%s: results at %s; Ctrl-C ends it%n", address, site.address());
        err.flush();
        stopping.await();
      }
    }
    return Exit.OK;
  }

  /** A race that is new in the topic is waited for, as long as it takes a scoring node. */
  private static boolean awaitScored(
      Spectator spectator, KafkaAddress address, Stopping stopping, PrintWriter err)
      throws InterruptedException {
    boolean said = false;
    while (spectator.race(address.race()).flatMap(RaceFeed::latest).isEmpty()) {
      if (!said) {
        err.printf("%s: waiting for gantry score to say something of this race%n", address);
        err.flush();
        said = true;
      }
      Thread.sleep(FIRST_LOOK);
      if (stopping.asked()) {
        return false;
      }
    }
    return true;
  }

  private SiteSettings settings(int port, Optional<Foreknowledge> own) {
    SiteSettings plain =
        new SiteSettings(host, port, streams, SiteSettings.STALL_AFTER_S).under(proxy.address());
    return own.map(known -> plain.forecasting(() -> known)).orElse(plain);
  }

  private Site open(SiteSettings settings, KafkaAddress address, Spectator spectator) {
    if (address.race().isEmpty()) {
      SeasonSite all =
          SeasonSite.open(
              settings,
              new Told(address.topic(), spectator),
              CourseClock.REAL,
              InstantSource.system());
      return new Site(all.address(), all::close);
    }
    RaceSite one =
        RaceSite.open(
            settings,
            spectator.race(address.race()).orElseThrow(),
            CourseClock.REAL,
            InstantSource.system(),
            Entrance.shut(proxy.approach()),
            List.of());
    return new Site(one.address(), one::close);
  }

  /** Pages that are open, and how to close them. */
  private record Site(String address, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }

  /** The races a spectator is told of. */
  private record Told(String name, Spectator spectator) implements Season {
    @Override
    public List<String> races() {
      return spectator.races();
    }

    @Override
    public Optional<RaceFeed> race(String id) {
      return spectator.race(id);
    }
  }
}
