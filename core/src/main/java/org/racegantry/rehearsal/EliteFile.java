package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;

/**
 * Reads the facts file of an elite field: one line per athlete, one column per point, each split
 * marked {@code r} (reported), {@code s} (sum of reported) or {@code d} (derived by Gantry).
 */
final class EliteFile {
  private final List<String> header;
  private final List<String> fields;

  private EliteFile(List<String> header, List<String> fields) {
    this.header = header;
    this.fields = fields;
  }

  /** Everybody in the file; throws IllegalArgumentException where a line does not fit. */
  static List<EliteRunner> read(RaceSetup setup, List<String> lines) {
    List<String> header = CsvLine.fields(lines.getFirst());
    List<EliteRunner> field = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> fields = CsvLine.fields(lines.get(i));
      if (fields.size() != header.size()) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " has " + fields.size() + " fields, not " + header.size());
      }
      field.add(new EliteFile(header, fields).runner(setup));
    }
    return field;
  }

  private EliteRunner runner(RaceSetup setup) {
    List<Integer> splits_s = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (TimingPoint point : setup.points().subList(1, setup.points().size() - 1)) {
      String split = text(point.id());
      splits_s.add(split.isEmpty() ? -1 : seconds(split.substring(0, split.length() - 2)));
      if (split.endsWith(" r") || split.endsWith(" s")) {
        known.add(point.id());
      }
    }
    return new EliteRunner(
        text("race"),
        text("bib"),
        text("place").isEmpty() ? 0 : Integer.parseInt(text("place")),
        text("family_name"),
        text("given_name"),
        text("sex"),
        text("nation"),
        text("age").isEmpty() ? -1 : Integer.parseInt(text("age")),
        text("official_time").isEmpty() ? -1 : seconds(text("official_time")),
        Status.valueOf(text("status")),
        personalBest_s(text("personal_best")),
        text("provisional_time").isEmpty() ? -1 : seconds(text("provisional_time")),
        splits_s,
        String.join(" ", known),
        text("note"),
        profile());
  }

  /** What is told of somebody beside the race, where the file has such columns. */
  private EliteRunner.Profile profile() {
    return new EliteRunner.Profile(
        optional("birth_country"), optional("town"), optional("honours"), optional("farewell"));
  }

  private String optional(String column) {
    return header.contains(column) ? text(column) : "";
  }

  private static long personalBest_s(String text) {
    return switch (text) {
      case "" -> Entrant.UNKNOWN;
      case "debut" -> Entrant.DEBUT;
      default -> seconds(text);
    };
  }

  private String text(String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("there is no column " + column);
    }
    return fields.get(at);
  }

  /** {@code 2:01:25} to seconds. */
  private static int seconds(String hms) {
    String[] parts = hms.split(":");
    return Integer.parseInt(parts[0]) * 3600
        + Integer.parseInt(parts[1]) * 60
        + Integer.parseInt(parts[2]);
  }
}
