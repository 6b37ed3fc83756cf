package org.racegantry.cli;

import java.nio.file.Path;
import org.racegantry.journal.kafka.KafkaAddress;

/** What works over Kafka alone: a race file is refused, with the way out. */
final class KafkaOnly {
  private KafkaOnly() {}

  /** The address of a topic, or of a race in it. */
  static KafkaAddress any(Path name) {
    return Journals.kafka(name)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE,
                    name
                        + " is no address in Kafka; write kafka:HOST:PORT/TOPIC."
                        + " For a race file, gantry serve does all of it"));
  }

  /** The address of one race. */
  static KafkaAddress race(Path name) {
    KafkaAddress address = any(name);
    if (address.race().isEmpty()) {
      throw new Failure(Exit.USAGE, name + ": say which race of the topic: " + name + "/RACE");
    }
    return address;
  }

  /** The same, as it was written. */
  static Path named(Path name) {
    race(name);
    return name;
  }

  /** The address of a whole topic. */
  static KafkaAddress topic(Path name) {
    KafkaAddress address = any(name);
    if (!address.race().isEmpty()) {
      throw new Failure(
          Exit.USAGE, name + ": all races of a topic are scored; leave out /" + address.race());
    }
    return address;
  }
}
