package org.racegantry.story.check.read.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.who.Mention;

/** Entries of a list of results: {@code 1. Kelvin Kiptum (KEN) 2:01:25}. */
final class ResultLists implements Rule {
  private static final Shape ENTRY =
      Shape.of("(?<n>N|O) (?:\\. |\\) |: |- |= )?(?<p>P) (?:\\( |, |C |G |T |\\) |A |N |- |: )+");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    for (Shape.Found found : ENTRY.in(reading)) {
      int number = found.item("n");
      boolean begins =
          number == 0
              || java.util.List.of(",", ";", ":", "•", "-", "(", "|", "and", ".", ")")
                  .contains(reading.word(number - 1));
      Optional<Mention> who = reading.doers().mention(found.item("p"));
      if (begins
          && who.isPresent()
          && timed(reading, found)
          && !reading.taken(number)
          && reading.item(number).meaning() instanceof Meaning.Count count) {
        reading.take(number);
        long place = count.amount().said();
        Amount amount = new Amount(place, place, place, count.amount().words());
        out.accept(
            new Statement.Place(
                reading.span(number, found.item("p")),
                who.get().subject(),
                amount,
                Optional.empty(),
                Optional.empty(),
                false));
      }
    }
  }

  private static boolean timed(Reading reading, Shape.Found found) {
    for (int p = found.first(); p <= found.last(); p++) {
      if (reading.item(p).meaning() instanceof Meaning.Clock) {
        return true;
      }
    }
    return reading.line() && found.first() == 0;
  }
}
