package org.racegantry.records.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.records.book.Books.MEN_10_KM;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayTest {
  private static final RecordBook TEN =
      Books.men10km(
          "26:38 CHEPTEGEI UGA 2019-12-01 | ratified",
          "26:24 KIPRUTO KEN 2020-01-12 | set; ratified 2020-06-01; annulled 2024-06-05"
              + " 2018-09-02..2023-05-11 (biological passport)",
          "26:33 AREGAWI ETH 2023 | set; ratified 2024-06-05",
          "26:40 Kipruto KEN 2022-05-01 | listed");

  @Test
  void anAnnulledRecordFallsBackToTheBestValidMark() {
    assertThat(toBeat(TEN, "2020-01-11")).isEqualTo("26:38 CHEPTEGEI");
    assertThat(toBeat(TEN, "2020-01-12")).isEqualTo("26:24 KIPRUTO");
    assertThat(toBeat(TEN, "2024-06-04")).isEqualTo("26:24 KIPRUTO");
    assertThat(toBeat(TEN, "2024-06-05")).isEqualTo("26:33 AREGAWI");
  }

  @Test
  void aWindowTakesEveryMarkOfTheAthleteInIt() {
    Day before = TEN.asOf(LocalDate.parse("2024-06-04"));
    Day after = TEN.asOf(LocalDate.parse("2024-06-05"));
    assertThat(before.rank(MEN_10_KM, 10_000, Own.NONE).faster()).hasSize(4);
    assertThat(after.rank(MEN_10_KM, 10_000, Own.NONE).faster())
        .extracting(mark -> mark.line().athlete())
        .containsExactly("AREGAWI", "CHEPTEGEI");
  }

  private static String toBeat(RecordBook book, String day) {
    return book.asOf(LocalDate.parse(day))
        .toBeat(MEN_10_KM, Own.NONE)
        .map(mark -> mark.mark_s() / 60 + ":" + mark.mark_s() % 60 + " " + mark.line().athlete())
        .orElse("none");
  }
}
