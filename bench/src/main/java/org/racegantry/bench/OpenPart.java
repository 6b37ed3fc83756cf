package org.racegantry.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From a race file on disk to first results, in a process of its own that knows nothing yet. */
final class OpenPart {
  private static final String PART = "open";
  private static final int TIMES = 3;
  private static final double PROMISED_MS = 5_000;
  private static final double PROMISED_MB = 2_000;

  /** Small enough that everything together stays under what is promised. */
  private static final String HEAP = "-Xmx1400m";

  private final BenchRace race;
  private final Path dir;
  private final Report report;

  OpenPart(BenchRace race, Path dir, Report report) {
    this.race = race;
    this.dir = dir;
    this.report = report;
  }

  void run() throws Exception {
    Path file = ImportPart.raceFile(dir);
    if (!Files.exists(file)) {
      ImportPart.record(file, race);
    }
    figure("race file", Files.size(file) / Memory.MB, "MB");
    double[] wall_ms = new double[TIMES];
    OpenChild.Answer answer = null;
    for (int i = 0; i < TIMES; i++) {
      long from = System.nanoTime();
      answer = child(file, from, wall_ms, i);
    }
    report.add(
        Figure.atMost(
            PART,
            "start of the process to first results, median of " + TIMES,
            Stopwatch.median(wall_ms),
            "ms",
            PROMISED_MS));
    figure("of that: replay, decode and score", answer.work_ms(), "ms");
    figure("processor time of the thread that does it", answer.thread_ms(), "ms");
    figure("processor time of all threads, compiler and collector too", answer.cpu_ms(), "ms");
    report.add(
        Figure.atMost(
            PART,
            "most memory the process had, with " + HEAP,
            answer.peakResident_bytes() / Memory.MB,
            "MB",
            PROMISED_MB));
    if (answer.reads() == 0 || answer.finishers() == 0) {
      report.fault("the opened race has no results: " + answer);
    }
  }

  private static OpenChild.Answer child(Path file, long from, double[] wall_ms, int i)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseParallelGC", "-Xshare:auto", HEAP));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(OpenChild.class.getName());
    command.add(file.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      wall_ms[i] = (System.nanoTime() - from) / 1e6;
      int code = process.waitFor();
      if (code != 0 || line == null) {
        throw new IOException("the process that opens the race file ended with code " + code);
      }
      return OpenChild.Answer.parse(line);
    }
  }

  private void figure(String name, double value, String unit) {
    report.add(Figure.plain(PART, name, value, unit));
  }
}
