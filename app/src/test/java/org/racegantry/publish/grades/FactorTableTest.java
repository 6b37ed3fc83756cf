package org.racegantry.publish.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.records.Event;
import org.racegantry.records.grade.AgeGrade;
import org.racegantry.records.grade.AgeStandard;
import org.racegantry.records.grade.FactorLines;
import org.racegantry.records.grade.FactorTable;

/** The road factors of 2025, and grades made with them. */
class FactorTableTest {
  private static final long MARATHON_mm = Event.MARATHON.distance_mm();
  private final FactorTable table = GradeFacts.road2025();

  @ParameterizedTest
  @CsvSource({
    "Kiptum,   M, 23, 2:01:25,  99.31",
    "Farah,    M, 40, 2:10:28,  94.47",
    "Thompson, M, 42, 2:11:50,  95.09",
    "Cairess,  M, 25, 2:08:07,  94.12",
    "Hassan,   F, 30, 2:18:33,  93.94",
    "Sawe,     M, 30, 1:59:30, 100.91"
  })
  void aKnownMarathonHasItsKnownGrade(
      String who, String sex, int age, String time, String percent) {
    assertThat(percent(sex, age, MARATHON_mm, seconds(time))).as(who).isEqualTo(percent);
  }

  @Test
  void everyFactorIsReadAndNoneIsAnythingButAFactor() {
    int read = 0;
    for (String sex : List.of("M", "F")) {
      for (long distance_mm : table.distances_mm()) {
        assertThat(table.openStandard_s(sex, distance_mm)).isPresent();
        for (int age = FactorTable.YOUNGEST; age <= FactorTable.OLDEST; age++) {
          assertThat(table.factor(sex, age, distance_mm).orElseThrow()).isBetween(1, 10_000);
          read++;
        }
      }
    }
    assertThat(read).isEqualTo(4_224);
    assertThat(table.distances_mm()).hasSize(22).startsWith(1_609_344L).endsWith(200_000_000L);
    assertThat(table.factor("M", 40, MARATHON_mm)).contains(9_783);
    assertThat(table.factor("M", 42, MARATHON_mm)).contains(9_619);
    assertThat(table.factor("F", 30, MARATHON_mm)).contains(9_983);
  }

  @Test
  void everyFactorAndStandardIsThatOfThePublishedTable() throws IOException {
    int same = 0;
    for (String line : published("age_grade_2025_factors.csv")) {
      String[] cells = line.split(",");
      Optional<Integer> factor =
          table.factor(cells[0], Integer.parseInt(cells[3]), millimetres(cells[2]));
      assertThat(factor).as(line).contains((int) Math.round(Double.parseDouble(cells[4]) * 10_000));
      same++;
    }
    assertThat(same).isEqualTo(4_224);
    for (String line : published("age_grade_2025_open_standards.csv")) {
      String[] cells = line.split(",");
      Optional<Long> standard_s = table.openStandard_s(cells[0], millimetres(cells[2]));
      assertThat(standard_s).as(line).contains(Long.parseLong(cells[3]));
    }
  }

  @Test
  void aDistanceBetweenTwoOfTheTableLiesBetweenThemByItsLogarithm() {
    // Beside 16 km there are 15 km (men 2415 s) and 10 miles (2595 s).
    double share = (Math.log(16) - Math.log(15)) / (Math.log(16.09344) - Math.log(15));
    double standard_s = 2_415 * (1 - share) + 2_595 * share;
    assertThat(table.factor("M", 25, 15_000_000)).contains(10_000);
    assertThat(table.factor("M", 25, 16_093_440)).contains(10_000);
    double percent = 100 * standard_s / 3_000;
    assertThat(Double.parseDouble(percent("M", 25, 16_000_000, 3_000)))
        .isBetween(percent - 0.0051, percent + 0.0051);
  }

  @Test
  void gradesRiseAndFallWithoutAStepWhereADistanceOfTheTableIsPassed() {
    for (long distance_mm : table.distances_mm().subList(1, 21)) {
      long at = grade("F", 61, distance_mm, 10_000).hundredths();
      assertThat(grade("F", 61, distance_mm - 1_000, 10_000).hundredths()).isBetween(at - 3, at);
      assertThat(grade("F", 61, distance_mm + 1_000, 10_000).hundredths()).isBetween(at, at + 3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "M, 4, 42195000",
    "M, 101, 42195000",
    "M, -1, 42195000",
    "X, 30, 42195000",
    "'', 30, 42195000",
    "M, 30, 1609343",
    "M, 30, 200000001"
  })
  void whatTheTableDoesNotHaveIsNotGraded(String sex, int age, long distance_mm) {
    assertThat(table.standard(sex, age, distance_mm)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"M, 5, 1609344", "F, 100, 200000000"})
  void theTableReachesToItsCorners(String sex, int age, long distance_mm) {
    assertThat(table.standard(sex, age, distance_mm)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "1001, 10, 20000, 0.50",
    "101, 1, 40000, 0.25",
    "103, 1, 20000, 0.52",
    "99, 1, 99, 100.00"
  })
  void aGradeGoesToTheNearestHundredthAndAHalfUp(
      long numerator, long denominator, long time_s, String percent) {
    AgeStandard standard = new AgeStandard(numerator, denominator);
    assertThat(AgeGrade.of(standard, time_s).percent()).isEqualTo(percent);
  }

  @Test
  void aTableThatDoesNotFitIsRefused() {
    List<String> standards = List.of("distance_mm,M_seconds,F_seconds", "5000000,769,834");
    List<String> factors = new ArrayList<>(List.of("sex,age,5000000"));
    assertThatThrownBy(() -> FactorLines.read("short", standards, factors))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 lines");
    for (String sex : List.of("M", "F")) {
      for (int age = 5; age <= 100; age++) {
        factors.add(sex + "," + age + ",0.9000");
      }
    }
    assertThat(FactorLines.read("fits", standards, factors).name()).isEqualTo("fits");
    factors.set(40, factors.get(40).replace("0.9", "9.9"));
    assertThatThrownBy(() -> FactorLines.read("wrong", standards, factors))
        .hasMessageContaining("9.9000");
  }

  private String percent(String sex, int age, long distance_mm, long time_s) {
    return grade(sex, age, distance_mm, time_s).percent();
  }

  private AgeGrade grade(String sex, int age, long distance_mm, long time_s) {
    return AgeGrade.of(table.standard(sex, age, distance_mm).orElseThrow(), time_s);
  }

  private static long seconds(String time) {
    String[] parts = time.split(":");
    return Long.parseLong(parts[0]) * 3600
        + Long.parseLong(parts[1]) * 60
        + Long.parseLong(parts[2]);
  }

  private static long millimetres(String km) {
    return new BigDecimal(km).movePointRight(6).longValueExact();
  }

  private static List<String> published(String name) throws IOException {
    String data = Optional.ofNullable(System.getenv("GANTRY_DATA")).orElse("../../shared/data");
    Path file = Path.of(data).resolve("../facts").resolve(name);
    assumeThat(file).as("skipped: the published table is not here; set GANTRY_DATA").exists();
    return Files.readAllLines(file).stream().skip(1).toList();
  }
}
