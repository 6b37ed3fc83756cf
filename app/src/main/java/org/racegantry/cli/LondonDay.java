package org.racegantry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.racegantry.ingest.Recorder;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.Paper;
import org.racegantry.rehearsal.FirstTime;
import org.racegantry.rehearsal.Rehearsed;

/**
 * The day of the demo.
 *
 * @param race entries, chips, guns and every read
 * @param papers what is known beforehand of what records rest on
 * @param books the record books that results are held against
 * @param editions places of earlier editions
 * @param firstTimes the finish times that were told first, and corrected later
 */
record LondonDay(
    Rehearsed race,
    List<Paper> papers,
    List<Change.RecordBookSet> books,
    List<Edition> editions,
    List<FirstTime> firstTimes) {
  LondonDay {
    Objects.requireNonNull(race, "race");
    papers = List.copyOf(papers);
    books = List.copyOf(books);
    editions = List.copyOf(editions);
    firstTimes = List.copyOf(firstTimes);
  }

  /** Records what an organiser enters before race day. */
  void enter(Recorder recorder) {
    String why = "the race, its papers, its entries and their chips, the record books";
    recorder.act(LondonDemo.BY, why, Act.NOTHING, entered(), race.persons());
  }

  /** What is known before race day. */
  List<Change> entered() {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(race.setup()));
    papers.forEach(paper -> changes.add(new Change.PaperSet(paper)));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    changes.addAll(books);
    changes.add(new Change.EditionsSet(editions));
    return changes;
  }
}
