package org.racegantry.ingest.desk;

import java.security.SecureRandom;
import org.racegantry.race.EntrantId;

/** Draws the random keys that bind what is in the chain to what may be erased. */
final class FreeId {
  private static final SecureRandom RANDOM = new SecureRandom();

  private FreeId() {}

  /** A key that nobody and nothing in this file has. */
  static EntrantId in(DeskBook book) {
    EntrantId id = new EntrantId(RANDOM.nextLong());
    boolean free = id.value() != 0 && book.inForce().entrant(id) == null;
    boolean unused = !book.inForce().isNote(id) && book.person(id).fullName().isEmpty();
    return free && unused ? id : in(book);
  }
}
