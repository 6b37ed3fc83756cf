package org.racegantry.journal.kafka;

import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/** How Gantry speaks with brokers: nothing is given up for speed that was acknowledged. */
public final class Clients {
  /** How long an address is tried before it is said to be wrong. */
  static final int PATIENCE_MS = 15_000;

  private static final int RETRY_MS = 50;
  private static final int RETRY_MAX_MS = 1_000;

  private Clients() {}

  /** Makes and looks at topics. */
  public static Admin admin(String servers) {
    Properties with = common(servers);
    with.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    with.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 3);
    return made(servers, () -> Admin.create(with));
  }

  /**
   * Acknowledged is what every in-sync broker has. A record is tried for as long as it takes: who
   * gives up does not know whether it was stored.
   */
  public static KafkaProducer<byte[], byte[]> producer(String servers) {
    return producer(servers, Map.of());
  }

  /** The same, set otherwise in something. */
  static KafkaProducer<byte[], byte[]> producer(String servers, Map<String, ?> more) {
    Properties with = common(servers);
    with.put(ProducerConfig.ACKS_CONFIG, "all");
    with.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    with.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    with.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 3);
    with.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MS);
    with.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    with.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    with.putAll(more);
    return made(
        servers,
        () -> new KafkaProducer<>(with, new ByteArraySerializer(), new ByteArraySerializer()));
  }

  /**
   * Reads on from where it is told to; whoever needs a group names it.
   *
   * @param more settings of a group, or none
   */
  public static KafkaConsumer<byte[], byte[]> consumer(String servers, Map<String, ?> more) {
    Properties with = common(servers);
    with.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    with.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    with.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    with.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    with.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 3);
    with.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
    with.putAll(more);
    return made(
        servers,
        () -> new KafkaConsumer<>(with, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
  }

  /** A client does not come to be where the name of no broker's machine is known. */
  private static <T> T made(String servers, Supplier<T> client) {
    try {
      return client.get();
    } catch (KafkaException failed) {
      if (failed instanceof ConfigException || failed.getCause() instanceof ConfigException) {
        throw new JournalException(
            Reason.UNREACHABLE,
            "no broker answers at "
                + servers
                + ": nobody knows a machine of that name; is it right, is the network up?",
            failed);
      }
      throw failed;
    }
  }

  private static Properties common(String servers) {
    Properties with = new Properties();
    with.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
    with.put(CommonClientConfigs.RETRY_BACKOFF_MS_CONFIG, RETRY_MS);
    with.put(CommonClientConfigs.RETRY_BACKOFF_MAX_MS_CONFIG, RETRY_MAX_MS);
    with.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, RETRY_MS);
    with.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, RETRY_MAX_MS);
    with.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    return with;
  }
}
