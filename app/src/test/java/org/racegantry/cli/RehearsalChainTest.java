package org.racegantry.cli;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands that rehearse names as next, run exactly as it prints them: files, imports, guns,
 * repairs, results. What comes out is held against truth.csv and the published table.
 */
class RehearsalChainTest {
  private static final String RACE = "../examples/boston/race.toml";

  @TempDir private Path folder;

  @Test
  void withoutFaultsTheResultsAreTheTruth() throws IOException {
    Map<String, Map<String, String>> results = results(table(600), "--faults", "none");
    Map<String, Map<String, String>> truth = byBib(Files.readAllLines(truthFile()));
    assertThat(results).hasSameSizeAs(truth);
    truth.forEach(
        (bib, row) ->
            row.forEach((column, value) -> assertSame(bib, column, value, results.get(bib))));
  }

  @Test
  void onAHardDayTheRepairsBringTheFinishesBack() throws IOException {
    Map<String, Map<String, String>> results = results(table(600), "--faults", "hard");
    Map<String, Map<String, String>> truth = byBib(Files.readAllLines(truthFile()));
    int same = 0;
    for (Map.Entry<String, Map<String, String>> row : truth.entrySet()) {
      Map<String, String> result = results.get(row.getKey());
      assertThat(result.get("status"))
          .as("bib %s", row.getKey())
          .isEqualTo(row.getValue().get("status"));
      same += result.get("gun_ms").equals(row.getValue().get("gun_ms")) ? 1 : 0;
    }
    assertThat(same).isGreaterThan(truth.size() * 95 / 100);
  }

  @Test
  void boston2013ComesThroughTheFilesToTheLastPlace() throws IOException {
    Path published = RealData.file("boston_2013.csv.gz");
    Map<String, Map<String, String>> results = results(published);
    Map<String, Map<String, String>> rows = byBib(unpacked(published));
    Map<String, String> places = new LinkedHashMap<>();
    places.put("place", "rank_overall");
    places.put("place_sex", "rank_gender");
    places.put("place_division", "rank_division");
    places.forEach(
        (place, rank) -> {
          long same =
              rows.entrySet().stream()
                  .filter(
                      row -> results.get(row.getKey()).get(place).equals(row.getValue().get(rank)))
                  .count();
          System.out.println(same + " of " + rows.size() + " " + place);
          assertThat(same).isEqualTo(17_600);
        });
  }

  private static void assertSame(
      String bib, String column, String value, Map<String, String> result) {
    // A start that nobody made has no time; every other column of the truth is one of the results.
    if (!column.equals("wave") && !value.isEmpty()) {
      assertThat(result.get(column)).as("bib %s, %s", bib, column).isEqualTo(value);
    }
  }

  private Map<String, Map<String, String>> results(Path table, String... more) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("rehearse", "--race", RACE, "--splits", table.toString(), "--out"));
    args.add(truthFile().getParent().toString());
    args.addAll(List.of(more));
    Ran rehearsed = Ran.gantry(args.toArray(String[]::new));
    assertThat(rehearsed.code()).as(rehearsed.err()).isZero();
    String last = "";
    for (String next : rehearsed.err().lines().filter(l -> l.startsWith("  gantry ")).toList()) {
      List<String> words = new ArrayList<>(List.of(next.strip().split(" ")));
      words.removeFirst();
      if (words.getFirst().equals("results")) {
        words.addAll(List.of("--format", "csv"));
      }
      Ran ran = Ran.gantry(words.toArray(String[]::new));
      assertThat(ran.code()).as("%s%n%s", next, ran.err()).isZero();
      last = ran.out();
    }
    return byBib(last.lines().toList());
  }

  private Path truthFile() {
    return folder.resolve("out").resolve("truth.csv");
  }

  /** A table in order of finish, with somebody who drops out and some who never start. */
  private Path table(int rows) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("bib,sex,age,division,country,t5k,thalf,t40k,official_s,rank_overall");
    for (int i = 1; i <= rows; i++) {
      long finish_s = 8_000 + i * 10L;
      String splits = finish_s * 118 / 1000 + "," + finish_s / 2 + "," + finish_s * 947 / 1000;
      lines.add(i + ",M,30,18-39,KEN," + splits + "," + finish_s + "," + i);
    }
    for (int i = 0; i < 30; i++) {
      lines.add((rows + 1 + i) + ",M,30,18-39,KEN,,,,,");
    }
    return Files.write(folder.resolve("table.csv"), lines);
  }

  private static List<String> unpacked(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  private static Map<String, Map<String, String>> byBib(List<String> lines) {
    List<String> header = List.of(lines.getFirst().split(",", -1));
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < fields.length; i++) {
        row.put(header.get(i), fields[i]);
      }
      rows.put(row.get("bib"), row);
    }
    return rows;
  }
}
