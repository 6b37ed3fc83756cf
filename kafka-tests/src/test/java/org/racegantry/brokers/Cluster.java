package org.racegantry.brokers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;
import org.racegantry.journal.kafka.KafkaAddress;

/**
 * Kafka brokers on this machine, numbered from 1, each a process of its own; every broker is a
 * controller too. Clients reach each over a way of its own that a test may cut. A test takes one,
 * does to it what happens to clusters, and closes it; the brokers end with the tests in any case.
 *
 * <pre>
 * try (Cluster cluster = Cluster.of(3)) {
 *   Journal journal = KafkaJournal.create(cluster.address("season", "london"));
 *   cluster.kill(cluster.leader("season", "london"));
 * </pre>
 *
 * <p>Logs of the brokers are kept in {@code kafka-tests/target/brokers}.
 */
public final class Cluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PAUSE_MS = 50;

  private final Path folder;
  private final List<Broker> brokers = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private final ClusterView view;
  private final Thread hook = new Thread(this::killAll);

  private Cluster(int count) {
    folder = newFolder();
    String id = Uuid.randomUuid().toString();
    List<BrokerSettings.Ports> ports =
        Stream.generate(
                () ->
                    new BrokerSettings.Ports(FreePorts.next(), FreePorts.next(), FreePorts.next()))
            .limit(count)
            .toList();
    List<String> quorum =
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> BrokerSettings.voter(n, ports.get(n - 1)))
            .toList();
    for (int n = 1; n <= count; n++) {
      Way way = new Way(ports.get(n - 1).clients());
      ways.add(way);
      Path own = folder.resolve("broker-" + n);
      make(own);
      Path settings = new BrokerSettings(n, ports.get(n - 1), way.port(), quorum).write(own);
      brokers.add(new Broker(n, own, settings, id));
    }
    view = new ClusterView(this::servers);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Starts so many brokers; returns when all answer. */
  public static Cluster of(int count) {
    Cluster cluster = new Cluster(count);
    try {
      cluster.brokers.forEach(Broker::start);
      cluster.awaitAll();
      return cluster;
    } catch (RuntimeException | Error failed) {
      cluster.close();
      throw failed;
    }
  }

  /** How many there are, dead or alive. */
  public int size() {
    return brokers.size();
  }

  /** Where clients begin: every broker, as {@code HOST:PORT}, with commas between. */
  public String servers() {
    return ways.stream().map(way -> "127.0.0.1:" + way.port()).collect(Collectors.joining(","));
  }

  /** A race of a topic in this cluster. */
  public KafkaAddress address(String topic, String race) {
    return new KafkaAddress(servers(), topic, race);
  }

  /** SIGKILL. */
  public void kill(int broker) {
    brokers.get(broker - 1).kill();
  }

  /** Starts one that was killed, on what it had written. */
  public void start(int broker) {
    brokers.get(broker - 1).start();
  }

  /** SIGSTOP: it holds its connections and says nothing. */
  public void pause(int broker) {
    brokers.get(broker - 1).signal("STOP");
  }

  /** SIGCONT. */
  public void resume(int broker) {
    brokers.get(broker - 1).signal("CONT");
  }

  /** From now on clients send into nothing; the other brokers still hear it. */
  public void silence(int broker) {
    ways.get(broker - 1).be(Way.State.SILENT);
  }

  /** From now on clients are thrown out of every connection and into none. */
  public void refuse(int broker) {
    ways.get(broker - 1).be(Way.State.REFUSED);
  }

  /** From now on the broker hears its clients, and they do not hear it. */
  public void loseAnswers(int broker) {
    ways.get(broker - 1).be(Way.State.ANSWERS_LOST);
  }

  /** From now on clients reach it over a thin line. */
  public void thin(int broker) {
    ways.get(broker - 1).be(Way.State.THIN);
  }

  /** How many bytes of its answers were lost so far. */
  public long lostAnswers_bytes(int broker) {
    return ways.get(broker - 1).lost_bytes();
  }

  /** Clients reach it again. */
  public void open(int broker) {
    ways.get(broker - 1).be(Way.State.OPEN);
  }

  /** The broker that leads the partition of a race now. */
  public int leader(String topic, String race) {
    return until("a leader for " + topic + "/" + race, () -> view.leader(topic, race));
  }

  /** The broker that leads the partition of a race when the one that does now is gone. */
  public int heir(String topic, String race) {
    return until("an heir for " + topic + "/" + race, () -> view.heir(topic, race));
  }

  /** How many brokers the others take to be alive. */
  public int answering() {
    return view.answering();
  }

  /** How many brokers keep a race, or are to keep it. */
  public int copies(String topic, String race) {
    return view.copies(topic, race);
  }

  /**
   * Undoes whatever a test did: every broker runs, is reached, and has a copy of everything that it
   * should have.
   */
  public void heal() {
    for (int n = 1; n <= size(); n++) {
      open(n);
      if (brokers.get(n - 1).runs()) {
        resume(n);
      } else {
        start(n);
      }
    }
    awaitAll();
  }

  /** Waits until every broker answers and every copy is in step. */
  public void awaitAll() {
    until("all brokers in step", () -> view.inStep(size()) ? 1 : 0);
  }

  /** Waits until something has come true; throws with what the brokers said where it has not. */
  public void await(String what, BooleanSupplier come) {
    until(what, () -> come.getAsBoolean() ? 1 : 0);
  }

  private int until(String what, Supplier<Integer> found) {
    long until_ns = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until_ns) {
      int number = found.get();
      if (number > 0) {
        return number;
      }
      pause();
    }
    String said = brokers.stream().map(Broker::said).collect(Collectors.joining("\n"));
    throw new AssertionError("waited " + PATIENCE + " in vain for " + what + "\n" + said);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Path newFolder() {
    try {
      Path all = Files.createDirectories(Path.of("target", "brokers").toAbsolutePath());
      return Files.createTempDirectory(all, "cluster-");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private void killAll() {
    brokers.forEach(Broker::kill);
  }

  /** Kills every broker and removes its data; its log stays. */
  @Override
  public void close() {
    view.close();
    killAll();
    ways.forEach(Way::close);
    Runtime.getRuntime().removeShutdownHook(hook);
    for (int n = 1; n <= size(); n++) {
      remove(folder.resolve("broker-" + n).resolve("data"));
    }
  }

  private static void remove(Path data) {
    if (!Files.exists(data)) {
      return;
    }
    try (Stream<Path> all = Files.walk(data)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
