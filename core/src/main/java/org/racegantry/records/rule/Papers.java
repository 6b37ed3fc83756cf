package org.racegantry.records.rule;

import java.util.List;
import java.util.Optional;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;

/**
 * The papers in force. Of those that speak of a thing the narrowest counts: one that names the
 * entrant before one for everybody, then one that names the race before one for all; among equally
 * narrow ones the latest.
 */
public final class Papers {
  private final List<Paper> papers;
  private final String finish;

  /**
   * Of a race file.
   *
   * @param papers in force, the latest last
   * @param finish id of the finish, which papers may name or leave empty
   */
  public Papers(List<Paper> papers, String finish) {
    this.papers = List.copyOf(papers);
    this.finish = finish;
  }

  /**
   * What was stated, if anything was.
   *
   * @param point id of the point, or empty for the finish and for the race as a whole
   */
  public Optional<Paper> about(Paper.Topic topic, String race, String point, EntrantId entrant) {
    Paper found = null;
    for (Paper paper : papers) {
      boolean speaks =
          paper.topic() == topic
              && (paper.race().isEmpty() || paper.race().equals(race))
              && pointOf(paper).equals(point)
              && (paper.entrants().isEmpty() || paper.entrants().contains(entrant));
      if (speaks && (found == null || narrowness(paper) >= narrowness(found))) {
        found = paper;
      }
    }
    return Optional.ofNullable(found);
  }

  /** What was stated on a race as a whole, for whoever is named in no paper. */
  public Optional<Paper> about(Paper.Topic topic, String race) {
    Paper found = null;
    for (Paper paper : papers) {
      boolean speaks =
          paper.topic() == topic
              && (paper.race().isEmpty() || paper.race().equals(race))
              && pointOf(paper).isEmpty()
              && paper.entrants().isEmpty();
      if (speaks && (found == null || narrowness(paper) >= narrowness(found))) {
        found = paper;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether anybody stated that the course is measured up to this point of the way. */
  public boolean speakOf(String point) {
    return papers.stream()
        .anyMatch(
            paper -> paper.topic() == Paper.Topic.COURSE_MEASURED && pointOf(paper).equals(point));
  }

  private String pointOf(Paper paper) {
    return paper.point().equals(finish) ? "" : paper.point();
  }

  private static int narrowness(Paper paper) {
    return (paper.entrants().isEmpty() ? 0 : 2) + (paper.race().isEmpty() ? 0 : 1);
  }
}
