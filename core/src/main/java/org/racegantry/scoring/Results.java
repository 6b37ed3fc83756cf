package org.racegantry.scoring;

import java.util.List;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;

/** The results of all races of one race file as of some facts. Immutable. */
public final class Results {
  /** The setup these results rest on. */
  public RaceSetup setup() {
    throw new UnsupportedOperationException();
  }

  /** Every entrant, by bib. */
  public List<Entrant> entrants() {
    throw new UnsupportedOperationException();
  }

  /** The position of this bib in {@link #entrants()}, or -1. */
  public int indexOf(Bib bib) {
    throw new UnsupportedOperationException();
  }

  /** The position of this entrant in {@link #entrants()}, or -1. */
  public int indexOf(EntrantId id) {
    throw new UnsupportedOperationException();
  }

  /** What the facts say about the entrant at this position. */
  public Result result(int entrant) {
    throw new UnsupportedOperationException();
  }

  /** Ids of all rankings: overall, sex, division, nation, club, then the race file's own. */
  public List<String> rankingIds() {
    throw new UnsupportedOperationException();
  }

  /** The standings of a ranking at the finish, race by race, group by group, in a fixed order. */
  public List<Standing> standings(String ranking) {
    return standings(ranking, setup().finish().id());
  }

  /** The same at any point: who was how far ahead there. Estimates never rank. */
  public List<Standing> standings(String ranking, String point) {
    throw new UnsupportedOperationException();
  }

  /** How final a race's results are. */
  public ResultState state(String race) {
    throw new UnsupportedOperationException();
  }

  /** The N of official vN: how often the race was declared official; 0 before. */
  public int version(String race) {
    throw new UnsupportedOperationException();
  }

  /** What became of all reads, by code of the notice, in order of code. */
  public List<NoticeCount> noticeCounts() {
    throw new UnsupportedOperationException();
  }

  /** Why the time of the entrant at this position is what it is. */
  public Explanation explain(int entrant) {
    throw new UnsupportedOperationException();
  }

  /** The time of the latest read counted, in milliseconds since 1970, or -1 without reads. */
  public long latestRead_ms() {
    throw new UnsupportedOperationException();
  }
}
