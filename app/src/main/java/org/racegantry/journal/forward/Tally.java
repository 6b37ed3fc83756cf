package org.racegantry.journal.forward;

import java.time.InstantSource;
import java.util.Optional;
import org.racegantry.journal.forward.Uplink.State;

/** Keeps count of a forwarder, for whoever asks how it is. Safe for all threads; never waits. */
final class Tally {
  /** An answer takes some milliseconds, over a thin line a few seconds; longer is an outage. */
  static final long PATIENCE_MS = 6_000;

  private final InstantSource clock;
  private long end;
  private long arrived;
  private long sent;
  private long lastAck_ms = -1;
  private long asked_ms;
  private String why = "";
  private boolean reached;
  private boolean lost;
  private RuntimeException fault;

  Tally(InstantSource clock) {
    this.clock = clock;
    this.asked_ms = clock.millis();
  }

  /** The file has entries up to here. */
  synchronized void end(long seq) {
    end = Math.max(end, seq);
  }

  /** Kafka is asked, or sent something; what it does is not known yet. */
  synchronized void asked() {
    asked_ms = asked_ms < 0 ? clock.millis() : asked_ms;
  }

  /** Kafka took something that is no entry. */
  synchronized void answered() {
    lastAck_ms = clock.millis();
    asked_ms = -1;
    why = "";
    lost = false;
    notifyAll();
  }

  /** Kafka has everything up to here, and whoever is in it; so many entries came from here. */
  synchronized void arrived(long seq, int more) {
    answered();
    arrived = seq;
    sent += more;
    reached = true;
  }

  /** It said or showed that nothing goes for now. */
  synchronized void lost(String cause) {
    asked();
    why = cause;
    lost = true;
  }

  /** It is over. */
  synchronized void stopped(RuntimeException cause) {
    fault = cause;
    why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    notifyAll();
  }

  /** Why it is over, if it is. */
  synchronized Optional<RuntimeException> fault() {
    return Optional.ofNullable(fault);
  }

  /** Waits until Kafka has everything up to here, or it is over. */
  synchronized boolean awaitArrived(long seq, long patience_ms) throws InterruptedException {
    while ((!reached || arrived < seq) && fault == null) {
      long left_ms = patience_ms - (clock.millis() - Math.max(lastAck_ms, asked_ms));
      if (left_ms <= 0) {
        return false;
      }
      wait(Math.min(left_ms, PATIENCE_MS));
    }
    return fault == null;
  }

  synchronized Uplink now() {
    long waiting = Math.max(0, end - arrived);
    return new Uplink(state(waiting), arrived, waiting, sent, lastAck_ms, asked_ms, why);
  }

  private State state(long waiting) {
    if (fault != null) {
      return State.STOPPED;
    }
    boolean late = asked_ms >= 0 && clock.millis() - asked_ms > PATIENCE_MS;
    if (lost || late) {
      return State.CUT;
    }
    if (!reached) {
      return State.OPENING;
    }
    return waiting == 0 ? State.LEVEL : State.SENDING;
  }
}
