package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Wave;

/**
 * Everybody who is entered, with the race and wave each belongs to (docs/scoring.md, section 2).
 * Rows are in order of first entry, which never shows; people see positions, by bib. Immutable.
 */
final class Field {
  final RaceSetup setup;
  final List<Entrant> byPosition;
  private final Entrant[] byRow;
  private final int[] raceOfRow;
  private final int[] waveOfRow;
  private final int[] rowOfPosition;
  private final int[] positionOfRow;
  private Map<EntrantId, Integer> positionOfId;
  private Column nations;
  private final Map<Bib, Integer> positionOfSharedBib = new TreeMap<>();
  private final Map<List<Filter.Field>, Grouping> groupings = new LinkedHashMap<>();

  /**
   * Everybody in force.
   *
   * @param rows the row of every entrant there ever was
   */
  Field(FactsInForce facts, Map<EntrantId, Integer> rows) {
    this.setup = facts.setup();
    int size = rows.size();
    byRow = new Entrant[size];
    raceOfRow = new int[size];
    waveOfRow = new int[size];
    positionOfRow = new int[size];
    for (Entrant entrant : facts.entrants()) {
      int row = rows.get(entrant.id());
      byRow[row] = entrant;
      raceOfRow[row] = setup.races().indexOf(setup.raceOf(entrant));
      waveOfRow[row] = waveOf(entrant, setup.races().get(raceOfRow[row]));
    }
    rowOfPosition = BibOrder.of(byRow);
    Arrays.fill(positionOfRow, -1);
    List<Entrant> ordered = new ArrayList<>(rowOfPosition.length);
    for (int i = 0; i < rowOfPosition.length; i++) {
      ordered.add(byRow[rowOfPosition[i]]);
      positionOfRow[rowOfPosition[i]] = i;
    }
    byPosition = List.copyOf(ordered);
    findSharedBibs(facts, rows);
    for (BuiltIn ranking : BuiltIn.values()) {
      group(ranking.fields());
    }
    setup.rankings().forEach(ranking -> group(ranking.by()));
  }

  private void group(List<Filter.Field> fields) {
    groupings.computeIfAbsent(fields, by -> Grouping.of(byRow, by));
  }

  /** Of those who wear one bib the one entered last is found by it. */
  private void findSharedBibs(FactsInForce facts, Map<EntrantId, Integer> rows) {
    for (int i = 1; i < byPosition.size(); i++) {
      if (byPosition.get(i).bib().equals(byPosition.get(i - 1).bib())) {
        positionOfSharedBib.put(byPosition.get(i).bib(), i);
      }
    }
    if (!positionOfSharedBib.isEmpty()) {
      for (Entrant entrant : facts.entrants()) {
        positionOfSharedBib.computeIfPresent(
            entrant.bib(), (bib, position) -> positionOfRow[rows.get(entrant.id())]);
      }
    }
  }

  private int waveOf(Entrant entrant, Race race) {
    int named = indexOfWave(entrant.wave());
    if (named >= 0) {
      return named;
    }
    return race.waves().stream()
        .mapToInt(this::indexOfWave)
        .filter(w -> w >= 0)
        .findFirst()
        .orElse(0);
  }

  private int indexOfWave(String id) {
    List<Wave> waves = setup.waves();
    for (int w = 0; w < waves.size(); w++) {
      if (waves.get(w).id().equals(id)) {
        return w;
      }
    }
    return -1;
  }

  /** How the fields divide everybody; fields of a built-in ranking or one of the race file. */
  Grouping grouping(List<Filter.Field> fields) {
    return groupings.get(fields);
  }

  /** The nation of each entrant, made when first asked. */
  synchronized Column nations() {
    if (nations == null) {
      Entrant[] ordered = byPosition.toArray(Entrant[]::new);
      Grouping grouping = Grouping.of(ordered, List.of(Filter.Field.NATION));
      nations = new Column(grouping.groupOfRow(), grouping.names());
    }
    return nations;
  }

  int rows() {
    return byRow.length;
  }

  /** The entrant of a row, or null where the entry was removed. */
  Entrant entrant(int row) {
    return byRow[row];
  }

  int raceIndex(int row) {
    return raceOfRow[row];
  }

  Race race(int row) {
    return setup.races().get(raceOfRow[row]);
  }

  int waveIndex(int row) {
    return waveOfRow[row];
  }

  Wave wave(int row) {
    return setup.waves().get(waveOfRow[row]);
  }

  int row(int position) {
    return rowOfPosition[position];
  }

  int position(int row) {
    return positionOfRow[row];
  }

  /** The position of an entrant in force, or -1; looked up in a map made when first asked. */
  synchronized int positionOf(EntrantId id) {
    if (positionOfId == null) {
      positionOfId = new LinkedHashMap<>();
      for (int position = 0; position < byPosition.size(); position++) {
        positionOfId.put(byPosition.get(position).id(), position);
      }
    }
    return positionOfId.getOrDefault(id, -1);
  }

  /** The position of a bib, or -1. */
  int positionOf(Bib bib) {
    Integer shared = positionOfSharedBib.get(bib);
    if (shared != null) {
      return shared;
    }
    int low = 0;
    int high = byPosition.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int compared = byPosition.get(middle).bib().compareTo(bib);
      if (compared == 0) {
        return middle;
      }
      low = compared < 0 ? middle + 1 : low;
      high = compared < 0 ? high : middle - 1;
    }
    return -1;
  }
}
