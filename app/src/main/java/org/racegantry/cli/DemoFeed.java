package org.racegantry.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.ingest.ReaderClient;
import org.racegantry.ingest.Recorder;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.ReadStream;

/**
 * Plays race day: fires the guns when the clock of the race reaches them, sends every read over the
 * socket when it would have arrived, and lets the officials act. Confined to one thread.
 */
final class DemoFeed {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Recorder recorder;
  private final ReaderClient readers;
  private final ReadStream reads;
  private final List<Change.GunSet> guns;
  private final List<DayActs.Step> steps;
  private final Map<DayActs.Step, Integer> acts = new HashMap<>();
  private int nextRead;
  private int nextGun;
  private int nextStep;

  DemoFeed(LondonDay day, Recorder recorder, ReaderClient readers) {
    this.recorder = recorder;
    this.readers = readers;
    this.reads = day.race().reads();
    this.steps = DayActs.of(day);
    this.guns =
        day.race().guns().stream()
            .sorted(Comparator.comparingLong(Change.GunSet::time_ms))
            .toList();
  }

  /**
   * Sends all that happened up to a moment. Its last reads may not be acknowledged yet; what came
   * before an act of the officials is stored when they act.
   */
  void until(long race_ms) throws IOException {
    while (nextStep < steps.size() && steps.get(nextStep).at_ms() <= race_ms) {
      DayActs.Step step = steps.get(nextStep++);
      send(step.at_ms());
      awaitStored();
      int takesBack = step.takesBack().map(acts::get).orElse(Act.NOTHING);
      acts.put(step, LondonDemo.act(recorder, step.why(), takesBack, step.changes()));
    }
    send(race_ms);
  }

  private void send(long race_ms) throws IOException {
    while (nextGun < guns.size() && guns.get(nextGun).time_ms() <= race_ms) {
      Change.GunSet gun = guns.get(nextGun++);
      LondonDemo.act(recorder, "the gun of " + gun.wave(), Act.NOTHING, List.of(gun));
    }
    int end = reads.firstAt(race_ms + 1);
    for (; nextRead < end; nextRead++) {
      readers.send(reads.read(nextRead));
    }
    readers.flush();
  }

  /** Whether nothing is left to send. */
  boolean over() {
    return nextRead == reads.size() && nextGun == guns.size() && nextStep == steps.size();
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

  /** The mass race is over too: nobody else is expected. */
  void declareMassProvisional() {
    Change declared = new Change.ResultsDeclared(LondonRace.MASS, ResultState.PROVISIONAL);
    LondonDemo.act(recorder, "the last read is in", Act.NOTHING, List.of(declared));
  }
}
