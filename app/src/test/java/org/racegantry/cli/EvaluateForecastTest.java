package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateForecastTest {
  private static final String CONTRACT =
      "protocol,method,checkpoint_km,n,mae_min,median_min,rmse_min,within5_pct,bias_min,"
          + "cover80_pct,width80_min";

  @TempDir private static Path folder;
  private static String learned;
  private static String asked;
  private static String model;

  @BeforeAll
  static void writeTheYears() throws IOException {
    learned = SplitsTable.write(folder.resolve("one.csv"), 1, 700).toString();
    asked = SplitsTable.write(folder.resolve("two.csv"), 2, 500).toString();
    model = folder.resolve("one.model").toString();
    Ran ran = Ran.gantry("forecast", "train", "--results", learned, "--out", model);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("one.csv: 700 of 700 rows").contains("fitted in");
    assertThat(ran.err()).contains("80 % bands: not tested");
  }

  private static Ran evaluate(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "forecast";
    all[1] = "evaluate";
    System.arraycopy(args, 0, all, 2, args.length);
    return Ran.gantry(all);
  }

  @Test
  void linesForScriptsBeginWithTheContractAndHoldEveryMethodAtEveryCheckpoint() {
    Ran ran = evaluate("--train", learned, "--test", asked, "--format", "csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.getFirst()).startsWith(CONTRACT + ",");
    assertThat(lines).hasSize(1 + 5 * 9 - 1);
    assertThat(lines.get(1)).startsWith("static,constant-pace,5,500,");
    assertThat(lines).anyMatch(line -> line.startsWith("static,gantry,21.0975,500,"));
    assertThat(lines).noneMatch(line -> line.startsWith("static,last-5k,5,"));
    int columns = lines.getFirst().split(",", -1).length;
    assertThat(lines).allMatch(line -> line.split(",", -1).length == columns);
  }

  @Test
  void liveStandsBesideStaticOfTheSameModel() {
    Ran ran = evaluate("--model", model, "--test", asked, "--protocol", "live", "--format", "csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith("live,gantry,"))).hasSize(9);
    assertThat(ran.out().lines().filter(line -> line.startsWith("static,gantry,"))).hasSize(9);
    Ran again =
        evaluate("--model", model, "--test", asked, "--protocol", "live", "--format", "csv");
    assertThat(again.out()).isEqualTo(ran.out());
  }

  @Test
  void programsGetTheSameNumbersAsOneDocument() {
    Ran ran = evaluate("--model", model, "--test", asked, "--format", "json");
    JsonNode one = new JsonMapper().readTree(ran.out()).get("evaluations").get(0);
    assertThat(one.get("runners").asInt()).isEqualTo(500);
    assertThat(one.get("scores")).hasSize(3 * 9 - 1);
    JsonNode last = one.get("scores").get(25);
    assertThat(last.get("method").asString()).isEqualTo("gantry");
    for (String name : CONTRACT.split(",")) {
      assertThat(last.has(name)).as(name).isTrue();
    }
    assertThat(last.get("within10_pct").asDouble()).isEqualTo(100);
  }

  @Test
  void peopleGetATableWithTheSmallestErrorMarkedAndMeansWhereThereAreSeveralYears() {
    Ran ran = evaluate("--leave-one-out", learned + "," + asked);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("Learned from two (500 runners)")
        .contains("Asked in " + learned + ": 700 of 700 rows")
        .contains("nearest-neighbours")
        .contains("80 % band held, %")
        .contains("gantry over all years: its error over that of constant pace")
        .containsPattern("gantry .*[0-9]\\*");
  }

  @Test
  void aShiftedMatIsSeenByEverybody() {
    Ran straight = evaluate("--model", model, "--test", asked, "--format", "csv");
    Ran shifted =
        evaluate("--model", model, "--test", asked, "--format", "csv", "--shift", "half:60s");
    assertThat(shifted.code()).as(shifted.err()).isZero();
    String pace = "static,constant-pace,";
    assertThat(line(shifted, pace + "20,")).isEqualTo(line(straight, pace + "20,"));
    assertThat(line(shifted, pace + "21")).isNotEqualTo(line(straight, pace + "21"));
    assertThat(line(shifted, pace + "25,")).isEqualTo(line(straight, pace + "25,"));
  }

  private static String line(Ran ran, String begins) {
    return ran.out().lines().filter(line -> line.startsWith(begins)).findFirst().orElseThrow();
  }

  @Test
  void theSameResultsFitTheSameBytes() throws IOException {
    Path again = folder.resolve("again.model");
    Ran ran =
        Ran.gantry(
            "forecast", "train", "--results", learned, "--out", "" + again, "--name", "one.model");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(again).hasSameBinaryContentAs(Path.of(model));
    assertThat(Files.size(again)).isLessThan(2_000_000);
  }

  @Test
  void whatCannotBeDoneIsSaidBeforeAnythingIsFitted() throws IOException {
    assertThat(evaluate("--test", asked).code()).isEqualTo(64);
    assertThat(evaluate("--train", learned).code()).isEqualTo(64);
    assertThat(evaluate("--leave-one-out", learned).code()).isEqualTo(64);
    Ran shift = evaluate("--train", learned, "--test", asked, "--shift", "22:60s");
    assertThat(shift.code()).isEqualTo(64);
    assertThat(shift.err()).contains("there is no mat at 22 km");
    assertThat(evaluate("--train", learned, "--test", asked, "--shift", "5").code()).isEqualTo(64);
    assertThat(evaluate("--train", learned, "--test", folder + "/no.csv").code()).isEqualTo(66);
    String[] live = {"--train", learned, "--test", asked, "--protocol", "live", "--starts", asked};
    Ran starts = evaluate(live);
    assertThat(starts.code()).isEqualTo(65);
    assertThat(starts.err()).contains("net_s").contains("gun_s");
    Path few = SplitsTable.write(folder.resolve("few.csv"), 3, 40);
    Ran tooFew = evaluate("--train", "" + few, "--test", asked);
    assertThat(tooFew.code()).isEqualTo(65);
    assertThat(tooFew.err()).contains("40 runners with every split: too few to learn from");
  }

  @Test
  void aBrokenModelIsNamedWithItsLine() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(model));
    Path broken = Files.write(folder.resolve("broken.model"), lines.subList(0, 6));
    Ran ran = evaluate("--model", "" + broken, "--test", asked);
    assertThat(ran.code()).isEqualTo(65);
    assertThat(ran.err()).contains(broken + ":7: ").contains("gantry forecast train");
    assertThat(evaluate("--model", folder + "/no.model", "--test", asked).code()).isEqualTo(66);
  }
}
