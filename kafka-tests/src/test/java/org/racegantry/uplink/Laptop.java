package org.racegantry.uplink;

import java.nio.file.Path;
import java.time.InstantSource;
import org.racegantry.brokers.SampleRace;
import org.racegantry.far.GantryProcess;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.journal.forward.Forwarder;
import org.racegantry.journal.forward.Uplink;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.live.RaceFold;

/** A laptop at a race: a file that is written, and read beside that by whoever forwards. */
final class Laptop implements AutoCloseable {
  private final Path file;
  private final Journal writes;
  private final Journal reads;

  Laptop(Path folder, String name) {
    file = folder.resolve(name + ".gantry");
    writes = SqliteJournal.create(file);
    reads = SqliteJournal.openReadOnly(file);
  }

  Path file() {
    return file;
  }

  Journal journal() {
    return writes;
  }

  /** Records the entries with {@code after < seq <= until}. */
  void record(SampleRace race, long after, long until) {
    record(race, after, until, 0);
  }

  /** The same, not all at once. */
  void record(SampleRace race, long after, long until, long pause_ms) {
    try {
      for (long seq = after + 1; seq <= until; seq++) {
        race.append(writes, (int) seq);
        Thread.sleep(pause_ms);
      }
    } catch (InterruptedException never) {
      Thread.currentThread().interrupt();
    }
  }

  /** The last entry recorded. */
  long head() {
    return writes.head().seq();
  }

  Forwarder forward(KafkaAddress to) {
    return Forwarder.start(reads, to, RaceFold::mayBringPersons, InstantSource.system());
  }

  /** Waits until the way is so. */
  static void await(Forwarder forwarder, Uplink.State state) {
    GantryProcess.awaitThat(() -> forwarder.now().state() == state, state + " of " + forwarder);
  }

  @Override
  public void close() {
    reads.close();
    writes.close();
  }
}
