package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.site.Labels;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Line;

/**
 * A report, ready to be printed: the one thing every format prints.
 *
 * @param words what stands around the sentences, in the report's language
 * @param seq the journal entry it is as of
 * @param event as the race file names it
 * @param date race day in words
 * @param state how final the least final of what it tells is
 * @param states how final which races are, where they differ; else that one alone
 * @param asOf how far the reads reach; empty once everything is official
 * @param results the first of each contest
 * @param changes what was rewritten since the first declaration, the latest first
 */
public record Paper(
    Words words,
    Habit habit,
    long seq,
    String event,
    String date,
    Labels.State state,
    List<RaceState> states,
    String asOf,
    Sentence headline,
    List<Sentence> standfirst,
    List<Section> sections,
    List<Table> results,
    List<Rewrite> changes) {
  public Paper {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(headline, "headline");
    states = List.copyOf(states);
    standfirst = List.copyOf(standfirst);
    sections = List.copyOf(sections);
    results = List.copyOf(results);
    changes = List.copyOf(changes);
  }

  /** How final it is, in a line: {@code official: Elite men, Elite women; provisional: Mass}. */
  public String standing() {
    List<String> parts =
        states.stream()
            .map(one -> one.state().word() + (one.races().isEmpty() ? "" : ": " + one.races()))
            .toList();
    return String.join("; ", parts) + ", " + asOf;
  }

  /** Every sentence, in the order it is read. */
  public List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    all.add(headline);
    all.addAll(standfirst);
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Para para) {
          all.addAll(para.sentences());
        }
      }
    }
    return all;
  }

  /** The same with what was rewritten. */
  Paper with(List<Rewrite> rewrites) {
    return new Paper(
        words,
        habit,
        seq,
        event,
        date,
        state,
        states,
        asOf,
        headline,
        standfirst,
        sections,
        results,
        rewrites);
  }

  /**
   * One contest, or what is of the whole day.
   *
   * @param title empty where it needs none
   */
  public record Section(String title, List<Block> blocks) {
    public Section {
      Objects.requireNonNull(title, "title");
      blocks = List.copyOf(blocks);
    }
  }

  /** How final some races are; their names in a row, empty where it is all of them. */
  public record RaceState(Labels.State state, String races) {}

  /** What stands under each other. */
  public sealed interface Block {}

  /** Sentences that belong together. */
  public record Para(List<Sentence> sentences) implements Block {
    public Para {
      sentences = List.copyOf(sentences);
    }
  }

  /** A chart with its figures. */
  public record Figure(String title, Chart chart, Table table) implements Block {}

  /**
   * A sentence and what it rests on.
   *
   * @param number from 1 through the whole report; the headline is the first
   */
  public record Sentence(int number, Line line, List<Fact> facts) {
    public Sentence {
      Objects.requireNonNull(line, "line");
      facts = List.copyOf(facts);
    }

    /** As printed. */
    public String text() {
      return line.text();
    }
  }

  /**
   * One fact in words.
   *
   * @param name what it is
   * @param about whom and where; may be empty
   * @param value as people read it
   */
  public record Fact(String name, String about, String value) {}

  /** A table; {@code state} may be empty. */
  public record Table(String title, String state, List<Column> columns, List<List<String>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A column; numbers and times line up on the right. */
  public record Column(String head, boolean right) {}
}
