package org.racegantry.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.brokers.SampleRace;
import org.racegantry.brokers.SharedCluster;
import org.racegantry.far.GantryProcess;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.journal.forward.Uplink.State;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/** What is in Kafka must be the race of the file, and who was erased must be gone from both. */
class WrongRaceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final byte[] OTHER = {1, 1, 0, 0};

  private static SampleRace race;

  @TempDir private Path folder;

  @BeforeAll
  static void record(@TempDir Path folder) {
    race = SampleRace.record(folder);
  }

  @Test
  void aRaceThatPartedIsRefusedAndTheFirstOtherEntryNamed() throws Exception {
    KafkaAddress address = address("parted");
    forwarded("here", address, 30);
    try (Laptop other = new Laptop(folder, "there")) {
      other.record(race, 0, 19);
      other.journal().append(List.of(OTHER), List.of(), race.recordedAt_ms());
      other.record(race, 20, 60);
      try (GantryProcess forward = Runs.forward(folder, other, address)) {
        assertThat(forward.awaitEnd()).isEqualTo(65);
        assertThat(forward.said()).contains("entry 20 there is not entry 20 of the file");
      }
    }
    try (Journal there = KafkaJournal.openReadOnly(address)) {
      assertThat(there.head().seq()).isEqualTo(30);
    }
  }

  @Test
  void anOlderCopyOfTheFileIsRefused() throws Exception {
    KafkaAddress address = address("older");
    forwarded("newer", address, 30);
    try (Laptop older = new Laptop(folder, "older");
        Forwarder forwarder = older.forward(address)) {
      older.record(race, 0, 20);
      Laptop.await(forwarder, State.STOPPED);
      assertThat(forwarder.fault().orElseThrow())
          .isInstanceOfSatisfying(
              JournalException.class, why -> assertThat(why.reason()).isEqualTo(Reason.DIVERGED))
          .hasMessageContaining("it goes on behind entry 20, where the file ends, to entry 30");
    }
  }

  @Test
  void whoWritesThereHimselfIsFoundOutWhileTheFileRests() throws Exception {
    KafkaAddress address = address("meddled");
    try (Laptop laptop = new Laptop(folder, "meddled");
        Forwarder forwarder = laptop.forward(address)) {
      laptop.record(race, 0, 20);
      assertThat(forwarder.awaitArrived(PATIENCE)).isTrue();
      try (Journal meddling = KafkaJournal.open(address)) {
        meddling.append(List.of(OTHER), List.of(), race.recordedAt_ms());
      }
      Laptop.await(forwarder, State.STOPPED);
      laptop.record(race, 20, 25);
      assertThat(laptop.journal().head().seq()).isEqualTo(25);
    }
  }

  @Test
  void aDamagedEntryIsNotForwardedNorAnythingBehindIt() throws Exception {
    KafkaAddress address = address("damaged");
    try (Laptop laptop = new Laptop(folder, "damaged")) {
      laptop.record(race, 0, 40);
      damage(laptop.file(), 30);
      try (Forwarder forwarder = laptop.forward(address)) {
        Laptop.await(forwarder, State.STOPPED);
        assertThat(forwarder.now().why()).contains("entry 30 of the race file is damaged");
      }
    }
    try (Journal there = KafkaJournal.openOrCreate(address)) {
      assertThat(there.head().seq()).isLessThan(30);
      assertThat(there.verify().holds()).isTrue();
    }
  }

  private static void damage(Path file, int seq) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER journal_keeps");
      statement.execute("UPDATE journal SET body = x'0102' WHERE seq = " + seq);
    }
  }

  @Test
  void whoIsErasedHereIsErasedThereAtOnceOrWhenItIsForwardedNext() throws Exception {
    KafkaAddress address = address("erased");
    List<Journal.PersonBody> persons = race.persons();
    long first = persons.get(3).id();
    long second = persons.get(5).id();
    try (Laptop laptop = new Laptop(folder, "erased")) {
      laptop.record(race, 0, 10);
      try (Forwarder forwarder = laptop.forward(address)) {
        assertThat(forwarder.awaitArrived(PATIENCE)).isTrue();
        demandPersons(address, persons.size());
        assertThat(laptop.journal().erase(first)).isTrue();
        GantryProcess.awaitThat(() -> !knows(address, first), "the first to be gone");
      }
      assertThat(laptop.journal().erase(second)).isTrue();
      assertThat(knows(address, second)).isTrue();
      try (GantryProcess once = Runs.forward(folder, laptop, address, "--once")) {
        assertThat(once.awaitEnd()).as(once.said()).isZero();
      }
      assertThat(knows(address, second)).isFalse();
      demandPersons(address, persons.size() - 2);
    }
  }

  private static void demandPersons(KafkaAddress address, int count) {
    try (Journal there = KafkaJournal.openReadOnly(address)) {
      int[] found = {0};
      there.persons(_ -> found[0]++);
      assertThat(found[0]).isEqualTo(count);
    }
  }

  private static boolean knows(KafkaAddress address, long person) {
    try (Journal there = KafkaJournal.openReadOnly(address)) {
      return there.person(person).isPresent();
    }
  }

  private void forwarded(String name, KafkaAddress address, int entries) throws Exception {
    try (Laptop laptop = new Laptop(folder, name);
        Forwarder forwarder = laptop.forward(address)) {
      laptop.record(race, 0, entries);
      assertThat(forwarder.awaitArrived(PATIENCE)).isTrue();
    }
  }

  private static KafkaAddress address(String name) {
    return SharedCluster.get().address(SharedCluster.TOPIC, "wrong-" + name);
  }
}
