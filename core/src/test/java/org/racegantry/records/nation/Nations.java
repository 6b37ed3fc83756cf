package org.racegantry.records.nation;

import java.util.List;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.scoring.Standing;
import org.racegantry.worlds.World;

/** Worlds scored, and tables of nations as short texts. */
final class Nations {
  private Nations() {}

  static Results results(String world) {
    Scorer scorer = new Scorer();
    World.of(world).facts().forEach(scorer::add);
    return scorer.score();
  }

  static TimingPoint point(Results results, String id) {
    return results.setup().points().get(results.setup().indexOfPoint(id));
  }

  /** The table of the first race. */
  static NationTable table(Results results, String point) {
    Race race = results.setup().races().getFirst();
    return NationTable.of(results, race, point(results, point));
  }

  /** {@code GBR 4: 3 =2, 8 3, 9 5}: nation, how many, then bib and place of the first three. */
  static List<String> lines(Results results, List<NationTable.Line> lines) {
    return lines.stream().map(line -> line(results, line)).toList();
  }

  private static String line(Results results, NationTable.Line line) {
    List<String> best = line.best().stream().map(row -> home(results, row)).toList();
    return line.nation() + " " + line.passed() + ": " + String.join(", ", best);
  }

  /** Bib and place: {@code 3 =2}. */
  static String home(Results results, Standing.Row row) {
    String bib = results.entrants().get(row.entrant()).bib().text();
    return bib + " " + (row.shared() ? "=" : "") + row.place();
  }
}
