package org.racegantry.journal.kafka;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.JournalException.Reason;

/**
 * Where a race is in Kafka: {@code kafka:HOST:PORT[,HOST:PORT...]/TOPIC/RACE}. It stands wherever a
 * race file may stand.
 *
 * @param servers some of the brokers, as {@code HOST:PORT}, with commas between
 * @param topic the topic of the journals; {@code TOPIC.people} and {@code TOPIC.state} go with it
 * @param race which race of the topic; empty where all of them are meant
 */
public record KafkaAddress(String servers, String topic, String race) {
  private static final String PREFIX = "kafka:";
  private static final int HIGHEST_PORT = 65_535;

  private static final Pattern FORM =
      Pattern.compile(
          "kafka:(?<servers>[^/,:]+:\\d{1,5}(,[^/,:]+:\\d{1,5})*)"
              + "/(?<topic>[A-Za-z0-9._-]{1,200})(/(?<race>[A-Za-z0-9._-]{1,100}))?/?");

  /**
   * Reads an address.
   *
   * @return empty where this is none, but the name of a file
   * @throws JournalException where it begins like one and is not
   */
  public static Optional<KafkaAddress> of(String name) {
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Matcher parts = FORM.matcher(name);
    if (!parts.matches() || !arePorts(parts.group("servers"))) {
      throw new JournalException(
          Reason.FOREIGN,
          name
              + ": an address in Kafka is kafka:HOST:PORT/TOPIC/RACE; a port is 1 to 65535, topic"
              + " and race are letters, digits, dots, dashes and underscores",
          null);
    }
    String race = parts.group("race");
    return Optional.of(
        new KafkaAddress(parts.group("servers"), parts.group("topic"), race == null ? "" : race));
  }

  private static boolean arePorts(String servers) {
    return Arrays.stream(servers.split(","))
        .mapToInt(server -> Integer.parseInt(server.substring(server.lastIndexOf(':') + 1)))
        .allMatch(port -> port >= 1 && port <= HIGHEST_PORT);
  }

  /** The topic that holds who the entrants are. */
  public String people() {
    return topic + ".people";
  }

  /** The topic that holds what the facts come to, written by scoring nodes. */
  public String state() {
    return topic + ".state";
  }

  /** The same topic, another race. */
  public KafkaAddress race(String other) {
    return new KafkaAddress(servers, topic, other);
  }

  @Override
  public String toString() {
    return PREFIX + servers + "/" + topic + (race.isEmpty() ? "" : "/" + race);
  }
}
