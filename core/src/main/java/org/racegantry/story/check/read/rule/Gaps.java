package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;
import org.racegantry.story.check.read.who.Mention.Sort;

/**
 * Gaps and margins: {@code 18 seconds outside the world record}, {@code won by almost three
 * minutes}, {@code 27 seconds behind at 25km}.
 */
final class Gaps implements Rule {
  private static final String OWNER =
      "(?:the |his |her |P 's |D 's |own |previous |old |own |K |of |{1})*?";
  private static final Shape TAKEN_OFF =
      Shape.of(
          "(?:took|take|takes|taking|knocked|knocking|slashed|slashing|sliced|slicing|shaved"
              + "|shaving|carved|carving|cut|cutting|chopped|hacked|wiped|lopped) (?:a |an |{2})"
              + "(?<u>[TU]) (?:off|from) "
              + OWNER
              + "(?<r>R) ");
  private static final Shape OF_RECORD =
      Shape.of(
          "(?<u>[TU]) (?<w>outside|inside|off|short of|shy of|faster than|quicker than"
              + "|slower than|better than|under|over|below|adrift of|ahead of|behind|from|down on"
              + "|away from|clear of) (?:what was )?"
              + OWNER
              + "(?<r>R) ");
  private static final Shape RECORD_BY =
      Shape.of(
          "(?<v>broke|breaking|break|beat|beating|smashed|smashing|lowered|lowering|bettered"
              + "|bettering|improved|improving|shattered|shattering|missed|missing|obliterated"
              + "|eclipsed|eclipsing|cut|lower) "
              + OWNER
              + "(?<r>R) (?:of T )?(?:{2})by "
              + "(?:a |an |what was |just |only |mere |exactly )*(?<u>[TU]) ");
  private static final Shape PLAIN_BY =
      Shape.of("(?:a|new|another|in) (?<r>R) by (?:{2})(?<u>[TU]) ");
  private static final Shape BEHIND =
      Shape.of(
          "(?<u>[TU]) (?<w>behind|back|adrift|down|slower|later|off the pace|further back"
              + "|off the lead|off the leaders|in arrears) ");
  private static final Shape AHEAD =
      Shape.of(
          "(?<u>[TU]) (?<w>ahead|clear|in front|faster|quicker|up|in hand|too good|earlier"
              + "|before) ");
  private static final Shape BY =
      Shape.of(
          "(?<v>won|win|winning|beat|beating|beats|defeated|defeating|victory|triumphed"
              + "|triumph|clear|ahead|race|title|P|D|him|her|K|crown|second|wins|led|leading|pipped"
              + "|pipping|edged|outsprinted|it|sprint|line|lead|sprinted|out|victorious|half|rest"
              + "|field|pack) (?:{2})by (?:just |only |a |mere |some"
              + " |precisely |exactly )*(?<u>[TU]) ");
  private static final Shape MARGIN =
      Shape.of(
          "(?:margin|gap|lead|advantage|cushion|deficit)"
              + " (?:{3})(?:of|to|was|at|by|:) (?:a |just |only |still )*"
              + "(?<u>[TU]) ");
  private static final Shape OWN_MARGIN =
      Shape.of(
          "(?<u>[TU]) (?<m>margin|gap|lead|advantage|cushion|deficit|victory|winning margin|win) ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    TAKEN_OFF.in(reading).forEach(f -> record(reading, f, true, out));
    OF_RECORD.in(reading).forEach(f -> record(reading, f, aheadOfRecord(reading, f), out));
    RECORD_BY.in(reading).forEach(f -> record(reading, f, !missed(reading, f), out));
    PLAIN_BY.in(reading).forEach(f -> record(reading, f, true, out));
    BEHIND.in(reading).forEach(f -> new Gap(reading, f, false).state(out));
    AHEAD.in(reading).stream()
        .filter(f -> !ofAStretch(reading, f))
        .forEach(f -> new Gap(reading, f, true).state(out));
    BY.in(reading).forEach(f -> new Gap(reading, f, true).margin(out));
    MARGIN.in(reading).stream()
        .filter(f -> directed(reading, f))
        .forEach(f -> new Gap(reading, f, !shrunk(reading, f)).margin(out));
    OWN_MARGIN.in(reading).forEach(f -> new Gap(reading, f, !shrunk(reading, f)).margin(out));
  }

