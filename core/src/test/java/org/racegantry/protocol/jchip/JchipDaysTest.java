package org.racegantry.protocol.jchip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Setting;

class JchipDaysTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String LONG_AFTER = "2026-11-23T12:00:00Z";
  private final JchipDays days = new JchipDays(Setting.of("", LONDON, LocalDate.of(2023, 4, 23)));

  @Test
  void aDateInTheRecordOverridesTheDayCounter() throws BadMessage {
    told("GT010000000 date=20230423", "2023-04-23T09:00:00Z");
    assertThat(at("10:00:00.00 17  00000      C7 date=20230424", "2023-04-23T09:00:00Z"))
        .isEqualTo("2023-04-24T09:00:00Z");
  }

  @Test
  void theClocksDateLessItsDayCountIsDayNought() throws BadMessage {
    told("GT200100000 date=20230425", LONG_AFTER);
    assertThat(at("23:50:00.00 11", LONG_AFTER)).isEqualTo("2023-04-24T22:50:00Z");
    assertThat(at("00:10:00.00 12", LONG_AFTER)).isEqualTo("2023-04-24T23:10:00Z");
    assertThat(at("00:10:00.00 10", LONG_AFTER)).isEqualTo("2023-04-22T23:10:00Z");
  }

  @Test
  void aWrongDateOfTheClockIsTheReadersOwnAndStays() throws BadMessage {
    told("GT010000000 date=20220101", "2023-04-23T09:00:00Z");
    assertThat(at("10:00:01.00 10", "2023-04-23T09:00:01Z")).isEqualTo("2022-01-01T10:00:01Z");
  }

  @Test
  void withoutAnyDateTheDayIsTheNearestOneDuringTheRace() throws BadMessage {
    assertThat(told("GT010000000", "2023-04-24T09:00:01Z")).isEqualTo("2023-04-24T09:00:00Z");
    assertThat(at("10:00:01.00 10", "2023-04-24T09:00:01Z")).isEqualTo("2023-04-24T09:00:01Z");
  }

  @Test
  void recordsOfTwoDaysAgoComeBackOnTheirDay() throws BadMessage {
    told("GT210000000", "2023-04-25T09:00:00Z");
    assertThat(at("08:00:00.00 10", "2023-04-25T09:00:05Z")).isEqualTo("2023-04-23T07:00:00Z");
    assertThat(at("08:00:00.00 11", "2023-04-25T09:00:05Z")).isEqualTo("2023-04-24T07:00:00Z");
    assertThat(at("10:00:00.00 12", "2023-04-25T09:00:05Z")).isEqualTo("2023-04-25T09:00:00Z");
  }

  @Test
  void midnightIsCountedByTheReader() throws BadMessage {
    told("GT023000000", "2023-04-23T22:00:00Z");
    assertThat(at("23:59:59.99 10", "2023-04-23T23:00:00Z")).isEqualTo("2023-04-23T22:59:59.990Z");
    assertThat(at("00:00:00.10 11", "2023-04-23T23:00:01Z")).isEqualTo("2023-04-23T23:00:00.100Z");
  }

  @Test
  void aCounterThatStandsStillDoesNotHoldTheReadsBackADay() throws BadMessage {
    told("GT023000000 date=20230423", "2023-04-23T22:00:00Z");
    assertThat(at("00:00:00.10 10", "2023-04-23T23:00:01Z")).isEqualTo("2023-04-23T23:00:00.100Z");
  }

  @Test
  void aClockThatAlwaysTellsDayNoughtDoesNotPutReadsAhead() throws BadMessage {
    told("GT000300000", "2023-04-23T23:30:00Z");
    assertThat(at("00:10:00.00 11", "2023-04-23T23:30:01Z")).isEqualTo("2023-04-23T23:10:00Z");
    assertThat(at("23:50:00.00 10", "2023-04-23T23:30:01Z")).isEqualTo("2023-04-23T22:50:00Z");
  }

  @Test
  void farFromTheRaceDayNoughtIsItsFirstDay() throws BadMessage {
    assertThat(at("10:00:00.00 10", LONG_AFTER)).isEqualTo("2023-04-23T09:00:00Z");
    assertThat(at("00:00:01.00 11", LONG_AFTER)).isEqualTo("2023-04-23T23:00:01Z");
    told("GT100000500", LONG_AFTER);
    assertThat(at("00:00:06.00 11", LONG_AFTER)).isEqualTo("2023-04-23T23:00:06Z");
  }

  @Test
  void aDayCounterThatIsNoDigitOrADateOfNoughtsSaysNothing() throws BadMessage {
    assertThat(at("10:00:00.00 1x", "2023-04-24T09:00:01Z")).isEqualTo("2023-04-24T09:00:00Z");
    assertThat(at("10:00:00.00 10  00001      C7 date=00000000", "2023-04-24T09:00:01Z"))
        .isEqualTo("2023-04-24T09:00:00Z");
  }

  @Test
  void theDayFieldMayBeginOrEndWithABlank() throws BadMessage {
    assertThat(JchipRecord.parse("J1 10:00:00.00  3  00001      C7", 0).days()).isEqualTo(3);
    assertThat(JchipRecord.parse("J1 10:00:00.00 3   00001      C7", 0).days())
        .isEqualTo(JchipRecord.NO_DAYS);
  }

  private String told(String line, String now) throws BadMessage {
    long now_ms = Instant.parse(now).toEpochMilli();
    return Instant.ofEpochMilli(days.told_ms(JchipTime.parse(line), now_ms)).toString();
  }

  private String at(String rest, String now) throws BadMessage {
    String line = "J1 " + (rest.length() < 20 ? rest + "  00000      C7" : rest);
    long now_ms = Instant.parse(now).toEpochMilli();
    return Instant.ofEpochMilli(days.moment_ms(JchipRecord.parse(line, 0), now_ms)).toString();
  }
}
