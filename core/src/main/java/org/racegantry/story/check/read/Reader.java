package org.racegantry.story.check.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.racegantry.story.Story;
import org.racegantry.story.check.read.phrase.Item;
import org.racegantry.story.check.read.phrase.Meaning;
import org.racegantry.story.check.read.phrase.Phrases;
import org.racegantry.story.check.read.rule.Grammar;
import org.racegantry.story.check.read.text.Sentence;
import org.racegantry.story.check.read.text.Sentences;
import org.racegantry.story.check.read.who.Gazetteer;
import org.racegantry.story.check.read.who.NamesOfRace;
import org.racegantry.story.check.read.who.Resolver;

/** Reads reports of one race. */
public final class Reader {
  private final Story story;
  private final Gazetteer gazetteer;

  private Reader(Story story) {
    this.story = Objects.requireNonNull(story, "story");
    this.gazetteer = Gazetteer.of(story.sources());
  }

  /** A reader who knows who took part. */
  public static Reader of(Story story) {
    return new Reader(story);
  }

  /** What the report claims, in its order. */
  public List<Statement> read(String report) {
    Objects.requireNonNull(report, "report");
    Phrases phrases = phrases();
    Grammar grammar = new Grammar(story.sources().results().setup(), new Resolver(story));
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : Sentences.of(report)) {
      List<Item> items = phrases.of(sentence);
      statements.addAll(grammar.read(report, sentence, items));
    }
    return List.copyOf(statements);
  }

  /** Everybody a passage names, by position, in its order; those of one family name all of them. */
  public List<Integer> named(String passage) {
    Phrases phrases = phrases();
    return Sentences.of(passage).stream()
        .flatMap(sentence -> phrases.of(sentence).stream())
        .map(Item::meaning)
        .filter(Meaning.Name.class::isInstance)
        .flatMap(name -> ((Meaning.Name) name).athletes().stream())
        .toList();
  }

  private Phrases phrases() {
    return new Phrases(story.sources().results().setup(), new NamesOfRace(gazetteer));
  }
}
