package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * A small race in facts, as {@link WorldParser} reads it from text.
 *
 * @param setup the setup of the first act
 * @param facts acts and reads, in the order they were written
 * @param asOf_ms the moment asked for, if any
 * @param shows rankings to be shown beside the overall one
 */
public record World(
    RaceSetup setup, WorldClock clock, List<Fact> facts, OptionalLong asOf_ms, List<Show> shows) {
  /** A ranking at a point. */
  public record Show(String ranking, String point) {}

  public World {
    facts = List.copyOf(facts);
    shows = List.copyOf(shows);
  }

  /** The world that {@code text} describes. */
  public static World of(String text) {
    return new WorldParser().parse(text);
  }

  /** All acts, in the order they were written. */
  public List<Act> acts() {
    return facts.stream().filter(f -> f instanceof Act).map(f -> (Act) f).toList();
  }

  /** All reads, in the order they were written. */
  public List<Read> reads() {
    List<Read> reads = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof ReadBatch batch) {
        reads.addAll(batch.reads());
      }
    }
    return reads;
  }
}
