package org.racegantry.story.check.judge;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.racegantry.story.Athlete;
import org.racegantry.story.Cast;

/** How many of a race have a name; found in one walk over everybody. */
final class Roll {
  private final Map<String, Integer> called = new LinkedHashMap<>();

  static Roll of(Cast cast) {
    Roll roll = new Roll();
    for (int i = 0; i < cast.size(); i++) {
      Athlete athlete = cast.athlete(i);
      roll.called.merge(key(athlete.family()), 1, Integer::sum);
      if (!athlete.given().isEmpty() && !athlete.family().isEmpty()) {
        roll.called.merge(key(athlete.fullName()), 1, Integer::sum);
      }
    }
    return roll;
  }

  /** How many have this family name, or this whole name, in any case. */
  int called(String name) {
    return called.getOrDefault(key(name), 0);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
