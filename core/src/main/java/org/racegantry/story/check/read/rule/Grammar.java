package org.racegantry.story.check.read.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.racegantry.race.RaceSetup;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.text.Plain;
import org.racegantry.story.check.read.text.Sentence;
import org.racegantry.story.check.read.who.Mention;
import org.racegantry.story.check.read.who.Resolver;

/** All rules, applied to the sentences of one report in their order. */
public final class Grammar {
  private final List<Rule> rules;
  private final Resolver resolver;
  private final Elsewhere elsewhere;
  private final Away away;
  private final long whole_mm;
  private final List<String> raceWords;

  /** The grammar of reports on a race, for one report. */
  public Grammar(RaceSetup setup, Resolver resolver) {
    this.resolver = Objects.requireNonNull(resolver, "resolver");
    this.elsewhere = new Elsewhere(setup);
    this.away = new Away(elsewhere, List.of(Plain.of(setup.name()).split("\\s+")));
    this.whole_mm = setup.course().distance_mm();
    this.raceWords = List.of(Plain.of(setup.name()).split("\\s+"));
    // A time that is taken for a split is no finish time: earlier rules take their phrases.
    this.rules =
        List.of(
            new Splits(),
            new Legs(),
            new Gaps(),
            new AllTimes(),
            new Records(),
            new ResultLists(),
            new FinishTimes(),
            new FirstOfNation(),
            new Careers(),
            new Places(),
            new Wins(),
            new Attributes(),
            new Beats(),
            new Happenings(),
            new Counts());
  }

  /** What a sentence states, in its order. */
  public List<Statement> read(String report, Sentence sentence, List<Item> items) {
    List<Mention> mentions = resolver.of(items);
    if (sentence.question()) {
      return List.of();
    }
    if (away.of(items)) {
      return List.of();
    }
    Mood mood = new Mood(items, elsewhere);
    Reading reading =
        new Reading(
            report,
            items,
            mentions,
            mood,
            resolver.contest(),
            sentence.line(),
            whole_mm,
            raceWords);
    List<Statement> statements = new ArrayList<>();
    reading.before(resolver.before());
    rules.forEach(rule -> rule.read(reading, statements::add));
    statements.sort(
        Comparator.<Statement>comparingInt(statement -> statement.span().start())
            .thenComparingInt(statement -> statement.span().end()));
    return statements;
  }
}
