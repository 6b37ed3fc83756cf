package org.racegantry.nodes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.racegantry.journal.kafka.Clients;
import org.racegantry.journal.kafka.KafkaAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what a scoring node says into {@code TOPIC.state}, in order and without waiting. A race of
 * which something was not taken is named by {@link #failed}, and all of it is to be said again.
 */
final class StateWriter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StateWriter.class);
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final KafkaAddress address;
  private final long node;
  private final Set<String> failed = ConcurrentHashMap.newKeySet();
  private KafkaProducer<byte[], byte[]> producer;

  /** {@code node} tells what this writer wrote from what others did. */
  StateWriter(KafkaAddress address, long node) {
    this.address = address;
    this.node = node;
    this.producer = Clients.producer(address.servers());
  }

  /** Writes what is said of a race as of an entry. */
  void write(String race, int partition, long seq, Map<StateKey, byte[]> said) {
    try {
      said.forEach((key, whole) -> send(race, partition, seq, key, whole));
    } catch (KafkaException refused) {
      // What was sent before this is kept in order; the race is said again from the beginning.
      LOG.warn("{}: saying {} again: {}", address, race, refused.toString());
      failed.add(race);
      producer.close(Duration.ZERO);
      producer = Clients.producer(address.servers());
    }
  }

  private void send(String race, int partition, long seq, StateKey key, byte[] whole) {
    List<StateValue> parts = StateValue.cut(seq, node, whole);
    for (int part = 0; part < parts.size(); part++) {
      byte[] name = key.part(part).bytes();
      producer.send(
          new ProducerRecord<>(address.state(), partition, name, parts.get(part).toBytes()),
          (_, refused) -> {
            if (refused != null) {
              failed.add(race);
            }
          });
    }
  }

  /** The races of which something was not taken since the last call. */
  List<String> failed() {
    List<String> races = List.copyOf(failed);
    races.forEach(failed::remove);
    return races;
  }

  @Override
  public void close() {
    producer.close(LAST_WORDS);
  }
}
