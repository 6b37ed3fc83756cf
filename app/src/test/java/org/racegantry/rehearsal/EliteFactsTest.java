package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The facts file of London 2023 says of every split where it comes from, and claims no more. */
class EliteFactsTest {
  private static final Path FILE = Path.of("../examples/london-2023/elite.csv");

  @Test
  void everySplitIsMarkedAndOnlyTheKnownOnesAsReported() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    List<String> header = CsvLine.fields(lines.getFirst());
    int first = header.indexOf("5K");
    int last = header.indexOf("40K");
    int reported = 0;
    for (String line : lines.subList(1, lines.size())) {
      for (String split : CsvLine.fields(line).subList(first, last + 1)) {
        assertThat(split).as(line).matches("|\\d:\\d\\d:\\d\\d [rsd]");
        reported += split.endsWith(" r") || split.endsWith(" s") ? 1 : 0;
      }
    }
    // Kiptum at 5K, 10K, half way, 30K, and by reported legs at 35K and 40K; Bekele at half way.
    assertThat(reported).isEqualTo(7);
  }

  @Test
  void everybodyHasASourceButTheOneSimulatedRacer() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    int sources = CsvLine.fields(lines.getFirst()).indexOf("sources");
    List<String> without =
        lines.stream()
            .skip(1)
            .filter(line -> CsvLine.fields(line).get(sources).equals("none"))
            .toList();
    assertThat(without).hasSize(1).first().asString().contains("Simulated");
  }
}
