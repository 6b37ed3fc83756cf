package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;
import org.racegantry.story.check.read.who.Mention.Role;
import org.racegantry.story.check.read.who.Mention.Sort;

/**
 * Finish times: {@code won in 2:01.27}, {@code Kamworor (2:04:23)}, {@code a time of 2:18:33}. The
 * value of a record is nobody's finish time.
 */
final class FinishTimes implements Rule {
  /** Nobody finishes a marathon sooner, on foot or on wheels. */
  private static final long LEAST_S = 3600;

  private static final List<String> AT_HAND =
      List.of(
          "in",
          "clocked",
          "clocking",
          "clocks",
          "ran",
          "running",
          "needed",
          "took",
          "managed",
          "runs",
          "recorded",
          "recording",
          "posted",
          "posting",
          "timed",
          "with",
          "at",
          "stopped",
          "registered",
          "registering",
          "finished",
          "finishing",
          "won",
          "winning",
          "given",
          "clock",
          "returned",
          "crossing",
          "time",
          "was",
          "to",
          "for",
          "produced",
          "producing",
          "delivered",
          "delivering",
          "by",
          "of");
  private static final List<String> FILLERS =
      List.of(
          "a",
          "an",
          "the",
          "time",
          "of",
          "superb",
          "stunning",
          "new",
          "remarkable",
          "fine",
          "brilliant",
          "excellent",
          "blistering",
          "winning",
          "official",
          "provisional",
          "final",
          "sensational",
          "impressive",
          "astonishing",
          "extraordinary",
          "finishing",
          "fast",
          "record",
          "clocking",
          "at",
          "what",
          "unofficial",
          "just",
          "in",
          "solid",
          "marathon",
          "huge",
          "massive",
          "lifetime",
          "mark",
          "big",
          "clear",
          "scintillating",
          "debut",
          "an",
          "some",
          "only",
          "strong",
          "seasonal",
          "staggering",
          "incredible",
          "quick");
  private static final Shape IN_RECORD =
      Shape.of(
          "(?:in|with|set|sets|setting|ran|running|clocked|clocking|recorded|for|to|broke|"
              + "breaking|smashed|smashing|lowering|lowered|posted|posting|by) "
              + "(?:{3})R (?:time )?(?:of |, |- |to |with |in )?(?:a )?(?:time )?(?:of )?(?<t>T) ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    for (int i = 0; i < reading.size(); i++) {
      Optional<Amount> time = time(reading.item(i).meaning());
      if (time.isPresent() && !reading.taken(i) && reading.affirmed(i, i)) {
        int at = i;
        who(reading, i).ifPresent(who -> state(reading, who, at, time.get(), out));
      }
    }
  }

  /** {@code 62:43}: nobody writes the time of a marathon so. */
  private static boolean minutes(String words) {
    return words.matches("[1-9][0-9]{1,2}[:.][0-9]{2}");
  }

  /** What can be the time of a whole race: in words, only where the seconds are told. */
  private static Optional<Amount> time(Meaning meaning) {
    Optional<Amount> amount =
        switch (meaning) {
          case Meaning.Clock clock when !minutes(clock.whole().words()) ->
              Optional.of(clock.whole());
          case Meaning.Lapse lapse when lapse.amount().low() == lapse.amount().high() ->
              Optional.of(lapse.amount());
          default -> Optional.empty();
        };
    return amount.filter(time -> time.said() >= LEAST_S);
  }

  private static void state(
      Reading reading, Subject who, int i, Amount time, Consumer<Statement> out) {
    reading.take(i);
    out.accept(new Statement.FinishTime(reading.span(i, i), who, time));
  }

  private Optional<Subject> who(Reading reading, int i) {
    Optional<Subject> beside = beside(reading, i);
    if (beside.isPresent()) {
      return beside;
    }
    int p = i - 1;
    boolean record = false;
    boolean hand = i == 0;
    while (p >= 0 && filler(reading, p)) {
      hand |= List.of("in", "time", "clocking", "at", ":").contains(reading.word(p));
      record |= reading.tag(p) == Tag.RECORD;
      p--;
    }
    if (record) {
      return IN_RECORD.in(reading).stream().anyMatch(found -> found.item("t") == i)
              && !former(reading, p, i)
          ? doer(reading, i, p)
          : Optional.empty();
    }
    if (oldMark(reading, p + 1, i)) {
      return Optional.empty();
    }
    Optional<Mention> owner = reading.doers().mention(p);
    if (owner.isPresent() && owner.get().role() == Role.OWNER && p + 1 < i) {
      return known(owner.get());
    }
    if (reading.word(p).equals("'s")) {
      return reading.doers().mention(p - 1).flatMap(FinishTimes::known);
    }
    return hand || AT_HAND.contains(reading.word(p)) ? doer(reading, i, p) : Optional.empty();
  }

  private static boolean filler(Reading reading, int p) {
    Tag tag = reading.tag(p);
    return tag == Tag.RECORD
        || reading.word(p).equals(":") && reading.tag(p - 1) == Tag.WORD
        || tag == Tag.WORD && FILLERS.contains(reading.word(p));
  }

  private static boolean former(Reading reading, int from, int to) {
    for (int p = Math.max(0, from); p < to; p++) {
      if (reading.item(p).meaning() instanceof Meaning.Record record && record.former()) {
        return true;
      }
    }
    return oldMark(reading, from, to);
  }

  private static boolean oldMark(Reading reading, int from, int to) {
    for (int p = Math.max(0, from - 2); p < to; p++) {
      if (List.of(
              "old",
              "previous",
              "best",
              "mark",
              "existing",
              "former",
              "record",
              "inside",
              "than",
              "barrier")
          .contains(reading.word(p))) {
        return !reading.word(p).equals("record") || !reading.word(p + 1).equals("time");
      }
    }
    return false;
  }

  private static Optional<Subject> known(Mention mention) {
    return mention.sort() == Sort.STRANGER ? Optional.empty() : Optional.of(mention.subject());
  }

  /** A name with the time right behind it: in brackets, after a comma, after a nation. */
  private static Optional<Subject> beside(Reading reading, int i) {
    int p = i - 1;
    boolean open = false;
    while (p >= 0 && (i - p) < 6 && between(reading, p)) {
      open |= reading.word(p).equals("(");
      p--;
    }
    Optional<Mention> mention = reading.doers().mention(p);
    boolean name =
        mention.isPresent()
            && (mention.get().sort() == Sort.NAME || mention.get().sort() == Sort.STRANGER);
    boolean listed = open || reading.line() || p == i - 1 || closed(reading, i + 1);
    return name && listed && p < i - (open ? 1 : 0)
        ? mention.flatMap(FinishTimes::known)
        : Optional.empty();
  }

  private static boolean closed(Reading reading, int i) {
    return i >= reading.size() || List.of(",", ";", ")", "and").contains(reading.word(i));
  }

  private static boolean between(Reading reading, int p) {
    Tag tag = reading.tag(p);
    boolean mark = List.of("(", ")", ",", ":", "-", "|", "•", ".").contains(reading.word(p));
    return tag == Tag.COUNTRY
        || tag == Tag.NATION
        || tag == Tag.NUMBER
        || tag == Tag.ORDINAL
        || mark;
  }

  /**
   * Who ran it. Right behind somebody who was passed or led, both can be meant.
   *
   * @param preposition the word in front of the time
   */
  private static Optional<Subject> doer(Reading reading, int i, int preposition) {
    int p = preposition;
    while (p > 0
        && (reading.tag(p) == Tag.WORD && !mentioned(reading, p)
            || reading.tag(p) == Tag.ORDINAL
            || reading.tag(p) == Tag.RECORD)) {
      p--;
    }
    Optional<Mention> near = reading.doers().mention(p);
    boolean object =
        near.isPresent()
            && near.get().sort() == Sort.NAME
            && near.get().role() == Role.OBJECT
            && preposition - p <= 2;
    if (object && followed(reading, p)) {
      return known(near.get());
    }
    if (object) {
      return Optional.of(reading.everybody(reading.item(p).low()));
    }
    Optional<Mention> doer = reading.doers().of(i);
    if (doer.isEmpty()) {
      return reading.doer(i);
    }
    if (doer.isPresent()) {
      return doer.get().sort() == Sort.GROUP ? Optional.empty() : known(doer.get());
    }
    return Optional.empty();
  }

  private static boolean mentioned(Reading reading, int p) {
    return reading.doers().mention(p).isPresent();
  }

  /** {@code followed home by Plat in 1:28:44}. */
  private static boolean followed(Reading reading, int mention) {
    int p = mention - 1;
    while (p > 0 && reading.tag(p) != Tag.WORD) {
      p--;
    }
    boolean by = reading.word(p).equals("by");
    return by && reading.word(p - 1).equals("won")
        || by
            && (reading.word(p - 1).equals("followed")
                || reading.word(p - 2).equals("followed")
                || reading.word(p - 1).equals("chased")
                || reading.word(p - 2).equals("chased"));
  }
}
