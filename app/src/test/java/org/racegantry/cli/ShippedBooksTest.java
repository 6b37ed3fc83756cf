package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.cli.ShippedBooks.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.ingest.entries.Nations;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Area;
import org.racegantry.records.RecordKey;
import org.racegantry.records.book.AllTime;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;
import org.racegantry.records.book.MarkState;
import org.racegantry.records.book.Own;
import org.racegantry.records.book.RecordBook;

/** What the books that come with the program say as of one day and another. */
class ShippedBooksTest {
  private static final RecordKey MEN = key("world marathon M open");

  @ParameterizedTest
  @ValueSource(strings = {"world", "london-course"})
  void aBookOfTheProgramIsReadWithoutADoubt(String name) throws Exception {
    Understood<List<RecordMark>> book = ShippedBooks.read(name);
    assertThat(book.problems())
        .as("only what BRN means can be doubted")
        .allMatch(problem -> problem.value().equals("BRN") && !problem.isError());
    assertThat(book.orRefuse()).hasSizeGreaterThan(70).allMatch(line -> !line.source().isEmpty());
    assertThat(RecordBook.of(List.of(book.orRefuse())).notices()).isEmpty();
  }

  @ParameterizedTest(name = "{0} as of {1}: {2}")
  @CsvSource({
    "world marathon M open, 1999-12-31, 2:05:42 Khalid Khannouchi MAR",
    "world marathon M open, 2003-12-31, 2:04:55 Paul Tergat KEN",
    "world marathon M open, 2018-12-31, 2:01:39 Eliud Kipchoge KEN",
    "world marathon M open, 2023-04-23, 2:01:09 Eliud Kipchoge KEN",
    "world marathon M open, 2023-12-31, 2:00:35 Kelvin Kiptum KEN",
    "world marathon M open, 2026-11-22, 1:59:30 Sabastian Sawe KEN",
    "world marathon F mixed, 1999-12-31, 2:20:43 Tegla Loroupe KEN",
    "world marathon F mixed, 2001-10-06, 2:19:46 Naoko Takahashi JPN",
    "world marathon F mixed, 2001-10-07, 2:18:47 Catherine Ndereba KEN",
    "world marathon F mixed, 2003-12-31, 2:15:25 Paula Radcliffe GBR",
    "world marathon F mixed, 2018-12-31, 2:15:25 Paula Radcliffe GBR",
    "world marathon F mixed, 2023-04-23, 2:14:04 Brigid Kosgei KEN",
    "world marathon F mixed, 2023-12-31, 2:11:53 Tigst Assefa ETH",
    "world marathon F mixed, 2026-11-22, 2:09:56 Ruth Chepngetich KEN",
    "world marathon F women-only, 1999-12-31, none",
    "world marathon F women-only, 2003-12-31, 2:18:56 Paula Radcliffe GBR",
    "world marathon F women-only, 2018-12-31, 2:17:01 Mary Keitany KEN",
    "world marathon F women-only, 2023-04-23, 2:17:01 Mary Keitany KEN",
    "world marathon F women-only, 2024-12-31, 2:16:16 Peres Jepchirchir KEN",
    "world marathon F women-only, 2026-11-22, 2:15:41 Tigst Assefa ETH",
    "world half marathon M open, 2019-01-01, 58:18 Abraham Kiptum KEN",
    "world half marathon M open, 2023-04-23, 57:31 Jacob Kiplimo UGA",
    "world half marathon M open, 2025-12-31, 56:42 Jacob Kiplimo UGA",
    "world half marathon M open, 2026-02-28, 57:30 Yomif Kejelcha ETH",
    "world half marathon M open, 2026-11-22, 57:20 Jacob Kiplimo UGA",
    "world half marathon F mixed, 2021-09-30, 1:04:02 Ruth Chepngetich KEN",
    "world half marathon F mixed, 2026-11-22, 1:02:52 Letesenbet Gidey ETH",
    "world 10 km M open, 2020-01-11, 26:38 Joshua Cheptegei UGA",
    "world 10 km M open, 2024-06-04, 26:24 Rhonex Kipruto KEN",
    "world 10 km M open, 2024-06-05, 26:33 Berihu Aregawi ETH",
    "world 10 km M open, 2026-11-22, 26:31 Yomif Kejelcha ETH",
    "world 10 km F women-only, 2023-09-28, 29:24 Agnes Ngetich KEN",
    "world 10 km F women-only, 2023-09-29, 30:01 Agnes Tirop KEN",
    "world 10 km F women-only, 2026-11-22, 29:27 Agnes Ngetich KEN",
    "course marathon M open, 1981-12-31, 2:11:48 Dick Beardsley USA and Inge Simonsen NOR",
    "course marathon M open, 1999-12-31, 2:07:55 António Pinto POR",
    "course marathon M open, 2023-04-22, 2:02:37 Eliud Kipchoge KEN",
    "course marathon M open, 2023-04-23, 2:01:25 Kelvin Kiptum KEN",
    "course marathon M open, 2026-11-22, 1:59:30 Sabastian Sawe KEN",
    "course marathon F mixed, 1999-12-31, 2:21:06 Ingrid Kristiansen NOR",
    "course marathon F mixed, 2002-12-31, 2:18:56 Paula Radcliffe GBR",
    "course marathon F mixed, 2023-04-22, 2:15:25 Paula Radcliffe GBR",
    "course marathon F mixed, 2026-11-22, 2:15:25 Paula Radcliffe GBR",
    "course marathon F women-only, 1999-12-31, none",
    "course marathon F women-only, 2023-04-22, 2:17:01 Mary Keitany KEN",
    "course marathon F women-only, 2026-11-22, 2:15:41 Tigst Assefa ETH",
    "course marathon M wheelchair, 1999-12-31, 1:35:18 Heinz Frei SUI",
    "course marathon M wheelchair, 2023-04-22, 1:24:38 Marcel Hug SUI",
    "course marathon M wheelchair, 2026-11-22, 1:23:44 Marcel Hug SUI",
    "course marathon F wheelchair, 1999-12-31, 1:49:09 Monica Wetterström SWE",
    "course marathon F wheelchair, 2023-04-22, 1:38:24 Catherine Debrunner SUI",
    "course marathon F wheelchair, 2026-11-22, 1:34:18 Catherine Debrunner SUI",
  })
  void whatTheRecordWas(String key, String date, String expected) throws Exception {
    assertThat(ShippedBooks.toBeat(ShippedBooks.all(), key(key), date)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "recognised {0} as of {1}: {2}")
  @CsvSource({
    "world marathon M open, 2022-12-31, 2:01:39",
    "world marathon M open, 2023-01-17, 2:01:09",
    "world marathon M open, 2024-02-05, 2:01:09",
    "world marathon M open, 2024-02-06, 2:00:35",
    "world marathon M open, 2026-11-22, 2:00:35",
    "world marathon F mixed, 2024-12-10, 2:11:53",
    "world marathon F mixed, 2024-12-11, 2:09:56",
    "world half marathon M open, 2025-12-31, 57:30",
    "world half marathon M open, 2026-11-22, 57:30",
    "world half marathon F mixed, 2021-10-27, 1:02:52",
  })
  void aPendingMarkIsToBeatAndNotYetRecognised(String key, String date, String time)
      throws Exception {
    Day day = ShippedBooks.all().asOf(LocalDate.parse(date));
    assertThat(day.recognised(key(key), Own.NONE))
        .map(mark -> Elapsed.brief(mark.mark_s()))
        .contains(time);
  }

  @Test
  void aMarkOutlivesALaterBanAndItsHistorySaysSo() throws Exception {
    Day today = ShippedBooks.all().asOf(LocalDate.parse("2026-11-22"));
    BookMark mark = today.toBeat(key("world marathon F mixed"), Own.NONE).orElseThrow();
    assertThat(today.state(mark)).isEqualTo(MarkState.STANDS);
    assertThat(today.states(mark))
        .isEqualTo(
            "set 2024-10-13, pending, ratified 2024-12-11,"
                + " stands 2025-10-23 (banned for a sample of 2025-03-14, taken later)");
    Day then = ShippedBooks.all().asOf(LocalDate.parse("2024-12-31"));
    assertThat(then.state(mark)).isEqualTo(MarkState.RATIFIED);
    assertThat(then.states(mark)).isEqualTo("set 2024-10-13, pending, ratified 2024-12-11");
  }

  @Test
  void kiptumsLondonWasTheSecondFastestEverOnItsDayAndTheFastestOfItsCourse() throws Exception {
    LocalDate raceDay = LocalDate.parse("2023-04-23");
    Own own = new Own(raceDay, 7285);
    Day day = ShippedBooks.all().asOf(raceDay);
    AllTime ever = day.rank(MEN, 7285, own);
    assertThat(ever.rank()).isEqualTo(2);
    assertThat(ever.complete()).isTrue();
    assertThat(ever.faster())
        .extracting(mark -> mark.line().athlete())
        .containsExactly("Eliud Kipchoge");
    AllTime course = day.rank(key("course marathon M open"), 7285, own);
    assertThat(course.rank()).isEqualTo(1);
    assertThat(course.complete()).isTrue();
    assertThat(day.toBeat(key("course marathon M open"), own).orElseThrow().mark_s())
        .isEqualTo(7357);
  }

  @Test
  void theSameTimeJudgedTodayStandsElsewhereAndNothingIsSaidOfWhatTheBookDoesNotKnow()
      throws Exception {
    Day today = ShippedBooks.all().asOf(LocalDate.parse("2026-11-22"));
    AllTime ever = today.rank(MEN, 7285, new Own(LocalDate.parse("2023-04-23"), 7285));
    assertThat(ever.rank()).isEqualTo(5);
    assertThat(ever.complete()).isFalse();
  }

  @Test
  void theRecordsOwnSplitsAreFoundByDistance() throws Exception {
    Day day = ShippedBooks.all().asOf(LocalDate.parse("2023-04-23"));
    BookMark berlin = day.toBeat(MEN, Own.NONE).orElseThrow();
    assertThat(day.splitsOf(berlin))
        .extracting(split -> split.key().event().name() + " " + Elapsed.brief(split.mark_s()))
        .startsWith("5 km 14:14", "10 km 28:23", "15 km 42:33", "20 km 56:45")
        .contains("half marathon 59:51", "40 km 1:54:53")
        .hasSize(9);
  }

  @Test
  void everyNationBelongsToAnAreaAndNoStatusDoes() {
    assertThat(Nations.codes())
        .filteredOn(code -> Area.of(code).isEmpty())
        .containsExactly("ANA", "ART");
    for (Area area : Area.values()) {
      assertThat(Nations.codes()).anyMatch(code -> Area.of(code).equals(Optional.of(area)));
    }
  }
}
