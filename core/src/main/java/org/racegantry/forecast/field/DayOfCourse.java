package org.racegantry.forecast.field;

import java.util.Arrays;
import java.util.List;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.day.Day;
import org.racegantry.forecast.day.DayLearner;
import org.racegantry.forecast.day.Runners;
import org.racegantry.forecast.day.Shift;
import org.racegantry.scoring.Hands;

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

  private DayOfCourse(
      RaceCourse course,
      Track[] tracks,
      long until_ms,
      DayLearner learner,
      Day day,
      Track[] repaired) {
    this.course = course;
    this.tracks = tracks;
    this.until_ms = until_ms;
    this.learner = learner;
    this.day = day;
    this.repaired = repaired;
  }

  /**
   * The day as some tracks show it.
   *
   * @param before of earlier tracks, or null; nothing but time depends on it
   */
  static DayOfCourse of(RaceCourse course, Tracks tracks, DayOfCourse before, Hands hands) {
    CourseModel model = tracks.known().model();
    long latest_ms = tracks.results().latestRead_ms();
    long until_ms = Math.floorDiv(latest_ms - ARRIVED_MS, MINUTE_MS) * MINUTE_MS;
    Track[] all = tracks.all();
    boolean kept = before != null && before.course == course;
    DayLearner learner = kept ? before.learner : new DayLearner(model);
    Day day =
        kept && before.until_ms == until_ms && before.knowsNoLess(all)
            ? before.day
            : learned(learner, new Teachers(course, all, nobody(model)), until_ms);
    Track[] repaired = repaired(course, tracks, day, kept ? before : null, hands);
    return new DayOfCourse(course, all, until_ms, learner, day, repaired);
  }

  private static Day learned(DayLearner learner, Runners runners, long until_ms) {
    // It remembers what it asked the model, so threads take turns.
    synchronized (learner) {
      return learner.learn(runners, until_ms);
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

  private static Way nobody(CourseModel model) {
    long[] splits_ms = new long[model.checkpoints().count()];
    Arrays.fill(splits_ms, Way.UNKNOWN);
    return new Way('?', Way.UNKNOWN, splits_ms);
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
    return teaches(course, track);
  }

  private static boolean teaches(RaceCourse course, Track track) {
    return track.course() == course && track.way() != null && track.seenAt(0);
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

  /** Those on foot over the same course who were seen start: others' splits are guesses. */
  private record Teachers(RaceCourse course, Track[] tracks, Way nobody) implements Runners {
    @Override
    public int count() {
      return tracks.length;
    }

    @Override
    public Way way(int runner) {
      return teaches(course, tracks[runner]) ? tracks[runner].way() : nobody;
    }

    @Override
    public long started_ms(int runner) {
      return tracks[runner].start_ms();
    }
  }
}
