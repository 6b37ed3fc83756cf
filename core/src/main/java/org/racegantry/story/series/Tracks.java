package org.racegantry.story.series;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.story.Contest;

/** The ways of those a chart shows. One for a report: the times are loaded once. */
public final class Tracks {
  private final Results results;
  private final long[][] times_ms;

  /** The tracks of these results. */
  public Tracks(Results results) {
    this.results = results;
    this.times_ms = new long[results.setup().points().size()][];
  }

  /** The way of one athlete of a contest. */
  public Track of(Contest contest, int athlete) {
    List<Track.Mark> marks = new ArrayList<>();
    List<TimingPoint> points = results.setup().points();
    for (int p = 1; p < points.size(); p++) {
      long own_ms = times_ms(p)[athlete];
      if (own_ms != Split.UNKNOWN) {
        marks.add(mark(contest, p, athlete, OfficialTime.seconds(own_ms)));
      }
    }
    return new Track(athlete, marks);
  }

  private Track.Mark mark(Contest contest, int p, int athlete, long own_s) {
    TimingPoint point = results.setup().points().get(p);
    long own_ms = times_ms(p)[athlete];
    long best_ms = own_ms;
    int place = 1;
    for (int i = 0; i < times_ms(p).length; i++) {
      long other_ms = times_ms(p)[i];
      if (other_ms != Split.UNKNOWN && other_ms < own_ms && isIn(contest, i)) {
        best_ms = Math.min(best_ms, other_ms);
        place++;
      }
    }
    boolean finish = p == times_ms.length - 1;
    int shown = finish ? placeAtFinish(contest, athlete, place) : place;
    long gap_s = Math.max(0, own_s - OfficialTime.seconds(best_ms));
    return new Track.Mark(point, p, own_s, gap_s, shown);
  }

  /** Judges see more than a clock, so the finish is the ranking's. */
  private int placeAtFinish(Contest contest, int athlete, int otherwise) {
    Placings placings = results.placings("sex", contest.race(), results.setup().finish());
    for (int i = 0; i < placings.size(); i++) {
      if (placings.entrants()[i] == athlete && placings.places()[i] > 0) {
        return placings.places()[i];
      }
    }
    return otherwise;
  }

  private boolean isIn(Contest contest, int athlete) {
    Race race = results.setup().races().get(results.raceOf(athlete));
    return race.equals(contest.race())
        && results.entrants().get(athlete).sex().equals(contest.sex());
  }

  private long[] times_ms(int point) {
    if (times_ms[point] == null) {
      times_ms[point] = results.times_ms(point);
    }
    return times_ms[point];
  }
}
