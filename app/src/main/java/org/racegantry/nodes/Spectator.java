package org.racegantry.nodes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.kafka.Clients;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.Topics;
import org.racegantry.live.RaceFeed;

/**
 * Follows what scoring nodes say of the races of a topic, or of one of them, and who the entrants
 * are. It keeps nothing and writes nothing, so there may be any number of them.
 */
public final class Spectator implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaAddress address;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final SortedMap<String, MirroredRace> races = new ConcurrentSkipListMap<>();
  private final AtomicReference<Throwable> broken = new AtomicReference<>();
  private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Map<TopicPartition, Long> ends = new LinkedHashMap<>();
  private final Thread thread;
  private volatile boolean closed;

  private Spectator(KafkaAddress address) {
    this.address = address;
    int partitions = Topics.partitions(address, address.state());
    IntStream wanted =
        address.race().isEmpty()
            ? IntStream.range(0, partitions)
            : IntStream.of(Topics.partitionOf(address.race(), partitions));
    List<TopicPartition> both = new ArrayList<>();
    wanted.forEach(
        each -> {
          both.add(new TopicPartition(address.people(), each));
          both.add(new TopicPartition(address.state(), each));
        });
    this.consumer = Clients.consumer(address.servers(), Map.of());
    this.thread = Thread.ofPlatform().name("spectate").daemon().unstarted(() -> run(both));
  }

  /**
   * Starts to follow; returns once everything is known that was said so far.
   *
   * @param address of a race, or of the whole topic
   * @throws JournalException where the topic is not there or nobody answers
   */
  public static Spectator follow(KafkaAddress address) {
    Spectator spectator = new Spectator(address);
    spectator.thread.start();
    try {
      spectator.caughtUp.join();
      return spectator;
    } catch (RuntimeException failed) {
      spectator.close();
      throw failed.getCause() instanceof JournalException refused ? refused : failed;
    }
  }

  /** The race of this id; empty where no scoring node has said anything of it yet. */
  public Optional<RaceFeed> race(String id) {
    return Optional.ofNullable(races.get(id)).filter(race -> race.inbox().isScored()).map(r -> r);
  }

  /** The ids of all races scoring nodes have spoken of, in order. */
  public List<String> races() {
    return races.keySet().stream().filter(id -> race(id).isPresent()).toList();
  }

  /** Ends when following does: normally by {@link #close}, or with what broke it. */
  public CompletableFuture<Void> ended() {
    return ended.copy();
  }

  private void run(List<TopicPartition> both) {
    try (consumer) {
      consumer.assign(both);
      ends.putAll(consumer.endOffsets(both));
      ends.values().removeIf(end -> end == 0);
      consumer.seekToBeginning(both);
      while (!closed) {
        ConsumerRecords<byte[], byte[]> read = consumer.poll(POLL);
        read.forEach(this::take);
        // Where a poll has come to is in its answer; asking may fail while a broker is silent.
        read.nextOffsets().forEach((of, next) -> ends.computeIfPresent(of, until(next.offset())));
        if (ends.isEmpty()) {
          caughtUp.complete(null);
        }
      }
      ended.complete(null);
    } catch (WakeupException closing) {
      ended.complete(null);
    } catch (KafkaException failed) {
      stop(Topics.refused(address, failed));
    } catch (RuntimeException | Error failed) {
      stop(new JournalException(address + ": following failed: " + failed, failed));
    }
  }

  /** What is left to be read of a partition: nothing once it was read up to its end. */
  private static BiFunction<TopicPartition, Long, Long> until(long read) {
    return (_, end) -> read >= end ? null : end;
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    if (record.topic().equals(address.people())) {
      person(record.key(), record.value());
    } else {
      StateValue.of(record.value())
          .ifPresent(
              value ->
                  StateKey.of(record.key())
                      .ifPresent(key -> of(key.race()).ifPresent(r -> r.inbox().take(key, value))));
    }
  }

  /** A key is the race, a zero byte, and the id in eight bytes. */
  private void person(byte[] key, byte[] body) {
    int name = key.length - 1 - Long.BYTES;
    if (name > 0 && key[name] == 0) {
      long id = ByteBuffer.wrap(key).getLong(name + 1);
      of(new String(key, 0, name, StandardCharsets.UTF_8))
          .ifPresent(race -> race.inbox().person(id, body));
    }
  }

  private Optional<MirroredRace> of(String race) {
    boolean wanted = address.race().isEmpty() || address.race().equals(race);
    return wanted
        ? Optional.of(
            races.computeIfAbsent(
                race, id -> new MirroredRace(address.race(id), new Inbox(id), broken)))
        : Optional.empty();
  }

  private void stop(JournalException why) {
    broken.set(why);
    caughtUp.completeExceptionally(why);
    ended.completeExceptionally(why);
    races.values().forEach(race -> race.inbox().close());
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
    races.values().forEach(race -> race.inbox().close());
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
