package org.racegantry.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.racegantry.ingest.ReaderClient;
import org.racegantry.ingest.Recorder;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;
import org.racegantry.rehearsal.ReadStream;
import org.racegantry.rehearsal.Rehearsed;

/**
 * Plays race day: fires the guns when the clock of the race reaches them and sends every read over
 * the socket when it would have arrived. Confined to one thread.
 */
final class DemoFeed {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Recorder recorder;
  private final ReaderClient readers;
  private final ReadStream reads;
  private final List<Change.GunSet> guns;
  private int nextRead;
  private int nextGun;

  DemoFeed(Rehearsed race, Recorder recorder, ReaderClient readers) {
    this.recorder = recorder;
    this.readers = readers;
    this.reads = race.reads();
    this.guns =
        race.guns().stream().sorted(Comparator.comparingLong(Change.GunSet::time_ms)).toList();
  }

  /** Sends all that happened up to a moment; does not wait for its acknowledgement. */
  void until(long race_ms) throws IOException {
    while (nextGun < guns.size() && guns.get(nextGun).time_ms() <= race_ms) {
      Change.GunSet gun = guns.get(nextGun++);
      LondonDemo.act(recorder, "the gun of " + gun.wave(), gun);
    }
    int end = reads.firstAt(race_ms + 1);
    for (; nextRead < end; nextRead++) {
      readers.send(reads.read(nextRead));
    }
    readers.flush();
  }

  /** Whether nothing is left to send. */
  boolean over() {
    return nextRead == reads.size() && nextGun == guns.size();
  }

  /** How many reads were sent. */
  int sent() {
    return nextRead;
  }

  /** Waits until everything sent is on stable storage. */
  void awaitStored() throws IOException {
    readers.awaitAcked(readers.sent(), PATIENCE);
    if (!readers.errors().isEmpty()) {
      throw new IOException("the reader port refused lines: " + readers.errors());
    }
  }

  /** The race is over: nobody else is expected. */
  void declareProvisional() {
    LondonDemo.act(
        recorder, "the last read is in", new Change.ResultsDeclared("", ResultState.PROVISIONAL));
  }
}
