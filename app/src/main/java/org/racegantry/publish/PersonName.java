package org.racegantry.publish;

import java.util.Locale;
import org.racegantry.race.Person;

/** Names as results lists print them, the family name in capitals so that it can be told apart. */
public final class PersonName {
  /** Stands where a person was erased or never named. */
  public static final String NOT_GIVEN = "name not given";

  private PersonName() {}

  /** {@code KIPTUM Kelvin}: for lists, where the eye looks for the family name first. */
  public static String listed(Person person) {
    return joined(capitals(person), PlainText.line(person.givenName()));
  }

  /** {@code Kelvin KIPTUM}: for a page about one runner and for the announcer. */
  public static String spoken(Person person) {
    return joined(PlainText.line(person.givenName()), capitals(person));
  }

  private static String capitals(Person person) {
    return PlainText.line(person.familyName()).toUpperCase(Locale.ROOT);
  }

  private static String joined(String first, String second) {
    String both = (first + " " + second).strip();
    return both.isEmpty() ? NOT_GIVEN : both;
  }
}
