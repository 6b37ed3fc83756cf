package org.racegantry.bench.forecast;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.bench.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gantry bench forecast}: everybody on the way, forecast again and again. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    description = "Measures how fast a whole field is forecast, half way through a marathon.")
public final class ForecastBench implements Callable<Integer> {
  private static final int MISSED = 1;

  @Option(names = "--runners", defaultValue = "60000", description = "How many runners.")
  private int runners;

  @Option(names = "--threads", defaultValue = "2", description = "How many processors to use.")
  private int threads;

  @Option(names = "--times", defaultValue = "25", description = "How often each is measured.")
  private int times;

  @Option(names = "--seed", defaultValue = "20260426", description = "Another race.")
  private long seed;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;

  /** Figures go to the one, what is being done to the other. */
  public ForecastBench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Report report = new Report(err);
    try (LentHands hands = new LentHands(threads)) {
      new ForecastPart(new HalfWay(runners, seed), hands, times, report).run();
    }
    if (json) {
      report.json(out);
    } else {
      report.table(out);
    }
    List<String> complaints = report.complaints(check);
    complaints.forEach(sentence -> err.println("gantry bench forecast: " + sentence));
    return complaints.isEmpty() ? 0 : MISSED;
  }
}
