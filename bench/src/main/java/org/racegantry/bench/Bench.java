package org.racegantry.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.bench.forecast.ForecastBench;
import org.racegantry.bench.ingest.IngestBench;
import org.racegantry.bench.live.LiveBench;
import org.racegantry.bench.page.PageBench;
import org.racegantry.bench.search.SearchBench;
import org.racegantry.bench.start.StartBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gantry bench}: measures Gantry, beside DuckDB where both can do the work. */
@Command(
    name = "gantry bench",
    mixinStandardHelpOptions = true,
    description =
        "Measures this machine: scoring beside DuckDB, import, a change, verdicts, a report.")
public final class Bench implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int MISSED = 1;
  private static final int USAGE = 64;

  /** What can be measured. */
  enum Part {
    SCORING,
    IMPORT,
    CHANGE,
    OPEN,
    VERDICTS,
    STORY,
    PLACES,
    ALL
  }

  @Parameters(
      defaultValue = "ALL",
      description =
          "scoring, import, change, open, verdicts, story, places or all of these (default: all).")
  private Part part;

  @Option(names = "--reads", defaultValue = "10000000", description = "How many reads.")
  private int reads;

  @Option(names = "--runners", defaultValue = "60000", description = "How many runners.")
  private int runners;

  @Option(names = "--points", defaultValue = "15", description = "How many timing points.")
  private int points;

  @Option(names = "--seed", defaultValue = "20260426", description = "Another race of that size.")
  private long seed;

  @Option(names = "--times", defaultValue = "9", description = "How often scoring is measured.")
  private int times;

  @Option(names = "--threads", defaultValue = "2", description = "How many threads DuckDB gets.")
  private int threads;

  @Option(names = "--no-peer", description = "Leaves DuckDB out; for profiling.")
  private boolean noPeer;

  @Option(
      names = "--dir",
      description = "Folder for the race file, which is then kept; else it is made and deleted.")
  private Path dir;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;

  private Bench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Measures and ends with 0, or with 1 where something is wrong or missed. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command with everything it can measure. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Bench(System.out, System.err));
    line.addSubcommand(new GrowthBench(System.out, System.err));
    line.addSubcommand(new LiveBench(System.out, System.err));
    line.addSubcommand(new IngestBench(System.out, System.err));
    line.addSubcommand(new SearchBench(System.out, System.err));
    line.addSubcommand(new ForecastBench(System.out, System.err));
    line.addSubcommand(new StartBench(System.out, System.err));
    line.addSubcommand(new PageBench(System.out, System.err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.getCommandSpec().exitCodeOnInvalidInput(USAGE);
    return line;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(err);
    Size size;
    try {
      size = new Size(reads, runners, points, seed);
    } catch (IllegalArgumentException wrong) {
      err.println("gantry bench: " + wrong.getMessage());
      return USAGE;
    }
    report.say(
        "%,d reads, %,d runners, %d points, seed %d, %d processors"
            .formatted(reads, runners, points, seed, Runtime.getRuntime().availableProcessors()));
    BenchRace race = BenchRace.of(size);
    if (wanted(Part.SCORING)) {
      new ScoringPart(race, times, threads, report).run(!noPeer);
    }
    if (wanted(Part.CHANGE)) {
      new ChangePart(race, Integer.getInteger("changes", 20), report).run();
    }
    if (wanted(Part.VERDICTS)) {
      new VerdictsPart(race, times, report).run();
    }
    if (wanted(Part.PLACES)) {
      new PlacesPart(race, times, report).run();
    }
    if (wanted(Part.STORY)) {
      new StoryPart(race, times, report).run();
    }
    if (wanted(Part.IMPORT) || wanted(Part.OPEN)) {
      withFiles(race, report);
    }
    return finish(report);
  }

  private void withFiles(BenchRace race, Report report) throws Exception {
    Path folder = dir != null ? dir : Files.createTempDirectory("gantry-bench");
    Files.createDirectories(folder);
    Path file = ImportPart.raceFile(folder);
    try {
      Files.deleteIfExists(file);
      if (wanted(Part.IMPORT)) {
        new ImportPart(race, folder, report).run();
      }
      if (wanted(Part.OPEN)) {
        new OpenPart(race, folder, report).run();
      }
    } finally {
      if (dir == null) {
        delete(folder);
      }
    }
  }

  /** Makes a race file of a whole race. */
  public static void record(Path file, BenchRace race) throws Exception {
    ImportPart.record(file, race);
  }

  /** The folder a bench made; the log and index of the race file may lie there too. */
  public static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private boolean wanted(Part which) {
    return part == Part.ALL || part == which;
  }

  private int finish(Report report) {
    if (json) {
      report.json(out);
    } else {
      report.table(out);
    }
    List<String> complaints = report.complaints(check);
    complaints.forEach(sentence -> err.println("gantry bench: " + sentence));
    return complaints.isEmpty() ? DONE : MISSED;
  }
}
