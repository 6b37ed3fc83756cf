package org.racegantry.brokers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/** The same facts are the same race, in a file and in Kafka. */
class SameRaceTest {
  @TempDir Path folder;

  @Test
  void sameFactsHaveTheSameNumbersHashesAndResultsInBoth() {
    SampleRace race = SampleRace.record(folder);
    KafkaAddress address = SharedCluster.get().address(SharedCluster.TOPIC, "same");
    try (Journal kafka = KafkaJournal.create(address)) {
      race.append(kafka, 1);
      long rest = kafka.append(race.bodies(1, race.head().seq()), List.of(), race.recordedAt_ms());
      assertThat(rest).isEqualTo(race.head().seq());
    }
    try (Journal kafka = KafkaJournal.openReadOnly(address)) {
      Same.demand(race, kafka);
    }
  }

  @Test
  void aForwardedFileIsTheSameRaceHoweverOftenItIsSent() {
    SampleRace race = SampleRace.record(folder);
    KafkaAddress address = SharedCluster.get().address(SharedCluster.TOPIC, "forwarded");
    List<Entry> all = race.entries();
    int cut = all.size() / 2;
    try (KafkaJournal kafka = KafkaJournal.openOrCreate(address)) {
      kafka.append(List.of(), race.persons(), 0);
      Head origin = kafka.head();
      List<Entry> first = all.subList(0, cut);
      assertThat(kafka.appendForwarded(origin, first)).isTrue();
      assertThat(kafka.appendForwarded(origin, first)).isTrue();
      Head middle = new Head(cut, all.get(cut - 1).hash());
      assertThat(kafka.appendForwarded(middle, all.subList(cut, all.size()))).isTrue();
      assertThat(kafka.appendForwarded(origin, first)).isTrue();
      List<Entry> other = new ArrayList<>(first);
      other.removeFirst();
      assertThat(kafka.appendForwarded(origin, List.of(all.get(3)))).isTrue();
      Entry strange = new Entry(all.size() + 2, 1, new byte[] {1}, new byte[32]);
      assertThat(kafka.appendForwarded(middle, List.of(strange))).isFalse();
      Same.demand(race, kafka);
    }
  }
}
