package org.racegantry.brokers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Verification;
import org.racegantry.journal.kafka.Clients;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;
import org.racegantry.journal.kafka.Topics;

/** Somebody writes into the topic who is not Gantry, or writes the past anew. */
class TamperedTopicTest {
  private static final int ENTRIES = 12;

  @TempDir Path folder;

  @Test
  void aRecordThatIsNoneOfOursIsFoundAndTheRaceGoesOn() {
    KafkaAddress address = raceOf("foreign");
    send(
        address,
        List.of(
            "not a record of Gantry's at all, though long enough"
                .getBytes(StandardCharsets.UTF_8)));
    try (Journal journal = KafkaJournal.open(address)) {
      journal.append(List.of(new byte[] {1}), List.of(), 1);
      assertThat(journal.head().seq()).isEqualTo(ENTRIES + 1);
      Verification found = journal.verify();
      assertThat(found.holds()).isFalse();
      assertThat(found.fault()).contains("none of Gantry's");
      assertThat(found.faultSeq()).isEqualTo(ENTRIES + 1);
    }
  }

  @Test
  void aPastThatWasWrittenAnewIsFound() {
    List<byte[]> records = records(raceOf("past"));
    byte[] changed = records.get(5);
    changed[changed.length - 1] ^= 1;
    KafkaAddress anew = address("past-anew");
    send(anew, records);
    try (Journal journal = KafkaJournal.openReadOnly(anew)) {
      Verification found = journal.verify();
      assertThat(found.faultSeq()).isEqualTo(7);
      assertThat(found.fault()).contains("another entry 6");
    }
  }

  @Test
  void aRecordThatWasTakenOutIsFound() {
    List<byte[]> records = new ArrayList<>(records(raceOf("gap")));
    records.remove(5);
    KafkaAddress anew = address("gap-anew");
    send(anew, records);
    try (Journal journal = KafkaJournal.openReadOnly(anew)) {
      assertThat(journal.verify().holds()).isFalse();
    }
  }

  @Test
  void aRaceWhoseRecordsAllCameTwiceIsTheSameRace() {
    KafkaAddress address = raceOf("twice");
    List<byte[]> records = records(address);
    send(address, records);
    send(address, records.reversed());
    try (Journal journal = KafkaJournal.openReadOnly(address)) {
      assertThat(journal.head().seq()).isEqualTo(ENTRIES);
      assertThat(journal.verify().holds()).isTrue();
    }
  }

  private KafkaAddress raceOf(String name) {
    KafkaAddress address = address(name);
    SampleRace race = SampleRace.record(folder);
    try (Journal journal = KafkaJournal.create(address)) {
      for (int seq = 1; seq <= ENTRIES; seq++) {
        race.append(journal, seq);
      }
      assertThat(journal.verify().holds()).isTrue();
    }
    return address;
  }

  private static KafkaAddress address(String name) {
    return SharedCluster.get().address(SharedCluster.TOPIC, "tampered-" + name);
  }

  private static List<byte[]> records(KafkaAddress of) {
    byte[] key = of.race().getBytes(StandardCharsets.UTF_8);
    TopicPartition partition = partition(of);
    List<byte[]> values = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = Clients.consumer(of.servers(), Map.of())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(100))) {
          if (Arrays.equals(each.key(), key)) {
            values.add(each.value());
          }
        }
      }
    }
    return values;
  }

  private static void send(KafkaAddress to, List<byte[]> values) {
    byte[] key = to.race().getBytes(StandardCharsets.UTF_8);
    try (KafkaProducer<byte[], byte[]> producer = Clients.producer(to.servers())) {
      for (byte[] value : values) {
        producer.send(new ProducerRecord<>(to.topic(), partition(to).partition(), key, value));
      }
    }
  }

  private static TopicPartition partition(KafkaAddress of) {
    int partitions = Topics.partitions(of, of.topic());
    return new TopicPartition(of.topic(), Topics.partitionOf(of.race(), partitions));
  }
}
