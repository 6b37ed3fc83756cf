package org.racegantry.journal.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.common.utils.Utils;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/** The topics of a season: there or not, and made as they must be. */
public final class Topics {
  /** Enough for a dozen scoring nodes; a race keeps its partition, so it never changes. */
  private static final int PARTITIONS = 12;

  private static final int COPIES = 3;
  private static final int PAUSE_MS = 50;

  /** How long it takes at most until every broker has heard of a topic. */
  private static final int SPREAD_MS = 2_000;

  private Topics() {}

  /**
   * Makes the topics of an address where they are missing: three copies of each where there are
   * three brokers, be one of them down just now, of which two must have a record before it is
   * acknowledged.
   */
  public static void make(KafkaAddress address) {
    try (Admin admin = Clients.admin(address.servers())) {
      short copies = (short) Math.min(COPIES, brokers(address, admin));
      String least = String.valueOf(Math.min(2, copies));
      Map<String, String> log =
          Map.of(
              TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
              TopicConfig.RETENTION_MS_CONFIG, "-1",
              TopicConfig.RETENTION_BYTES_CONFIG, "-1",
              TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false",
              TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, least);
      Map<String, String> newest =
          Map.of(
              TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
              TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false",
              // Who is erased must be gone in a foreseeable time, whatever else is written.
              TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "3600000",
              TopicConfig.SEGMENT_MS_CONFIG, "3600000",
              TopicConfig.DELETE_RETENTION_MS_CONFIG, "3600000",
              TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, least);
      make(address, admin, new NewTopic(address.people(), PARTITIONS, copies).configs(newest));
      make(address, admin, new NewTopic(address.state(), PARTITIONS, copies).configs(newest));
      // The journals last: where this topic is, all three are.
      make(address, admin, new NewTopic(address.topic(), PARTITIONS, copies).configs(log));
      awaitMade(address, admin);
    }
  }

  /** How many brokers there are, those that are down among them where the cluster can say so. */
  private static int brokers(KafkaAddress address, Admin admin) {
    try {
      var all = new DescribeClusterOptions().includeFencedBrokers(true);
      return done(address, admin.describeCluster(all).nodes()).size();
    } catch (JournalException refused) {
      if (refused.getCause() instanceof UnsupportedVersionException) {
        return done(address, admin.describeCluster().nodes()).size();
      }
      throw refused;
    }
  }

  /** A topic just made is not known to every broker at once. */
  private static void awaitMade(KafkaAddress address, Admin admin) {
    List<String> all = List.of(address.people(), address.state(), address.topic());
    for (int waited_ms = 0; ; waited_ms += PAUSE_MS) {
      try {
        var found = done(address, admin.describeTopics(all).allTopicNames()).values();
        boolean led =
            found.stream()
                .flatMap(topic -> topic.partitions().stream())
                .allMatch(partition -> partition.leader() != null);
        if (led) {
          return;
        }
      } catch (JournalException notYet) {
        if (notYet.reason() != Reason.MISSING || waited_ms >= Clients.PATIENCE_MS) {
          throw notYet;
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException stopped) {
      throw stopped(stopped);
    }
  }

  private static void make(KafkaAddress address, Admin admin, NewTopic topic) {
    KafkaFuture<Void> made = admin.createTopics(List.of(topic)).all();
    try {
      made.get();
    } catch (ExecutionException refused) {
      if (!(refused.getCause() instanceof TopicExistsException)) {
        throw refused(address, refused.getCause());
      }
    } catch (InterruptedException stopped) {
      throw stopped(stopped);
    }
  }

  /**
   * How many partitions a topic has; throws where it is missing. One that was just made is not
   * known to every broker at once, so it is asked for again for a while.
   */
  public static int partitions(KafkaAddress address, String topic) {
    try (Admin admin = Clients.admin(address.servers())) {
      for (int waited_ms = 0; ; waited_ms += PAUSE_MS) {
        try {
          TopicDescription found =
              done(address, admin.describeTopics(List.of(topic)).allTopicNames()).get(topic);
          return found.partitions().size();
        } catch (JournalException notYet) {
          if (notYet.reason() != Reason.MISSING || waited_ms >= SPREAD_MS) {
            throw notYet;
          }
        }
        pause();
      }
    }
  }

  /** In which partition a race is: where every Kafka client puts a record with this key. */
  public static int partitionOf(String race, int partitions) {
    byte[] key = race.getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }

  private static <T> T done(KafkaAddress address, KafkaFuture<T> asked) {
    try {
      return asked.get();
    } catch (ExecutionException refused) {
      throw refused(address, refused.getCause());
    } catch (InterruptedException stopped) {
      throw stopped(stopped);
    }
  }

  private static JournalException stopped(InterruptedException by) {
    Thread.currentThread().interrupt();
    return new JournalException("interrupted while Kafka was asked", by);
  }

  /** In words for the crew. */
  public static JournalException refused(KafkaAddress address, Throwable why) {
    if (why instanceof UnknownTopicOrPartitionException) {
      return new JournalException(
          Reason.MISSING,
          address + ": there is no topic " + address.topic() + "; `gantry new` makes it",
          why);
    }
    if (why instanceof org.apache.kafka.common.errors.TimeoutException) {
      return new JournalException(
          Reason.UNREACHABLE,
          address
              + ": no broker answers at "
              + address.servers()
              + "; is Kafka running, is the address right, is the way to it open?",
          why);
    }
    return new JournalException(address + ": Kafka refuses: " + why.getMessage(), why);
  }
}
