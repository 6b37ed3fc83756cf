package org.racegantry.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** The process with the spectators, as whoever directs it sees it. */
final class Crowd implements AutoCloseable {
  private static final int END_S = 5;
  private static final long POLL_MS = 100;

  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;

  private Crowd(Process process) {
    this.process = process;
    this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  static Crowd start(Target target) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xms256m",
            "-Xmx768m",
            "-cp",
            System.getProperty("java.class.path"),
            CrowdProcess.class.getName(),
            target.host(),
            Integer.toString(target.port()),
            target.path());
    return new Crowd(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** So many more clients connect, spread over so many milliseconds; does not wait for them. */
  void open(int count, long within_ms) throws IOException {
    order("open " + count + " " + within_ms);
  }

  /** Waits until so many have had an event, or the time is over. */
  Counts awaitServed(int count, long patience_ms) throws IOException, InterruptedException {
    long until_ns = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience_ms);
    Counts counts = counts();
    while (counts.served() + counts.lost() < count && System.nanoTime() < until_ns) {
      Thread.sleep(POLL_MS);
      counts = counts();
    }
    return counts;
  }

  Counts counts() throws IOException {
    return Counts.parse(order("counts"));
  }

  /** Every so manyth client writes down what it gets from now on. */
  void record(int every) throws IOException {
    order("record " + every);
  }

  /** What was written down by clients still connected, which ends here. */
  List<Arrivals> arrivals(Path scratch) throws IOException {
    order("arrivals " + scratch);
    return Arrivals.read(scratch);
  }

  /** So many stop reading; the ports of their ends. */
  Set<Integer> stall(int count) throws IOException {
    String[] words = order("stall " + count).split(" ");
    Set<Integer> ports = new TreeSet<>();
    Arrays.stream(words).skip(1).map(Integer::valueOf).forEach(ports::add);
    return ports;
  }

  /** Everybody hangs up and comes back within so many milliseconds; counting begins anew. */
  void storm(long within_ms) throws IOException {
    order("storm " + within_ms);
  }

  private String order(String order) throws IOException {
    orders.println(order);
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the process with the clients has ended");
    }
    return answer;
  }

  @Override
  public void close() {
    orders.close();
    Ending.await(process, END_S);
  }
}
