package org.racegantry.protocol.mylaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** A real log of two races, taken apart into two tables; it is not part of this repository. */
final class Sporttijden {
  private Sporttijden() {}

  /** The lines of a table with its header; the test is skipped where it is not on this machine. */
  static List<String> lines(String name) throws IOException {
    String folder = System.getenv("GANTRY_DATA");
    Path file = Path.of(folder != null ? folder : "../../shared/data").resolve(name);
    Assumptions.assumeTrue(
        Files.isReadable(file), () -> "skipped: no " + name + " here; set GANTRY_DATA");
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  static List<String> passings() throws IOException {
    return lines("mylaps_sporttijden_passings.csv.gz");
  }

  static List<String> markers() throws IOException {
    return lines("mylaps_sporttijden_markers.csv.gz");
  }

  /** The messages as they came over the wire, in the order of the log, each with its end. */
  static List<String> wire() throws IOException {
    Map<String, List<String>> messages = new LinkedHashMap<>();
    for (String line : passings().subList(1, 3_725)) {
      String[] cells = line.split(",", -1);
      String key = cells[0] + "," + cells[1] + "," + cells[2];
      messages.computeIfAbsent(key, _ -> new ArrayList<>()).add(record(cells));
    }
    List<String> wire = new ArrayList<>();
    messages.forEach(
        (key, records) -> {
          String[] cells = key.split(",");
          wire.add(cells[1] + "@Store@" + String.join("@", records) + "@" + cells[2] + "@$");
        });
    for (String line : markers().subList(1, 373)) {
      String[] cells = line.split(",", 3);
      wire.add(cells[1] + "@Marker@" + cells[2] + "$");
    }
    return wire;
  }

  private static String record(String[] cells) {
    String record = cells[3];
    if (!cells[4].isEmpty()) {
      String detector = " ".repeat(2 - cells[5].length()) + cells[5];
      String number = " ".repeat(6 - cells[7].length()) + cells[7];
      record += cells[4] + detector + " " + cells[6] + " " + number + cells[8] + cells[9];
    }
    assertThat(record).hasSize(39);
    return record;
  }
}
