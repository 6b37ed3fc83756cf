package org.racegantry.scoring;

import java.util.List;
import org.racegantry.race.Change;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/** Where each entrant stands (docs/scoring.md, section 9). */
final class Statuses {
  private Statuses() {}

  /** The status of every row; null for rows whose entry was removed. */
  static Status[] of(Field field, Table table, Decisions decisions, Guns guns) {
    // Only a time limit asks for it, and looking for it means looking at every cell.
    boolean limited = field.setup.races().stream().anyMatch(r -> r.limit_ms() != Race.NO_LIMIT);
    long latest_ms = limited ? table.latest_ms() : Table.NONE;
    boolean[] declared = declared(field, decisions);
    Status[] statuses = new Status[field.rows()];
    for (int row = 0; row < statuses.length; row++) {
      if (field.entrant(row) != null) {
        statuses[row] = fromReads(row, field, table, declared, guns, latest_ms);
      }
    }
    // Rulings are few: each finds its row, rather than each row looking for a ruling.
    for (Change.StatusSet ruling : decisions.rulings()) {
      int position = ruling.status().isRuling() ? field.positionOf(ruling.entrant()) : -1;
      if (position >= 0) {
        statuses[field.row(position)] = ruling.status();
      }
    }
    return statuses;
  }

  /** Whether the results of each race were declared in any way, which ends it. */
  private static boolean[] declared(Field field, Decisions decisions) {
    List<Race> races = field.setup.races();
    boolean[] declared = new boolean[races.size()];
    for (int race = 0; race < declared.length; race++) {
      declared[race] = decisions.declared(races.get(race).id()).state() != ResultState.LIVE;
    }
    return declared;
  }

  private static Status fromReads(
      int row, Field field, Table table, boolean[] declared, Guns guns, long latest_ms) {
    if (table.seen(row, table.points - 1)) {
      return Status.OK;
    }
    boolean seen = table.lastSeen(row) >= 0;
    Race race = field.race(row);
    boolean closed =
        declared[field.raceIndex(row)]
            || race.limit_ms() != Race.NO_LIMIT
                && latest_ms > guns.gun_ms(field.waveIndex(row)) + race.limit_ms();
    if (closed) {
      return seen ? Status.DNF : Status.DNS;
    }
    return seen ? Status.RUNNING : Status.NOT_SEEN;
  }
}
