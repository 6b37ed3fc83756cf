package org.racegantry.ingest.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.racegantry.race.Change;
import org.racegantry.race.Paper;
import org.racegantry.race.RaceSetup;

/**
 * A race as its file declares it.
 *
 * @param setup course, points, lines, waves, races and rankings
 * @param papers what is known beforehand of what a record would rest on
 */
public record DeclaredRace(RaceSetup setup, List<Paper> papers) {
  public DeclaredRace {
    Objects.requireNonNull(setup, "setup");
    papers = List.copyOf(papers);
  }

  /** What the first act of a race file changes: the setup, then each paper. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(setup));
    papers.forEach(paper -> changes.add(new Change.PaperSet(paper)));
    return changes;
  }
}
