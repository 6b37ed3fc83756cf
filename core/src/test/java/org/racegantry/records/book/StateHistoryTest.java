package org.racegantry.records.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateHistoryTest {
  private static final VagueDay DAY = VagueDay.of("2020-01-12").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                    | SET 2020-01-12",
        "set                                   | SET 2020-01-12",
        "RATIFIED                              | RATIFIED 2020-01-12",
        "ratified 2020-06-01                   | SET 2020-01-12, RATIFIED 2020-06-01",
        "pending; ratified 2020-06             | PENDING 2020-01-12, RATIFIED 2020-06-01",
        "set; ratified 2021; annulled 2024-06-05 | SET 2020-01-12, RATIFIED 2021-01-01, ANNULLED"
            + " 2024-06-05",
        "ratified 2020; stands 2025-10-23 (ban (3 years); later) | RATIFIED 2020-01-12, STANDS"
            + " 2025-10-23",
        "refused(short)                        | REFUSED 2020-01-12",
        "set; ratified 2021-03; stands 2021 (x) | SET 2020-01-12, RATIFIED 2021-03-01, STANDS"
            + " 2021-03-01",
        "split                                 | SPLIT 2020-01-12",
        "listed; ; annulled 2022-02-02 window 2019..2020-06 | LISTED 2020-01-12, ANNULLED"
            + " 2022-02-02",
      })
  void stepsAreReadInOrderEachFromItsDay(String text, String steps) throws Exception {
    assertThat(
            StateHistory.read(text, DAY).stream()
                .map(step -> step.state() + " " + step.since())
                .toList())
        .containsExactly(steps.split(", "));
  }

  @Test
  void aWindowReachesFromTheFirstDayOfItsBeginningToTheLastOfItsEnd() throws Exception {
    StateStep step =
        StateHistory.read("annulled 2024-06-05 2018..2023-02 (passport; twice)", DAY).getLast();
    assertThat(step.windowFrom().orElseThrow()).hasToString("2018-01-01");
    assertThat(step.windowTo().orElseThrow()).hasToString("2023-02-28");
    assertThat(step.reason()).isEqualTo("passport; twice");
    assertThat(step.written()).isEqualTo("2024-06-05");
    assertThat(step.covers(VagueDay.of("2023-02-28").orElseThrow().first())).isTrue();
    assertThat(step.covers(VagueDay.of("2023-03-01").orElseThrow().first())).isFalse();
  }

  @Test
  void aVagueMarkCountsFromItsLastDayAndItsHistoryWithIt() throws Exception {
    List<StateStep> steps =
        StateHistory.read("set; ratified 2023-06", VagueDay.of("2023").orElseThrow());
    assertThat(steps).allMatch(step -> step.since().toString().equals("2023-12-31"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "perhaps                       | no such state",
        "ratified on Monday            | is no state",
        "ratified 2023-02-29           | no day of the calendar",
        "ratified 2019-12-31           | before the mark was set",
        "refused 2022; ratified 2021   | after 2022-01-01",
        "ratified 2022 2019..2020      | window",
        "annulled 2022 2020..2019      | ends before it begins",
        "split; ratified               | on the way and more",
        "set (never closed             | is no state",
      })
  void whatCannotBeReadIsSaidWithAMend(String text, String what) {
    assertThatThrownBy(() -> StateHistory.read(text, DAY))
        .isInstanceOf(StateHistory.NotRead.class)
        .hasMessageContaining(what)
        .satisfies(wrong -> assertThat(((StateHistory.NotRead) wrong).mend()).isNotEmpty());
  }
}