  private static boolean aheadOfRecord(Reading reading, Shape.Found found) {
    return List.of("inside", "faster", "quicker", "better", "under", "below", "ahead", "clear")
        .contains(reading.word(found.item("w")));
  }

  /** {@code 28 seconds faster than anyone else in the group} is of a stretch, not of the order. */
  private static boolean ofAStretch(Reading reading, Shape.Found found) {
    int next = found.item("w") + 1;
    next += reading.word(next).equals("than") ? 1 : 0;
    return List.of("anyone", "anybody", "everyone", "any").contains(reading.word(next));
  }

  /** A gap alone may be in front or behind; it takes a word that tells which. */
  private static boolean directed(Reading reading, Shape.Found found) {
    boolean gap = reading.word(found.first()).equals("gap");
    boolean grows = false;
    for (int p = 0; p < found.item("u"); p++) {
      grows |=
          List.of(
                  "opened",
                  "open",
                  "opening",
                  "built",
                  "stretched",
                  "extended",
                  "grown",
                  "grew",
                  "established",
                  "widened",
                  "had")
              .contains(reading.word(p));
    }
    return !gap || grows || shrunk(reading, found);
  }

  /** A deficit, and a gap that shrinks, are told of the one behind. */
  private static boolean shrunk(Reading reading, Shape.Found found) {
    for (int p = found.first(); p < found.item("u"); p++) {
      if (List.of(
              "deficit",
              "shrunk",
              "cut",
              "closed",
              "reduced",
              "trimmed",
              "narrowed",
              "whittled",
              "shrank",
              "down")
          .contains(reading.word(p))) {
        return true;
      }
    }
    return false;
  }

  private static boolean missed(Reading reading, Shape.Found found) {
    return reading.word(found.item("v")).startsWith("miss");
  }

  private static void record(
      Reading reading, Shape.Found found, boolean ahead, Consumer<Statement> out) {
    int time = found.item("u");
    Optional<Amount> gap = seconds(reading.item(time).meaning());
    Optional<Subject> who = reading.doers().subject(found.first());
    boolean pace = List.of("pace", "schedule").contains(reading.word(found.last() + 1));
    if (reading.taken(time)
        || pace
        || gap.isEmpty()
        || who.isEmpty()
        || !reading.affirmed(found.first(), found.item("r"))) {
      return;
    }
    reading.take(time);
    Meaning.Record record = (Meaning.Record) reading.item(found.item("r")).meaning();
    out.accept(
        new Statement.Gap(
            reading.span(time, Math.max(time, found.last())),
            who.get(),
            new Other.Mark(record.scope()),
            gap.get(),
            ahead,
            Optional.empty()));
  }

  /** A gap in seconds; a time too long to be one is none. */
  static Optional<Amount> seconds(Meaning meaning) {
    Optional<Amount> amount =
        switch (meaning) {
          case Meaning.Lapse lapse -> Optional.of(lapse.amount());
          case Meaning.Clock clock -> Optional.of(clock.brief());
          default -> Optional.empty();
        };
    return amount.filter(gap -> gap.said() < 3000);
  }

  /** One gap between runners, while it is read. */
  private record Gap(Reading reading, Shape.Found found, boolean ahead) {
    private int time() {
      return found.item("u");
    }

