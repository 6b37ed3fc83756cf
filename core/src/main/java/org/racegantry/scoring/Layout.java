package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.Line;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.TimingPoint.Take;

/**
 * The course as scoring walks it: which reader stands on which line, and which places of the course
 * (sets of points served together) there are. A place is what reads are grouped by.
 */
final class Layout {
  static final int NO_LINE = -1;

  final int points;
  final long[] distance_mm;
  final boolean[] takesLast;
  final int places;
  final int[][] pointsOfPlace;
  final boolean[] alone;
  final List<Line> lines;
  final int[] placeOfLine;
  final boolean[] backup;
  private final Map<String, Integer> lineOfReader = new LinkedHashMap<>();

  Layout(RaceSetup setup) {
    points = setup.points().size();
    distance_mm = setup.points().stream().mapToLong(TimingPoint::distance_mm).toArray();
    takesLast = new boolean[points];
    for (int p = 0; p < points; p++) {
      takesLast[p] = setup.points().get(p).take() == Take.LAST;
    }
    lines = setup.lines();
    placeOfLine = new int[lines.size()];
    backup = new boolean[lines.size()];
    Map<List<Integer>, Integer> placeIds = new LinkedHashMap<>();
    for (int l = 0; l < lines.size(); l++) {
      Line line = lines.get(l);
      List<Integer> served = served(setup, line);
      placeIds.putIfAbsent(served, placeIds.size());
      placeOfLine[l] = placeIds.get(served);
      backup[l] = line.role() == Line.Role.BACKUP;
      for (String reader : line.readers()) {
        lineOfReader.put(reader, l);
      }
    }
    places = placeIds.size();
    List<int[]> sets = new ArrayList<>();
    placeIds.keySet().forEach(set -> sets.add(set.stream().mapToInt(p -> p).toArray()));
    pointsOfPlace = sets.toArray(int[][]::new);
    alone = pointsAlone();
  }

  private static List<Integer> served(RaceSetup setup, Line line) {
    return line.points().stream()
        .map(setup::indexOfPoint)
        .filter(p -> p >= 0)
        .distinct()
        .sorted()
        .toList();
  }

  /** Which points no line shares with another point. */
  private boolean[] pointsAlone() {
    boolean[] aloneSoFar = new boolean[points];
    java.util.Arrays.fill(aloneSoFar, true);
    for (int[] set : pointsOfPlace) {
      for (int p : set) {
        aloneSoFar[p] &= set.length == 1;
      }
    }
    return aloneSoFar;
  }

  /** The position of the reader's line in the setup, or {@link #NO_LINE}. */
  int lineOf(String reader) {
    return lineOfReader.getOrDefault(reader, NO_LINE);
  }
}
