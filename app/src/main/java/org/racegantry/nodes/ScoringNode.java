package org.racegantry.nodes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.racegantry.journal.kafka.Clients;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.Topics;

/**
 * Scores the races of a topic together with all other scoring nodes of it: Kafka deals the
 * partitions out, so each race is folded by one node, and gives those of a node that is gone to the
 * others. What the races come to goes to {@code TOPIC.state}.
 *
 * <p>Nothing is kept: whoever takes a race over reads its log from the beginning and says all of it
 * again. A node that was away and does not know that it lost a race may still write old news; its
 * successor sees that and says the race once more.
 */
public final class ScoringNode implements AutoCloseable {
  /** The least a broker allows unless told otherwise: how soon a dead node is missed. */
  private static final int SESSION_MS = 6_000;

  private static final int HEARTBEAT_MS = 500;
  private static final Duration IDLE = Duration.ofMillis(50);

  private final KafkaAddress address;
  private final long node = ThreadLocalRandom.current().nextLong();
  private final KafkaConsumer<byte[], byte[]> log;
  private final Overheard overheard;
  private final StateWriter writer;
  private final Map<TopicPartition, ScoredPartition> dealt = new LinkedHashMap<>();
  private final Consumer<Standing> told;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Thread thread;
  private Standing standing = new Standing(0, 0, 0);
  private volatile boolean closed;

  /**
   * How much a node has to do.
   *
   * @param partitions how many partitions it was dealt
   * @param races how many races are in them
   * @param behind in how many of the partitions it still reads what was there at the start
   */
  public record Standing(int partitions, int races, int behind) {}

  private ScoringNode(KafkaAddress address, Consumer<Standing> told) {
    this.address = address;
    this.told = told;
    this.log =
        Clients.consumer(
            address.servers(),
            Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                "gantry-score-" + address.topic(),
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                SESSION_MS,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                HEARTBEAT_MS,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName()));
    this.overheard = new Overheard(address, node);
    this.writer = new StateWriter(address, node);
    this.thread = Thread.ofPlatform().name("score").unstarted(this::run);
  }

  /**
   * Joins the scoring nodes of a topic.
   *
   * @param told is told whenever there is more or less to do, by the node's own thread
   * @throws org.racegantry.journal.JournalException where the topic is not there or nobody answers
   */
  public static ScoringNode join(KafkaAddress topic, Consumer<Standing> told) {
    Topics.partitions(topic, topic.state());
    ScoringNode node = new ScoringNode(topic, told);
    node.thread.start();
    return node;
  }

  /** Ends when the node does: normally by {@link #close}, or with what broke it. */
  public CompletableFuture<Void> ended() {
    return ended.copy();
  }

  private void run() {
    try (log;
        overheard;
        writer) {
      log.subscribe(List.of(address.topic()), new Dealing());
      while (!closed) {
        step();
      }
      ended.complete(null);
    } catch (WakeupException closing) {
      ended.complete(null);
    } catch (RuntimeException | Error broken) {
      ended.completeExceptionally(broken);
    }
  }

  private void step() {
    ConsumerRecords<byte[], byte[]> read = log.poll(IDLE);
    for (ConsumerRecord<byte[], byte[]> each : read) {
      ScoredPartition of = dealt.get(new TopicPartition(each.topic(), each.partition()));
      if (of != null) {
        of.race(new String(each.key(), StandardCharsets.UTF_8)).take(each.value());
      }
    }
    again(writer.failed());
    again(overheard.races());
    // Where a poll has come to is in its answer; asking may fail while a broker is silent.
    read.nextOffsets()
        .forEach(
            (partition, next) -> {
              if (dealt.containsKey(partition)) {
                dealt.get(partition).readUpTo(next.offset());
              }
            });
    dealt.values().forEach(of -> of.say(writer));
    tell();
  }

  private void again(Collection<String> races) {
    for (String race : races) {
      dealt.values().forEach(of -> of.known(race).ifPresent(ScoredRace::forgetTold));
    }
  }

  private void tell() {
    int races = dealt.values().stream().mapToInt(ScoredPartition::races).sum();
    int behind = (int) dealt.values().stream().filter(of -> !of.caughtUp()).count();
    Standing now = new Standing(dealt.size(), races, behind);
    if (!now.equals(standing)) {
      standing = now;
      told.accept(now);
    }
  }

  /** Takes over what Kafka deals and forgets what it takes away. */
  private final class Dealing implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> more) {
      if (more.isEmpty()) {
        return;
      }
      Map<TopicPartition, Long> ends = log.endOffsets(more);
      log.seekToBeginning(more);
      more.forEach(each -> dealt.put(each, new ScoredPartition(each.partition(), ends.get(each))));
      overheard.listen(dealt.keySet());
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> gone) {
      gone.forEach(dealt::remove);
      overheard.listen(dealt.keySet());
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> gone) {
      onPartitionsRevoked(gone);
    }
  }

  /** Leaves, so that the others take over at once; returns when it is done. */
  @Override
  public void close() {
    closed = true;
    log.wakeup();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
