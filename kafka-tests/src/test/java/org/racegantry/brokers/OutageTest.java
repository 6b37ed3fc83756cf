package org.racegantry.brokers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/**
 * A race is appended entry by entry while things happen to brokers. Each time: what was
 * acknowledged is there, nothing is there twice, and it comes to what it comes to in a race file;
 * for the writer, for somebody who read along, and for somebody who comes later.
 */
class OutageTest {
  private static final String TOPIC = SharedCluster.TOPIC;

  private static SampleRace race;
  private static Cluster cluster;

  /** What happens to the brokers while a race is appended. */
  private interface Mishap {
    void happen(Appender appender, int leader) throws Exception;
  }

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
  void theLeaderIsKilledAndAnotherTakesOver() throws Exception {
    survives(
        "killed",
        (appender, leader) -> {
          cluster.kill(leader);
          appender.awaitMore(30);
          assertThat(cluster.leader(TOPIC, "killed")).isNotEqualTo(leader);
          cluster.start(leader);
        });
  }

  @Test
  void theLeaderIsStoppedAndComesBackNotKnowingThatItIsNoneAnyMore() throws Exception {
    survives("paused", pausedFor(Duration.ofSeconds(4)));
  }

  @Test
  @Tag("slow")
  void theLeaderIsStoppedForTwentySeconds() throws Exception {
    survives("paused-long", pausedFor(Duration.ofSeconds(20)));
  }

  private static Mishap pausedFor(Duration pause) {
    return (appender, leader) -> {
      long until_ns = System.nanoTime() + pause.toNanos();
      cluster.pause(leader);
      // The others go on without it.
      appender.awaitMore(30);
      TimeUnit.NANOSECONDS.sleep(until_ns - System.nanoTime());
      cluster.resume(leader);
    };
  }

  @Test
  void theWayToTheLeaderFallsSilentAndNothingIsAcknowledgedMeanwhile() throws Exception {
    survives("silent", silentFor(Duration.ofSeconds(3)));
  }

  @Test
  @Tag("slow")
  void theWayToTheLeaderIsSilentForLongerThanAnyPatience() throws Exception {
    survives("silent-long", silentFor(Duration.ofSeconds(25)));
  }

  private static Mishap silentFor(Duration silence) {
    return (appender, leader) -> {
      cluster.silence(leader);
      long before = appender.acknowledged();
      Thread.sleep(silence);
      assertThat(appender.acknowledged()).isLessThanOrEqualTo(before + 1);
      cluster.open(leader);
      appender.awaitMore(10);
    };
  }

  @Test
  @Tag("slow")
  void theLeaderIsKilledAndTheWayToTheNextOneIsSilent() throws Exception {
    survives(
        "next-silent",
        (appender, leader) -> {
          int next = cluster.heir(TOPIC, "next-silent");
          cluster.silence(next);
          cluster.kill(leader);
          Thread.sleep(20_000);
          assertThat(cluster.leader(TOPIC, "next-silent")).isEqualTo(next);
          cluster.open(next);
          appender.awaitMore(10);
        });
  }

  @Test
  @Tag("slow")
  void theWayToTheLeaderIsShut() throws Exception {
    survives(
        "refused",
        (appender, leader) -> {
          cluster.refuse(leader);
          Thread.sleep(2_000);
          cluster.open(leader);
          appender.awaitMore(10);
        });
  }

  @Test
  void answersAreLostAndWhatTheyAnsweredCountsOnce() throws Exception {
    survives(
        "unanswered",
        (appender, leader) -> {
          for (int i = 0; i < 5; i++) {
            long before_bytes = cluster.lostAnswers_bytes(leader);
            cluster.loseAnswers(leader);
            cluster.await(
                "a lost answer", () -> cluster.lostAnswers_bytes(leader) > before_bytes + 100);
            cluster.open(leader);
            appender.awaitMore(5);
          }
        });
  }

  @Test
  void withOneBrokerOfThreeNothingIsAcknowledgedNorWithNone() throws Exception {
    survives(
        "dark",
        (appender, leader) -> {
          int second = leader % 3 + 1;
          int third = second % 3 + 1;
          cluster.kill(second);
          cluster.kill(third);
          Thread.sleep(500);
          long before = appender.acknowledged();
          Thread.sleep(2_000);
          cluster.kill(leader);
          cluster.start(second);
          Thread.sleep(1_000);
          assertThat(appender.acknowledged()).isLessThanOrEqualTo(before + 1);
          cluster.start(leader);
          cluster.start(third);
          appender.awaitMore(10);
        });
  }

  @Test
  @Tag("slow")
  void theOnlyBrokerTheAddressNamesIsKilled() throws Exception {
    KafkaAddress all = cluster.address(TOPIC, "one-name");
    KafkaJournal.create(all).close();
    int leader = cluster.leader(TOPIC, "one-name");
    String named = all.servers().split(",")[leader - 1];
    survives(
        new KafkaAddress(named, TOPIC, "one-name"),
        (appender, same) -> {
          cluster.kill(same);
          appender.awaitMore(30);
        });
  }

  @Test
  @Tag("slow")
  void topicsMadeWhileABrokerIsDownHaveACopyForIt() {
    cluster.kill(3);
    cluster.await("two brokers", () -> cluster.answering() == 2);
    KafkaJournal.create(cluster.address("made-with-two", "x")).close();
    cluster.heal();
    assertThat(cluster.copies("made-with-two", "x")).isEqualTo(3);
  }

  private static void survives(String name, Mishap mishap) throws Exception {
    survives(cluster.address(TOPIC, name), mishap);
  }

  private static void survives(KafkaAddress address, Mishap mishap) throws Exception {
    try (Journal writer = KafkaJournal.create(address)) {
      Appender appender = Appender.start(race, writer);
      appender.awaitMore(20);
      try (Journal reader = KafkaJournal.openReadOnly(address)) {
        mishap.happen(appender, cluster.leader(TOPIC, address.race()));
        appender.join();
        cluster.heal();
        cluster.await("the reader", () -> reader.head().seq() == race.head().seq());
        List.of(writer, reader).forEach(each -> Same.demand(race, each));
      }
      System.out.printf("%s: slowest append %d ms%n", address.race(), appender.slowest_ms());
    }
    try (Journal later = KafkaJournal.openReadOnly(address)) {
      Same.demand(race, later);
    }
  }
}
