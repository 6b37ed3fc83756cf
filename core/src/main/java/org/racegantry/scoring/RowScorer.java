package org.racegantry.scoring;

import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;

/**
 * Scores one row after another: gathers what has to be gathered, judges what has to be judged. Each
 * pair of hands has one of its own; they write to different rows only.
 */
final class RowScorer {
  private final ReadIndex index;
  private final Equipment equipment;
  private final Gathering gathering;
  private final Judge judge;

  RowScorer(ReadIndex index, Equipment equipment, Horizon horizon) {
    this.index = index;
    this.equipment = equipment;
    this.gathering = new Gathering(index, equipment, horizon);
    this.judge = new Judge(equipment.layout, gathering);
  }

  /** What rows are scored from, the same for all of them. */
  record Terms(Field field, Decisions decisions, Guns guns) {
    /** The gun and limits a row is judged by. */
    Candidates.Terms of(int row) {
      Race race = field.race(row);
      return new Candidates.Terms(
          guns.gun_ms(field.waveIndex(row)),
          field.setup.limits().earlyStart_ms(),
          field.setup.limits().startWindow_ms(),
          race.fastest_mm_per_s());
    }

    /** The times officials stated for an entrant, by position of the point. */
    Map<Integer, Change.TimeSet> stated(Entrant entrant) {
      Map<Integer, Change.TimeSet> byPoint = new TreeMap<>();
      if (decisions.anyStated(entrant.id())) {
        for (int p = 0; p < field.setup.points().size(); p++) {
          String point = field.setup.points().get(p).id();
          Change.TimeSet time = decisions.stated(entrant.id(), point);
          if (time != null) {
            byPoint.put(p, time);
          }
        }
      }
      return byPoint;
    }
  }

  void score(int row, Terms terms, Rows state, Table table) {
    table.clear(row);
    Entrant entrant = terms.field().entrant(row);
    if (entrant != null) {
      if (state.needsGathering(row)) {
        Groups gathered = gathering.gather(row, chips(row, state), Long.MIN_VALUE);
        state.keep(row, gathered, gathering.refusals());
      }
      judge(row, entrant, terms, state, table);
      state.done(row);
    }
  }

  private void judge(int row, Entrant entrant, Terms terms, Rows state, Table table) {
    Candidates.Terms limits = terms.of(row);
    Groups groups = state.groups(row);
    int[] refused = state.refusals(row);
    if (terms.decisions().didNotStart(entrant.id())) {
      Judge.refuseAll(groups, refused, table, row);
      return;
    }
    if (Judge.straddles(groups, limits.cut_ms())) {
      groups = gathering.gather(row, chips(row, state), limits.cut_ms());
      refused = gathering.refusals();
    }
    Judge.countRefused(refused, table, row);
    judge.judge(groups, limits, terms.stated(entrant), table, row);
  }

  /** Looking codes up costs as much as gathering, so it is done where nobody did it before. */
  private int[] chips(int row, Rows state) {
    int[] known = equipment.chipsOf(row);
    return known != null ? known : state.chipIds(row, index);
  }

  /** How many of a chip's reads met which fate because nobody held it; by fate. */
  int[] orphans(int chip) {
    Groups groups = gathering.gather(Equipment.NOBODY, new int[] {chip}, Long.MIN_VALUE);
    int[] counts = gathering.refusals().clone();
    for (int g = 0; g < groups.size(); g++) {
      counts[Fate.UNKNOWN_CHIP.ordinal()] += groups.reads(g);
    }
    return counts;
  }
}
