package org.racegantry.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LocalClockTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final String LONG_AFTER = "2026-11-22T12:00:00Z";

  private final LocalClock clock = new LocalClock(LONDON, RACE_DAY);

  @Test
  void aLocalTimeIsTakenInTheZoneOfTheReader() {
    assertThat(moment("2023-04-23T10:00:00.123"))
        .isEqualTo(Instant.parse("2023-04-23T09:00:00.123Z"));
  }

  @Test
  void whatComesTwiceWhenClocksGoBackIsTheFirstUnlessTheTimeBeforeSaysOtherwise() {
    assertThat(moment("2023-10-29T01:30:00")).isEqualTo(Instant.parse("2023-10-29T00:30:00Z"));
    assertThat(moment("2023-10-29T01:59:59")).isEqualTo(Instant.parse("2023-10-29T00:59:59Z"));
    assertThat(moment("2023-10-29T01:00:01")).isEqualTo(Instant.parse("2023-10-29T01:00:01Z"));
    assertThat(moment("2023-10-29T02:00:00")).isEqualTo(Instant.parse("2023-10-29T02:00:00Z"));
    assertThat(moment("2023-10-29T01:59:58")).isEqualTo(Instant.parse("2023-10-29T01:59:58Z"));
  }

  @Test
  void whatIsSkippedWhenClocksGoForwardCountsOnFromBefore() {
    assertThat(moment("2023-03-26T01:30:00")).isEqualTo(Instant.parse("2023-03-26T01:30:00Z"));
  }

  @Test
  void aTimeOfDayDuringTheRaceIsTheLatestThatIsNotAhead() {
    assertThat(ofDay("11:00:00", "2023-04-23T10:00:05Z"))
        .isEqualTo(Instant.parse("2023-04-23T10:00:00Z"));
    assertThat(ofDay("23:59:59", "2023-04-23T23:00:30Z"))
        .isEqualTo(Instant.parse("2023-04-23T22:59:59Z"));
    assertThat(ofDay("00:00:10", "2023-04-23T22:59:50Z"))
        .isEqualTo(Instant.parse("2023-04-23T23:00:10Z"));
    assertThat(ofDay("09:00:01", "2023-04-24T06:00:00Z"))
        .isEqualTo(Instant.parse("2023-04-23T08:00:01Z"));
  }

  @Test
  void anHourAheadIsAWrongClockAndNotYesterday() {
    assertThat(ofDay("12:00:00", "2023-04-23T10:00:00Z"))
        .isEqualTo(Instant.parse("2023-04-23T11:00:00Z"));
  }

  @Test
  void inARehearsalTheDayIsTheRacesAndGoesOnAtMidnight() {
    assertThat(ofDay("23:59:59", LONG_AFTER)).isEqualTo(Instant.parse("2023-04-23T22:59:59Z"));
    assertThat(ofDay("00:00:01", LONG_AFTER)).isEqualTo(Instant.parse("2023-04-23T23:00:01Z"));
    assertThat(ofDay("23:59:58", LONG_AFTER))
        .as("late")
        .isEqualTo(Instant.parse("2023-04-23T22:59:58Z"));
    assertThat(ofDay("00:00:02", LONG_AFTER)).isEqualTo(Instant.parse("2023-04-23T23:00:02Z"));
    assertThat(ofDay("12:00:00", LONG_AFTER)).isEqualTo(Instant.parse("2023-04-24T11:00:00Z"));
  }

  private Instant moment(String local) {
    LocalDateTime time = LocalDateTime.parse(local);
    return Instant.ofEpochMilli(clock.moment_ms(time.toInstant(ZoneOffset.UTC).toEpochMilli()));
  }

  private Instant ofDay(String time, String now) {
    long ofDay_ms = LocalTime.parse(time).toNanoOfDay() / 1_000_000;
    return Instant.ofEpochMilli(clock.momentOfDay_ms(ofDay_ms, Instant.parse(now).toEpochMilli()));
  }
}
