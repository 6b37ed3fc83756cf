package org.racegantry.records.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.records.book.Books.MEN_10_KM;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.race.RecordMark;
import org.racegantry.records.RecordKey;

class RecordBookTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @Test
  void aMarkInTwoBooksIsTakenOnceWithTheHistoryThatGoesOnLonger() {
    RecordMark old = Books.line("10 km", "M", "open", "world", "26:24 RONO KEN 2020-01-12 | set");
    RecordMark newer =
        Books.line(
            "10K", "M", "open", "World", "26:24 Rono KEN 2020-01-12 | set; annulled 2024-06-05");
    for (List<List<RecordMark>> books :
        List.of(List.of(List.of(old), List.of(newer)), List.of(List.of(newer), List.of(old)))) {
      RecordBook book = RecordBook.of(books);
      assertThat(book.asOf(TODAY).toBeat(MEN_10_KM, Own.NONE)).isEmpty();
      assertThat(book.notices()).singleElement().matches(notice -> notice.line().equals(old));
    }
    assertThat(RecordBook.of(List.of(List.of(old), List.of(old))).notices()).isEmpty();
  }

  @Test
  void anAnnulmentReachesIntoEveryBook() {
    RecordMark world =
        Books.line(
            "10 km",
            "M",
            "open",
            "world",
            "26:24 RONO KEN 2020-01-12 | annulled 2024-06-05 2019..2021");
    RecordMark course =
        Books.line("half", "M", "open", "course", "58:00 RONO KEN 2020-02-12 | set");
    RecordBook book = RecordBook.of(List.of(List.of(world), List.of(course)));
    RecordKey key = book.keys().last();
    assertThat(book.asOf(LocalDate.parse("2024-06-04")).toBeat(key, Own.NONE)).isPresent();
    assertThat(book.asOf(LocalDate.parse("2024-06-05")).toBeat(key, Own.NONE)).isEmpty();
  }

  @Test
  void aTimeOnTheWayIsNeverAMarkToBeatAndIsFoundByItsRun() {
    RecordMark run =
        Books.line("marathon", "M", "open", "world", "7269 RONO KEN 2022-09-25 | ratified");
    RecordMark ten = Books.line("10 km", "M", "open", "world", "28:23 RONO KEN 2022-09-25 | split");
    RecordMark five = Books.line("5 km", "M", "open", "world", "14:14 RONO KEN 2022-09-25 | split");
    RecordMark other =
        Books.line("5 km", "M", "open", "world", "14:00 RONO KEN 2021-09-25 | split");
    RecordBook book = RecordBook.of(List.of(List.of(run, ten, five, other)));
    assertThat(book.keys()).hasSize(1);
    assertThat(book.notices()).singleElement().matches(notice -> notice.line().equals(other));
    Day day = book.asOf(TODAY);
    assertThat(day.toBeat(MEN_10_KM, Own.NONE)).isEmpty();
    BookMark mark = day.toBeat(book.keys().first(), Own.NONE).orElseThrow();
    assertThat(day.splitsOf(mark)).extracting(BookMark::line).containsExactly(five, ten);
  }

  @Test
  void nationsAndAreasHaveRecordsOfTheirOwn() {
    RecordMark national =
        Books.line("5 km", "F", "open", "national", "15:00 A GBR 2020-01-12 | set");
    RecordMark area = Books.line("5 km", "F", "open", "area", "14:50 B NED 2020-01-12 | set");
    RecordBook book = RecordBook.of(List.of(List.of(national, area)));
    assertThat(book.notices()).isEmpty();
    assertThat(book.keys()).extracting(RecordKey::where).containsExactly("europe", "GBR");
  }

  @ParameterizedTest
  @CsvSource({
    "sprint, M, open, world, KEN, event",
    "10 km, Q, open, world, KEN, sex",
    "10 km, M, women-only, world, KEN, category",
    "10 km, M, elite, world, KEN, category",
    "10 km, M, open, galaxy, KEN, scope",
    "10 km, M, open, personal, KEN, scope",
    "10 km, M, open, national, Kenya, nation",
    "10 km, M, open, area, ANA, nation",
  })
  void whatCannotBeUsedIsLeftOutAndNamed(
      String event, String sex, String category, String scope, String nation, String column) {
    RecordMark line =
        Books.line(event, sex, category, scope, "26:24 RONO " + nation + " 2020-01-12 | set");
    RecordBook book = RecordBook.of(List.of(List.of(line)));
    assertThat(book.keys()).isEmpty();
    assertThat(book.notices()).extracting(BookNotice::column).containsExactly(column);
    assertThat(book.notices().getFirst().words()).startsWith(column + " \"");
  }
}