    void state(Consumer<Statement> out) {
      int word = found.item("w");
      int next = found.last() + 1;
      if (List.of("of", "than", "on", "from").contains(reading.word(next))) {
        next++;
      }
      int target = target(next);
      Optional<Mention> whom = reading.doers().mention(target);
      Other other = whom.map(Gap::other).orElse(new Other.Front());
      if (whom.isEmpty() && ahead) {
        other = new Other.Next();
      }
      boolean later = reading.word(word).equals("later");
      Optional<Subject> who = later && whom.isEmpty() ? follower(next) : Optional.empty();
      boolean named =
          whom.isPresent() && whom.get().sort() == Sort.NAME
              || reading.tag(next) == Tag.MARK
              || next >= reading.size()
              || !later;
      who = who.isPresent() ? who : subject();
      if (named || who.isPresent()) {
        accept(
            who,
            later && follower(next).isPresent() ? new Other.Front() : other,
            whom.isPresent() ? target : found.last(),
            out);
      }
    }

    private int target(int next) {
      int p = next;
      while (p < next + 5
          && p < reading.size()
          && reading.doers().mention(p).isEmpty()
          && (reading.tag(p) == Tag.WORD
              || reading.tag(p) == Tag.NATION
              || reading.tag(p) == Tag.TITLE
              || reading.tag(p) == Tag.AGE)) {
        boolean stops =
            List.of("in", "at", "and", "after", "with", "as", "to", "but", "by", "for", "when")
                .contains(reading.word(p));
        if (stops) {
          return -1;
        }
        p++;
      }
      boolean pronoun =
          reading.doers().mention(p).isPresent()
              && List.of("his", "he", "she").contains(reading.word(p));
      return pronoun ? -1 : p;
    }

    private static Other other(Mention whom) {
      boolean winner =
          List.of("the winner", "the champion", "the victor").contains(whom.subject().words());
      return whom.sort() == Sort.GROUP || winner
          ? new Other.Front()
          : new Other.Runner(whom.subject());
    }

    /** {@code 18 seconds later came Tola}, {@code followed 18 seconds later by Tola}. */
    private Optional<Subject> follower(int next) {
      boolean comes = List.of("by", "came", "was", "in").contains(reading.word(next));
      Optional<Mention> after = reading.doers().after(next);
      return comes && after.isPresent() && after.get().item() - next <= 5
          ? after.map(Mention::subject)
          : Optional.empty();
    }

    void margin(Consumer<Statement> out) {
      int before = time() - 1;
      while (before > found.first() && reading.doers().mention(before).isEmpty()) {
        before--;
      }
      Optional<Mention> whom =
          reading.doers().mention(before).filter(m -> m.role() == Mention.Role.OBJECT);
      Other other = whom.map(Gap::other).orElse(ahead ? new Other.Next() : new Other.Front());
      int over = found.last() + 1;
      boolean beaten = List.of("over", "from", "ahead").contains(reading.word(over));
      Optional<Mention> behind = beaten ? reading.doers().after(over) : Optional.empty();
      if (behind.isPresent() && behind.get().item() - over < 5) {
        other = other(behind.get());
      }
      accept(subject(), other, found.last(), out);
    }

    private Optional<Subject> subject() {
      return reading.doer(Math.max(found.first(), time()));
    }

    private void accept(Optional<Subject> who, Other other, int last, Consumer<Statement> out) {
      Optional<Amount> gap = seconds(reading.item(time()).meaning());
      Optional<Where> at = Spotted.near(reading, time());
      if (at.isEmpty() && Spotted.then(reading, Math.max(time(), found.last()))) {
        at = Spotted.before(reading, time());
        gap = at.isPresent() ? gap : Optional.empty();
      }
      if (at.isEmpty() && Spotted.opens(reading, time())) {
        at = Spotted.opening(reading, time());
      }
      if (at.isEmpty() && Spotted.atTheLine(reading, time())) {
        at = Optional.of(Where.at(reading.whole_mm()));
      }
      if (who.isEmpty()
          || gap.isEmpty()
          || reading.taken(time())
          || !reading.affirmed(time(), Math.max(time(), found.last()))) {
        return;
      }
      reading.take(time());
      int first = Math.min(found.first(), time());
      out.accept(
          new Statement.Gap(reading.span(first, last), who.get(), other, gap.get(), ahead, at));
    }
  }
}
