package org.racegantry.records.rule;

import java.util.Objects;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.RecordKey;

/**
 * One time that may be a record of one key, with everything the conditions ask about.
 *
 * @param key which record
 * @param entrant who
 * @param nation the nation on the day, as entered; empty where it is not known
 * @param status where the entrant stands
 * @param point where the time was taken
 * @param finish whether that is the finish
 * @param clocking the time
 * @param against what it is held against
 * @param terms what the race offers
 */
public record Performance(
    RecordKey key,
    EntrantId entrant,
    String nation,
    Status status,
    TimingPoint point,
    boolean finish,
    Clocking clocking,
    Against against,
    Terms terms) {
  public Performance {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(clocking, "clocking");
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(terms, "terms");
  }

  /** The official time in whole seconds. */
  public long official_s() {
    return clocking.official_s();
  }

  /** A record of the world, an area or a nation, with papers of its own. */
  boolean needsPapers() {
    return switch (key.scope()) {
      case WORLD, AREA, NATIONAL -> true;
      case COURSE, EVENT, PERSONAL, SEASON -> false;
    };
  }

  /** The runner's own best, which asks for nothing but a time. */
  boolean isOwnBest() {
    return switch (key.scope()) {
      case PERSONAL, SEASON -> true;
      case WORLD, AREA, NATIONAL, COURSE, EVENT -> false;
    };
  }

  /** The point as papers name it: empty for the finish. */
  String pointOfPapers() {
    return finish ? "" : point.id();
  }
}
