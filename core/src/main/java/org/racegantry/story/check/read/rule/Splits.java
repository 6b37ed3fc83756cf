package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;

/** Times at points on the way: {@code went through halfway in 61:40}, {@code 29:13 at 10km}. */
final class Splits implements Rule {
  private static final List<Shape> SHAPES =
      List.of(
          Shape.of("(?<t>[TU]) (?:for|at|through|to|by) (?:{2})(?<w>W) "),
          Shape.of("(?<w>W) (?:, )?(?:{4})(?:in|at|on|was|of|by|with) (?:{4})(?<t>[TU]) "),
          Shape.of("(?<w>W) (?:split |time |point )?(?:\\( |, |: |- )(?:in )?(?<t>[TU]) "),
          Shape.of("(?<w>W) : (?:{S})(?:{2})(?<t>T) "),
          Shape.of("(?<w>W) (?<t>T) "));
  private static final List<String> NO_POINT =
      List.of(
          "next",
          "that",
          "a",
          "an",
          "each",
          "every",
          "fastest",
          "quickest",
          "subsequent",
          "following",
          "previous",
          "another",
          "per",
          "last",
          "final");
  private static final List<String> NO_POINT_BEHIND =
      List.of("segment", "section", "stretch", "splits", "chunk", "block", "race", "split", "per");
  private static final List<String> FINISHING =
      List.of(
          "win",
          "won",
          "winning",
          "finish",
          "finished",
          "finishing",
          "crossed",
          "crossing",
          "victory",
          "home",
          "behind",
          "ahead",
          "clear",
          "lead",
          "gap",
          "advantage",
          "back",
          "adrift",
          "deficit",
          "down");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    for (Shape shape : SHAPES) {
      for (Shape.Found found : shape.in(reading)) {
        state(reading, found, out);
      }
    }
  }

  private static void state(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int spot = found.item("w");
    int time = found.item("t");
    if (reading.taken(time)
        || !point(reading, spot)
        || spot < time && ofNext(reading, time)
        || finishing(reading, found)
        || !reading.affirmed(found.first(), found.last())) {
      return;
    }
    Where where = ((Meaning.Spot) reading.item(spot).meaning()).where();
    Optional<Amount> said = seconds(reading.item(time).meaning(), where.to_mm());
    if (said.isEmpty()) {
      return;
    }
    reading.take(time);
    Subject who = who(reading, found.last(), Math.max(spot, time));
    out.accept(
        new Statement.SplitTime(reading.span(found.first(), found.last()), who, where, said.get()));
  }

  /** {@code 1:41:12 at 35km for Kiptum}; else the subject of the clause. */
  static Subject who(Reading reading, int last, int i) {
    Optional<Mention> owner =
        reading.word(last + 1).equals("for")
            ? reading.doers().after(last + 2).filter(m -> m.item() <= last + 4)
            : Optional.empty();
    return owner
        .map(Mention::subject)
        .or(() -> reading.doer(i))
        .or(() -> group(reading, last))
        .orElseGet(() -> reading.everybody(""));
  }

  /** {@code 29:13 at 10km and 1:01:40 at halfway for the leaders}. */
  private static Optional<Subject> group(Reading reading, int last) {
    return reading
        .doers()
        .after(last)
        .filter(m -> m.sort() == Mention.Sort.GROUP)
        .map(Mention::subject);
  }

  private static boolean point(Reading reading, int spot) {
    String marked = reading.item(spot).low();
    boolean named = marked.contains("mark") || marked.contains("point");
    return named
        || !NO_POINT.contains(reading.word(spot - 1))
            && !NO_POINT_BEHIND.contains(reading.word(spot + 1))
            && reading.tag(spot + 1) != Tag.STRETCH;
  }

  /** {@code 5km, 29:13 at 10km}: the time belongs to the place behind it. */
  private static boolean ofNext(Reading reading, int time) {
    boolean at = List.of("at", "for", "through", "by").contains(reading.word(time + 1));
    return at && reading.tag(time + 2) == Tag.SPOT;
  }

  private static boolean finishing(Reading reading, Shape.Found found) {
    int end = Math.min(reading.size() - 1, found.last() + 1);
    for (int p = found.first(); p <= end; p++) {
      if (FINISHING.contains(reading.word(p))) {
        return true;
      }
    }
    return false;
  }

  /** The reading of a time a human being can run this far in; none where neither is. */
  static Optional<Amount> seconds(Meaning meaning, long distance_mm) {
    return switch (meaning) {
      case Meaning.Clock clock when possible(clock.brief(), distance_mm) ->
          Optional.of(clock.brief());
      case Meaning.Clock clock when possible(clock.whole(), distance_mm) ->
          Optional.of(clock.whole());
      case Meaning.Lapse lapse when possible(lapse.amount(), distance_mm) ->
          Optional.of(lapse.amount());
      default -> Optional.empty();
    };
  }

  /** Between 90 seconds and ten minutes for a kilometre. */
  private static boolean possible(Amount amount, long distance_mm) {
    long km1000 = distance_mm / 1000;
    return amount.said() * 1000 >= 90 * km1000 && amount.said() * 1000 <= 600 * km1000;
  }
}
