package org.racegantry.ingest.problem;

import java.util.Objects;

/**
 * One thing that is wrong, or doubtful, in a file somebody gave us.
 *
 * @param severity whether it stops the import
 * @param file name of the file as the user gave it
 * @param line from 1, or {@link #NOWHERE} where the file as a whole is meant
 * @param column from 1, or {@link #NOWHERE}; in a table the field, in other texts the character
 * @param field name of the field or key; may be empty
 * @param value what stands there, as it stands there; may be empty
 * @param what what is wrong with it, in a clause without a capital or a full stop
 * @param mend what to write or do instead, likewise
 */
public record Problem(
    Severity severity,
    String file,
    long line,
    int column,
    String field,
    String value,
    String what,
    String mend) {
  /** Stands for a line or a column that has no meaning here. */
  public static final int NOWHERE = 0;

  /** Whether a problem stops the import. */
  public enum Severity {
    /** Nothing of the file is taken until this is mended. */
    ERROR,
    /** The file is taken; somebody should look. */
    WARNING
  }

  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(mend, "mend");
  }

  /** Whether it stops the import. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The whole problem in one line: {@code error: entries.csv, line 7, column 3 (sex), "Q": is no
   * sex; write M, F or X}.
   */
  public String text() {
    StringBuilder out = new StringBuilder(isError() ? "error: " : "warning: ");
    out.append(Shown.whole(file));
    if (line != NOWHERE) {
      out.append(", line ").append(line);
    }
    if (column != NOWHERE) {
      out.append(", column ").append(column);
    }
    if (!field.isEmpty()) {
      out.append(" (").append(Shown.plain(field)).append(')');
    }
    if (!value.isEmpty()) {
      out.append(", ").append(Shown.quoted(value));
    }
    return out.append(": ").append(what).append("; ").append(mend).toString();
  }
}
