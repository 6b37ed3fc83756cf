package org.racegantry.story.tell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.ResultState;
import org.racegantry.story.Contest;

/**
 * The report of a race in one language.
 *
 * @param habit language and units
 * @param state how final the least final of the results told of is
 * @param headline a sentence without a full stop
 * @param standfirst what a hurried reader must know
 * @param sections contest by contest, the weightiest first; the day's numbers last
 */
public record Report(
    Habit habit, ResultState state, Line headline, List<Line> standfirst, List<Section> sections) {
  public Report {
    Objects.requireNonNull(habit, "habit");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(headline, "headline");
    standfirst = List.copyOf(standfirst);
    sections = List.copyOf(sections);
  }

  /**
   * What is told of one contest.
   *
   * @param contest which; none for what is of the whole day
   * @param title its heading; empty for the first
   * @param paragraphs in order
   */
  public record Section(Optional<Contest> contest, String title, List<Paragraph> paragraphs) {
    public Section {
      Objects.requireNonNull(contest, "contest");
      Objects.requireNonNull(title, "title");
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Sentences that belong together. */
  public record Paragraph(List<Line> lines) {
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }
}
