package org.racegantry.publish.control.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.racegantry.publish.control.Devices.Uplink;
import org.racegantry.publish.control.Devices.Way;
import org.racegantry.publish.site.Figures;

/** The way to Kafka in words. */
class UplinkWordsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final long NOON_MS = 1_682_247_600_000L;

  @Test
  void aLineSaysHowMuchIsThereAndHowMuchIsNot() {
    assertThat(line(Way.LEVEL, 1_234, 0, ""))
        .isEqualTo(
            "uplink kafka:k:9092/season/london: all "
                + Figures.count(1_234)
                + " entries are there; 7 entries sent; last answer 12:00:00");
    assertThat(line(Way.SENDING, 10, 1, "")).contains(": 1 entry to go; ");
    assertThat(line(Way.CUT, 10, 1, "no broker"))
        .contains("no answer since 12:00:05; 1 entry waits here, nothing is lost (no broker); ");
    assertThat(line(Way.STOPPED, 10, 1, "another race")).contains(": stopped: another race; ");
  }

  @Test
  void machinesGetTheSame() {
    Uplink fresh = new Uplink("kafka:k:9092/season/london", Way.OPENING, 0, 3, 0, -1, 5, "");
    assertThat(UplinkWords.json(fresh))
        .isEqualTo(
            "{\"to\":\"kafka:k:9092/season/london\",\"state\":\"opening\",\"arrived\":0,"
                + "\"waiting\":3,\"sent\":0,\"last_ack_ms\":null,\"asked_ms\":5,\"why\":\"\"}");
  }

  private static String line(Way way, long arrived, long waiting, String why) {
    return UplinkWords.line(
        new Uplink(
            "kafka:k:9092/season/london", way, arrived, waiting, 7, NOON_MS, NOON_MS + 5_000, why),
        LONDON);
  }
}
