package org.racegantry.journal.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/**
 * The one thread that reads a race out of Kafka, from its first record on, and hands it to a {@link
 * Held}. Persons come first where a record says that it needs them.
 */
final class Follower implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaAddress address;
  private final Held held;
  private final byte[] race;
  private final TopicPartition log;
  private final TopicPartition people;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private final Thread thread;
  private volatile boolean closed;
  private long logEnd;
  private long peopleEnd;

  private Follower(KafkaAddress address, Held held) {
    this.address = address;
    this.held = held;
    this.race = address.race().getBytes(StandardCharsets.UTF_8);
    int partition = Topics.partitionOf(address.race(), Topics.partitions(address, address.topic()));
    this.log = new TopicPartition(address.topic(), partition);
    this.people = new TopicPartition(address.people(), partition);
    this.consumer = Clients.consumer(address.servers(), Map.of());
    this.thread = Thread.ofPlatform().name("kafka-" + address.race()).daemon().unstarted(this::run);
  }

  /** Starts to read; returns once everything is read that was there at the start. */
  static Follower of(KafkaAddress address, Held held) {
    Follower follower = new Follower(address, held);
    follower.thread.start();
    try {
      follower.caughtUp.join();
    } catch (RuntimeException failed) {
      follower.close();
      throw failed.getCause() instanceof JournalException refused ? refused : failed;
    }
    return follower;
  }

  int partition() {
    return log.partition();
  }

  private void run() {
    try (consumer) {
      begin();
      while (!closed) {
        step();
      }
      held.stop(new JournalException(address + ": the journal is closed", null));
    } catch (WakeupException closing) {
      held.stop(new JournalException(address + ": the journal is closed", closing));
    } catch (KafkaException failed) {
      stop(Topics.refused(address, failed));
    } catch (RuntimeException | Error broken) {
      stop(new JournalException(address + ": reading failed: " + broken, broken));
    }
  }

  private void stop(JournalException why) {
    held.stop(why);
    caughtUp.completeExceptionally(why);
  }

  private void begin() {
    List<TopicPartition> both = List.of(log, people);
    consumer.assign(both);
    if (consumer.beginningOffsets(List.of(log)).get(log) > 0) {
      throw new JournalException(
          Reason.DAMAGED,
          address
              + ": Kafka has thrown away the beginning of the topic; its retention.ms must be -1,"
              + " and retention.bytes too",
          null);
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(both);
    logEnd = ends.get(log);
    peopleEnd = ends.get(people);
    consumer.seekToBeginning(both);
  }

  private void step() {
    ConsumerRecords<byte[], byte[]> read = consumer.poll(POLL);
    long peopleAt = consumer.position(people);
    held.persons(read.records(people));
    for (ConsumerRecord<byte[], byte[]> each : read.records(log)) {
      if (Arrays.equals(each.key(), race)) {
        waiting.add(each.value());
      }
    }
    while (!waiting.isEmpty() && Pieces.peopleBefore(waiting.peek()) <= peopleAt) {
      held.take(waiting.remove());
    }
    boolean there = consumer.position(log) >= logEnd && peopleAt >= peopleEnd;
    if (there && waiting.isEmpty() && !caughtUp.isDone()) {
      caughtUp.complete(null);
    }
  }

  @Override
  public void close() {
    closed = true;
    consumer.wakeup();
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
