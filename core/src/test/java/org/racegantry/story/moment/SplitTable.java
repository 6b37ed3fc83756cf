package org.racegantry.story.moment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.racegantry.race.Edition;
import org.racegantry.race.Person;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.story.Cast;
import org.racegantry.story.Sources;
import org.racegantry.story.Spoken;
import org.racegantry.story.Story;
import org.racegantry.worlds.World;
import org.racegantry.worlds.WorldClock;

/**
 * A race written as a table of splits: {@code 7 M KEN 900 1800 - 3601.5 4500} is bib 7, a man of
 * Kenya, read at 5, 10 and 20 km and in after 75 minutes. Points lie every five kilometres. A
 * {@code .} behind the last split is somebody who is out of the race. Lines that begin with a word
 * of a world, such as {@code race} or {@code judge}, are taken as they are.
 */
final class SplitTable {
  private static final long LEG_KM = 5;

  private SplitTable() {}

  /** The story of the table, as of a race that is over. */
  static Story story(String table) {
    return Story.of(sources(table, true, List.of(), List.of()));
  }

  /** The story while the race is on. */
  static Story live(String table) {
    return Story.of(sources(table, false, List.of(), List.of()));
  }

  /** All the story of a table rests on; a runner's name is {@code Runner} and the bib. */
  static Sources sources(String table, boolean over, List<Spoken> notes, List<Edition> editions) {
    Scorer scorer = new Scorer();
    World.of(world(table, over)).facts().forEach(scorer::add);
    Results results = scorer.score();
    Verdicts verdicts =
        Verdicts.of(results, RecordBook.of(List.of()), results.setup().date(), Provisional.NONE);
    Cast cast =
        Cast.of(
            results,
            entrant ->
                new Person(
                    entrant.id(),
                    entrant.bib().text(),
                    "Runner",
                    "",
                    "",
                    "",
                    "",
                    Collections.emptyMap()));
    return new Sources(results, verdicts, cast, notes, editions);
  }

  private static String world(String table, boolean over) {
    List<String> setup = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    List<String> acts = new ArrayList<>();
    for (String line : table.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      boolean runner = Character.isDigit(line.charAt(0));
      boolean declares = line.startsWith("race ") || line.startsWith("wave ");
      (runner ? rows : declares ? setup : acts).add(line);
    }
    List<String> world = new ArrayList<>(points(rows.getFirst().split(" +").length - 3));
    world.addAll(setup);
    if (setup.stream().noneMatch(line -> line.startsWith("wave "))) {
      world.add("wave all 10:00:00");
      world.add("gun all 10:00:00.000");
    }
    rows.forEach(row -> runner(world, row));
    world.addAll(acts);
    if (over) {
      world.add("declare PROVISIONAL");
    }
    return String.join("\n", world) + "\n";
  }

  private static List<String> points(int splits) {
    List<String> points = new ArrayList<>(List.of("point START 0 last"));
    for (int p = 1; p <= splits; p++) {
      points.add("point " + id(p, splits) + " " + p * LEG_KM + "km");
    }
    points.add("line start START S0");
    for (int p = 1; p <= splits; p++) {
      points.add("line l" + p + " " + id(p, splits) + " R" + p);
    }
    return points;
  }

  private static String id(int p, int splits) {
    return p == splits ? "FINISH" : p * LEG_KM + "K";
  }

  private static void runner(List<String> world, String row) {
    String[] cells = row.split(" +");
    String chip = "C" + cells[0];
    String nation = cells[2].equals("-") ? "" : " " + cells[2];
    String sex = cells[1].equals("-") ? "" : " " + cells[1];
    world.add("entrant " + cells[0] + sex + nation + " chip=" + chip);
    world.add("read S0 " + chip + " 10:00:00.100");
    for (int p = 1; p < cells.length - 2; p++) {
      String cell = cells[p + 2];
      if (!cell.equals("-") && !cell.equals(".")) {
        world.add("read R" + p + " " + chip + " " + clock(cell));
      }
    }
  }

  private static String clock(String seconds) {
    WorldClock clock = World.of("").clock();
    long ms = new BigDecimal(seconds).movePointRight(3).longValueExact();
    return clock.text(clock.ms("10:00:00") + ms);
  }
}
