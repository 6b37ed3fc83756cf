package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;

/** First and last marathons: {@code on his marathon debut}, {@code his final marathon}. */
final class Careers implements Rule {
  private static final List<Shape> DEBUT =
      List.of(
          Shape.of(
              "(?:(?:on|his|her|a|an|their|made|making|marathon"
                  + "|stunning|of) )+(?:{2})(?<v>debut) "),
          Shape.of("(?<v>debutant|debutante|debutants|debuted|debuting) "),
          Shape.of("(?<v>maiden) (?:{1})marathon "),
          Shape.of("first (?<v>attempt|crack|go|outing) (?:at|over) (?:the |26 )"),
          Shape.of(
              "(?<v>never) (?:before )?(?:run|raced|contested) (?:a |the )?(?:full )?marathon "));
  private static final Shape ALONE = Shape.of("(?<v>debut) ");
  private static final Shape COUNTED =
      Shape.of("(?<o>O) (?:ever |career |competitive |full |serious )*(?<v>marathon) ");
  private static final Shape LAST =
      Shape.of(
          "(?<a>final|last|farewell) (?:ever |competitive |career |elite )*(?<v>marathon|race"
              + "|marathons) ");
  private static final Shape FAREWELL =
      Shape.of(
          "(?:(?:his|her) )(?<v>farewell|swansong|retirement) (?:to (?:the )?marathon|race )?");
  private static final List<String> OTHER_DEBUT =
      List.of("london", "half", "road", "track", "senior", "olympic", "course", "international");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    DEBUT.forEach(shape -> shape.in(reading).forEach(f -> debut(reading, f, out)));
    if (reading.size() <= 2) {
      ALONE.in(reading).forEach(found -> debut(reading, found, out));
    }
    COUNTED.in(reading).forEach(found -> counted(reading, found, out));
    LAST.in(reading).forEach(found -> last(reading, found, out));
    FAREWELL.in(reading).forEach(found -> last(reading, found, out));
  }

  private static void debut(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int noun = found.item("v");
    boolean never = reading.word(noun).equals("never");
    boolean other =
        OTHER_DEBUT.contains(reading.word(noun - 1))
            || List.of("of", "win", "time", "ever").contains(reading.word(noun + 1))
                && reading.tag(noun + 2) == Tag.CLOCK
            || reading.word(noun + 1).equals("ever")
            || superlative(reading, found.first(), noun);
    if (other || reading.taken(noun) || !reading.told(noun, noun)) {
      return;
    }
    state(reading, found.first(), found.last(), noun, true, !never && denied(reading, noun), out);
  }

  private static boolean denied(Reading reading, int noun) {
    return reading.denied(noun, noun);
  }

  private static boolean superlative(Reading reading, int from, int to) {
    for (int p = Math.max(0, from - 2); p < to; p++) {
      if (reading.word(p).equals("fastest")
          || reading.word(p).equals("since")
          || reading.word(p).equals("quickest")) {
        return true;
      }
    }
    return false;
  }

  private static void counted(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int ordinal = found.item("o");
    long which = ((Meaning.Count) reading.item(ordinal).meaning()).amount().said();
    boolean own = false;
    for (int p = ordinal - 1; p >= Math.max(0, ordinal - 3); p--) {
      own |= List.of("his", "her", "first").contains(reading.word(p));
    }
    own |=
        reading.word(found.last() + 1).equals("of")
            && List.of("his", "her").contains(reading.word(found.last() + 2));
    boolean win =
        List.of("win", "title", "victory", "major").contains(reading.word(found.last() + 1));
    boolean fast = reading.word(ordinal + 1).equals("fastest");
    if (!own || win || fast || !reading.affirmed(ordinal, found.last())) {
      return;
    }
    reading.take(ordinal);
    state(reading, ordinal, found.last(), found.item("v"), true, which != 1, out);
  }

  private static void last(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int noun = found.item("v");
    boolean own = false;
    for (int p = found.first() - 1; p >= Math.max(0, found.first() - 3); p--) {
      own |=
          List.of("his", "her").contains(reading.word(p))
              || reading.word(p).equals("'s") && reading.doers().mention(p - 1).isPresent();
    }
    own |= List.of("his", "her").contains(reading.word(found.first()));
    boolean earlier =
        List.of("in", "was").contains(reading.word(found.last() + 1))
            && !reading.told(found.last() + 1, found.last() + 2);
    if (own && !earlier && !reading.taken(noun) && reading.told(noun, noun)) {
      state(reading, found.first(), found.last(), noun, false, reading.denied(noun, noun), out);
    }
  }

  private static void state(
      Reading reading,
      int from,
      int to,
      int noun,
      boolean debut,
      boolean denied,
      Consumer<Statement> out) {
    Optional<Subject> who = who(reading, noun);
    if (who.isPresent()) {
      reading.take(noun);
      out.accept(new Statement.Career(reading.span(from, to), who.get(), debut, denied));
    }
  }

  /** The owner, where a pronoun in front names one; the one beside a debutant; the subject. */
  private static Optional<Subject> who(Reading reading, int noun) {
    for (int p = noun - 1; p >= Math.max(0, noun - 5); p--) {
      Optional<Mention> owner = reading.doers().mention(p);
      if (owner.isPresent() && owner.get().role() == Mention.Role.OWNER) {
        return owner.map(Mention::subject);
      }
    }
    Optional<Mention> beside = reading.doers().mention(noun + 1);
    if (beside.isEmpty()) {
      beside = reading.doers().mention(noun).isPresent() ? reading.doers().mention(noun) : beside;
    }
    return beside.isPresent() ? beside.map(Mention::subject) : reading.doer(noun);
  }
}
