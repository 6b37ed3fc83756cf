package org.racegantry.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.brokers.Same;
import org.racegantry.brokers.SampleRace;
import org.racegantry.brokers.SharedCluster;
import org.racegantry.far.GantryProcess;
import org.racegantry.journal.Journal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/** The forwarder is killed at any moment, again and again, while the race goes on. */
class ForwardKilledTest {
  private static final int EARLY_MS = 2_000;
  private static final int ON_THE_WAY_MS = 400;

  private static SampleRace race;

  @TempDir private Path folder;
  private final long seed = System.nanoTime();
  private final Random chance = new Random(seed);

  @BeforeAll
  static void record(@TempDir Path folder) {
    race = SampleRace.record(folder);
  }

  @Test
  void killedFourTimesItLeavesNothingOutAndSendsNothingTwice() throws Exception {
    survives("killed", 4);
  }

  @Test
  @Tag("slow")
  void killedTwentyTimesItLeavesNothingOutAndSendsNothingTwice() throws Exception {
    survives("killed-often", 20);
  }

  private void survives(String name, int kills) throws Exception {
    KafkaAddress address = SharedCluster.get().address(SharedCluster.TOPIC, "forward-" + name);
    int cutShort = 0;
    try (Laptop laptop = new Laptop(folder, name);
        Journal there = KafkaJournal.openOrCreate(address)) {
      laptop.record(race, 0, 5);
      for (int kill = 1; kill <= kills; kill++) {
        long until = 5 + kill * (race.head().seq() - 5) / kills;
        boolean early = kill % 4 == 0;
        try (GantryProcess forward = Runs.forward(folder, laptop, address)) {
          Thread recording = early ? null : recordFrom(laptop, there, until);
          Thread.sleep(chance.nextInt(early ? EARLY_MS : ON_THE_WAY_MS));
          forward.kill();
          cutShort += recording != null && there.head().seq() < laptop.head() ? 1 : 0;
          if (recording != null) {
            recording.join();
          }
        }
        laptop.record(race, laptop.head(), until);
      }
      try (GantryProcess last = Runs.forward(folder, laptop, address, "--once")) {
        assertThat(last.awaitEnd()).as(last.said()).isZero();
      }
    }
    System.out.printf("seed %d: %d of %d killed on the way%n", seed, cutShort, kills);
    assertThat(cutShort).as("killed on the way, seed %d", seed).isPositive();
    try (Journal there = KafkaJournal.openReadOnly(address)) {
      Same.demand(race, there);
    } catch (AssertionError wrong) {
      throw new AssertionError("seed " + seed, wrong);
    }
  }

  /** Waits until something has arrived, and then records on. */
  private static Thread recordFrom(Laptop laptop, Journal there, long until) {
    long before = laptop.head();
    laptop.record(race, before, before + 1);
    GantryProcess.awaitThat(() -> there.head().seq() > before, "the first entry to arrive");
    return Thread.ofPlatform().start(() -> laptop.record(race, before + 1, until, 15));
  }
}
