package org.racegantry.bench.live;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.bench.Report;
import org.racegantry.bench.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gantry bench live}: from a reader's wire to thousands of spectators' wires. */
@Command(
    name = "live",
    mixinStandardHelpOptions = true,
    description = {
      "Measures a real gantry serve with real readers and thousands of real clients.",
      "taskset -c 0,1 ./gantry bench live pins server, readers and clients together."
    })
public final class LiveBench implements Callable<Integer> {
  private static final int MISSED = 1;
  private static final int POINTS = 15;

  /** What can be measured. */
  enum Part {
    LATENCY,
    MEMORY,
    STALLED,
    STORM,
    /** The four above and memory: from a reader to a spectator. */
    DAY,
    FANOUT,
    PAGES,
    ALL
  }

  @Option(
      names = "--part",
      defaultValue = "ALL",
      description =
          "latency, memory, stalled, storm, day (those four), fanout, pages or all (default: all).")
  private Part part;

  @Option(names = "--clients", defaultValue = "5000", description = "How many follow the race.")
  private int clients;

  @Option(
      names = "--crowd",
      defaultValue = "10000",
      description = "How many while memory is measured.")
  private int crowd;

  @Option(names = "--seconds", defaultValue = "60", description = "How long latency is measured.")
  private int seconds;

  @Option(names = "--warm-up", defaultValue = "15", description = "How long all runs before that.")
  private int warmUp_s;

  @Option(names = "--rate", defaultValue = "1000", description = "Reads a second.")
  private int perSecond;

  @Option(names = "--runners", defaultValue = "60000", description = "How many runners.")
  private int runners;

  @Option(
      names = "--reads",
      defaultValue = "10000000",
      description = "How many reads the race has from its start to its end.")
  private int reads;

  @Option(names = "--seed", defaultValue = "20260426", description = "Another race of that size.")
  private long seed;

  @Option(
      names = "--path",
      defaultValue = "/events?races=marathon",
      description = "What clients ask for (default: ${DEFAULT-VALUE}).")
  private String path;

  @Option(
      names = "--server-options",
      defaultValue = "",
      description = "Further options of the server's JVM, such as -Xmx2g.")
  private String serverOptions;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;

  /** Figures go to the one, what is being done to the other. */
  public LiveBench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  private interface Measured {
    void run(Scene scene) throws Exception;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(err);
    Size size = new Size(reads, runners, POINTS, seed);
    LiveSettings settings =
        new LiveSettings(
            script(), path, size, clients, crowd, seconds, warmUp_s, perSecond, serverOptions);
    measure(Part.LATENCY, settings, report, scene -> new LatencyPart(scene).run());
    measure(Part.STALLED, settings, report, scene -> new StalledPart(scene).run());
    measure(Part.STORM, settings, report, scene -> new StormPart(scene).run());
    measure(Part.FANOUT, settings, report, scene -> new FanoutPart(scene).run());
    measure(Part.PAGES, settings, report, scene -> new PagesPart(scene).run());
    measure(Part.MEMORY, settings, report, scene -> new MemoryPart(scene).run());
    if (json) {
      report.json(out);
    } else {
      report.table(out);
    }
    List<String> complaints = report.complaints(check);
    complaints.forEach(sentence -> err.println("gantry bench live: " + sentence));
    return complaints.isEmpty() ? 0 : MISSED;
  }

  /** Each part has a race, a server and clients of its own. */
  private void measure(Part which, LiveSettings settings, Report report, Measured measured)
      throws Exception {
    boolean ofTheDay = part == Part.DAY && which != Part.FANOUT && which != Part.PAGES;
    if (part != Part.ALL && part != which && !ofTheDay) {
      return;
    }
    report.say("--- " + which.name().toLowerCase(Locale.ROOT));
    Path folder = Files.createTempDirectory("gantry-bench-live");
    try {
      LiveDay day = LiveDay.of(settings.size(), System.currentTimeMillis());
      try (Scene scene = Scene.set(settings, day, folder, report)) {
        measured.run(scene);
      }
    } finally {
      delete(folder);
    }
  }

  /** The script this bench was started with lies beside its modules. */
  public static Path script() throws IOException {
    try {
      Path jar =
          Path.of(LiveBench.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path folder = jar; folder != null; folder = folder.getParent()) {
        Path script = folder.resolve("gantry");
        if (Files.isRegularFile(script) && Files.isExecutable(script)) {
          return script;
        }
      }
    } catch (URISyntaxException odd) {
      throw new IOException("the bench does not know where it lies", odd);
    }
    throw new IOException("no gantry script above the bench; start it with ./gantry bench live");
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
