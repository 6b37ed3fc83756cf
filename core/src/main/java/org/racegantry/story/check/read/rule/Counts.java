package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Counted;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Meaning;

/** How many: {@code more than 48,000 runners took part}, {@code a lead group of five}. */
final class Counts implements Rule {
  private static final long CROWD = 100;
  private static final String PEOPLE =
      "(?:{3})(?:runners|people|participants|competitors|entrants|athletes|starters|finishers"
          + "|entries|marathoners|others|men and women|mass runners) ";
  private static final Shape CROWD_DOES =
      Shape.of(
          "(?<n>N) "
              + PEOPLE
              + "(?:who |had |have |all |, |also |would |{2})*?(?<v>started"
              + "|start|finished|finish|took part|lined up|entered"
              + "|completed|crossed|ran|set off|took to"
              + "|registered|signed up|taking part|finishing"
              + "|starting|running|completing|toed|set out"
              + "|take part|made it|made their|were entered|crossing|on the start|reached|who) ");
  private static final Shape NOUN =
      Shape.of("(?<n>N) (?:{2})(?<v>finishers|starters|entrants|entries) ");
  private static final Shape FIELD =
      Shape.of(
          "(?:field|entry|start list) of (?:{2})(?<n>N) (?:{1})(?<v>runners |starters |people |)");
  private static final Shape GROUP =
      Shape.of(
          "(?<g>group|pack|bunch|leaders|field) (?:{3})(?:of|to|by|was|were|numbered"
              + "|contained|included|still) (?:{2})(?<n>N|trio|quartet|quintet|dozen) ");
  private static final Shape STRONG =
      Shape.of("(?<n>N) (?:strong |man |woman |person |runner )+(?:{2})(?<g>group|pack|bunch) ");
  private static final Shape IN_GROUP =
      Shape.of(
          "(?<n>N) (?:{3})(?:in|formed|made up|remained in|left in) (?:the |a )?(?:{1})"
              + "(?<g>lead|leading|front|main) ");

  private static final Shape TOGETHER =
      Shape.of(
          "(?<n>N) (?:men |women |runners |athletes |of them |of the )?(?:{1})"
              + "(?:were|was|remained|stayed|ran) (?:still )?(?<g>together) ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    for (Shape shape : List.of(GROUP, STRONG, IN_GROUP, TOGETHER)) {
      shape.in(reading).forEach(found -> group(reading, found, out));
    }
    for (Shape shape : List.of(CROWD_DOES, NOUN, FIELD)) {
      shape.in(reading).forEach(found -> crowd(reading, found, out));
    }
  }

  private static void crowd(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int number = found.item("n");
    Amount amount = ((Meaning.Count) reading.item(number).meaning()).amount();
    if (amount.said() < CROWD
        || reading.taken(number)
        || !reading.affirmed(found.first(), found.last())) {
      return;
    }
    int verb = found.item("v");
    Optional<Counted> what = counted(reading, verb < 0 ? number : verb);
    if (what.isEmpty()) {
      return;
    }
    reading.take(number);
    Subject all = new Subject("", java.util.OptionalInt.empty(), Optional.empty());
    out.accept(
        new Statement.Count(
            reading.span(number, found.last()), all, what.get(), amount, Optional.empty()));
  }

  private static Optional<Counted> counted(Reading reading, int verb) {
    String word = reading.word(verb);
    if (word.equals("who")) {
      return Optional.empty();
    }
    if (List.of(
            "finished",
            "finish",
            "completed",
            "crossed",
            "finishers",
            "finishing",
            "completing",
            "made",
            "crossing",
            "reached")
        .contains(word)) {
      return Optional.of(Counted.FINISHED);
    }
    return List.of("entered", "registered", "signed", "entrants", "entries", "were").contains(word)
        ? Optional.of(Counted.ENTERED)
        : Optional.of(Counted.STARTED);
  }

  private static void group(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int number = found.item("n");
    Optional<Amount> amount = size(reading, number);
    boolean lead = lead(reading, found);
    boolean counts = List.of("seconds", "minutes", "of").contains(reading.word(number + 1));
    if (amount.isEmpty()
        || !lead
        || counts
        || amount.get().said() >= CROWD
        || reading.taken(number)
        || !reading.affirmed(found.first(), found.last())) {
      return;
    }
    reading.take(number);
    Optional<Where> at = Spotted.near(reading, found.last());
    if (at.isEmpty()) {
      at = Spotted.opening(reading, found.first());
    }
    out.accept(
        new Statement.Count(
            reading.span(found.first(), found.last()),
            reading.everybody("the lead group"),
            Counted.LEAD_GROUP,
            amount.get(),
            at));
  }

  private static Optional<Amount> size(Reading reading, int number) {
    if (reading.item(number).meaning() instanceof Meaning.Count count) {
      return Optional.of(count.amount());
    }
    long said =
        switch (reading.word(number)) {
          case "trio" -> 3;
          case "quartet" -> 4;
          case "quintet" -> 5;
          default -> 0;
        };
    return said == 0
        ? Optional.empty()
        : Optional.of(new Amount(said, said, said, reading.word(number)));
  }

  private static boolean lead(Reading reading, Shape.Found found) {
    int noun = found.item("g");
    String word = reading.word(noun);
    boolean chasing = reading.word(noun - 1).startsWith("chas");
    return !chasing
        && (word.startsWith("lead")
            || word.equals("front")
            || word.equals("main")
            || word.equals("together")
            || word.equals("group") && List.of("a", "the", "big").contains(reading.word(noun - 1))
            || List.of("lead", "leading", "front", "main", "elite").contains(reading.word(noun - 1))
            || List.of("lead", "leading", "front").contains(reading.word(noun - 2)));
  }
}
