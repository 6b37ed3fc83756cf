package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.racegantry.forecast.Checkpoints;

/** Tables of splits and race files of one course, as a command line names them. */
final class WayTables {
  static final String MARATHON_KM = "42.195";

  /** With fewer runners a model would be an accident. */
  private static final int FEWEST = 300;

  private WayTables() {}

  /** All of them, at the checkpoints of the first. */
  static List<WayTable> read(List<String> names, String distance_km, PrintWriter err) {
    return read(names, distance_km, null, err);
  }

  /** All of them at these checkpoints; at those of the first where that is null. */
  static List<WayTable> read(
      List<String> names, String distance_km, Checkpoints at, PrintWriter err) {
    List<WayTable> tables = new ArrayList<>();
    Checkpoints checkpoints = at;
    for (String given : names) {
      String name = given.strip();
      long distance_mm = distance_mm(distance_km);
      tables.add(
          WayRace.is(name)
              ? WayRace.read(name, distance_mm, checkpoints)
              : WayTable.read(name, distance_mm, checkpoints, err));
      checkpoints = tables.getFirst().checkpoints();
    }
    return tables;
  }

  private static long distance_mm(String km) {
    try {
      double value = Double.parseDouble(km);
      if (value >= 1 && value <= 1000) {
        return Math.round(value * 1_000_000);
      }
    } catch (NumberFormatException notOne) {
      throw new Failure(Exit.USAGE, "--distance " + km + ": say kilometres, such as 21.0975");
    }
    throw new Failure(Exit.USAGE, "--distance " + km + ": from 1 to 1000 km");
  }

  /** Fails where there are too few runners to learn from. */
  static void enough(List<WayTable> years) {
    int runners = years.stream().mapToInt(year -> year.ways().size()).sum();
    if (runners < FEWEST) {
      throw new Failure(
          Exit.DATA,
          runners + " runners with every split: too few to learn from; give at least " + FEWEST);
    }
  }

  /** {@code a.csv (23,486 runners), b.csv (26,298)}. */
  static String inWords(List<WayTable> tables) {
    return tables.stream()
        .map(t -> shortName(t.name()) + " (" + grouped(t.ways().size()) + " runners)")
        .collect(Collectors.joining(", "));
  }

  /** What was read of a table and what was left out. */
  static String said(WayTable table) {
    return table.name()
        + ": "
        + grouped(table.ways().size())
        + " of "
        + grouped(table.rows())
        + " rows; left out "
        + grouped(table.holed())
        + " without every time, "
        + grouped(table.disordered())
        + " whose times do not grow";
  }

  static String shortName(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return file.replaceAll("\\.(csv|tsv|txt|gantry)(\\.gz)?$", "");
  }

  static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
