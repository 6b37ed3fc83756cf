package org.racegantry.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * An acknowledged read survives the power cut. Two readers feed a server at 1,000 reads a second
 * each; the server is killed at random moments, and the disk is left with what was synced. {@code
 * -Dgantry.kills=N} kills more often, {@code -Dgantry.seed=N} repeats a run.
 */
class PowerCutTest {
  private static final int KILLS = Integer.getInteger("gantry.kills", 20);
  private static final long SEED = Long.getLong("gantry.seed", System.nanoTime());
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int READS_PER_S = 1_000;
  private static final int ENTRANTS = 1_000;

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private final List<Feeder> feeders = new ArrayList<>();
  private Disk disk;
  private Path library;
  private List<Read> reads;

  @BeforeEach
  void aRaceFileWithItsEntrants() throws Exception {
    library = PowerCutShim.compileInto(folder);
    disk = new Disk(folder);
    SmallRace race = new SmallRace(SEED, ENTRANTS);
    begin(disk.file(), race);
    disk.sync();
    reads = new SmallRace(SEED, ENTRANTS).reads();
  }

  @Test
  void noAcknowledgedReadIsLostAndTheResultsAreThoseOfAnUndisturbedRace() throws Exception {
    System.out.println("power cuts: " + KILLS + ", seed " + SEED);
    feed();
    try {
      for (int kill = 1; kill <= KILLS; kill++) {
        boolean power = random.nextInt(4) > 0;
        serveAndKill(power, "synced");
        Inspection left = Inspection.of(disk.copyForInspection("kill-" + kill));
        String which = "kill " + kill + (power ? " by power cut" : "") + ", seed " + SEED;
        assertThat(left.verification().fault()).as(which).isEmpty();
        assertThat(left.acts()).as(which).containsExactly(1);
        assertThat(left.missing(acknowledged())).as("acknowledged and lost, " + which).isEmpty();
      }
      serveToTheEnd();
    } finally {
      stopFeeding();
    }
    Inspection end = Inspection.of(disk.file());
    Inspection undisturbed = Inspection.of(undisturbed());
    assertThat(end.verification().holds()).isTrue();
    assertThat(end.reads()).as("seed " + SEED).isEqualTo(undisturbed.reads());
    assertThat(end.results()).as("seed " + SEED).isEqualTo(undisturbed.results());
  }

  @Test
  void withoutTheSyncAcknowledgedReadsAreLostSoTheTestAboveCanFail() throws Exception {
    feed();
    try {
      serveAndKill(true, "unsynced");
      assertThat(acknowledged()).isNotEmpty();
      Inspection left = Inspection.of(disk.copyForInspection("unsynced"));
      assertThat(left.missing(acknowledged())).as("seed " + SEED).isNotEmpty();
    } finally {
      stopFeeding();
    }
  }

  private void feed() {
    int half = reads.size() / 2;
    feeders.add(new Feeder("one", reads.subList(0, half), READS_PER_S));
    feeders.add(new Feeder("two", reads.subList(half, reads.size()), READS_PER_S));
  }

  private void stopFeeding() throws InterruptedException {
    for (Feeder feeder : feeders) {
      feeder.stop();
    }
  }

  private List<Read> acknowledged() {
    return feeders.stream().flatMap(feeder -> feeder.ackedReads().stream()).toList();
  }

  /** One life of the server: mostly killed while it stores, sometimes while it starts. */
  private void serveAndKill(boolean power, String syncing) throws Exception {
    boolean synced = syncing.equals("synced");
    boolean early = synced && random.nextInt(5) == 0;
    int leak_percent = synced ? random.nextInt(30) : 0;
    Map<String, String> shim =
        Map.of("POWERCUT_LEAK_PERCENT", "" + leak_percent, "POWERCUT_SEED", "" + SEED);
    try (RaceServer server = RaceServer.start(disk, library, syncing, shim)) {
      if (early) {
        connectWithin(server, random.nextInt(500));
      } else {
        long before = acknowledgedSendings();
        connectWithin(server, PATIENCE.toMillis());
        awaitSendings(before + 1);
        Thread.sleep(random.nextInt(350));
      }
      server.kill();
    }
    awaitSilence();
    if (power) {
      disk.cutPower();
    } else {
      disk.sync();
    }
  }

  private void connectWithin(RaceServer server, long patience_ms)
      throws InterruptedException, ExecutionException, IOException {
    try {
      int port = server.port().get(patience_ms, TimeUnit.MILLISECONDS);
      feeders.forEach(feeder -> feeder.server(port));
    } catch (TimeoutException notYet) {
      assertThat(patience_ms).as(server.err()).isLessThan(PATIENCE.toMillis());
    }
  }

  private void serveToTheEnd() throws Exception {
    try (RaceServer server = RaceServer.start(disk, library, "synced", Map.of())) {
      connectWithin(server, PATIENCE.toMillis());
      awaitSendings(
          () -> feeders.stream().allMatch(feeder -> feeder.ackedReads().size() == feeder.size()));
      server.kill();
    }
    awaitSilence();
    disk.cutPower();
  }

  private long acknowledgedSendings() {
    return feeders.stream().mapToLong(Feeder::acked).sum();
  }

  private void awaitSendings(long wanted) throws InterruptedException {
    awaitSendings(() -> acknowledgedSendings() >= wanted);
  }

  private void awaitSendings(java.util.function.BooleanSupplier enough)
      throws InterruptedException {
    long deadline_ns = System.nanoTime() + PATIENCE.toNanos();
    while (!enough.getAsBoolean()) {
      assertThat(System.nanoTime()).as("seed " + SEED).isLessThan(deadline_ns);
      Thread.sleep(2);
    }
  }

  /** The readers have heard everything that was on its way from the dead server. */
  private void awaitSilence() throws InterruptedException {
    feeders.forEach(feeder -> feeder.server(0));
    awaitSendings(() -> feeders.stream().noneMatch(Feeder::connected));
  }

  private Path undisturbed() throws IOException {
    Path file = folder.resolve("undisturbed.gantry");
    begin(file, new SmallRace(SEED, ENTRANTS));
    try (Journal journal = SqliteJournal.open(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      recorder.recordAll("all at once", List.of(ReadBatch.of(reads)));
    }
    return file;
  }

  private static void begin(Path file, SmallRace race) {
    try (Journal journal = SqliteJournal.create(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      recorder.act("setup", "", Act.NOTHING, race.changes(), race.persons());
    }
  }
}
