package org.racegantry.story.check.read.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.records.Scope;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;

/** Ranks of all time: {@code the second-fastest marathon ever}, {@code fastest in history}. */
final class AllTimes implements Rule {
  private static final String ANY = "(?:(?!, |; |- |\\. |and |but )\\S+ )";
  private static final Shape FASTEST =
      Shape.of(
          "(?:(?<o>O) )?(?<f>fastest|quickest) "
              + ANY
              + "{0,8}?"
              + "(?<e>ever|history|all time|annals)(?: "
              + "(?<c>(?:{3})(?:course|R|london|event|K)))? ?");
  private static final Shape ON_LIST =
      Shape.of("(?<o>O) (?:{2})(?<f>on|in) the (?:{1})(?<e>all) time (?:list|rankings|lists) ");
  private static final Shape EVER_HERE =
      Shape.of(
          "(?:(?<o>O) )?(?<f>fastest|quickest) (?:time |run |marathon |winning time )?"
              + "(?:{2})(?<e>on|over) (?:this|the|london 's|the london) (?<c>course) ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    FASTEST.in(reading).forEach(found -> state(reading, found, out));
    ON_LIST.in(reading).forEach(found -> state(reading, found, out));
    EVER_HERE.in(reading).forEach(found -> state(reading, found, out));
  }

  private static void state(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int ordinal = found.item("o");
    int fast = found.item("f");
    boolean barred = barred(reading, found.first(), found.last());
    if (reading.taken(fast) || barred || !reading.affirmed(found.first(), found.last())) {
      return;
    }
    Optional<Subject> who = reading.doer(found.first());
    if (who.isEmpty()) {
      return;
    }
    reading.take(fast);
    if (ordinal >= 0) {
      reading.take(ordinal);
    }
    long rank =
        ordinal >= 0 ? ((Meaning.Count) reading.item(ordinal).meaning()).amount().said() : 1;
    Amount amount = new Amount(rank, rank, rank, reading.span(found.first(), fast).text());
    out.accept(
        new Statement.AllTime(
            reading.span(found.first(), found.last()), who.get(), scope(reading, found), amount));
  }

  /** Lists that are not kept: of debuts, of finishing kilometres, of one year. */
  private static boolean barred(Reading reading, int from, int to) {
    for (int p = from; p <= Math.min(reading.size() - 1, to + 2); p++) {
      String word = reading.word(p);
      boolean part = reading.tag(p) == Tag.STRETCH || reading.tag(p) == Tag.SPOT;
      if (part
          || word.equals("debut")
          || word.equals("times")
          || word.equals("debutant")
          || word.equals("year")
          || word.equals("half")
          || word.equals("debutante")
          || word.equals("loser")) {
        return true;
      }
    }
    return false;
  }

  private static Scope scope(Reading reading, Shape.Found found) {
    Scope scope = Scope.WORLD;
    for (int p = found.first(); p <= Math.min(reading.size() - 1, found.last() + 5); p++) {
      String word = reading.word(p);
      if (p > found.last() && (reading.tag(p) == Tag.MARK || word.equals("and"))) {
        break;
      }
      if (word.equals("course")) {
        return Scope.COURSE;
      }
      if (reading.tag(p) == Tag.NATION || reading.tag(p) == Tag.COUNTRY) {
        scope = Scope.NATIONAL;
      } else if (word.equals("london")
          || word.equals("here")
          || word.equals("event")
          || word.equals("race")) {
        return Scope.EVENT;
      }
    }
    return scope;
  }
}
