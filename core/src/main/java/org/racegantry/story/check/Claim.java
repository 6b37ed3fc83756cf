package org.racegantry.story.check;

import java.util.Locale;
import java.util.Objects;

/**
 * One claim of a report, judged.
 *
 * @param text the words of the report
 * @param start where they begin, in characters from the beginning of the report
 * @param end behind their last character
 * @param kind what sort of claim
 * @param ruling what became of it
 * @param claimed what it says, plainly: {@code Kelvin Kiptum, finish 2:01:27}
 * @param actual the right value, in the same form; empty where nothing is known
 * @param evidence what that rests on, or why it cannot be said, as a sentence
 */
public record Claim(
    String text,
    int start,
    int end,
    Kind kind,
    Ruling ruling,
    String claimed,
    String actual,
    String evidence) {
  /** What sort of claim. */
  public enum Kind {
    /** A finish time. */
    TIME,
    /** A place at the finish: first, second, won, on the podium. */
    PLACE,
    /** A gap or a margin between two, or to a record. */
    GAP,
    /** That a record fell, was equalled or was missed. */
    RECORD,
    /** A place in a list of all time: fastest ever on this course. */
    ALL_TIME,
    /** A nation, a birthplace, first of a nation, a home town, a title. */
    NATION,
    /** An age. */
    AGE,
    /** A first or a last marathon. */
    CAREER,
    /** Who beat whom. */
    BEAT,
    /** What happened on the way: led, dropped, caught, broke away, stopped. */
    MOMENT,
    /** A time or a place at a point on the way. */
    SPLIT,
    /** The time of a half or of another stretch. */
    LEG,
    /** How many started, finished, entered, were in a group. */
    FIELD;

    /** The word for it in files and in programs: {@code all-time}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What became of a claim. */
  public enum Ruling {
    /** The race bears it out. */
    SUPPORTED,
    /** The race, or the report itself, says otherwise. */
    CONTRADICTED,
    /** It was right by the provisional result, and is not by the official one. */
    PROVISIONAL,
    /** Nothing known decides it. */
    CANNOT_SAY;

    /** The word for it in files and in programs: {@code cannot-say}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Claim {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ruling, "ruling");
    Objects.requireNonNull(claimed, "claimed");
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(evidence, "evidence");
  }
}
