package org.racegantry.protocol.chronotrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Setting;

class EventTimeTest {
  private static final Setting LONDON =
      Setting.of("", ZoneId.of("Europe/London"), LocalDate.of(2023, 4, 23));
  private static final String MIDDAY = "2023-04-23T14:00:00Z";

  @Test
  void everyTimeFormatOfTheProtocolIsUnderstood() throws BadMessage {
    String same = "2023-04-23T13:02:15.310Z";
    assertThat(at("14:02:15.31")).isEqualTo(same);
    assertThat(at("2023-04-23T14:02:15.31")).isEqualTo(same);
    assertThat(at("1682254935.31")).isEqualTo(same);
    assertThat(at("1682254935310")).isEqualTo(same);
    assertThat(at("50535310")).isEqualTo(same);
  }

  @Test
  void anIsoTimeMaySayItsZoneItself() throws BadMessage {
    assertThat(at("2023-04-23T14:02:15.31Z")).isEqualTo("2023-04-23T14:02:15.310Z");
    assertThat(at("2023-04-23T14:02:15.31+02:00")).isEqualTo("2023-04-23T12:02:15.310Z");
    assertThat(at("2023-04-23 14:02:15.31-0130")).isEqualTo("2023-04-23T15:32:15.310Z");
  }

  /** Some receivers take a local time for UTC; whoever feeds one so can say it. */
  @Test
  void anIsoTimeWithoutAZoneIsLocalUnlessTheOptionSaysUtc() throws BadMessage {
    TreeMap<String, String> options = new TreeMap<>();
    options.put("time-zone", "UTC");
    Setting setting = new Setting("", LONDON.zone(), LONDON.raceDay(), LONDON.reached(), options);
    EventTime utc = new EventTime(setting);
    assertThat(Instant.ofEpochMilli(utc.moment_ms("2023-04-23T14:02:15.31", 1, 0)))
        .isEqualTo("2023-04-23T14:02:15.310Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14:02",
        "14:02:15.",
        "24:00:00.00",
        "2023-02-29T10:00:00.00",
        "2023-04-23",
        "2023-04-23T",
        "9023-04-23T10:00:00.00",
        "86400000",
        "99999999999999",
        "1682254935.x",
        "2023-04-23T14:02:15.31+19:00",
        "2023-04-23T14:02:15.31+",
        "14:02:15.31Z",
        "-5"
      })
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> at(text)).isInstanceOf(BadMessage.class);
  }

  private static String at(String text) throws BadMessage {
    long now_ms = Instant.parse(MIDDAY).toEpochMilli();
    return Instant.ofEpochMilli(new EventTime(LONDON).moment_ms(text, 1, now_ms)).toString();
  }
}
