package org.racegantry.story.check.read;

import java.util.Optional;
import org.racegantry.records.Scope;
import org.racegantry.story.Where;

/**
 * What a report claims, read but not judged. Times and gaps are whole seconds. Nothing that is said
 * of another race, as a possibility, or in somebody's quoted words of the past becomes a statement.
 */
public sealed interface Statement {
  /** Where in the report. */
  Span span();

  /** A stretch of the report's text. */
  record Span(int start, int end, String text) {}

  /** A finish time: {@code Kiptum won in 2:01.27}. */
  record FinishTime(Span span, Subject who, Amount time_s) implements Statement {}

  /**
   * A place: {@code Farah crossed the line in ninth}; a win is place 1, {@code on the podium} 1 to
   * 3.
   *
   * @param at where on the course; the finish where nothing else is said
   * @param nation among those of this nation only: {@code second Briton home}
   * @param denied {@code did not win}
   */
  record Place(
      Span span,
      Subject who,
      Amount place,
      Optional<Where> at,
      Optional<String> nation,
      boolean denied)
      implements Statement {}

  /** Another one a gap is measured to. */
  sealed interface Other {
    /** A runner. */
    record Runner(Subject who) implements Other {}

    /** Whoever won or led, or for a winner the second. */
    record Front() implements Other {}

    /** A record. */
    record Mark(Scope scope) implements Other {}

    /** Not said: {@code won by almost three minutes}; for a winner the second. */
    record Next() implements Other {}
  }

  /**
   * A gap: {@code 18 seconds behind the world record}, {@code won by almost three minutes}.
   *
   * @param ahead whether the subject is said to be the faster one
   * @param at where on the course; the finish where nothing else is said
   */
  record Gap(Span span, Subject who, Other other, Amount gap_s, boolean ahead, Optional<Where> at)
      implements Statement {}

  /**
   * A record: {@code a new course record}, {@code missed the world record}, {@code a personal
   * best}.
   *
   * @param fell whether it is said to have fallen (or been equalled), or to stand
   */
  record RecordFell(Span span, Subject who, Scope scope, boolean fell) implements Statement {}

  /**
   * A rank of all time: {@code the fastest ever on this course}, {@code second fastest in history}.
   *
   * @param scope course, event, national or world
   */
  record AllTime(Span span, Subject who, Scope scope, Amount rank) implements Statement {}

  /** A nation the athlete runs for: {@code the Kenyan}. Three letters. */
  record Nation(Span span, Subject who, String nation) implements Statement {}

  /** Where the athlete was born: {@code Ethiopian-born}. Three letters. */
  record Birthplace(Span span, Subject who, String nation) implements Statement {}

  /** Where the athlete is from: {@code from Yorkshire}. */
  record HomeTown(Span span, Subject who, String town) implements Statement {}

  /** A title held: {@code Olympic champion}, {@code the defending champion}. */
  record Title(Span span, Subject who, String title) implements Statement {}

  /** An age in years. */
  record Age(Span span, Subject who, Amount years) implements Statement {}

  /** A first or a last marathon. */
  record Career(Span span, Subject who, boolean debut, boolean denied) implements Statement {}

  /**
   * Who beat whom.
   *
   * @param late whether the winning pass is said to have come at the end: out-sprinted, pipped
   */
  record Beat(Span span, Subject who, Subject whom, boolean late) implements Statement {}

  /** What happened on the way. */
  enum Happening {
    /** Led, alone or in the group. */
    LED,
    /** Was in the lead group. */
    IN_LEAD_GROUP,
    /** Lost the leaders. */
    DROPPED,
    /** Came back to the leaders, or passed them. */
    CAUGHT,
    /** Went away from the others. */
    BROKE_AWAY,
    /** Stopped for good. */
    OUT,
    /** Did not start. */
    ABSENT
  }

  /**
   * A moment: {@code fell off the pace around mile 15}, {@code with three miles to go}.
   *
   * @param at the stretch the words allow, where any is said
   */
  record Happened(Span span, Subject who, Happening what, Optional<Where> at, boolean denied)
      implements Statement {}

  /** A time at a point: {@code reached half way in 61:40}; the subject may be the leaders. */
  record SplitTime(Span span, Subject who, Where at, Amount time_s) implements Statement {}

  /** A time of a stretch: {@code a second half of 59:45}, {@code from 30 to 35 km in 13:49}. */
  record LegTime(Span span, Subject who, Where leg, Amount time_s) implements Statement {}

  /** Which half was the faster: {@code a negative split}. */
  record NegativeSplit(Span span, Subject who, boolean negative) implements Statement {}

  /** What is counted. */
  enum Counted {
    ENTERED,
    STARTED,
    FINISHED,
    /** In the lead group. */
    LEAD_GROUP
  }

  /**
   * How many.
   *
   * @param who whose contest, where only one is meant; a subject without words for the whole day
   */
  record Count(Span span, Subject who, Counted what, Amount number, Optional<Where> at)
      implements Statement {}
}
