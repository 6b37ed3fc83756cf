package org.racegantry.publish.grades;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.race.Basis;
import org.racegantry.records.Event;
import org.racegantry.records.qualifying.QualifyingTable;

/** The qualifying tables that come with Gantry. */
class QualifyingFactsTest {
  @ParameterizedTest
  @ValueSource(strings = {"boston-2026", "boston-2020", "london-gfa-2019"})
  void eachIsOfTheMarathonByNetTimeAndNamesItsSource(String id) {
    QualifyingTable table = GradeFacts.table(id).orElseThrow();
    assertThat(table.distance_mm()).isEqualTo(Event.MARATHON.distance_mm());
    assertThat(table.basis()).isEqualTo(Basis.NET);
    assertThat(table.ageOn()).isEmpty();
    assertThat(table.source()).isNotBlank();
    for (int age = 18; age <= 100; age++) {
      long men_s = table.standard_s("M", age).orElseThrow();
      assertThat(table.standard_s("F", age).orElseThrow()).isGreaterThan(men_s);
    }
    assertThat(table.standard_s("M", 17)).isEmpty();
    assertThat(GradeFacts.tables()).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "boston-2026, M, 18, 10500", "boston-2026, F, 59, 14400", "boston-2026, X, 60, 15600",
    "boston-2026, M, 80, 17400", "boston-2020, M, 34, 10800", "boston-2020, F, 35, 12900",
    "boston-2020, X, 99, 19200", "london-gfa-2019, M, 39, 10800", "london-gfa-2019, F, 45, 13980"
  })
  void itsTimesAreThosePublished(String id, String sex, int age, long standard_s) {
    assertThat(GradeFacts.table(id).orElseThrow().standard_s(sex, age)).hasValue(standard_s);
  }

  @Test
  void onlyWhatOneTookInTheEndIsACut() {
    assertThat(GradeFacts.table("boston-2026").orElseThrow().cut_s()).isEqualTo(4 * 60 + 34);
    assertThat(GradeFacts.table("boston-2020").orElseThrow().cut_s()).isZero();
    assertThat(GradeFacts.table("london-gfa-2019").orElseThrow().limit())
        .isEqualTo(QualifyingTable.Limit.SUB);
    assertThat(GradeFacts.table("london-gfa-2019").orElseThrow().standard_s("X", 30)).isEmpty();
  }
}
