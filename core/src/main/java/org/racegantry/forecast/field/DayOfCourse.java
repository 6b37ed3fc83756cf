package org.racegantry.forecast.field;

import java.util.List;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.day.Day;
import org.racegantry.forecast.day.DayLearner;
import org.racegantry.forecast.day.Shift;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Sightings;

/**
 * What the runners of one course show of the day, learned anew each minute of the race. It follows
 * from their splits up to the end of that minute and from nothing else; the learner only remembers
 * what the model said. Immutable but for that.
 */
final class DayOfCourse {
  private static final long MINUTE_MS = 60_000;

  /** Reads are on their way for a while, and each that comes late would begin the minute anew. */
  private static final long ARRIVED_MS = 30_000;

  private final RaceCourse course;
  private final Track[] tracks;
  private final long until_ms;
  private final DayLearner learner;
  private final Day day;
  private final Track[] repaired;
  private final DaysGone gone;

  private DayOfCourse(
      RaceCourse course,
      Track[] tracks,
      long until_ms,
      DayLearner learner,
      Day day,
      Track[] repaired,
      DaysGone gone) {
    this.course = course;
    this.tracks = tracks;
    this.until_ms = until_ms;
    this.learner = learner;
    this.day = day;
    this.repaired = repaired;
    this.gone = gone;
  }

  /**
   * The day as some tracks show it.
   *
   * @param before of earlier tracks, or null; nothing but time depends on it
   */
  static DayOfCourse of(RaceCourse course, Tracks tracks, DayOfCourse before, Hands hands) {
    CourseModel model = tracks.known().model();
    long latest_ms = tracks.results().latestRead_ms();
    long until_ms = until_ms(latest_ms);
    Track[] all = tracks.all();
    boolean kept = before != null && before.course == course;
    DayLearner learner = kept ? before.learner : new DayLearner(model);
    Day day =
        kept && before.until_ms == until_ms && before.knowsNoLess(all)
            ? before.day
            : learned(learner, course, all, until_ms);
    Track[] repaired = repaired(course, tracks, day, kept ? before : null, hands);
    DaysGone gone = kept ? before.gone.before(before.changed_ms(all)) : DaysGone.none();
    gone.put(until_ms, day);
    return new DayOfCourse(course, all, until_ms, learner, day, repaired, gone);
  }

  /** Up to when the day is looked at where something was read at a moment and nothing later. */
  private static long until_ms(long latest_ms) {
    return Math.floorDiv(latest_ms - ARRIVED_MS, MINUTE_MS) * MINUTE_MS;
  }

  /** Whether the day as it was known at a moment needs no learning any more. */
  boolean knowsDayAt(long now_ms) {
    return gone.at(until_ms(now_ms)) != null;
  }

  /**
   * The day as it was known at a moment that is over, by what was read until then.
   *
   * @param now_ms when somebody was read
   */
  Day dayAt(long now_ms) {
    long then_ms = until_ms(now_ms);
    Day known = gone.at(then_ms);
    if (known == null) {
      synchronized (learner) {
        known = gone.at(then_ms);
        if (known == null) {
          known = learned(learner, course, tracks, then_ms);
          gone.put(then_ms, known);
        }
      }
    }
    return known;
  }

  private static Day learned(DayLearner learner, RaceCourse course, Track[] tracks, long until_ms) {
    Teachers teachers = Teachers.of(course, tracks, until_ms);
    // It remembers what it asked the model, so threads take turns.
    synchronized (learner) {
      return learner.learn(teachers, until_ms);
    }
  }

  /** Everybody's track with every mat where it should be; none where all are. */
  private static Track[] repaired(
      RaceCourse course, Tracks tracks, Day day, DayOfCourse before, Hands hands) {
    if (day.shifts().isEmpty()) {
      return null;
    }
    Track[] all = tracks.all();
    Track[] repaired = new Track[all.length];
    boolean same = before != null && before.repaired != null && alike(before.day, day);
    hands.share(
        part -> {
          TrackMaker maker = new TrackMaker(tracks.known().model());
          for (int i = part; i < all.length; i += hands.count()) {
            boolean kept = same && before.tracks[i] == all[i];
            repaired[i] = kept ? before.repaired[i] : repaired(i, course, tracks, day, maker);
          }
        });
    return repaired;
  }

  private static Track repaired(
      int entrant, RaceCourse course, Tracks tracks, Day day, TrackMaker maker) {
    Track track = tracks.of(entrant);
    return track.course() == course && track.way() != null
        ? maker.repaired(track, tracks.results().entrants().get(entrant), day)
        : track;
  }

  /** From how many runners a shift is known changes nothing. */
  private static boolean alike(Day one, Day other) {
    return bare(one).equals(bare(other));
  }

  private static List<Shift> bare(Day day) {
    return day.shifts().stream()
        .map(shift -> new Shift(shift.checkpoint(), shift.kind(), shift.amount(), 0))
        .toList();
  }

  /** Whether nobody's splits up to the end of the minute changed. */
  private boolean knowsNoLess(Track[] others) {
    for (int i = 0; i < others.length; i++) {
      if (tracks[i] != others[i] && !alike(tracks[i], others[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean alike(Track one, Track other) {
    if (!teaches(one) || !teaches(other)) {
      return teaches(one) == teaches(other);
    }
    boolean same = one.start_ms() == other.start_ms();
    for (int c = 0; c < one.way().count(); c++) {
      same &= known_ms(one, c) == known_ms(other, c);
    }
    return same;
  }

  /** The split at a checkpoint as far as the day looks at it. */
  private long known_ms(Track track, int checkpoint) {
    long split_ms = track.way().split_ms(checkpoint);
    return track.start_ms() + split_ms <= until_ms ? split_ms : Way.UNKNOWN;
  }

  private boolean teaches(Track track) {
    return Teachers.teaches(course, track);
  }

  /** The first moment at which anything differs from later tracks. */
  private long changed_ms(Track[] others) {
    long changed_ms = Long.MAX_VALUE;
    for (int i = 0; i < others.length; i++) {
      if (tracks[i] != others[i]) {
        changed_ms = Math.min(changed_ms, changed_ms(tracks[i], others[i]));
      }
    }
    return changed_ms;
  }

  private long changed_ms(Track one, Track other) {
    boolean alike =
        one.start_ms() == other.start_ms()
            && one.course() == other.course()
            && one.rolls() == other.rolls();
    if (!alike) {
      return Math.min(one.start_ms(), other.start_ms());
    }
    long changed_ms = Long.MAX_VALUE;
    for (int p = 0; p < one.at_ms().length; p++) {
      if (one.at_ms()[p] != other.at_ms()[p]) {
        changed_ms = Math.min(changed_ms, first_ms(one.at_ms()[p], other.at_ms()[p]));
      }
    }
    return changed_ms;
  }

  private static long first_ms(long one_ms, long other_ms) {
    boolean both = one_ms != Sightings.NONE && other_ms != Sightings.NONE;
    return both ? Math.min(one_ms, other_ms) : one_ms != Sightings.NONE ? one_ms : other_ms;
  }

  Day day() {
    return day;
  }

  /** The track forecasts of an entrant of this course rest on. */
  Track track(int entrant) {
    return repaired == null ? tracks[entrant] : repaired[entrant];
  }

  RaceCourse course() {
    return course;
  }
}
