package org.racegantry.nodes;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.racegantry.journal.kafka.Clients;
import org.racegantry.journal.kafka.KafkaAddress;

/** What other nodes say of the races that were dealt to this one: of those they are wrong. */
final class Overheard implements AutoCloseable {
  private final KafkaAddress address;
  private final long self;
  private final KafkaConsumer<byte[], byte[]> state;

  Overheard(KafkaAddress address, long self) {
    this.address = address;
    this.self = self;
    this.state = Clients.consumer(address.servers(), Map.of());
  }

  /** Listens from now on to what is said of the races of these partitions of the log. */
  void listen(Collection<TopicPartition> dealt) {
    List<TopicPartition> wanted =
        dealt.stream().map(of -> new TopicPartition(address.state(), of.partition())).toList();
    Set<TopicPartition> before = Set.copyOf(state.assignment());
    state.assign(wanted);
    List<TopicPartition> more = wanted.stream().filter(of -> !before.contains(of)).toList();
    state.seekToEnd(more);
    // Where the end is must be known before the first own word is written.
    more.forEach(state::position);
  }

  /** The races others have spoken of since the last call. */
  Set<String> races() {
    Set<String> races = new TreeSet<>();
    if (!state.assignment().isEmpty()) {
      for (ConsumerRecord<byte[], byte[]> each : state.poll(Duration.ZERO)) {
        StateValue.of(each.value())
            .filter(value -> value.node() != self)
            .flatMap(_ -> StateKey.of(each.key()))
            .ifPresent(key -> races.add(key.race()));
      }
    }
    return races;
  }

  @Override
  public void close() {
    state.close();
  }
}
