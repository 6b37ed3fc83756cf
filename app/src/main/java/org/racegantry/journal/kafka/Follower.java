package org.racegantry.journal.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/**
 * The one thread that reads a race out of Kafka, from its first record on, and hands it to a {@link
 * Held}. Persons come first where a record says that it needs them.
 */
final class Follower implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration FOREIGN_AFTER = Duration.ofSeconds(1);

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
  private long logAt;
  private long peopleEnd;
  private long peopleAt;
  private long waitingSince_ns;

  private Follower(KafkaAddress address, Held held, Reach reach) {
    this.address = address;
    this.held = held;
    this.race = address.race().getBytes(StandardCharsets.UTF_8);
    int partition = Topics.partitionOf(address.race(), Topics.partitions(address, address.topic()));
    this.log = new TopicPartition(address.topic(), partition);
    this.people = new TopicPartition(address.people(), partition);
    this.consumer = Clients.consumer(address.servers(), reach.consuming());
    this.thread = Thread.ofPlatform().name("kafka-" + address.race()).daemon().unstarted(this::run);
  }

  /** Starts to read; returns once everything is read that was there at the start. */
  static Follower of(KafkaAddress address, Held held, Reach reach) {
    Follower follower = new Follower(address, held, reach);
    follower.thread.start();
    try {
      follower.caughtUp.get();
    } catch (ExecutionException failed) {
      follower.close();
      throw failed.getCause() instanceof JournalException refused
          ? refused
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      follower.close();
      Thread.currentThread().interrupt();
      throw new JournalException(address + ": interrupted while the race was read", stopped);
    }
    return follower;
  }

  int partition() {
    return log.partition();
  }

  private void run() {
    try {
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
    } finally {
      // Nothing of it is worth waiting for; without this it waits out its last question.
      consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
  }

  private void stop(JournalException why) {
    held.stop(why);
    caughtUp.completeExceptionally(why);
  }

  private void begin() {
    List<TopicPartition> both = List.of(log, people);
    consumer.assign(both);
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(both);
    peopleAt = begins.get(people);
    if (begins.get(log) > 0) {
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
    // Not consumer.position(): after a change of leader that waits for a broker, and gives up.
    logAt = at(read, log, logAt);
    peopleAt = at(read, people, peopleAt);
    held.persons(read.records(people), peopleAt);
    for (ConsumerRecord<byte[], byte[]> each : read.records(log)) {
      if (Arrays.equals(each.key(), race)) {
        waiting.add(each.value());
      }
    }
    while (!waiting.isEmpty() && personsAreThere(waiting.peek())) {
      waitingSince_ns = 0;
      held.take(waiting.remove());
    }
    boolean there = logAt >= logEnd && peopleAt >= peopleEnd;
    if (there && waiting.isEmpty() && !caughtUp.isDone()) {
      caughtUp.complete(null);
    }
  }

  /**
   * Whether the topic of people was read as far as a record needs it. A writer names only what
   * Kafka has; a record that asks for more is none of ours, and must not hold up those behind it.
   */
  private boolean personsAreThere(byte[] record) {
    long needed = Pieces.peopleBefore(record);
    if (needed <= peopleAt) {
      return true;
    }
    long now_ns = System.nanoTime();
    if (waitingSince_ns == 0) {
      waitingSince_ns = now_ns;
    }
    if (now_ns - waitingSince_ns < FOREIGN_AFTER.toNanos()) {
      return false;
    }
    try {
      return consumer.endOffsets(List.of(people), POLL).get(people) < needed;
    } catch (TimeoutException silence) {
      // Who does not answer may have it.
      return false;
    }
  }

  private static long at(ConsumerRecords<?, ?> read, TopicPartition topic, long before) {
    OffsetAndMetadata next = read.nextOffsets().get(topic);
    return next == null ? before : next.offset();
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
