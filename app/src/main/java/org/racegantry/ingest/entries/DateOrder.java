package org.racegantry.ingest.entries;

import java.util.Locale;
import java.util.Optional;

/** Whether the day or the month stands first where dates are written with slashes. */
public enum DateOrder {
  /** Day, month, year. */
  DMY,
  /** Month, day, year. */
  MDY;

  /** {@code dmy} or {@code mdy}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of that word. */
  public static Optional<DateOrder> of(String word) {
    return switch (word) {
      case "dmy" -> Optional.of(DMY);
      case "mdy" -> Optional.of(MDY);
      default -> Optional.empty();
    };
  }
}
