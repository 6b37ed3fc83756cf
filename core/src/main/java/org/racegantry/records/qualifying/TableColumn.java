package org.racegantry.records.qualifying;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a qualifying table. Settings stand in its first row, or the same in each. */
public enum TableColumn {
  /** Its name, a setting. */
  TABLE,
  /** Over which distance, a setting: {@code marathon}, {@code 10 km}. */
  DISTANCE,
  /** Which time counts, a setting: {@code net} or {@code gun}. */
  BASIS,
  /** Whether the time itself is good enough, a setting: {@code within} or {@code sub}. */
  LIMIT,
  /** The day the age is taken on, a setting; empty for the day of the race. */
  AGE_ON,
  /** How much faster than the standard one had to be, a setting: {@code 4:34}. */
  CUT,
  /** The ages of a row: {@code 18-34}, {@code 80+}. */
  AGES,
  /** The time for men: {@code 2:55:00}, or {@code 2:55} for hours and minutes. */
  MEN,
  /** The time for women. */
  WOMEN,
  /** The time for the sex {@code X}. */
  NON_BINARY,
  /** Where it comes from, a setting. */
  SOURCE;

  /** Its name in the header: {@code age_on}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of such a name, in any case. */
  public static Optional<TableColumn> of(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return Arrays.stream(values()).filter(column -> column.word().equals(plain)).findFirst();
  }

  /** Every name, in the order of the columns. */
  public static List<String> words() {
    return Arrays.stream(values()).map(TableColumn::word).toList();
  }
}
