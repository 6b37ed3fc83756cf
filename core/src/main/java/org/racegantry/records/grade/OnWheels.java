package org.racegantry.records.grade;

import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Entrant;
import org.racegantry.race.Paper;

/**
 * Who races in a wheelchair, as far as papers say so: no factor and no qualifying standard on foot
 * is meant for them. A paper about an entrant counts before one about a race, and that before one
 * about all.
 */
public final class OnWheels {
  private final List<Paper> papers;

  /** By these papers in force. */
  public OnWheels(List<Paper> papers) {
    this.papers =
        papers.stream()
            .filter(paper -> paper.topic() == Paper.Topic.WHEELCHAIR)
            .sorted(Comparator.comparingInt(OnWheels::reach))
            .toList();
  }

  /** Whether an entrant of this race does. */
  public boolean is(Entrant entrant, String race) {
    return papers.stream()
        .filter(paper -> paper.race().isEmpty() || paper.race().equals(race))
        .filter(paper -> paper.entrants().isEmpty() || paper.entrants().contains(entrant.id()))
        .findFirst()
        .filter(paper -> paper.answer() == Paper.Answer.YES)
        .isPresent();
  }

  private static int reach(Paper paper) {
    return (paper.entrants().isEmpty() ? 2 : 0) + (paper.race().isEmpty() ? 1 : 0);
  }
}
