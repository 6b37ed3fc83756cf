package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.racegantry.ingest.ReaderClient;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.access.OneTimeCode;
import org.racegantry.publish.access.People;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.RaceSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** London 2023, live in the browser. */
@Command(
    name = "demo",
    description = "London 2023, live: reads over a socket, results in the browser.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry demo                    open the browser, sixty times as fast as it was",
      "  gantry demo --speed 10         slower",
      "  gantry demo --once             full speed, no browser, prints who won"
    })
final class Demo implements Callable<Integer> {
  /** All races are under way by then, and the wheelchairs well along. */
  private static final LocalTime HEAD_START = LocalTime.of(10, 10);

  @Option(names = "--port", paramLabel = "N", description = "Port of the page (8080 or next free).")
  private Integer webPort;

  @Option(
      names = "--speed",
      paramLabel = "X",
      defaultValue = "60",
      description = "How many times faster than it was (${DEFAULT-VALUE}).")
  private double speed;

  @Option(names = "--no-browser", description = "Only say where the page is.")
  private boolean noBrowser;

  @Option(names = "--once", description = "Run it all at once, print who won, and end.")
  private boolean once;

  @Option(names = "--keep", paramLabel = "FILE", description = "Leave the race file there.")
  private Path keep;

  @Spec private CommandSpec spec;

  private WebPort web;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!(speed >= 0 && speed <= 3_600)) {
      throw new Failure(Exit.USAGE, "--speed is 0 to 3600, not " + speed);
    }
    web = WebPort.of(webPort);
    PrintWriter err = spec.commandLine().getErr();
    err.println("London Marathon 2023. " + LondonDemo.SAYS);
    err.flush();
    LondonDay day = day();
    try (Stopping stopping = Stopping.onInterrupt();
        DemoFile file = DemoFile.create(keep)) {
      if (once) {
        new DemoOnce(day, file, spec.commandLine().getOut(), err).run(stopping);
      } else {
        play(day, file, stopping, err);
      }
    }
    return Exit.OK;
  }

  private static LondonDay day() throws IOException {
    try {
      return LondonDemo.day();
    } catch (BadInput ours) {
      throw new IllegalStateException("the race of the demo is wrong", ours);
    }
  }

  private void play(LondonDay day, DemoFile file, Stopping stopping, PrintWriter err)
      throws IOException, InterruptedException {
    long head_ms = headStart_ms(day.race().setup());
    DemoClock clock = new DemoClock(head_ms, LondonDemo.SAYS);
    try (LiveRace live =
            new LiveRace(
                file.path(), file.journal(), clock, ReaderPort.Settings.local(0), stopping::fail);
        ReaderClient readers = ReaderClient.connect("localhost", live.port().port())) {
      day.enter(live.recorder());
      DemoFeed feed = new DemoFeed(day, live.recorder(), readers);
      feed.until(head_ms);
      feed.awaitStored();
      // Only now is anything scored: the first page is there sooner when nothing is scored twice.
      Entrance entrance = Entrance.of(People.nobody(), Approach.DIRECT, "demo");
      OneTimeCode crew = entrance.admitGuest("Demo crew");
      RaceSite site = live.openSite("127.0.0.1", web, entrance);
      live.awaitShown();
      DemoBoxes boxes = new DemoBoxes(day.race().setup(), head_ms);
      clock.setSpeed(speed);
      sayWhere(site, feed, crew, err);
      while (!feed.over() && !stopping.asked()) {
        boxes.until(clock.now_ms(), readers);
        feed.until(clock.now_ms());
        clock.awaitTick();
      }
      if (feed.over()) {
        feed.awaitStored();
        feed.declareMassProvisional();
        err.println("The last runner is in. The page stays until Ctrl-C.");
        err.flush();
      }
      stopping.await();
    }
  }

  private static long headStart_ms(RaceSetup setup) {
    return setup.date().atTime(HEAD_START).atZone(setup.zone()).toInstant().toEpochMilli();
  }

  private void sayWhere(RaceSite site, DemoFeed feed, OneTimeCode crew, PrintWriter err) {
    err.printf(
        "%nLive after %.1f s at %s%n%,d reads stored; %s x real time; Ctrl-C ends it.%n",
        Stopping.sinceStart_ms() / 1000.0,
        site.address(),
        feed.sent(),
        speed == Math.rint(speed) ? Long.toString((long) speed) : Double.toString(speed));
    err.printf("The crew comes in at %senter#%s%n", site.address(), crew.words());
    if (!noBrowser && !Browser.open(site.address())) {
      err.println("No browser could be opened here: open the address yourself.");
    }
    err.flush();
  }
}
