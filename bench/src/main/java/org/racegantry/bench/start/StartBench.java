package org.racegantry.bench.start;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.bench.Report;
import org.racegantry.bench.live.LiveBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gantry bench start}: from a command typed to its answer. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = {
      "Measures starts through the script: of help, of results and of gantry serve.",
      "They take turns with a JVM that does nothing; a server has started when its page has come."
    })
public final class StartBench implements Callable<Integer> {
  private static final int MISSED = 1;

  @Option(
      names = "--times",
      defaultValue = "15",
      description = "How often each is started (default: ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--runners",
      defaultValue = "1000",
      description = "How many runners the race has that is served (default: ${DEFAULT-VALUE}).")
  private int runners;

  @Option(names = "--json", description = "Prints the figures as JSON.")
  private boolean json;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;

  /** Figures go to the one, what is being done to the other. */
  public StartBench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(err);
    new StartPart(LiveBench.script(), times, runners, report).run();
    if (json) {
      report.json(out);
    } else {
      report.table(out);
    }
    List<String> complaints = report.complaints(check);
    complaints.forEach(sentence -> err.println("gantry bench start: " + sentence));
    return complaints.isEmpty() ? 0 : MISSED;
  }
}
