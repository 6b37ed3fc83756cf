package org.racegantry.far;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.brokers.SampleRace;
import org.racegantry.brokers.SharedCluster;
import org.racegantry.journal.Journal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;
import org.racegantry.live.RaceFeed;
import org.racegantry.live.Snapshot;
import org.racegantry.nodes.Spectator;

/** The same race several times in one topic, each under a name of its own, written step by step. */
final class Season implements AutoCloseable {
  private static final int AT_ONCE = 16;

  private final KafkaAddress topic;
  private final SampleRace race;
  private final List<KafkaJournal> journals = new ArrayList<>();
  private int written;

  Season(String topic, int races, SampleRace race) {
    this.topic = SharedCluster.get().address(topic, "");
    this.race = race;
    for (int i = 0; i < races; i++) {
      journals.add(KafkaJournal.create(this.topic.race(name(i))));
    }
  }

  static String name(int race) {
    return "race-" + race;
  }

  KafkaAddress topic() {
    return topic;
  }

  /** The last entry written of each race. */
  int written() {
    return written;
  }

  int races() {
    return journals.size();
  }

  int entries() {
    return (int) race.head().seq();
  }

  /** Writes the next entries of every race, up to and including this one, some at a time. */
  void writeUntil(int seq) {
    if (written == 0) {
      journals.forEach(journal -> race.append(journal, 1));
      written = 1;
    }
    while (written < seq) {
      int next = Math.min(seq, written + AT_ONCE);
      List<byte[]> bodies = race.bodies(written, next);
      journals.forEach(journal -> journal.append(bodies, List.of(), race.recordedAt_ms()));
      written = next;
    }
  }

  /** Whether a spectator sees every race as of the last entry written. */
  boolean isSeen(Spectator spectator) {
    for (int i = 0; i < journals.size(); i++) {
      Optional<Snapshot> seen = spectator.race(name(i)).flatMap(RaceFeed::latest);
      if (seen.isEmpty() || seen.get().seq() < written) {
        return false;
      }
    }
    return true;
  }

  /** The hash of all results of what was written, by the journal itself. */
  String state(int race) {
    return SampleRace.state(journals.get(race));
  }

  @Override
  public void close() {
    journals.forEach(Journal::close);
  }
}
