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

/** Places within a nation: {@code first Briton home}, {@code the leading British woman}. */
final class FirstOfNation implements Rule {
  private static final String RANK = "(?:(?<o>O)|leading|top|best|highest) ";
  private static final Shape RANKED =
      Shape.of(
          RANK
              + "(?:placed |ranked |finishing |of the |among the )?(?<g>G|C|D) "
              + "(?<n>(?:elite |male |female )?(?:man|men|woman|women|male|female|athlete|athletes"
              + "|runner|runners|finisher|performer) )?"
              + "(?<h>home |across the line |over the line |to finish |finisher |in the race )?");
  private static final Shape OF_THE =
      Shape.of("(?<o>O) (?:home )?(?:of|among) the (?<g>G) (?:{2})");
  private static final Shape LED =
      Shape.of(
          "(?:led|leading|headed) (?:home )?(?:the )(?<g>G) "
              + "(?:challenge|contingent|charge|interest|finishers|men|women|runners|trio|home) ");
  private static final List<String> NO_PLACE =
      List.of(
          "to",
          "since",
          "winner",
          "win",
          "victory",
          "title",
          "record",
          "champion",
          "after",
          "male",
          "ever");

  @Override
  public void read(Reading reading, Consumer<Statement> out) {
    RANKED.in(reading).forEach(found -> state(reading, found, out));
    OF_THE.in(reading).forEach(found -> state(reading, found, out));
    LED.in(reading).forEach(found -> state(reading, found, out));
  }

  private static void state(Reading reading, Shape.Found found, Consumer<Statement> out) {
    int nation = found.item("g");
    int ordinal = found.item("o");
    boolean bare = found.item("h") < 0 && found.item("n") < 0 && ordinal < 0;
    boolean other = found.item("h") < 0 && NO_PLACE.contains(reading.word(found.last() + 1));
    String code = code(reading.item(nation).meaning());
    if (code.isEmpty()
        || other
        || bare && adjective(reading, nation)
        || ordinal >= 0 && reading.taken(ordinal)
        || !reading.told(found.first(), found.last())) {
      return;
    }
    Optional<Subject> who = who(reading, found);
    if (who.isEmpty()) {
      return;
    }
    if (ordinal >= 0) {
      reading.take(ordinal);
    }
    long rank =
        ordinal >= 0 ? ((Meaning.Count) reading.item(ordinal).meaning()).amount().said() : 1;
    Amount place = new Amount(rank, rank, rank, reading.span(found.first(), nation).text());
    out.accept(
        new Statement.Place(
            reading.span(found.first(), found.last()),
            who.get(),
            place,
            Optional.empty(),
            Optional.of(code),
            reading.denied(found.first(), found.first())));
  }

  private static boolean adjective(Reading reading, int i) {
    return !(reading.item(i).meaning() instanceof Meaning.Nation said && said.person())
        && reading.tag(i) != Tag.DESCRIBED;
  }

  /** The nation, where the word says no more than a nation. */
  private static String code(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Nation said when said.exact() -> said.code();
      case Meaning.Described said when said.exact() -> said.nation();
      default -> "";
    };
  }

  /** Whoever stands beside it, else behind a "was", else the subject of the clause. */
  private static Optional<Subject> who(Reading reading, Shape.Found found) {
    int next = found.last() + 1;
    boolean behind =
        List.of("was", "came", ",", "in", "home").contains(reading.word(next))
            || reading.tag(next) == Tag.NAME;
    Optional<Mention> after = reading.doers().after(next);
    int front = found.first() - 1;
    while (front >= 0
        && List.of("the", "as", "was", "also", "being").contains(reading.word(front))) {
      front--;
    }
    Optional<Mention> before = reading.doers().mention(front);
    if (before.isPresent() || reading.word(front).equals(",")) {
      Optional<Mention> beside = before.isPresent() ? before : reading.doers().mention(front - 1);
      if (beside.isPresent() && !beside.get().sort().equals(Mention.Sort.GROUP)) {
        return beside.map(Mention::subject);
      }
    }
    if (behind
        && after.isPresent()
        && after.get().sort() == Mention.Sort.NAME
        && after.get().item() - next < 6
        && reading.doers().of(found.first()).map(m -> m.item() > found.first()).orElse(true)) {
      return after.map(Mention::subject);
    }
    return reading
        .doers()
        .of(found.first())
        .filter(m -> m.item() != found.item("g"))
        .map(Mention::subject);
  }
}
