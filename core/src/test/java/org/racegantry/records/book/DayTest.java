package org.racegantry.records.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.records.book.Books.MEN_10_KM;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Elapsed;

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

  @Test
  void aMarkOutsideTheWindowAndOneOfAnotherAthleteStay() {
    RecordBook book =
        Books.men10km(
            "26:50 KIPRUTO KEN 2018-09-01 | ratified",
            "26:24 Kipruto KEN 2020-01-12 | annulled 2024-06-05 2018-09-02..2023-05-11",
            "26:45 KIPRUTO KEN 2023-05-11 | ratified",
            "26:48 RONO KEN 2020-01-12 | ratified");
    assertThat(toBeat(book, "2024-06-04")).isEqualTo("26:24 Kipruto");
    assertThat(toBeat(book, "2024-06-05")).isEqualTo("26:48 RONO");
    Day after = book.asOf(LocalDate.parse("2024-06-05"));
    assertThat(after.rank(MEN_10_KM, 10_000, Own.NONE).faster())
        .extracting(mark -> mark.line().athlete())
        .containsExactly("RONO", "KIPRUTO");
  }

  @Test
  void aWindowThatWasTakenBackTakesNothingAndAMarkThatStandsIsNotTaken() {
    RecordBook book =
        Books.men10km(
            "26:24 RONO KEN 2020-01-12 | annulled 2022-01-01 2019-01-01..2021-12-31; restored"
                + " 2023-03-01 (appeal)",
            "26:30 RONO KEN 2020-02-12 | ratified",
            "26:31 RONO KEN 2020-03-12 | ratified; stands 2022-01-01",
            "26:40 KIPRUTO KEN 2018-01-01 | ratified");
    assertThat(toBeat(book, "2021-12-31")).isEqualTo("26:24 RONO");
    assertThat(toBeat(book, "2022-01-01")).isEqualTo("26:31 RONO");
    assertThat(toBeat(book, "2023-03-01")).isEqualTo("26:24 RONO");
    Day taken = book.asOf(LocalDate.parse("2022-06-01"));
    Day given = book.asOf(LocalDate.parse("2023-06-01"));
    BookMark second = given.rank(MEN_10_KM, 1594, Own.NONE).faster().get(1);
    assertThat(taken.state(second)).isEqualTo(MarkState.ANNULLED);
    assertThat(given.state(second)).isEqualTo(MarkState.RATIFIED);
    assertThat(taken.states(second))
        .isEqualTo(
            "set 2020-02-12, ratified, annulled 2022-01-01 with every mark from 2019-01-01 to"
                + " 2021-12-31, as the same athlete's mark of 2020-01-12");
  }

  @Test
  void aRefusedMarkCountsUntilItIsRefusedAndNeverIfItsDayIsUnknown() {
    RecordBook book =
        Books.men10km(
            "29:24 NGETICH KEN 2023-09-10 | pending; refused 2023-09-29 (course 25 m short)",
            "29:20 SHORT KEN 2023-05-01 | refused",
            "30:01 TIROP KEN 2021-09-12 | ratified");
    assertThat(toBeat(book, "2023-09-09")).isEqualTo("30:01 TIROP");
    assertThat(toBeat(book, "2023-09-28")).isEqualTo("29:24 NGETICH");
    assertThat(toBeat(book, "2023-09-29")).isEqualTo("30:01 TIROP");
    Day pending = book.asOf(LocalDate.parse("2023-09-28"));
    assertThat(pending.recognised(MEN_10_KM, Own.NONE).orElseThrow().line().athlete())
        .isEqualTo("TIROP");
  }

  @Test
  void twoHoldTheRecordWhereTheyRanTheSameSecond() {
    RecordBook book =
        Books.men10km(
            "27:00 SECOND KEN 2021-05-01 | ratified",
            "27:00 FIRST KEN 2020-05-01 | ratified",
            "27:00 OPEN KEN 2019-05-01 | pending",
            "27:01 OTHER KEN 2018-05-01 | ratified");
    Day day = book.asOf(LocalDate.parse("2022-01-01"));
    assertThat(day.holders(MEN_10_KM, Own.NONE))
        .extracting(mark -> mark.line().athlete())
        .as("the recognised first, by their days")
        .containsExactly("FIRST", "SECOND", "OPEN");
    assertThat(day.rank(MEN_10_KM, 1620, Own.NONE).rank()).isEqualTo(1);
    assertThat(day.rank(MEN_10_KM, 1621, Own.NONE).rank()).isEqualTo(4);
  }

  @Test
  void aPerformanceInTheBookIsNeverHeldAgainstItself() {
    RecordBook book =
        Books.men10km(
            "26:59 SELF KEN 2023-04-23 | set",
            "26:59 OTHER KEN 2023-04-22 | set",
            "27:00 OLD KEN 2020-05-01 | ratified");
    Day day = book.asOf(LocalDate.parse("2023-04-23"));
    Own own = new Own(LocalDate.parse("2023-04-23"), 1619);
    assertThat(day.toBeat(MEN_10_KM, own).orElseThrow().line().athlete()).isEqualTo("OTHER");
    assertThat(day.holders(MEN_10_KM, own)).hasSize(1);
    Own provisional = new Own(LocalDate.parse("2023-04-23"), 1620);
    assertThat(day.holders(MEN_10_KM, provisional)).as("another second is another").hasSize(2);
  }

  @Test
  void aListIsCompleteDownToItsMarkAndUpToItsDayAndNoFurther() {
    RecordBook book =
        Books.men10km(
            "26:38 CHEPTEGEI UGA 2019-12-01 | ratified",
            "26:44 KOMON KEN 2010-09-26 | ratified",
            "26:50   2020-12-31 | complete");
    Day inside = book.asOf(LocalDate.parse("2020-12-31"));
    assertThat(inside.rank(MEN_10_KM, 1605, Own.NONE))
        .isEqualTo(new AllTime(3, true, inside.rank(MEN_10_KM, 1605, Own.NONE).faster()));
    assertThat(inside.rank(MEN_10_KM, 1610, Own.NONE).complete()).isTrue();
    assertThat(inside.rank(MEN_10_KM, 1611, Own.NONE).complete()).isFalse();
    Day later = book.asOf(LocalDate.parse("2021-01-01"));
    assertThat(later.rank(MEN_10_KM, 1605, Own.NONE).complete()).isFalse();
    assertThat(later.rank(MEN_10_KM, 1598, Own.NONE).complete())
        .as("who equals the record has nobody before")
        .isTrue();
  }

  @Test
  void aKeyWithoutAMarkOfThatDayHasNothingToBeatAndIsCompleteInNothing() {
    Day early = TEN.asOf(LocalDate.parse("2000-01-01"));
    assertThat(early.toBeat(MEN_10_KM, Own.NONE)).isEmpty();
    assertThat(early.rank(MEN_10_KM, 1500, Own.NONE)).isEqualTo(new AllTime(1, false, List.of()));
    assertThat(TEN.keys()).containsExactly(MEN_10_KM);
  }

  @Test
  void whatIsListedBehindAPendingMarkOfItsDayWasNoRecord() {
    RecordBook book =
        Books.men10km(
            "26:00 WINNER KEN 2026-04-26 | pending; refused 2026-10-01",
            "26:10 SECOND KEN 2026-04-26 | listed",
            "26:31 OLD ETH 2025-02-23 | ratified");
    assertThat(recognised(book, "2026-09-30")).isEqualTo("OLD");
    assertThat(toBeat(book, "2026-10-01")).isEqualTo("26:10 SECOND");
    assertThat(recognised(book, "2026-10-01")).isEqualTo("SECOND");
  }

  private static String recognised(RecordBook book, String day) {
    return book.asOf(LocalDate.parse(day))
        .recognised(MEN_10_KM, Own.NONE)
        .orElseThrow()
        .line()
        .athlete();
  }

  private static String toBeat(RecordBook book, String day) {
    return book.asOf(LocalDate.parse(day))
        .toBeat(MEN_10_KM, Own.NONE)
        .map(mark -> Elapsed.brief(mark.mark_s()) + " " + mark.line().athlete())
        .orElse("none");
  }
}
