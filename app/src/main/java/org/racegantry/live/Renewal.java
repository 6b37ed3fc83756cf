package org.racegantry.live;

import java.util.concurrent.CompletableFuture;
import org.racegantry.journal.Journal;

/** Persons being read in a thread of their own: of 60,000 that takes too long for the tail. */
final class Renewal {
  private final CompletableFuture<People> people = new CompletableFuture<>();
  private final int sinceReadings;

  private Renewal(int sinceReadings) {
    this.sinceReadings = sinceReadings;
  }

  /** Begins to read; {@code sinceReadings} says what the fold had read itself by then. */
  static Renewal begin(Journal journal, int sinceReadings) {
    Renewal renewal = new Renewal(sinceReadings);
    Thread.ofPlatform().name("people").daemon(true).start(() -> renewal.read(journal));
    return renewal;
  }

  private void read(Journal journal) {
    try {
      people.complete(RaceFold.peopleIn(journal));
    } catch (RuntimeException | Error broken) {
      people.completeExceptionally(broken);
    }
  }

  boolean isDone() {
    return people.isDone();
  }

  /** What was read; throws where reading failed. */
  People people() {
    return people.join();
  }

  int sinceReadings() {
    return sinceReadings;
  }
}
