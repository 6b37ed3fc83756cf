package org.racegantry.rehearsal;

import java.util.Objects;

/**
 * Something odd in a table of published results. Where it {@link #stops} nothing of the table is
 * taken; else the row is taken all the same, as {@code mend} says.
 *
 * @param kind what sort of oddity
 * @param line line of the file, from 1
 * @param column field of the line, from 1; 0 where the whole line is meant
 * @param field name of that column; may be empty
 * @param value what stands there
 * @param what what is wrong with it, in a clause without a capital or a full stop
 * @param mend what was made of it, or what to do, likewise
 */
public record TableProblem(
    Kind kind, int line, int column, String field, String value, String what, String mend) {
  /** The sorts of oddities. */
  public enum Kind {
    /** A column of the header that nothing is made of. */
    COLUMN_NOT_USED,
    /** A second column for what one column alone can say. */
    COLUMN_TWICE,
    /** A header without a column of finish times or splits. */
    NO_COLUMN_OF_TIMES,
    /** A header, and no row under it or none with a time. */
    NO_ROWS,
    /** A bib that cannot be one. */
    NO_BIB,
    /** A finish that says something, and no time. */
    NO_FINISH_TIME,
    /** A time or number that is none. */
    NOT_A_NUMBER,
    /** A time a spreadsheet turned into a fraction of a day. */
    DAY_FRACTION,
    /** Two columns tell different finish times. */
    TIMES_DISAGREE,
    /** A split that is not later than the one before, or not before the finish. */
    NOT_RISING,
    /** A leg faster than the race file believes of anybody. */
    TOO_FAST,
    /** A gun time shorter than the net time. */
    GUN_SHORTER_THAN_NET,
    /** A bib that an earlier line has. */
    DUPLICATE_BIB,
    /** A published place that the times of its neighbours contradict. */
    RANK_CONTRADICTS_TIME,
    /** A published place that an earlier line with another time has. */
    RANK_TWICE,
    /** Splits without a finish. */
    DID_NOT_FINISH,
    /** Nothing at all. */
    DID_NOT_START
  }

  public TableProblem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }

  /** Whether nothing sensible can be made of the table while this is in it. */
  public boolean stops() {
    return switch (kind) {
      case COLUMN_TWICE, NO_COLUMN_OF_TIMES, NO_ROWS, NO_BIB, NO_FINISH_TIME -> true;
      case COLUMN_NOT_USED,
          NOT_A_NUMBER,
          DAY_FRACTION,
          TIMES_DISAGREE,
          NOT_RISING,
          TOO_FAST,
          GUN_SHORTER_THAN_NET,
          DUPLICATE_BIB,
          RANK_CONTRADICTS_TIME,
          RANK_TWICE,
          DID_NOT_FINISH,
          DID_NOT_START ->
          false;
    };
  }
}
