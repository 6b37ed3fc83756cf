package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Span;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;

/** Times of stretches: {@code the second half in 59:45}, {@code 13:49 from 30km to 35km}. */
final class Legs implements Rule {
  private static final List<Shape> SHAPES =
      List.of(
          Shape.of("(?<l>L) (?:{4})(?:in|was|of|at|with|took|taking) (?:{4})(?<t>[TU]) "),
          Shape.of("(?<l>L) (?:, )?(?:{S})?(?:{3})(?<t>[TU]) "),
          Shape.of("(?<l>L) (?:\\( |, |: |- )(?:in )?(?<t>[TU]) "),
          Shape.of(
              "(?<t>[TU]) (?:split )?(?:for |over |in |through |to cover )?(?:the )?(?:{1})"
                  + "(?:W )?(?:{2})(?<l>L) "));
  private static final Shape HALVES =
      Shape.of("halves (?:of |were |in |- |: )?(?<a>[TU]) (?:and|, ) ?(?<b>[TU]) ");
  private static final Shape NEGATIVE = Shape.of("(?<n>negative) (?:split|splits|splitting) ");
  private static final Shape POSITIVE = Shape.of("(?<n>positive) (?:split|splits) ");
  private static final Shape FASTER =
      Shape.of(
          "(?:(?<n>faster|quicker) (?:{2})L |L (?:{3})(?<m>faster"
              + "|quicker) (?:than )?(?:the |his |her )?(?:first|L) )");

  private static final Shape NEXT =
      Shape.of(
          "(?:the )?next (?<n>N|W) (?:kilometres |kilometers "
              + "|km |miles )?(?:{2})(?:in|at) (?:{2})"
              + "(?<t>[TU]) ");

  /** {@code the first half in 61:40 and the second in 59:45}. */
  private static final Shape OTHER_HALF =
      Shape.of(
          "L (?:{3})[TU] (?:, )?(?:and|but) (?:{1})the (?<o>O) (?:{1})"
              + "(?:in|was|took|at) (?:{1})(?<t>[TU]) ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    OTHER_HALF.in(reading).forEach(found -> otherHalf(reading, found, out));
    HALVES.in(reading).forEach(found -> halves(reading, found, out));
    SHAPES.forEach(shape -> shape.in(reading).forEach(found -> leg(reading, found, out)));
    NEXT.in(reading).forEach(found -> next(reading, found, out));
    NEGATIVE.in(reading).forEach(found -> split(reading, found, true, out));
    FASTER.in(reading).forEach(found -> split(reading, found, true, out));
    POSITIVE.in(reading).forEach(found -> split(reading, found, false, out));
  }

  private static void leg(Reading reading, Shape.Found found, Consumer<Statement> out) {
    Where leg = ((Meaning.Spot) reading.item(found.item("l")).meaning()).where();
    state(reading, found, found.item("t"), leg, out);
  }

  /** {@code broke away after 30km, covering the next five in 13:49}. */
  private static void next(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int number = found.item("n");
    Optional<Where> from = Spotted.before(reading, number);
    long way_mm =
        switch (reading.item(number).meaning()) {
          case Meaning.Spot spot -> spot.where().to_mm();
          case Meaning.Count count -> count.amount().said() * Where.KM_MM;
          default -> 0;
        };
    boolean kilometre = from.isPresent() && from.get().to_mm() % Where.KM_MM == 0;
    boolean miles = reading.word(number + 1).startsWith("mile");
    if (kilometre && !miles && from.get().to_mm() + way_mm <= reading.whole_mm()) {
      long to = from.get().to_mm();
      state(reading, found, found.item("t"), new Where(to, to + way_mm), out);
    }
  }

  private static void otherHalf(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int ordinal = found.item("o");
    if (reading.span(ordinal, ordinal).text().equals("second")) {
      long whole = reading.whole_mm();
      reading.take(ordinal);
      state(reading, found, found.item("t"), new Where(whole / 2, whole), out);
    }
  }

  private static void halves(Reading reading, Shape.Found found, Consumer<Statement> out) {
    long whole = reading.whole_mm();
    state(reading, found, found.item("a"), new Where(0, whole / 2), out);
    state(reading, found, found.item("b"), new Where(whole / 2, whole), out);
  }

  private static void state(
      Reading reading, Shape.Found found, int time, Where leg, Consumer<Statement> out) {
    if (reading.taken(time) || !reading.affirmed(found.first(), found.last())) {
      return;
    }
    Optional<Amount> said =
        Splits.seconds(reading.item(time).meaning(), leg.to_mm() - leg.from_mm());
    if (said.isEmpty()) {
      return;
    }
    reading.take(time);
    Subject who = Splits.who(reading, found.last(), Math.max(time, found.last()));
    Span span = reading.span(found.first(), Math.max(time, found.last()));
    boolean fromStart = leg.from_mm() == 0 && leg.to_mm() != reading.whole_mm() / 2;
    out.accept(
        fromStart
            ? new Statement.SplitTime(span, who, Where.at(leg.to_mm()), said.get())
            : new Statement.LegTime(span, who, leg, said.get()));
  }

  private static void split(
      Reading reading, Shape.Found found, boolean negative, Consumer<Statement> out) {
    if (reading.affirmed(found.first(), found.last())) {
      reading
          .doer(found.first())
          .ifPresent(
              who ->
                  out.accept(
                      new Statement.NegativeSplit(
                          reading.span(found.first(), found.last()), who, negative)));
    }
  }
}
