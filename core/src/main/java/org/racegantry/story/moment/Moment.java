package org.racegantry.story.moment;

import java.util.List;
import java.util.Optional;
import org.racegantry.race.Edition;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.AllTimeSays;
import org.racegantry.records.Verdict;
import org.racegantry.records.Watch;
import org.racegantry.story.Contest;
import org.racegantry.story.Spoken;
import org.racegantry.story.Sureness;
import org.racegantry.story.Where;

/**
 * Something that happened in a contest. Athletes are positions in {@code Results.entrants()}; times
 * and gaps at a point are milliseconds as measured, and finish times, margins and gaps at the
 * finish are whole official seconds; a gap is never below zero.
 */
public sealed interface Moment {
  /** In which contest. */
  Contest contest();

  /** Where on the course. */
  Where where();

  /** How surely it is known; surely unless the kind says otherwise. */
  default Sureness sureness() {
    return Sureness.MEASURED;
  }

  /** Whom it is about, the first first. */
  List<Integer> who();

  /** What is about one athlete alone. */
  sealed interface OfOne extends Moment {
    /** Who: a position in {@code Results.entrants()}. */
    int athlete();

    @Override
    default List<Integer> who() {
      return List.of(athlete());
    }
  }

  /** A gap at a point: behind the leader or, for a leader, ahead of the next. */
  record Gap(TimingPoint point, long gap_ms, Sureness sureness) {}

  /** A lead group: everybody up to the first gap of more than three seconds. */
  record LeadGroup(
      Contest contest,
      TimingPoint point,
      long leader_ms,
      List<Integer> who,
      List<Long> behind_ms,
      int passed,
      Sureness sureness)
      implements Moment {
    public LeadGroup {
      who = List.copyOf(who);
      behind_ms = List.copyOf(behind_ms);
    }

    @Override
    public Where where() {
      return Where.at(point.distance_mm());
    }
  }

  /**
   * One of the lead group lost it for good or for a while, between two points: more than five
   * seconds behind the last of it, or more than ten behind the winner at the finish. Who then came
   * back went on losing ground as far as the worst gap of {@link CameBack}.
   *
   * @param with the last point with the group, or within five seconds of it
   * @param without the first point without it
   * @param gap_ms behind the leader there
   */
  record Dropped(
      Contest contest,
      int athlete,
      TimingPoint with,
      TimingPoint without,
      long gap_ms,
      Sureness sureness)
      implements OfOne {
    @Override
    public Where where() {
      return new Where(with.distance_mm(), without.distance_mm());
    }
  }

  /**
   * Somebody lost the lead group and came back to it.
   *
   * @param gaps behind the leader at each point from the first without contact to the one where the
   *     contact was there again
   * @param worst the largest of them
   * @param apart the last point where the gap was open
   * @param caught the first point where it was closed; the finish where it closed on the last leg
   * @param place of the athlete at the finish, or 0
   */
  record CameBack(
      Contest contest,
      int athlete,
      List<Gap> gaps,
      Gap worst,
      TimingPoint apart,
      TimingPoint caught,
      int place,
      Sureness sureness)
      implements OfOne {
    public CameBack {
      gaps = List.copyOf(gaps);
    }

    @Override
    public Where where() {
      return new Where(apart.distance_mm(), caught.distance_mm());
    }
  }

  /**
   * The winner went away for good: level with others at {@code from}, alone at {@code to}.
   *
   * <p>Who came from behind was level with nobody or with other followers: then {@code behind_ms}
   * says how far the lead was. Who was alone at the first point already went at the start, and
   * {@code with} is the whole field.
   *
   * @param with how many were together at {@code from}, the winner among them
   * @param behind_ms the winner behind the leader at {@code from}; at most three seconds a runner
   *     in the lead group
   * @param leg_ms the winner's time of that leg
   * @param next_ms the best time of that leg among the others of the group, where one was measured
   * @param margins ahead of the second at each point from {@code to} on, the finish last
   */
  record DecisiveMove(
      Contest contest,
      int athlete,
      TimingPoint from,
      TimingPoint to,
      int with,
      long behind_ms,
      long leg_ms,
      Optional<Long> next_ms,
      List<Gap> margins,
      Sureness sureness)
      implements OfOne {
    public DecisiveMove {
      margins = List.copyOf(margins);
    }

    @Override
    public Where where() {
      return new Where(from.distance_mm(), to.distance_mm());
    }
  }

  /**
   * Somebody led alone by ten seconds or more, and was caught or passed.
   *
   * @param leads ahead of the next at each point alone in front
   * @param from the first of them
   * @param until the first point not alone in front any more; the finish for who lost it last
   * @param place of the athlete at the finish, or 0
   */
  record Breakaway(
      Contest contest,
      int athlete,
      List<Gap> leads,
      TimingPoint from,
      TimingPoint until,
      int place,
      Sureness sureness)
      implements OfOne {
    public Breakaway {
      leads = List.copyOf(leads);
    }

    @Override
    public Where where() {
      return new Where(from.distance_mm(), until.distance_mm());
    }
  }

  /** Somebody was behind at the last split both have and in front at the line. */
  record Overtake(
      Contest contest,
      int athlete,
      int passed,
      TimingPoint from,
      long behind_ms,
      long ahead_s,
      int place,
      Sureness sureness)
      implements Moment {
    @Override
    public List<Integer> who() {
      return List.of(athlete, passed);
    }

    @Override
    public Where where() {
      return Where.at(from.distance_mm());
    }
  }

