package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Line;
import org.racegantry.race.RaceSetup;

/** Which readers stand on which line, and which lines serve which point. Immutable. */
final class MatLayout {
  private final List<Line> lines;
  private final List<String> readers = new ArrayList<>();
  private final List<Integer> firstReader = new ArrayList<>();
  private final List<List<Integer>> main = new ArrayList<>();
  private final List<List<Integer>> backup = new ArrayList<>();

  MatLayout(RaceSetup setup) {
    this.lines = setup.lines();
    for (Line line : lines) {
      firstReader.add(readers.size());
      readers.addAll(line.readers());
    }
    for (int point = 0; point < setup.points().size(); point++) {
      main.add(serving(setup.points().get(point).id(), Line.Role.MAIN));
      backup.add(serving(setup.points().get(point).id(), Line.Role.BACKUP));
    }
  }

  /** All readers, line after line. */
  List<String> readers() {
    return readers;
  }

  Line line(int line) {
    return lines.get(line);
  }

  /** The position of the k-th reader of a line in {@link #readers()}. */
  int reader(int line, int k) {
    return firstReader.get(line) + k;
  }

  List<Integer> backupsAt(int point) {
    return backup.get(point);
  }

  List<Integer> mainsAt(int point) {
    return main.get(point);
  }

  /**
   * The main line an entrant of this wave crosses at a point: the one whose id ends with the first
   * word of the wave's id ({@code start-blue} for {@code blue-3}), else the first one declared; -1
   * where no main line serves the point.
   */
  int mainFor(int point, String wave) {
    List<Integer> serving = main.get(point);
    String colour = wave.isEmpty() ? "" : wave.split("-", 2)[0];
    for (int line : serving) {
      if (!colour.isEmpty() && lines.get(line).id().endsWith("-" + colour)) {
        return line;
      }
    }
    return serving.isEmpty() ? -1 : serving.getFirst();
  }

  private List<Integer> serving(String point, Line.Role role) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.role() == role && line.points().contains(point) && !line.readers().isEmpty()) {
        found.add(i);
      }
    }
    return List.copyOf(found);
  }
}
