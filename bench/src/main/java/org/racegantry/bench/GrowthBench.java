package org.racegantry.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gantry bench growth}: the same work for ever larger races. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = "Measures how import, scoring, a change and memory grow with the field.")
final class GrowthBench implements Callable<Integer> {
  private static final int MISSED = 1;

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "1000,10000,100000,1000000",
      description = "How many runners, smallest first (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes;

  @Option(names = "--times", defaultValue = "3", description = "How often scoring is measured.")
  private int times;

  @Option(names = "--seed", defaultValue = "20260426", description = "Other races.")
  private long seed;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;

  GrowthBench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(err);
    Path folder = Files.createTempDirectory("gantry-bench-growth");
    try {
      new GrowthPart(sizes, times, seed, report).run(folder);
    } finally {
      Bench.delete(folder);
    }
    if (json) {
      report.json(out);
    } else {
      report.table(out);
    }
    List<String> complaints = report.complaints(check);
    complaints.forEach(sentence -> err.println("gantry bench growth: " + sentence));
    return complaints.isEmpty() ? 0 : MISSED;
  }
}
