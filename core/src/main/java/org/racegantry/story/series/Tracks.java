package org.racegantry.story.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.story.Contest;

/** The ways of those a chart shows. One for a report: the times are loaded once. */
public final class Tracks {
  private final Results results;
  private final Front front;
  private final long[][] times_ms;

  /** The tracks of these results. */
  public Tracks(Results results, Front front) {
    this.results = results;
    this.front = front;
    this.times_ms = new long[results.setup().points().size()][];
  }

  /** The ways of some of a contest, in the order they are named; none of who was seen nowhere. */
  public List<Track> of(Contest contest, List<Integer> athletes) {
    int race = results.setup().races().indexOf(contest.race());
    int[] field =
        IntStream.range(0, results.entrants().size())
            .filter(i -> results.raceOf(i) == race)
            .filter(i -> results.entrants().get(i).sex().equals(contest.sex()))
            .toArray();
    return athletes.stream()
        .map(athlete -> track(contest, field, athlete))
        .filter(track -> !track.marks().isEmpty())
        .toList();
  }

  private Track track(Contest contest, int[] field, int athlete) {
    List<Track.Mark> marks = new ArrayList<>();
    for (int p = 1; p < times_ms.length; p++) {
      if (times_ms(p)[athlete] != Split.UNKNOWN) {
        marks.add(mark(contest, field, p, athlete));
      }
    }
    return new Track(athlete, marks);
  }

  /** Judges see more than a clock, so the place at the finish is that of the ranking. */
  private Track.Mark mark(Contest contest, int[] field, int p, int athlete) {
    TimingPoint point = results.setup().points().get(p);
    long[] here_ms = times_ms(p);
    long own_ms = here_ms[athlete];
    long best_ms = own_ms;
    int counted = 1;
    for (int other : field) {
      if (here_ms[other] != Split.UNKNOWN && here_ms[other] < own_ms) {
        best_ms = Math.min(best_ms, here_ms[other]);
        counted++;
      }
    }
    boolean finish = p == times_ms.length - 1;
    int place = finish ? front.placeAtFinish(contest, athlete, counted) : counted;
    long own_s = OfficialTime.seconds(own_ms);
    long gap_s = own_s - OfficialTime.seconds(best_ms);
    return new Track.Mark(point, p, own_s, gap_s, place);
  }

  private long[] times_ms(int point) {
    if (times_ms[point] == null) {
      times_ms[point] = results.times_ms(point);
    }
    return times_ms[point];
  }
}
