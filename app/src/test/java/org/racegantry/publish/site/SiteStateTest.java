package org.racegantry.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.race.Change;

/** Pages of many runners are of one snapshot for a moment: here two run, so 33 microseconds. */
class SiteStateTest {
  private static final long MOMENT_NS = 2 * 16_666;

  @TempDir private Path temp;
  private final AtomicLong now_ns = new AtomicLong(1_000_000);
  private TinyRace race;
  private RaceTail tail;
  private SiteState state;

  @BeforeEach
  void open() throws InterruptedException {
    race = new TinyRace(temp.resolve("tiny.gantry"), "Alpha", "Beta");
    tail = RaceTail.follow(race.readOnly());
    tail.awaitAfter(0, Duration.ofSeconds(10));
    state = new SiteState(tail, Foreknowledge::shipped, now_ns::get);
  }

  @AfterEach
  void close() {
    tail.close();
    race.close();
  }

  private void passes(int bib) throws InterruptedException {
    race.pass(bib, "5K", 1_200_000);
    tail.awaitAfter(state.now().snapshot().seq(), Duration.ofSeconds(10));
  }

  @Test
  void aMomentLongAPageIsOfTheSameSnapshotWhateverIsRead() throws InterruptedException {
    SnapshotView first = state.view();
    passes(1);
    now_ns.addAndGet(MOMENT_NS - 1);
    assertThat(state.view()).isSameAs(first);
    now_ns.addAndGet(1);
    assertThat(state.view()).isNotSameAs(first).isSameAs(state.now());
  }

  @Test
  void theStreamAndTheCrewHaveTheNewestAtOnce() throws InterruptedException {
    SnapshotView first = state.view();
    passes(1);
    assertThat(state.now()).isNotSameAs(first);
    assertThat(state.latest()).containsSame(state.now());
  }

  @Test
  void anActOfTheCrewEndsTheMoment() throws InterruptedException {
    SnapshotView first = state.view();
    race.act(new Change.GunSet("all", TinyRace.GUN_ms + 1_000));
    tail.awaitAfter(first.snapshot().seq(), Duration.ofSeconds(10));
    assertThat(state.view()).isNotSameAs(first);
  }
}