  /**
   * Neighbours at the finish within ten seconds who were within ten at the last split.
   *
   * @param who in order of finish; the first has {@code place}
   * @param behind_s behind the first of them, whole official seconds
   * @param forWin whether it was for the victory
   */
  record Sprint(
      Contest contest,
      List<Integer> who,
      List<Long> behind_s,
      int place,
      TimingPoint from,
      boolean forWin,
      Sureness sureness)
      implements Moment {
    public Sprint {
      who = List.copyOf(who);
      behind_s = List.copyOf(behind_s);
    }

    @Override
    public Where where() {
      return Where.at(from.distance_mm());
    }
  }

  /**
   * Who won; the places behind, as far as five, and their official times. Careful while somebody
   * still running may turn out to be faster.
   */
  record Win(Contest contest, Where where, List<Integer> who, List<Long> times_s, Sureness sureness)
      implements Moment {
    public Win {
      who = List.copyOf(who);
      times_s = List.copyOf(times_s);
    }

    /** Ahead of the second, in whole official seconds; none without a second. */
    public Optional<Long> margin_s() {
      return times_s.size() < 2 ? Optional.empty() : Optional.of(times_s.get(1) - times_s.get(0));
    }
  }

  /**
   * The margin of victory among those of earlier editions that are known.
   *
   * @param rank from 1, the widest first
   * @param of how many editions, this one included
   * @param lastWider the latest earlier edition with a wider margin (its first two), where there is
   *     one
   * @param lastCloser the latest with a closer one
   */
  record MarginRanked(
      Contest contest,
      Where where,
      int athlete,
      long margin_s,
      int rank,
      int of,
      List<Edition> lastWider,
      List<Edition> lastCloser)
      implements OfOne {
    public MarginRanked {
      lastWider = List.copyOf(lastWider);
      lastCloser = List.copyOf(lastCloser);
    }
  }

  /** Two halves: half way, and the rest; whole seconds, official time less the half way time. */
  record Halves(
      Contest contest,
      int athlete,
      TimingPoint half,
      long first_s,
      long second_s,
      Sureness sureness)
      implements OfOne {
    @Override
    public Where where() {
      return Where.at(half.distance_mm());
    }

    /** Whether the second half was the faster. */
    public boolean negative() {
      return second_s < first_s;
    }
  }

  /** The fastest time of a leg in the contest, per kilometre the fastest of the race. */
  record FastestLeg(
      Contest contest,
      int athlete,
      TimingPoint from,
      TimingPoint to,
      long leg_ms,
      Sureness sureness)
      implements OfOne {
    @Override
    public Where where() {
      return new Where(from.distance_mm(), to.distance_mm());
    }
  }

  /**
   * Somebody's first race over the distance, or announced last one.
   *
   * @param place from 1, or 0 for who did not finish or has not yet
   * @param time_s the official time, or -1 without one
   */
  record Career(Contest contest, Where where, int athlete, boolean debut, int place, long time_s)
      implements OfOne {}

  /**
   * The first of a nation, and in which place.
   *
   * @param home whether it is the nation most of the whole day's entrants are of
   */
  record FirstOfNation(
      Contest contest,
      Where where,
      String nation,
      boolean home,
      int athlete,
      int place,
      long time_s)
      implements OfOne {}

  /**
   * Somebody who could have been expected in front is out.
   *
   * @param lastSeen the last point, where there is one behind the start
   * @param behind_ms behind the leader there
   * @param title earlier editions won by this athlete, the latest first; may be empty
   * @param bestRank where the personal best stands among those of the contest, from 1, or 0
   */
  record FavouriteOut(
      Contest contest,
      Where where,
      int athlete,
      Status status,
      Optional<TimingPoint> lastSeen,
      long behind_ms,
      List<Edition> title,
      int bestRank,
      Sureness sureness)
      implements OfOne {
    public FavouriteOut {
      title = List.copyOf(title);
    }
  }

  /**
   * An earlier winner of this contest who is in; one who is out is a {@link FavouriteOut}.
   *
   * @param titles earlier editions won, the latest first; never empty
   * @param defending whether the latest edition that is known was among them
   */
  record Champion(
      Contest contest,
      Where where,
      int athlete,
      List<Edition> titles,
      boolean defending,
      int place,
      long time_s)
      implements OfOne {
    public Champion {
      titles = List.copyOf(titles);
    }
  }

  /** A record that fell, or the nearest anybody came to one that did not. */
  record RecordSaid(
      Contest contest, Where where, int athlete, Verdict verdict, Optional<AllTimeSays> allTime)
      implements OfOne {}

  /** A record still open while the race is on. */
  record RecordWatched(Contest contest, Where where, int athlete, Watch watch) implements OfOne {
    @Override
    public Sureness sureness() {
      return Sureness.ESTIMATED;
    }
  }

  /** A time that was given provisionally and is another one now. */
  record TimeCorrected(
      Contest contest, Where where, int athlete, long provisional_s, long official_s)
      implements OfOne {}

  /** Several in the same official second, placed all the same. */
  record SameSecond(Contest contest, Where where, List<Integer> who, int place, long time_s)
      implements Moment {
    public SameSecond {
      who = List.copyOf(who);
    }
  }

  /**
   * One contest in numbers.
   *
   * @param oldest and {@code youngest} finishers whose age is known: position, or -1
   */
  record Numbers(
      Contest contest,
      Where where,
      int entered,
      int started,
      int finished,
      int running,
      List<NationCount> nations,
      int oldest,
      int youngest,
      long median_s)
      implements Moment {
    public Numbers {
      nations = List.copyOf(nations);
    }

    @Override
    public List<Integer> who() {
      return List.of();
    }
  }

  /** How many of a nation finished. */
  record NationCount(String nation, int finished) {}

  /** A note, placed; of the first contest where it is about the whole day. */
  record Said(Contest contest, Where where, List<Integer> who, Spoken spoken) implements Moment {
    public Said {
      who = List.copyOf(who);
    }
  }
}
