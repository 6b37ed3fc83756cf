package org.racegantry.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.brokers.Cluster;
import org.racegantry.brokers.Same;
import org.racegantry.brokers.SampleRace;
import org.racegantry.brokers.SharedCluster;
import org.racegantry.journal.Journal;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.journal.forward.Uplink.State;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/** A laptop records a race and forwards it: everything arrives, in order and once. */
class ForwardTest {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static SampleRace race;
  private static Cluster cluster;

  @TempDir private Path folder;

  @BeforeAll
  static void record(@TempDir Path folder) {
    race = SampleRace.record(folder);
    cluster = SharedCluster.get();
  }

  @AfterEach
  void heal() {
    cluster.heal();
  }

  @Test
  void theUplinkIsShutInMidRaceAndTheLaptopGoesOn() throws Exception {
    goesOnWithout("shut", cluster::refuse);
  }

  @Test
  void theUplinkFallsSilentInMidRaceAndTheLaptopGoesOn() throws Exception {
    goesOnWithout("mute", cluster::silence);
  }

  @Test
  void answersAreLostOnTheUplinkAndWhatTheyAnsweredCountsOnce() throws Exception {
    goesOnWithout("unheard", cluster::loseAnswers);
  }

  private interface Cut {
    void of(int broker);
  }

  private void goesOnWithout(String name, Cut cut) throws Exception {
    KafkaAddress address = address(name);
    try (Laptop laptop = new Laptop(folder, name);
        Forwarder forwarder = laptop.forward(address)) {
      laptop.record(race, 0, 150);
      assertThat(forwarder.awaitArrived(PATIENCE)).isTrue();
      everyBroker(cut);
      laptop.record(race, 150, 250);
      Laptop.await(forwarder, State.CUT);
      assertThat(forwarder.now().waiting()).isEqualTo(100);
      assertThat(forwarder.now().asked_ms()).isPositive();
      laptop.record(race, 250, race.head().seq());
      assertThat(SampleRace.state(laptop.journal())).isEqualTo(race.state());
      everyBroker(cluster::open);
      assertThat(forwarder.awaitArrived(PATIENCE)).isTrue();
      assertThat(forwarder.now().sent()).isEqualTo(race.head().seq());
      demandThere(address);
    }
  }

  @Test
  void itStartsWithoutAnUplinkAndSendsWhenThereIsOne() throws Exception {
    KafkaAddress address = address("later");
    everyBroker(cluster::refuse);
    try (Laptop laptop = new Laptop(folder, "later");
        Forwarder forwarder = laptop.forward(address)) {
      laptop.record(race, 0, race.head().seq());
      Laptop.await(forwarder, State.CUT);
      assertThat(forwarder.now().sent()).isZero();
      everyBroker(cluster::open);
      assertThat(forwarder.awaitArrived(PATIENCE)).isTrue();
      demandThere(address);
    }
  }

  @Test
  void itIsClosedAtOnceWhileNobodyAnswers() {
    everyBroker(cluster::silence);
    try (Laptop laptop = new Laptop(folder, "closed")) {
      race.append(laptop.journal(), 1);
      Forwarder forwarder = laptop.forward(address("closed"));
      Laptop.await(forwarder, State.CUT);
      long began_ns = System.nanoTime();
      forwarder.close();
      assertThat(Duration.ofNanos(System.nanoTime() - began_ns)).isLessThan(Duration.ofSeconds(5));
      assertThat(forwarder.fault()).isEmpty();
    }
  }

  @Test
  void sixForwardTheSameFileAndEachEntryIsThereOnce() throws Exception {
    KafkaAddress address = address("six");
    List<Forwarder> all = new ArrayList<>();
    try (Laptop laptop = new Laptop(folder, "six")) {
      for (int i = 0; i < 6; i++) {
        all.add(laptop.forward(address));
      }
      laptop.record(race, 0, race.head().seq(), 5);
      for (Forwarder each : all) {
        assertThat(each.awaitArrived(PATIENCE)).as(each.now().why()).isTrue();
      }
      all.forEach(Forwarder::close);
    }
    demandThere(address);
  }

  @Test
  void aThinLineIsNotTakenForADeadOne() throws Exception {
    KafkaAddress address = address("thin");
    long seed = 8;
    byte[] large = new byte[400_000];
    new Random(seed).nextBytes(large);
    try (Laptop laptop = new Laptop(folder, "thin")) {
      KafkaJournal.openOrCreate(address).close();
      laptop.journal().append(List.of(large), List.of(), 1);
      everyBroker(cluster::thin);
      try (Forwarder forwarder = laptop.forward(address)) {
        assertThat(forwarder.awaitArrived(PATIENCE)).isTrue();
      }
      everyBroker(cluster::open);
      try (Journal there = KafkaJournal.openReadOnly(address)) {
        assertThat(there.head().hash()).isEqualTo(laptop.journal().head().hash());
        assertThat(there.verify().holds()).isTrue();
      }
    }
  }

  private static void everyBroker(Cut what) {
    for (int n = 1; n <= cluster.size(); n++) {
      what.of(n);
    }
  }

  private static KafkaAddress address(String name) {
    return cluster.address(SharedCluster.TOPIC, "forward-" + name);
  }

  private static void demandThere(KafkaAddress address) {
    try (Journal there = KafkaJournal.openReadOnly(address)) {
      Same.demand(race, there);
    }
  }
}
