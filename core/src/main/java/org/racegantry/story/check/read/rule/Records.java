package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.records.Scope;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;

/**
 * Records that are said to have fallen, or to stand: {@code broke}, {@code set}, {@code missed}.
 */
final class Records implements Rule {
  private static final List<String> FELL =
      List.of(
          "broke",
          "breaks",
          "breaking",
          "broken",
          "break",
          "smashed",
          "smashes",
          "smashing",
          "shattered",
          "shattering",
          "set",
          "sets",
          "setting",
          "beat",
          "beating",
          "beats",
          "bettered",
          "bettering",
          "obliterated",
          "obliterating",
          "demolished",
          "demolishing",
          "destroyed",
          "destroying",
          "lowered",
          "lowering",
          "improved",
          "improving",
          "rewrote",
          "eclipsed",
          "eclipsing",
          "equalled",
          "equalling",
          "matched",
          "claimed",
          "claiming",
          "ran",
          "running",
          "recorded",
          "recording",
          "clocked",
          "clocking",
          "took",
          "taking",
          "slashed",
          "posted",
          "posting",
          "new",
          "toppled",
          "erased",
          "tore",
          "annihilated",
          "crushed",
          "crushing",
          "rewriting",
          "broached",
          "surpassed",
          "secured",
          "delivered",
          "equaled",
          "established",
          "establishing",
          "with",
          "produced",
          "for",
          "was",
          "to",
          "cut");
  private static final List<String> WEAK = List.of("with", "for", "was", "took", "taking", "to");
  private static final List<String> MISSED =
      List.of("missed", "missing", "outside", "short", "shy", "off", "miss", "misses");
  private static final List<String> SKIPPED =
      List.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "own",
          "new",
          "'s",
          "of",
          "previous",
          "old",
          "long",
          "standing",
          "and",
          "another",
          "time",
          "huge",
          "big",
          "massive",
          "on",
          "both",
          "outright",
          "just",
          "narrowly",
          "stunning",
          "sensational",
          "official",
          "by",
          "down",
          "in",
          "what",
          "clear",
          "record",
          "there",
          "brilliant",
          "superb",
          "lifetime",
          "apart",
          "up",
          "what",
          "is",
          "was",
          "existing",
          "remarkable",
          "out");
  private static final List<String> NO_CLAIM =
      List.of(
          "pace",
          "schedule",
          "holder",
          "attempt",
          "bonus",
          "bid",
          "challenge",
          "holders",
          "splits",
          "ratified",
          "tempo",
          "rhythm",
          "contention",
          "form");
  private static final List<String> FALLS =
      List.of("fell", "tumbled", "broken", "shattered", "smashed", "went", "toppled", "beaten");
  private static final List<String> STANDS =
      List.of(
          "survived",
          "survives",
          "stood",
          "stands",
          "remained",
          "remains",
          "safe",
          "intact",
          "escaped",
          "untouched");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    for (int i = 0; i < reading.size(); i++) {
      if (reading.item(i).meaning() instanceof Meaning.Record record
          && !NO_CLAIM.contains(reading.word(i + 1))
          && reading.told(i, i)) {
        read(reading, i, record.scope(), out);
      }
    }
  }

  private static void read(Reading reading, int i, Scope scope, Consumer<Statement> out) {
    int passive = passive(reading, i);
    if (passive > 0) {
      boolean fell = !STANDS.contains(reading.word(passive)) && !reading.denied(i, passive);
      state(reading, i, passive, scope, fell, out);
      return;
    }
    int p = i - 1;
    boolean fresh = false;
    boolean article = false;
    while (p >= 0 && skipped(reading, p)) {
      fresh |= reading.word(p).equals("new") || reading.word(p).equals("in");
      article |= reading.word(p).equals("a") || reading.word(p).equals("an");
      p--;
    }
    String verb = reading.word(p);
    boolean weak = WEAK.contains(verb) && !fresh && !article;
    boolean inRecord = fresh && (article || reading.word(i - 1).equals("in")) || plain(reading, i);
    if (MISSED.contains(verb) && !takenOff(reading, p)) {
      if (reading.tag(p - 1) == Tag.LAPSE || reading.tag(p - 1) == Tag.CLOCK) {
        return;
      }
      state(reading, p, i, scope, false, out);
    } else if (FELL.contains(verb) && !weak || inRecord || bracketed(reading, i)) {
      state(reading, Math.max(0, inRecord ? p + 1 : p), i, scope, !reading.denied(p, i), out);
    } else if (verb.equals("off") && takenOff(reading, p)) {
      state(reading, p, i, scope, true, out);
    }
  }

  /**
   * {@code is a course record}, {@code and a course record by 72 seconds}, {@code Course record!}
   */
  private static boolean plain(Reading reading, int i) {
    if (i == 0) {
      return reading.size() <= 3;
    }
    boolean article = List.of("a", "an", "another", "no").contains(reading.word(i - 1));
    String before = reading.word(i - 2);
    boolean told =
        List.of("is", "was", "be", "also", "and", ",", "but", "not", "for", "with", "-", "by")
                .contains(before)
            || i == 1
            || reading.tag(i - 2) == Tag.CLOCK;
    return article && told
        || List.of("is", "was").contains(before)
            && reading.word(i - 1).equals("the")
            && reading.word(i + 1).equals("-");
  }

  private static boolean bracketed(Reading reading, int i) {
    return reading.word(i - 1).equals("(") && reading.word(i + 1).equals(")");
  }

  /** {@code The course record fell}, {@code the record was broken}, {@code survived}. */
  private static int passive(Reading reading, int i) {
    boolean his = List.of("his", "hers").contains(reading.word(i + 2));
    if (his && List.of("is", "was").contains(reading.word(i + 1))) {
      return i + 2;
    }
    for (int p = i + 1; p < Math.min(reading.size(), i + 5); p++) {
      String word = reading.word(p);
      if (FALLS.contains(word) || STANDS.contains(word)) {
        return p;
      }
      if (reading.tag(p) != Tag.WORD && reading.tag(p) != Tag.CLOCK
          || word.equals("and")
          || word.equals("as")
          || word.equals("set")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean takenOff(Reading reading, int p) {
    if (!reading.word(p).equals("off")) {
      return false;
    }
    for (int q = p - 1; q >= Math.max(0, p - 4); q--) {
      if (List.of(
              "took",
              "take",
              "taking",
              "knocked",
              "slashed",
              "sliced",
              "shaved",
              "carved",
              "chopped",
              "knocking",
              "slicing",
              "shaving",
              "carving",
              "lopped")
          .contains(reading.word(q))) {
        return true;
      }
    }
    return false;
  }

  private static boolean skipped(Reading reading, int p) {
    return switch (reading.tag(p)) {
      case WORD ->
          SKIPPED.contains(reading.word(p)) && !FELL.contains(reading.word(p))
              || List.of("new", "was").contains(reading.word(p))
              || reading.doers().mention(p).isPresent()
                  && !List.of("he", "she").contains(reading.word(p));
      case NAME, CLOCK, FIELD, DESCRIBED, NATION, YEAR, LAPSE, RECORD -> true;
      default -> false;
    };
  }

  /** {@code Kiptum's time is a course record}. */
  private static Optional<Subject> owned(Reading reading, int i) {
    return reading
        .doers()
        .before(i)
        .filter(m -> m.role() == Mention.Role.OWNER)
        .map(Mention::subject);
  }

  private static void state(
      Reading reading, int from, int to, Scope scope, boolean fell, Consumer<Statement> out) {
    int first = Math.max(0, Math.min(from, to));
    if (!reading.told(first, first)) {
      return;
    }
    Optional<Mention> near = reading.doers().of(Math.max(first, 0));
    if (near.isPresent() && near.get().item() == to + 1) {
      return;
    }
    Optional<Subject> who =
        near.isPresent()
            ? near.map(Mention::subject)
            : owned(reading, to).or(() -> reading.doer(first));
    out.accept(
        new Statement.RecordFell(
            reading.span(first, Math.max(from, to)),
            who.orElseGet(() -> reading.everybody("")),
            scope,
            fell));
  }
}
