package org.racegantry.story.check.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;
import org.racegantry.story.check.read.phrase.Tag;
import org.racegantry.story.check.read.who.Mention;

/** Victories, and the podium: {@code won}, {@code took the title}, {@code completed the podium}. */
final class Wins implements Rule {
  private static final String OTHER =
      "(?!(?:{2})(?:medals? |gold |silver |bronze |olympic |world "
          + "|sprint (?!of |finish )|races |marathons "
          + "|titles "
          + "|N (?:titles|medals|times|races|marathons|of) |twice |E |on the track |silverware "
          + "|praise |hearts |Y |G |battle |title in )"
          + "|(?:his |her |the |a )?(?:N |O )?(?:olympic |world )|half marathon )";
  private static final Shape WON =
      Shape.of("(?<v>won|wins|winning|win|triumphed|triumphs|triumphing|prevailed) " + OTHER);
  private static final Shape VICTORY =
      Shape.of(
          "(?<v>took|takes|taking|claimed|claiming|claims|secured|clinched|sealed|earned|stormed"
              + "|swept|cruised|powered|romped|raced|surged|sprinted|ran|cruising|storming) (?:{3})"
              + "(?:victory|win|(?:title|crown|honours|K) (?!in W|C |Y )) ");
  private static final Shape CROWNED =
      Shape.of("(?<v>crowned) (?:the )?(?:{1})(?:champion|winner|E) ");
  private static final Shape WINNER =
      Shape.of("(?:race |eventual |K )?(?<v>winner|winners) (?<p>P) ");
  private static final Shape PASSIVE =
      Shape.of("(?<v>won|taken|claimed) by (?:(?:G|A|E|C) |'s |the )*(?<p>P) ");
  private static final Shape WENT =
      Shape.of(
          "(?:K|race|title|victory|win|honours|crown) (?<v>went|goes) to "
              + "(?:(?:G|A|E|C) |'s |the |born )*(?<p>P) ");
  private static final Shape APPOSED =
      Shape.of("(?<p>P) , (?:the )?(?:eventual |race )?(?<v>winner) , ");
  private static final Shape RUNNER_UP = Shape.of("(?<v>runner) up ");
  private static final Shape PODIUM =
      Shape.of(
          "(?<v>completed|completes|rounded out|completing|rounding out"
              + "|complete|filled out) the (?:{1})"
              + "(?:podium|top three) ");
  private static final Shape ON_PODIUM = Shape.of("(?<v>on|onto|made) the (?:{1})podium ");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    for (Shape shape : List.of(WINNER, APPOSED, PASSIVE, WENT)) {
      shape.in(reading).forEach(found -> winner(reading, found, out));
    }
    for (Shape shape : List.of(WON, VICTORY, CROWNED)) {
      shape.in(reading).forEach(found -> state(reading, found, 1, 1, out));
    }
    RUNNER_UP.in(reading).forEach(found -> state(reading, found, 2, 2, out));
    PODIUM.in(reading).forEach(found -> podium(reading, found, out));
    ON_PODIUM.in(reading).forEach(found -> state(reading, found, 1, 3, out));
  }

  private static void winner(Reading reading, Shape.Found found, Consumer<Statement> out) {
    Optional<Mention> who = reading.doers().mention(found.item("p"));
    who.filter(m -> reading.told(found.first(), found.last()))
        .ifPresent(
            mention ->
                place(reading, found.item("v"), found.item("v"), mention.subject(), 1, 1, out));
  }

  /** One completes it in third; two do in second and third. */
  private static void podium(Reading reading, Shape.Found found, Consumer<Statement> out) {
    List<Mention> people = reading.doers().together(found.first());
    if (people.size() != 2) {
      state(reading, found, 3, 3, out);
    } else if (reading.affirmed(found.first(), found.last())) {
      for (Mention one : people) {
        place(reading, found.first(), found.last(), one.subject(), 2, 3, out);
      }
    }
  }

  private static void state(
      Reading reading, Shape.Found found, long low, long high, Consumer<Statement> out) {
    int verb = found.item("v");
    boolean infinitive = reading.word(verb).equals("win") && !infinitive(reading, verb);
    Optional<Mention> doer = reading.doers().of(verb);
    if (doer.isEmpty()
        || infinitive
        || anotherRace(reading, found.last() + 1)
        || !reading.told(verb, found.last())
        || reading.taken(verb)) {
      return;
    }
    int last = reading.tag(found.last()) == Tag.MARK ? found.last() - 1 : found.last();
    place(reading, verb, Math.max(verb, last), doer.get().subject(), low, high, out);
  }

  /** {@code won the Great North Run}: a proper name that is not this race's. */
  private static boolean anotherRace(Reading reading, int next) {
    for (int p = next; p < next + 3 && p < reading.size(); p++) {
      boolean article = List.of("the", "his", "her", "a", "an", "this").contains(reading.word(p));
      if (!article) {
        return reading.tag(p) == Tag.WORD
            && reading.item(p).capital()
            && !reading.isOfRace(reading.word(p));
      }
    }
    return false;
  }

  private static boolean infinitive(Reading reading, int verb) {
    String before = reading.word(verb - 1);
    return before.equals("to")
        || before.endsWith("not")
        || before.equals("not")
        || before.equals("a")
        || before.equals("'s");
  }

  private static void place(
      Reading reading,
      int verb,
      int last,
      Subject who,
      long low,
      long high,
      Consumer<Statement> out) {
    reading.take(verb);
    Amount place = new Amount(low, high, low, reading.span(verb, last).text());
    out.accept(
        new Statement.Place(
            reading.span(verb, last),
            who,
            place,
            Optional.empty(),
            Optional.empty(),
            reading.denied(verb, verb)));
  }
}
