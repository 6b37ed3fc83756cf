package org.racegantry.publish.story;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Habit.Units;
import org.racegantry.story.tell.Teller;

/**
 * Which report somebody wants.
 *
 * @param habit language and units
 * @param race id of the race to tell of, or empty for all
 */
public record Wish(Habit habit, String race) {
  private static final String AMERICAN = "en-US";

  public Wish {
    Objects.requireNonNull(habit, "habit");
    Objects.requireNonNull(race, "race");
  }

  /** All races in British English. */
  public static Wish usual() {
    return new Wish(new Habit("en-GB", Units.KM), "");
  }

  /** The units a language is used to. */
  public static Units units(String language) {
    return language.equals(AMERICAN) ? Units.MILES : Units.KM;
  }

  /** The language as the teller writes it, capitals or not; none where it speaks no such one. */
  public static Optional<String> language(String asked) {
    return Teller.languages().stream()
        .filter(known -> known.toLowerCase(Locale.ROOT).equals(asked.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The units of this name, {@code km} or {@code miles}; none for another name. */
  public static Optional<Units> unitsNamed(String asked) {
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "km" -> Optional.of(Units.KM);
      case "miles" -> Optional.of(Units.MILES);
      default -> Optional.empty();
    };
  }
}
