package org.racegantry.story.tell.plan;

import java.util.List;
import java.util.Optional;
import org.racegantry.race.ResultState;
import org.racegantry.story.Contest;
import org.racegantry.story.tell.word.Say;

/**
 * A report before it is said in any language.
 *
 * @param state how final the least final of the results told of is
 * @param headline one sentence
 * @param standfirst what a hurried reader must know
 * @param sections the weightiest first
 */
public record Planned(
    ResultState state, Say headline, List<Say> standfirst, List<Section> sections) {
  public Planned {
    standfirst = List.copyOf(standfirst);
    sections = List.copyOf(sections);
  }

  /**
   * What is told of one contest.
   *
   * @param contest none for the whole day
   * @param title none for the first
   * @param fullNames whether nobody is called by the family name alone
   */
  public record Section(
      Optional<Contest> contest,
      Optional<Say> title,
      List<List<Say>> paragraphs,
      FullNames fullNames) {
    public Section {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }
  }
}
