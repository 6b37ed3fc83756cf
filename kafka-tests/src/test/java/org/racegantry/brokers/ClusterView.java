package org.racegantry.brokers;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;
import org.racegantry.journal.kafka.Topics;

/** What a cluster says of itself; one that does not answer says nothing, and is asked again. */
final class ClusterView implements AutoCloseable {
  private static final int PATIENCE_MS = 3_000;

  private final Supplier<String> servers;
  private Admin admin;

  ClusterView(Supplier<String> servers) {
    this.servers = servers;
  }

  /** Whether so many brokers are there, and every partition has all its copies in step. */
  boolean inStep(int brokers) {
    try {
      return admin().describeCluster().nodes().get().size() == brokers
          && described(admin().listTopics().names().get()).stream()
              .flatMap(topic -> topic.partitions().stream())
              .allMatch(each -> led(each) && each.isr().size() == each.replicas().size());
    } catch (ExecutionException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The broker that leads a race, or 0 where none does, or nobody says so. */
  int leader(String topic, String race) {
    return partition(topic, race)
        .filter(ClusterView::led)
        .map(each -> each.leader().id())
        .orElse(0);
  }

  /** The broker that would lead it next, or 0: the first in the order of copies that is in step. */
  int heir(String topic, String race) {
    return partition(topic, race).stream()
        .filter(ClusterView::led)
        .flatMap(
            each ->
                each.replicas().stream()
                    .filter(copy -> each.isr().contains(copy) && !copy.equals(each.leader())))
        .findFirst()
        .map(Node::id)
        .orElse(0);
  }

  int copies(String topic, String race) {
    return partition(topic, race).map(each -> each.replicas().size()).orElse(0);
  }

  int answering() {
    try {
      return admin().describeCluster().nodes().get().size();
    } catch (ExecutionException notYet) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private Optional<TopicPartitionInfo> partition(String topic, String race) {
    try {
      TopicDescription found = described(Set.of(topic)).iterator().next();
      int partition = Topics.partitionOf(race, found.partitions().size());
      return Optional.of(found.partitions().get(partition));
    } catch (ExecutionException notYet) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static boolean led(TopicPartitionInfo partition) {
    return partition.leader() != null && !partition.leader().isEmpty();
  }

  private Collection<TopicDescription> described(Set<String> topics)
      throws ExecutionException, InterruptedException {
    return admin().describeTopics(topics).allTopicNames().get().values();
  }

  private Admin admin() {
    if (admin == null) {
      admin =
          Admin.create(
              Map.of(
                  AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                  servers.get(),
                  AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                  PATIENCE_MS,
                  AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                  PATIENCE_MS / 3,
                  AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
                  false));
    }
    return admin;
  }

  @Override
  public void close() {
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }
}
