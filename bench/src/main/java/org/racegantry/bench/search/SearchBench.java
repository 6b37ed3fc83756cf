package org.racegantry.bench.search;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.bench.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gantry bench search}: finding a runner among many, mistyped or not. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Measures how fast and how surely a runner is found by name.")
public final class SearchBench implements Callable<Integer> {
  private static final int MISSED = 1;

  @Option(names = "--runners", defaultValue = "60000", description = "How many runners.")
  private int runners;

  @Option(names = "--queries", defaultValue = "5000", description = "How many of each kind.")
  private int queries;

  @Option(names = "--seed", defaultValue = "20260426", description = "Other names and queries.")
  private long seed;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;

  /** Figures go to the one, what is being done to the other. */
  public SearchBench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Report report = new Report(err);
    new SearchPart(runners, queries, seed, report).run();
    if (json) {
      report.json(out);
    } else {
      report.table(out);
    }
    List<String> complaints = report.complaints(check);
    complaints.forEach(sentence -> err.println("gantry bench search: " + sentence));
    return complaints.isEmpty() ? 0 : MISSED;
  }
}
