package org.racegantry.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time said at the desk is one moment, or it is refused. */
class RaceTimeTest {
  private static final RaceTime LONDON =
      new RaceTime(LocalDate.of(2023, 4, 23), ZoneId.of("Europe/London"));
  private static final RaceTime DST_NIGHT =
      new RaceTime(LocalDate.of(2023, 10, 28), ZoneId.of("Europe/London"));

  @ParameterizedTest
  @CsvSource({
    "10:00:00, 2023-04-23T09:00:00Z",
    "9:30:00.5, 2023-04-23T08:30:00.500Z",
    "'10:00:00,25', 2023-04-23T09:00:00.250Z",
    "24:10:05, 2023-04-23T23:10:05Z",
    "2023-04-24T00:10:05, 2023-04-23T23:10:05Z",
    "2023-04-23 10:00:00, 2023-04-23T09:00:00Z",
    "2023-04-23T10:00:00.123Z, 2023-04-23T10:00:00.123Z",
    "2023-04-23T10:00:00-04:00, 2023-04-23T14:00:00Z"
  })
  void aTimeIsOneMoment(String said, Instant moment) {
    assertThat(LONDON.read(said)).isEqualTo(moment.toEpochMilli());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10",
        "10:00",
        "10.00.00",
        "10:61:00",
        "48:00:00",
        "tomorrow",
        "2023-02-30T10:00:00Z",
        "10:00:00.1234",
        "-1:00:00"
      })
  void whatIsNoTimeIsRefused(String said) {
    assertThatThrownBy(() -> LONDON.read(said)).isInstanceOf(Refusal.class);
  }

  @Test
  void anHourThatComesTwiceMustSayWhich() {
    assertThatThrownBy(() -> DST_NIGHT.read("25:30:00"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2023-10-29T01:30+01:00")
        .hasMessageContaining("2023-10-29T01:30Z");
    assertThat(DST_NIGHT.read("2023-10-29T01:30:00Z"))
        .isEqualTo(Instant.parse("2023-10-29T01:30:00Z").toEpochMilli());
  }

  @Test
  void anHourThatNeverWasIsRefused() {
    RaceTime spring = new RaceTime(LocalDate.of(2023, 3, 26), ZoneId.of("Europe/London"));
    assertThatThrownBy(() -> spring.read("01:30:00")).hasMessageContaining("does not exist");
  }

  @Test
  void aTimeIsShownAsItWasSaid() {
    assertThat(LONDON.show(LONDON.read("10:00:00.250"))).isEqualTo("10:00:00.250");
    assertThat(LONDON.show(LONDON.read("24:10:05"))).isEqualTo("2023-04-24 00:10:05.000");
  }
}
