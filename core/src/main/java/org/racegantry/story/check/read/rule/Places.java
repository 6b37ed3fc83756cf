package org.racegantry.story.check.read.rule;

import java.util.ArrayList;
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

/** Places by ordinals: {@code finished eighth}, {@code in second}, {@code Tola third}. */
final class Places implements Rule {
  private static final Shape LISTED =
      Shape.of(
          "(?:were|finished|came|placed|took|are|finishing) (?:{2})"
              + "O (?:, O )*(?:, )?and (?:{1})O (?!N |T )");
  private static final List<String> VERBS =
      List.of(
          "finished",
          "finish",
          "finishes",
          "finishing",
          "came",
          "come",
          "comes",
          "coming",
          "placed",
          "placing",
          "places",
          "was",
          "were",
          "is",
          "ended",
          "line",
          "took",
          "take",
          "taking",
          "takes",
          "claimed",
          "secured",
          "home",
          "held",
          "grabbed",
          "for",
          "ran",
          "hung",
          "settle",
          "snatched",
          "earned",
          "followed",
          "faded",
          "dropped",
          "slipped",
          "moved",
          "lay",
          "lying",
          "sat",
          "settled",
          "settling",
          "run",
          "runs",
          "won",
          "but",
          "crossed",
          "landed");
  private static final List<String> FILLERS =
      List.of(
          "a",
          "an",
          "the",
          "in",
          "excellent",
          "superb",
          "remarkable",
          "distant",
          "brilliant",
          "surprise",
          "creditable",
          "respectable",
          "joint",
          "lone",
          "battling",
          "fine",
          "close",
          "overall",
          "disappointing",
          "up",
          "into",
          "down",
          "to",
          "back",
          "strong",
          "home",
          "on",
          "for",
          "as",
          "clear",
          "well",
          "also",
          "still",
          "beaten",
          "solid",
          "superb",
          "fighting",
          "eventual",
          "out",
          "an",
          "only",
          "just",
          "comfortable",
          "impressive",
          "away",
          "at");
  private static final List<String> AFTER =
      List.of(
          "place",
          "spot",
          "position",
          "in",
          "behind",
          "ahead",
          "with",
          "at",
          "and",
          ",",
          ".",
          ";",
          ")",
          "(",
          "overall",
          "on",
          "to",
          "after",
          "home",
          "from",
          "as",
          "while",
          "but",
          "-",
          "across",
          "over",
          "for",
          "of",
          "finisher",
          "through",
          "by",
          "running",
          "finishing",
          "when",
          "having",
          "despite",
          "just",
          "only",
          "followed",
          "respectively",
          "was",
          "went",
          "goes",
          "came",
          "or",
          "among",
          "a",
          "who",
          "clocking",
          "almost",
          "today",
          "four",
          "here",
          "is",
          ":");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    LISTED.in(reading).forEach(found -> listed(reading, found, out));
    for (int i = 0; i < reading.size(); i++) {
      boolean ordinal = reading.tag(i) == Tag.ORDINAL && !reading.taken(i);
      if (ordinal && reading.told(i, i) && allowedAfter(reading, i + 1)) {
        place(reading, i, out);
      }
    }
  }

  /** {@code Kiptum, Kamworor and Tola were first, second and third}: each his own. */
  private static void listed(Reading reading, Shape.Found found, Consumer<Statement> out) {
    List<Integer> ordinals = new ArrayList<>();
    for (int i = found.first(); i <= found.last(); i++) {
      if (reading.tag(i) == Tag.ORDINAL && !reading.taken(i)) {
        ordinals.add(i);
      }
    }
    List<Mention> people = reading.doers().together(found.first());
    boolean told = reading.affirmed(found.first(), found.last());
    for (int i = 0; i < ordinals.size(); i++) {
      int ordinal = ordinals.get(i);
      reading.take(ordinal);
      if (told && people.size() == ordinals.size()) {
        Meaning.Count count = (Meaning.Count) reading.item(ordinal).meaning();
        out.accept(
            new Statement.Place(
                reading.span(ordinal, ordinal),
                people.get(i).subject(),
                exact(count.amount()),
                Optional.empty(),
                Optional.empty(),
                false));
      }
    }
  }

  private static boolean allowedAfter(Reading reading, int next) {
    return switch (reading.tag(next)) {
      case WORD, MARK -> next >= reading.size() || AFTER.contains(reading.word(next));
      case CLOCK, LAPSE, SPOT, NAME, QUOTATION, YEAR -> true;
      default -> false;
    };
  }

  private static void place(Reading reading, int i, Consumer<Statement> out) {
    int p = i - 1;
    while (p >= 0 && reading.tag(p) == Tag.WORD && FILLERS.contains(reading.word(p))) {
      p--;
    }
    p = behindCountry(reading, p);
    Optional<Subject> who = who(reading, i, p);
    if (who.isEmpty() || !reading.told(p, i)) {
      return;
    }
    Meaning.Count count = (Meaning.Count) reading.item(i).meaning();
    boolean denied = reading.denied(Math.max(0, p), i);
    int first = Math.max(0, Math.min(p, i));
    int last = reading.word(i + 1).equals("place") ? i + 1 : i;
    reading.take(i);
    out.accept(
        new Statement.Place(
            reading.span(verb(reading, p) ? first : i, last),
            who.get(),
            exact(count.amount()),
            at(reading, i),
            Optional.empty(),
            denied));
  }

  /** {@code Tola of Ethiopia third}, {@code Tola (ETH) third}: the name stands before both. */
  private static int behindCountry(Reading reading, int p) {
    boolean of =
        reading.tag(p) == Tag.COUNTRY && List.of("of", "from", "the").contains(reading.word(p - 1));
    boolean brackets = reading.word(p).equals(")") && reading.word(p - 2).equals("(");
    int name = of && reading.word(p - 1).equals("the") ? p - 3 : of ? p - 2 : brackets ? p - 3 : -1;
    return reading.tag(name) == Tag.NAME ? name : p;
  }

  private static boolean verb(Reading reading, int p) {
    return VERBS.contains(reading.word(p));
  }

  private static Amount exact(Amount amount) {
    return new Amount(amount.said(), amount.said(), amount.said(), amount.words());
  }

  private static Optional<Subject> who(Reading reading, int i, int p) {
    Optional<Subject> behind = inverted(reading, i);
    if (behind.isPresent()) {
      return behind;
    }
    Optional<Mention> beside = reading.doers().mention(p);
    if (beside.isPresent() && made(reading, p, beside.get())) {
      return Optional.of(beside.get().subject());
    }
    Optional<Mention> named =
        reading.doers().mention(p - 1).filter(m -> m.sort() == Mention.Sort.NAME);
    if (named.isPresent() && aside(reading, i, p)) {
      return named.map(Mention::subject);
    }
    boolean placed = reading.word(i + 1).equals("place") || reading.word(i + 1).equals("spot");
    boolean entered = p + 1 < i && List.of("in", "for", "into", "to").contains(reading.word(i - 1));
    boolean joint = List.of("and", ",", "-", "(").contains(reading.word(p));
    boolean alone =
        (reading.word(p).equals(",") || reading.word(p).equals("("))
            && reading.doers().mention(p - 1).isPresent()
            && reading.tag(i + 1) == Tag.MARK;
    boolean timed =
        reading.tag(i + 1) == Tag.CLOCK
            || List.of("in", "with", "at").contains(reading.word(i + 1))
                && clockNear(reading, i + 2);
    return verb(reading, p) || placed || entered || joint && timed || alone
        ? reading.doer(i)
        : Optional.empty();
  }

  /** {@code Sesemann (8th)}; {@code FIRST BRITON: Cairess, sixth.} */
  private static boolean aside(Reading reading, int i, int p) {
    boolean brackets = reading.word(p).equals("(") && reading.word(i + 1).equals(")");
    boolean ends = i + 1 >= reading.size() || reading.word(i + 1).equals(".");
    return brackets || reading.word(p).equals(",") && p == i - 1 && ends;
  }

  /** {@code made him fifth}; else a pronoun next to an ordinal is no place. */
  private static boolean made(Reading reading, int p, Mention mention) {
    return mention.sort() != Mention.Sort.PRONOUN
        || List.of("made", "put", "left", "with", "gave", "handed", "earned", "brought")
            .contains(reading.word(p - 1));
  }

  private static boolean clockNear(Reading reading, int i) {
    return reading.tag(i) == Tag.CLOCK
        || reading.tag(i + 1) == Tag.CLOCK
        || reading.tag(i + 3) == Tag.CLOCK;
  }

  /** {@code Second was Kamworor}, {@code Third place went to Tola}, {@code in fourth came}. */
  private static Optional<Subject> inverted(Reading reading, int i) {
    for (int p = i + 1; p < Math.min(reading.size(), i + 9); p++) {
      boolean verb =
          List.of("was", "came", "is").contains(reading.word(p))
              || reading.word(p).equals("to")
                  && List.of("went", "goes").contains(reading.word(p - 1));
      Optional<Mention> next = reading.doers().after(p + 1);
      if (verb
          && next.isPresent()
          && next.get().item() - p <= 5
          && reading.doers().before(p).map(m -> m.item() < i - 3).orElse(true)
          && opens(reading, i)) {
        return Optional.of(next.get().subject());
      }
      if (verb || reading.doers().mention(p).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opens(Reading reading, int i) {
    int p = i - 1;
    while (p >= 0 && FILLERS.contains(reading.word(p))) {
      p--;
    }
    return p < 0
        || p == 0 && reading.tag(0) == Tag.CLOCK
        || List.of(",", ";", "and", "while").contains(reading.word(p));
  }

  /** A place on the way, where one is named right behind: {@code fifth at half way}. */
  private static Optional<Where> at(Reading reading, int i) {
    for (int p = i + 1; p <= i + 4 && p < reading.size(); p++) {
      if (reading.item(p).meaning() instanceof Meaning.Spot spot) {
        boolean there =
            List.of("at", "through", "by", "past", "passing").contains(reading.word(p - 1));
        return there ? Optional.of(spot.where()) : Optional.empty();
      }
      if (reading.tag(p) != Tag.WORD) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
