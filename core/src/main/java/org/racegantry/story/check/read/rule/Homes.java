package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;

/** Where somebody was born and comes from, told by a verb: {@code was born in Ethiopia}. */
final class Homes {
  private static final Shape BORN = Shape.of("born (?:and raised )?in (?:{3})(?<c>C) ");
  private static final Shape RUNS_FOR =
      Shape.of("(?:represents|representing|represented|runs for|running for) (?:the )?(?<c>C) ");
  private static final Shape IS_OLD =
      Shape.of("(?:is|was|aged|turned|at) (?:just |only )?(?<n>N|A) ");
  private static final Shape FOR =
      Shape.of("(?:T|win|victory|won|runs|run|ran|running|races) for (?<c>C) (?!'s )");
  private static final Shape HOME = Shape.of("(?<h>[a-z]+) 's (?<p>P) ");
  private static final List<String> NO_AGE =
      List.of(
          "in",
          "of",
          "seconds",
          "minutes",
          "miles",
          "runners",
          "men",
          "women",
          "and",
          "per",
          "athletes",
          "places",
          "years",
          "degrees",
          "britons",
          "points",
          "when");

  private Homes() {}

  static void read(Reading reading, Consumer<Statement> out) {
    for (Shape.Found found : BORN.in(reading)) {
      birthplace(reading, found, out);
    }
    for (Shape.Found found : RUNS_FOR.in(reading)) {
      nation(reading, found, out);
    }
    for (Shape.Found found : FOR.in(reading)) {
      nation(reading, found, out);
    }
    for (Shape.Found found : HOME.in(reading)) {
      home(reading, found, out);
    }
    for (Shape.Found found : IS_OLD.in(reading)) {
      age(reading, found, out);
    }
  }

  private static void birthplace(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int country = found.item("c");
    if (reading.item(country).meaning() instanceof Meaning.Nation said
        && reading.affirmed(found.first(), found.first())
        && !reading.taken(country)) {
      reading.take(country);
      reading
          .doers()
          .subject(found.first())
          .ifPresent(
              who ->
                  out.accept(
                      new Statement.Birthplace(
                          reading.span(found.first(), found.last()), who, said.code())));
    }
  }

  /** {@code Yorkshire's Emile Cairess}: a proper name that is no country owns him. */
  private static void home(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int place = found.item("h");
    boolean proper = reading.item(place).capital() && !reading.isOfRace(reading.word(place));
    if (proper && reading.affirmed(place, found.last())) {
      reading
          .doers()
          .mention(found.item("p"))
          .filter(m -> m.athlete().isPresent())
          .ifPresent(
              m ->
                  out.accept(
                      new Statement.HomeTown(
                          reading.span(place, place),
                          m.subject(),
                          reading.span(place, place).text())));
    }
  }

  private static void nation(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int country = found.item("c");
    if (reading.item(country).meaning() instanceof Meaning.Nation said
        && said.exact()
        && reading.affirmed(found.first(), country)
        && !reading.taken(country)) {
      reading.take(country);
      reading
          .doers()
          .subject(found.first())
          .ifPresent(
              who ->
                  out.accept(
                      new Statement.Nation(reading.span(country, country), who, said.code())));
    }
  }

  private static void age(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int number = found.item("n");
    boolean plain = reading.tag(number) == Tag.NUMBER;
    boolean at = reading.word(found.first()).equals("at");
    if (plain
        && (NO_AGE.contains(reading.word(number + 1))
            || reading.tag(number + 1) != Tag.MARK
            || at && !opens(reading, found.first()) && !reading.word(number + 1).equals(","))) {
      return;
    }
    var years =
        switch (reading.item(number).meaning()) {
          case Meaning.Years said -> said.amount();
          case Meaning.Count count -> count.amount();
          default -> null;
        };
    if (years == null
        || years.said() < 13
        || years.said() > 99
        || reading.taken(number)
        || !reading.affirmed(found.first(), number)) {
      return;
    }
    reading
        .doers()
        .subject(found.first())
        .ifPresent(
            who -> {
              reading.take(number);
              out.accept(new Statement.Age(reading.span(number, number), who, years));
            });
  }

  private static boolean opens(Reading reading, int i) {
    return i == 0 || List.of(",", "and").contains(reading.word(i - 1));
  }
}
