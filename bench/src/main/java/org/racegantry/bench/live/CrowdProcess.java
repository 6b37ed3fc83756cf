package org.racegantry.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The spectators, in a process of their own. It is told what to do line by line and answers each
 * line with one.
 */
final class CrowdProcess {
  private static final int THREADS = 2;

  private final List<ClientLoop> loops = new ArrayList<>();
  private final Target target;

  private CrowdProcess(Target target) throws IOException {
    this.target = target;
    for (int i = 0; i < THREADS; i++) {
      loops.add(ClientLoop.start(i));
    }
  }

  /** Takes host, port and path of the stream; ends with its input. */
  public static void main(String[] args) throws IOException {
    CrowdProcess crowd = new CrowdProcess(new Target(args[0], Integer.parseInt(args[1]), args[2]));
    try (BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String order = orders.readLine(); order != null; order = orders.readLine()) {
        System.out.println(crowd.answer(order.split(" ")));
      }
    }
  }

  private String answer(String[] order) throws IOException {
    return switch (order[0]) {
      case "open" -> open(Integer.parseInt(order[1]), Long.parseLong(order[2]));
      case "counts" -> counts();
      case "record" -> record(Integer.parseInt(order[1]));
      case "arrivals" -> arrivals(Path.of(order[1]));
      case "stall" -> stall(Integer.parseInt(order[1]));
      case "storm" -> storm(Long.parseLong(order[1]));
      default -> throw new IllegalArgumentException("unknown order " + order[0]);
    };
  }

  private <T> List<T> all(Function<ClientLoop, T> question) {
    return loops.stream().map(loop -> loop.ask(() -> question.apply(loop))).toList().stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private String counts() {
    return Counts.sum(all(loop -> Counts.of(loop.tally(), loop.clients()))).line();
  }

  /** So many more clients, spread evenly over so many milliseconds. */
  private String open(int count, long within_ms) {
    long now_ns = System.nanoTime();
    for (int l = 0; l < THREADS; l++) {
      int first = l;
      ClientLoop loop = loops.get(l);
      loop.ask(
              () -> {
                for (int i = first; i < count; i += THREADS) {
                  Client client = new Client(target, loop.tally());
                  client.connectAt(now_ns + within_ms * 1_000_000 * i / count);
                  loop.add(client);
                }
                return count;
              })
          .join();
    }
    return "opening " + count;
  }

  /** Every so manyth client writes down what it gets. */
  private String record(int every) {
    List<Integer> recording = all(loop -> record(loop, every));
    return "recording " + recording.stream().mapToInt(Integer::intValue).sum();
  }

  private static int record(ClientLoop loop, int every) {
    int recording = 0;
    for (int i = 0; i < loop.clients().size(); i += every) {
      loop.clients().get(i).record();
      recording++;
    }
    return recording;
  }

  private String arrivals(Path file) throws IOException {
    List<Arrivals> found = new ArrayList<>();
    for (List<Arrivals> some : all(CrowdProcess::recorded)) {
      found.addAll(some);
    }
    Arrivals.write(file, found);
    return "written " + found.size();
  }

  /** Takes them away, so that nothing is written down while they are read. */
  private static List<Arrivals> recorded(ClientLoop loop) {
    List<Arrivals> found = new ArrayList<>();
    for (Client client : loop.clients()) {
      Arrivals arrivals = client.takeArrivals();
      if (arrivals != null && client.state() == Client.State.STREAMING) {
        found.add(arrivals);
      }
    }
    return found;
  }

  /** The first so many clients stop reading; answers with their ports. */
  private String stall(int count) {
    StringBuilder line = new StringBuilder("stalled");
    int each = (count + THREADS - 1) / THREADS;
    for (List<Integer> ports : all(loop -> stalled(loop, each))) {
      ports.forEach(port -> line.append(' ').append(port));
    }
    return line.toString();
  }

  private static List<Integer> stalled(ClientLoop loop, int count) {
    List<Integer> ports = new ArrayList<>();
    for (Client client : loop.clients()) {
      if (ports.size() < count && client.state() == Client.State.STREAMING) {
        ports.add(client.port());
        client.stall();
      }
    }
    return ports;
  }

  /** Everybody hangs up at once and comes back within so many milliseconds. */
  private String storm(long within_ms) {
    long now_ns = System.nanoTime();
    List<Integer> back = all(loop -> storm(loop, now_ns, within_ms));
    return "coming " + back.stream().mapToInt(Integer::intValue).sum();
  }

  private static int storm(ClientLoop loop, long now_ns, long within_ms) {
    loop.tally().startAgain();
    int count = loop.clients().size();
    for (int i = 0; i < count; i++) {
      Client client = loop.clients().get(i);
      client.close();
      client.connectAt(now_ns + within_ms * 1_000_000 * i / count);
      loop.again(client);
    }
    return count;
  }
}
