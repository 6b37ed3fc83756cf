package org.racegantry.records.book;

import java.util.Objects;
import org.racegantry.race.RecordMark;

/**
 * Why a line of a record book is left out.
 *
 * @param line as imported
 * @param column which part of it, by the name of its column: {@code event}, {@code state}
 * @param value what stands there
 * @param what what is wrong with it
 * @param mend how to put it right
 */
public record BookNotice(RecordMark line, String column, String value, String what, String mend) {
  public BookNotice {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }

  /** In one sentence, for people. */
  public String words() {
    return column + " \"" + value + "\" " + what + "; " + mend;
  }
}
