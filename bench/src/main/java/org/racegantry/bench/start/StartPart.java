package org.racegantry.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.racegantry.bench.Bench;
import org.racegantry.bench.BenchRace;
import org.racegantry.bench.Figure;
import org.racegantry.bench.Report;
import org.racegantry.bench.Rounds;
import org.racegantry.bench.Size;
import org.racegantry.bench.live.ServeProcess;

/** Starts in turn, round after round, so that what else the machine does meets all of them. */
final class StartPart {
  private static final String PART = "start";
  private static final double HELP_MS = 400;
  private static final double SERVE_MS = 1_500;
  private static final int POINTS = 15;
  private static final int READS_A_POINT = 3;
  private static final long SEED = 20260426;

  private final String script;
  private final int times;
  private final Size size;
  private final Report report;

  StartPart(Path script, int times, int runners, Report report) {
    this.script = script.toString();
    this.times = times;
    this.size = new Size(runners * POINTS * READS_A_POINT, runners, POINTS, SEED);
    this.report = report;
  }

  void run() throws Exception {
    Path folder = Files.createTempDirectory("gantry-bench-start");
    try {
      Path file = folder.resolve("race.gantry");
      Bench.record(file, BenchRace.of(size));
      report.say("%,d runners, %,d reads".formatted(size.runners(), size.reads()));
      measure(file, folder.resolve("serve.log"));
    } finally {
      Bench.delete(folder);
    }
  }

  private void measure(Path file, Path log) throws Exception {
    Rounds nothing = new Rounds(times);
    Rounds help = new Rounds(times);
    Rounds results = new Rounds(times);
    Rounds serve = new Rounds(times);
    for (int round = 0; round <= times; round++) {
      nothing.took(Started.toEnd_ms(List.of(java(), "-XX:TieredStopAtLevel=1", "-version")));
      help.took(Started.toEnd_ms(List.of(script, "--help")));
      results.took(Started.toEnd_ms(List.of(script, "results", file.toString())));
      serve.took(served_ms(file, log));
    }
    plain("a JVM that prints its version", nothing);
    asked("gantry --help", help, HELP_MS);
    plain("gantry results", results);
    asked("gantry serve, until its page has come", serve, SERVE_MS);
    ratio("gantry --help / a JVM that prints its version", help.ratio(nothing));
    ratio("gantry serve / a JVM that prints its version", serve.ratio(nothing));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private double served_ms(Path file, Path log) throws IOException, InterruptedException {
    int[] ports = ServeProcess.freePorts(2);
    List<String> command =
        List.of(
            script,
            "serve",
            file.toString(),
            "--port",
            Integer.toString(ports[0]),
            "--reader-port",
            Integer.toString(ports[1]));
    return Started.toPage_ms(command, ports[0], log);
  }

  private void plain(String what, Rounds rounds) {
    report.add(Figure.plain(PART, name(what), rounds.median(), "ms"));
    report.add(Figure.plain(PART, what + ", fastest", rounds.fastest(), "ms"));
  }

  private void asked(String what, Rounds rounds, double most_ms) {
    report.add(Figure.atMost(PART, name(what), rounds.median(), "ms", most_ms));
    report.add(Figure.plain(PART, what + ", fastest", rounds.fastest(), "ms"));
  }

  private String name(String what) {
    return what + ", median of " + times;
  }

  private void ratio(String what, double value) {
    report.add(Figure.plain(PART, what, value, "x"));
  }
}
