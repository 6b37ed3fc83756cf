package org.racegantry.bench.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.bench.Report;
import org.racegantry.bench.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gantry bench ingest}: from readers' wires to the disk and to the ranking. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Measures a flood of reads: until each is acknowledged, and until it is in the ranking.",
      "Every read sent is looked for in the journal afterwards.",
      "taskset -c 0,1 ./gantry bench ingest pins server and readers together."
    })
public final class IngestBench implements Callable<Integer> {
  private static final int MISSED = 1;
  private static final int POINTS = 15;
  private static final int READS_A_CROSSING = 11;
  private static final int FEWEST_READS = 2_000_000;

  /** What can be measured. */
  enum Part {
    ACKS,
    RANKING,
    ALL
  }

  @Option(
      names = "--part",
      defaultValue = "ALL",
      description = "acks, ranking or all (default: all).")
  private Part part;

  @Option(names = "--seconds", defaultValue = "60", description = "How long is measured.")
  private int seconds;

  @Option(names = "--warm-up", defaultValue = "10", description = "How long all runs before that.")
  private int warmUp_s;

  @Option(names = "--rate", defaultValue = "20000", description = "Reads a second, for acks.")
  private int perSecond;

  @Option(names = "--connections", defaultValue = "20", description = "How many readers send.")
  private int connections;

  @Option(
      names = "--ranking-rate",
      defaultValue = "1000",
      description = "Reads a second, for the ranking.")
  private int rankingPerSecond;

  @Option(
      names = "--speech",
      split = ",",
      defaultValue = "JSON_LINES,MYLAPS",
      description = "What readers speak, for acks: ${COMPLETION-CANDIDATES}.")
  private List<Speech> speeches;

  @Option(
      names = "--runners",
      split = ",",
      defaultValue = "5000,60000",
      description = "How many runners, for the ranking (default: ${DEFAULT-VALUE}).")
  private List<Integer> runners;

  @Option(names = "--seed", defaultValue = "20260426", description = "Another race of that size.")
  private long seed;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;

  /** Figures go to the one, what is being done to the other. */
  public IngestBench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  private interface Measured {
    void in(Path folder) throws Exception;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(err);
    if (part != Part.RANKING) {
      IngestSettings settings = settings(runners.getLast(), perSecond);
      for (Speech speech : speeches) {
        inFolder(folder -> new AckPart(settings, speech, report).run(folder));
      }
    }
    if (part != Part.ACKS) {
      for (int size : runners) {
        IngestSettings settings = settings(size, rankingPerSecond);
        inFolder(folder -> new RankingPart(settings, report).run(folder));
      }
    }
    if (json) {
      report.json(out);
    } else {
      report.table(out);
    }
    List<String> complaints = report.complaints(check);
    complaints.forEach(sentence -> err.println("gantry bench ingest: " + sentence));
    return complaints.isEmpty() ? 0 : MISSED;
  }

  private IngestSettings settings(int runners, int perSecond) {
    int whole = Math.max(FEWEST_READS, runners * POINTS * READS_A_CROSSING);
    Size size = new Size(whole, runners, POINTS, seed);
    return new IngestSettings(size, perSecond, connections, seconds, warmUp_s);
  }

  private static void inFolder(Measured measured) throws Exception {
    Path folder = Files.createTempDirectory("gantry-bench-ingest");
    try {
      measured.in(folder);
    } finally {
      delete(folder);
    }
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
