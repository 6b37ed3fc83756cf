package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a crew sees of who is on the way, and that nothing later than the moment is in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForecastCommandTest {
  private static final String[] POINTS = {
    "START", "5K", "10K", "15K", "20K", "HALF", "25K", "30K", "35K", "40K", "FINISH"
  };
  private static final double[] KM = {0, 5, 10, 15, 20, 21.0975, 25, 30, 35, 40, 42.195};
  private static final int RUNNERS = 40;
  private static final int MOMENT_S = 2 * 3600;

  private Path race;
  private Path cut;
  private Path garbled;

  @BeforeAll
  void makeRaces(@TempDir Path folder) throws IOException {
    List<String> reads = reads();
    List<String> early = reads.stream().filter(read -> second(read) <= MOMENT_S).toList();
    List<String> other = new ArrayList<>(early);
    reads.stream().filter(read -> second(read) > MOMENT_S).map(this::garbled).forEach(other::add);
    race = make(folder.resolve("whole"), reads);
    cut = make(folder.resolve("cut"), early);
    garbled = make(folder.resolve("garbled"), other);
    run("dnf", "" + garbled, "3", "--why", "seen in a bus");
    run("dq", "" + garbled, "4", "--rule", "TR55.2");
    run("strike", "" + garbled, "R5K", "C5", clock(5 + 5 * 335));
  }

  private static Path make(Path folder, List<String> reads) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("race.gantry");
    run("new", "" + file, "--race", "" + Files.writeString(folder.resolve("r.toml"), toml()));
    StringBuilder entries = new StringBuilder("bib,chip,family_name,given_name,sex,age\n");
    for (int bib = 1; bib <= RUNNERS; bib++) {
      entries.append(bib).append(",C").append(bib).append(",Run,Ann,F,").append(20 + bib);
      entries.append('\n');
    }
    Path list = Files.writeString(folder.resolve("e.csv"), entries);
    run("import", "entries", "" + file, "" + list);
    run("gun", "" + file, "all", "10:00:00");
    Path table =
        Files.writeString(
            folder.resolve("reads.csv"), "reader,chip,time\n" + String.join("\n", reads) + "\n");
    run("import", "reads", "" + file, "" + table);
    return file;
  }

  private static String toml() {
    StringBuilder toml =
        new StringBuilder(
            "name = \"City\"\ndate = 2023-04-23\nzone = \"Europe/London\"\n"
                + "[course]\ndistance_m = 42195\n");
    for (int p = 0; p < POINTS.length; p++) {
      toml.append("[[points]]\nid = \"").append(POINTS[p]).append("\"\nmetres = ");
      toml.append(KM[p] * 1000).append(p == 0 ? "\ntake = \"last\"\n" : "\n");
    }
    for (String point : POINTS) {
      toml.append("[[lines]]\nid = \"l").append(point).append("\"\npoints = [\"").append(point);
      toml.append("\"]\nreaders = [\"R").append(point).append("\"]\n");
    }
    return toml.append("[[waves]]\nid = \"all\"\nplanned = 10:00:00\n").toString();
  }

  /** Runner n takes 300 + 7 n seconds for a kilometre and starts n seconds after the gun. */
  private static List<String> reads() {
    List<String> reads = new ArrayList<>();
    for (int p = 0; p < POINTS.length; p++) {
      for (int bib = 1; bib <= RUNNERS; bib++) {
        double at_s = bib + KM[p] * (300 + 7 * bib);
        reads.add("R" + POINTS[p] + ",C" + bib + "," + clock(at_s));
      }
    }
    return reads;
  }

  private static String clock(double s) {
    long ms = Math.round(s * 1000);
    return String.format(
        Locale.ROOT,
        "2023-04-23T%02d:%02d:%02d.%03d",
        10 + ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000);
  }

  private static int second(String read) {
    String[] clock = read.substring(read.indexOf('T', read.lastIndexOf(',')) + 1).split("[:.]");
    return (Integer.parseInt(clock[0]) - 10) * 3600
        + Integer.parseInt(clock[1]) * 60
        + Integer.parseInt(clock[2]);
  }

  private String garbled(String read) {
    int seed = read.hashCode();
    Random random = new Random(seed);
    double later_s = MOMENT_S + 1 + random.nextInt(9000);
    return "R"
        + POINTS[random.nextInt(POINTS.length)]
        + ",C"
        + (1 + random.nextInt(RUNNERS))
        + ","
        + clock(later_s);
  }

  private static String run(String... command) {
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as("%s: %s", String.join(" ", command), ran.err()).isZero();
    return ran.out();
  }

  @Test
  void nothingLaterThanTheMomentChangesAForecast() {
    String known = run("forecast", "" + race, "--at", "12:00:00", "--format", "csv");
    assertThat(known.lines().count()).isGreaterThan(30);
    assertThat(run("forecast", "" + cut, "--at", "12:00:00", "--format", "csv")).isEqualTo(known);
    assertThat(run("forecast", "" + garbled, "--at", "12:00:00", "--format", "csv"))
        .isEqualTo(known);
    assertThat(run("forecast", "" + garbled, "--format", "csv")).isNotEqualTo(known);
  }

  @Test
  void everybodyOnTheWayIsInTheTable() {
    String text = run("forecast", "" + race, "--at", "12:00");
    assertThat(text).contains("Estimates as of 12:00:00, not results.", "8 of 10", "RUN Ann");
    String csv = run("forecast", "" + race, "--at", "2023-04-23T12:00:00+01:00", "--format", "csv");
    assertThat(csv).startsWith("bib,family_name,given_name,race,last_point,last_seen,next_point,");
    assertThat(csv.lines().count()).isEqualTo(RUNNERS + 1L);
  }

  @Test
  void oneRunnerIsToldAtEveryPointAhead() {
    String text = run("forecast", "" + race, "--at", "12:00", "--bib", "7");
    assertThat(text)
        .contains(
            "7  Ann RUN", "last seen at 20K, 11:56:27", "HALF", "FINISH", "Elapsed from the gun")
        .contains("a model of earlier years", "8 of 10: in years the model had not seen");
    JsonNode json =
        new JsonMapper()
            .readTree(
                run("forecast", "" + race, "--at", "12:00", "--bib", "7", "--format", "json"));
    assertThat(json.get("at").asString()).isEqualTo("2023-04-23T12:00:00.000+01:00");
    assertThat(json.get("rows").get(0).get("grounds").asString()).isEqualTo("model");
  }

  @Test
  void wrongQuestionsAreTold() {
    assertThat(Ran.gantry("forecast").code()).isEqualTo(64);
    assertThat(Ran.gantry("forecast", "" + race, "--at", "noon").err()).contains("--at noon");
    assertThat(Ran.gantry("forecast", "" + race, "--bib", "777").code()).isEqualTo(65);
    Ran model = Ran.gantry("forecast", "" + race, "--model", "" + race.resolveSibling("r.toml"));
    assertThat(model.code()).isEqualTo(65);
  }
}
