package org.racegantry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.racegantry.race.Bib;
import org.racegantry.rehearsal.PublishedRow;
import org.racegantry.rehearsal.PublishedTable;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;

/**
 * Holds published places and times against scored ones. A published place is reproduced when it
 * lies in the runner's same-second block: the places that runners of the same official time share
 * out among them, whose order whole seconds cannot tell.
 */
final class PublishedPlaces {
  private final PublishedTable table;
  private final Results results;

  PublishedPlaces(PublishedTable table, Results results) {
    this.table = table;
    this.results = results;
  }

  /**
   * How one ranking came out.
   *
   * @param inBlock places inside the same-second block
   * @param exact places that are the very same
   * @param published places the table gives
   */
  record Count(String ranking, int inBlock, int exact, int published) {}

  /** One count per ranking the table gives places for. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    counts.add(count("overall", PublishedRow::rankOverall));
    counts.add(count("sex", PublishedRow::rankSex));
    counts.add(count("division", PublishedRow::rankDivision));
    counts.removeIf(count -> count.published() == 0);
    return counts;
  }

  /** How many finishers of the table have their published whole second. */
  int sameTimes() {
    int same = 0;
    for (PublishedRow row : table.rows()) {
      int at = results.indexOf(new Bib(row.bib()));
      same +=
          row.finished()
                  && at >= 0
                  && OfficialTime.seconds(results.result(at).rankingTime_ms()) == row.net_s()
              ? 1
              : 0;
    }
    return same;
  }

  private Count count(String ranking, ToIntFunction<PublishedRow> published) {
    int[] places = new int[results.entrants().size()];
    int[] first = new int[places.length];
    int[] last = new int[places.length];
    for (Standing standing : results.standings(ranking)) {
      blocks(standing, places, first, last);
    }
    int inBlock = 0;
    int exact = 0;
    int all = 0;
    for (PublishedRow row : table.rows()) {
      int place = published.applyAsInt(row);
      int at = results.indexOf(new Bib(row.bib()));
      if (place > 0) {
        all++;
        inBlock += at >= 0 && place >= first[at] && place <= last[at] ? 1 : 0;
        exact += at >= 0 && place == places[at] ? 1 : 0;
      }
    }
    return new Count(ranking, inBlock, exact, all);
  }

  private static void blocks(Standing standing, int[] places, int[] first, int[] last) {
    List<Standing.Row> rows = standing.rows();
    int from = 0;
    for (int until = 1; until <= rows.size(); until++) {
      if (until == rows.size() || second(rows, until) != second(rows, from)) {
        for (int i = from; i < until; i++) {
          places[rows.get(i).entrant()] = rows.get(i).place();
          first[rows.get(i).entrant()] = from + 1;
          last[rows.get(i).entrant()] = until;
        }
        from = until;
      }
    }
  }

  private static long second(List<Standing.Row> rows, int i) {
    return OfficialTime.seconds(rows.get(i).time_ms());
  }
}
