package org.racegantry.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Read;

/**
 * A disk that fails: no acknowledgement any more, loud words, exit 74, and a file that verifies.
 */
class StorageFailureTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int EXIT_IO = 74;
  private static final long SEED = Long.getLong("gantry.seed", System.nanoTime());

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private Disk disk;
  private Path library;
  private List<Read> reads;

  @BeforeEach
  void aRaceFileWithItsEntrants() throws Exception {
    library = PowerCutShim.compileInto(folder);
    disk = new Disk(folder);
    SmallRace race = new SmallRace(1, 1_000);
    try (Journal journal = SqliteJournal.create(disk.file());
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      recorder.act("setup", "", Act.NOTHING, race.changes(), race.persons());
    }
    disk.sync();
    reads = race.reads();
  }

  @Test
  void aFailedSyncStopsTheAcknowledgementsAndTheProgram() throws Exception {
    String err = feedUntilItEnds(Map.of("POWERCUT_SYNCS_MAX", "" + (10 + random.nextInt(40))));
    assertThat(err).contains("READS ARE NOT BEING STORED", "the disk refused to store");
  }

  @Test
  void aFullDiskStopsTheAcknowledgementsAndTheProgram() throws Exception {
    String err =
        feedUntilItEnds(Map.of("POWERCUT_BYTES_MAX", "" + (100_000 + random.nextInt(400_000))));
    assertThat(err).contains("READS ARE NOT BEING STORED", "the disk is full; make room");
  }

  private String feedUntilItEnds(Map<String, String> shim) throws Exception {
    Feeder feeder = new Feeder("one", reads, 1_000);
    try (RaceServer server = RaceServer.start(disk, library, "synced", shim)) {
      feeder.server(server.port().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
      assertThat(server.awaitExit()).as(server.err()).isEqualTo(EXIT_IO);
      feeder.server(0);
      while (feeder.connected()) {
        Thread.sleep(2);
      }
      assertThat(feeder.ackedReads())
          .as("acknowledged before the failure, seed " + SEED)
          .isNotEmpty();
      assertThat(feeder.errors()).anyMatch(error -> error.contains("nothing is stored any more"));
      intact(feeder.ackedReads(), "as the next program sees it");
      disk.cutPower();
      intact(feeder.ackedReads(), "after a power cut");
      return server.err();
    } finally {
      feeder.stop();
    }
  }

  private void intact(List<Read> acknowledged, String when) throws Exception {
    Inspection left = Inspection.of(disk.copyForInspection(when.replace(' ', '-')));
    assertThat(left.verification().fault()).as(when + ", seed " + SEED).isEmpty();
    assertThat(left.missing(acknowledged)).as(when + ", seed " + SEED).isEmpty();
  }
}
