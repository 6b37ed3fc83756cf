package org.racegantry.publish.grades;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.racegantry.records.grade.FactorLines;
import org.racegantry.records.grade.FactorTable;
import org.racegantry.records.qualifying.QualifyingTable;
import org.racegantry.records.qualifying.TableFault;
import org.racegantry.records.qualifying.TableLines;

/** The tables that come with Gantry. Each is read once. */
public final class GradeFacts {
  /** The name of the table grades are made with, said wherever a grade is. */
  public static final String ROAD_2025 = "2025 road factors";

  /** Boston's standards of 2026. */
  public static final String BOSTON_2026 = "boston-2026";

  private static final List<String> TABLES = List.of(BOSTON_2026, "boston-2020", "london-gfa-2019");

  private GradeFacts() {}

  /** Read when they are first asked for. */
  private static final class Known {
    private static final FactorTable ROAD =
        FactorLines.read(ROAD_2025, lines("road-2025-standards"), lines("road-2025-factors"));
    private static final List<QualifyingTable> QUALIFYING =
        TABLES.stream().map(Known::table).toList();

    private static QualifyingTable table(String id) {
      TableLines.Read read = TableLines.read(lines(id));
      List<String> wrong = read.faults().stream().map(TableFault::what).toList();
      return read.table().orElseThrow(() -> new IllegalStateException(id + ": " + wrong));
    }
  }

  /** The road factors of 2025. */
  public static FactorTable road2025() {
    return Known.ROAD;
  }

  /** The ids of the qualifying tables, the newest first. */
  public static List<String> tables() {
    return TABLES;
  }

  /** The qualifying table of this id, in any case; none where there is none. */
  public static Optional<QualifyingTable> table(String id) {
    for (int i = 0; i < TABLES.size(); i++) {
      if (TABLES.get(i).equalsIgnoreCase(id)) {
        return Optional.of(Known.QUALIFYING.get(i));
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(String name) {
    try (InputStream in = GradeFacts.class.getResourceAsStream(name + ".csv")) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program; build it anew");
      }
      InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new BufferedReader(text).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
