package org.racegantry.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of records, told from the others and explained. */
class RecordMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WR               | world record
          =CR              | the same time as the course record
          CR Wo            | course record of women-only races
          CR Mx            | course record of women in any race
          WR 40-44         | world record at the age of 40-44
          WR 80+           | world record at the age of 80+
          NR at HALF       | national record, at HALF
          WR pending       | world record; a paper or an earlier mark is not decided yet
          PB               | personal best
          =SB              | the same time as the best of the season
          ER               | record of this event
          debut            | the first race over this distance
          """)
  void everyMarkIsExplained(String mark, String meaning) {
    assertThat(Marks.meaning(mark)).isEqualTo(meaning);
  }

  @Test
  void whatIsNoMarkIsNotExplained() {
    assertThat(RecordMarks.meaning("WRX")).isEmpty();
    assertThat(RecordMarks.meaning("*")).isEmpty();
    assertThatThrownBy(() -> Marks.meaning("*")).isInstanceOf(IllegalArgumentException.class);
  }
}
