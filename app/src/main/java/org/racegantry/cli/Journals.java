package org.racegantry.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/** Opens a race by its name: a race file, or {@code kafka:HOST:PORT/TOPIC/RACE}. */
final class Journals {
  private Journals() {}

  /** Makes a new race; throws where there already is one. */
  static Journal create(Path race) {
    Optional<KafkaAddress> kafka = oneRace(race);
    return kafka.isPresent() ? KafkaJournal.create(kafka.get()) : SqliteJournal.create(race);
  }

  /** Opens a race to read and append. */
  static Journal open(Path race) {
    Optional<KafkaAddress> kafka = oneRace(race);
    return kafka.isPresent() ? KafkaJournal.open(kafka.get()) : SqliteJournal.open(race);
  }

  /** Opens a race to read only. */
  static Journal openReadOnly(Path race) {
    Optional<KafkaAddress> kafka = oneRace(race);
    return kafka.isPresent()
        ? KafkaJournal.openReadOnly(kafka.get())
        : SqliteJournal.openReadOnly(race);
  }

  /**
   * What belongs to this machine, such as who its crew is, stands beside a race file; for a race in
   * Kafka in the current folder, by the name of the race.
   */
  static Path onThisMachine(Path race) {
    return kafka(race).map(kafka -> Path.of(kafka.race() + ".gantry")).orElse(race);
  }

  /** Where a race is in Kafka; empty where it is a file. */
  static Optional<KafkaAddress> kafka(Path race) {
    try {
      return KafkaAddress.of(race.toString());
    } catch (JournalException malformed) {
      throw new Failure(Exit.USAGE, malformed.getMessage(), malformed);
    }
  }

  private static Optional<KafkaAddress> oneRace(Path race) {
    Optional<KafkaAddress> kafka = kafka(race);
    return kafka.isPresent() ? Optional.of(KafkaOnly.race(race)) : kafka;
  }
}
