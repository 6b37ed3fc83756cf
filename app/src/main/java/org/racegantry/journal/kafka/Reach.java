package org.racegantry.journal.kafka;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.slf4j.event.Level;

/** What lies between here and the brokers. */
enum Reach {
  /** The network of a house. */
  NEAR(Pieces.PIECE_BYTES, Level.WARN, Map.of(), Map.of()),

  /**
   * An uplink from a race, which may be thin. Requests are small and go one after the other, so
   * that each is through within the time after which a broker is taken to be gone: 15 kB/s are
   * enough. Whoever forwards tells people himself when it is cut.
   */
  FAR(
      Pieces.THIN_PIECE_BYTES,
      Level.DEBUG,
      Map.of(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
      Map.of(
          ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
          Pieces.THIN_PIECE_BYTES,
          ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
          Pieces.THIN_PIECE_BYTES));

  private final int piece_bytes;
  private final Level alarm;
  private final Map<String, ?> producing;
  private final Map<String, ?> consuming;

  Reach(int piece_bytes, Level alarm, Map<String, ?> producing, Map<String, ?> consuming) {
    this.piece_bytes = piece_bytes;
    this.alarm = alarm;
    this.producing = producing;
    this.consuming = consuming;
  }

  /** How long a record may be. */
  int piece_bytes() {
    return piece_bytes;
  }

  /** How loudly silence is logged. */
  Level alarm() {
    return alarm;
  }

  /** What a producer is set to besides. */
  Map<String, ?> producing() {
    return producing;
  }

  /** What a consumer is set to besides. */
  Map<String, ?> consuming() {
    return consuming;
  }
}
