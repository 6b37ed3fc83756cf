package org.racegantry.story.check.judge;

import org.racegantry.story.Athlete;
import org.racegantry.story.Cast;

/** The names of a race, read once for a report that names somebody nobody knows. */
final class Roll {
  private final String[] given;
  private final String[] family;

  private Roll(int size) {
    given = new String[size];
    family = new String[size];
  }

  static Roll of(Cast cast) {
    Roll roll = new Roll(cast.size());
    for (int i = 0; i < cast.size(); i++) {
      Athlete athlete = cast.athlete(i);
      roll.given[i] = athlete.given();
      roll.family[i] = athlete.family();
    }
    return roll;
  }

  /** How many have this family name, or this whole name, in any case. */
  int called(String name) {
    int count = 0;
    for (int i = 0; i < family.length; i++) {
      boolean whole = name.length() == given[i].length() + 1 + family[i].length();
      if (family[i].equalsIgnoreCase(name)
          || whole && name.equalsIgnoreCase(given[i] + " " + family[i])) {
        count++;
      }
    }
    return count;
  }
}
