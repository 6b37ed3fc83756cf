package org.racegantry.story.tell.word;

import java.util.Optional;
import org.racegantry.race.Entrant;
import org.racegantry.story.Athlete;

/** What may be said of a value besides itself: {@code {who.age}}. */
final class Properties {
  private Properties() {}

  /**
   * A property of a value; empty where it is not known or there is none of that name.
   *
   * @param english whether titles, which are entered in English, may be said
   */
  static Optional<Value> of(Value value, String property, boolean english) {
    if (!(value instanceof Value.Who who)) {
      return Optional.empty();
    }
    Athlete athlete = who.athlete();
    Entrant entrant = athlete.entrant();
    return switch (property) {
      case "age" ->
          entrant.age() < 0
              ? Optional.empty()
              : Optional.of(new Value.Age(athlete.position(), entrant.age()));
      case "nation" -> nation(entrant.nation());
      case "born" ->
          athlete.birthCountry().equals(entrant.nation())
              ? Optional.empty()
              : nation(athlete.birthCountry());
      case "town" -> text("town", athlete.town());
      case "bib" -> text("bib", athlete.bib().text());
      case "honour" -> english ? text("honour", honour(athlete)) : Optional.empty();
      default -> throw new IllegalArgumentException("nobody has a " + property);
    };
  }

  /** The first title: they are entered with the greatest first. */
  private static String honour(Athlete athlete) {
    String all = athlete.honours();
    int end = all.indexOf(';');
    return (end < 0 ? all : all.substring(0, end)).strip();
  }

  private static Optional<Value> nation(String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(new Value.Nation(code));
  }

  private static Optional<Value> text(String name, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(name, text));
  }
}
