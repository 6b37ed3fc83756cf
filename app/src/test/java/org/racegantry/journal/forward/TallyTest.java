package org.racegantry.journal.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.racegantry.journal.forward.Uplink.State;

/** How the way is said to be. */
class TallyTest {
  private long now_ms = 1_000_000;
  private final Tally tally = new Tally(() -> Instant.ofEpochMilli(now_ms));

  @Test
  void whoIsAskedAndSaysNothingIsCutOffAfterAWhile() {
    assertThat(state()).isEqualTo(State.OPENING);
    now_ms += Tally.PATIENCE_MS;
    assertThat(state()).isEqualTo(State.OPENING);
    now_ms += 1;
    assertThat(state()).isEqualTo(State.CUT);
    tally.arrived(0, 0);
    assertThat(state()).isEqualTo(State.LEVEL);
  }

  @Test
  void whatIsOnItsWayIsCountedAndAnIdleWayIsNotCut() {
    tally.arrived(10, 0);
    tally.end(12);
    assertThat(state()).isEqualTo(State.SENDING);
    tally.asked();
    now_ms += 50;
    tally.arrived(12, 2);
    now_ms += 3_600_000;
    assertThat(tally.now()).isEqualTo(new Uplink(State.LEVEL, 12, 0, 2, 1_000_050, -1, ""));
  }

  @Test
  void anOutageLastsFromTheFirstQuestionNobodyAnswered() {
    tally.arrived(10, 0);
    tally.asked();
    now_ms += 1_000;
    tally.lost("no broker answers");
    tally.asked();
    tally.end(15);
    Uplink cut = new Uplink(State.CUT, 10, 5, 0, 1_000_000, 1_000_000, "no broker answers");
    assertThat(tally.now()).isEqualTo(cut);
    tally.answered();
    assertThat(state()).isEqualTo(State.SENDING);
  }

  @Test
  void whoHasOnlySentPersonsHasNotArrived() throws InterruptedException {
    tally.answered();
    now_ms += 1_000;
    assertThat(tally.awaitArrived(0, 1_000)).isFalse();
    tally.arrived(0, 0);
    assertThat(tally.awaitArrived(0, 1_000)).isTrue();
  }

  @Test
  void whatIsOverIsOver() throws InterruptedException {
    tally.arrived(10, 0);
    tally.stopped(new IllegalStateException("another race"));
    assertThat(state()).isEqualTo(State.STOPPED);
    assertThat(tally.now().why()).isEqualTo("another race");
    assertThat(tally.awaitArrived(11, 1_000)).isFalse();
  }

  private State state() {
    return tally.now().state();
  }
}
