package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.runscore.RunscoreProtocol;
import org.racegantry.race.Read;

class RunscoreEmulatorTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long START_ms = Instant.parse("2023-04-23T22:30:00Z").toEpochMilli();

  @Test
  void whatWasLostUnderWayComesWhenAllIsSentAgain() {
    Emulator device = new RunscoreEmulator(new Make("Start, Finish", LONDON, RACE_DAY, ""));
    PlayedTalk played = new PlayedTalk(device, new RunscoreProtocol(), LONDON, RACE_DAY, START_ms);
    List<Read> truth = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Read read = Read.of("Start, Finish", "C" + i, START_ms + i * 5_000L);
      truth.add(read);
      device.seen(read, played.now_ms(), played);
      if (i == 10) {
        assertThat(device.owed()).isEqualTo(11);
        played.connect();
        assertThat(device.owed()).isZero();
      } else if (i > 10) {
        played.pass(i == 500 ? 0 : 5_000);
      }
      if (i == 500) {
        played.loseWhatIsUnderWayAndReconnect();
      }
    }
    assertThat(new LinkedHashSet<>(played.reads())).hasSize(999);
    device.resendAll(played.now_ms(), played);
    played.pass(1_000);
    assertThat(new LinkedHashSet<>(played.reads())).containsExactlyInAnyOrderElementsOf(truth);
    assertThat(new LinkedHashSet<>(PlayedTalk.reads(played.readFromFile())))
        .as("what arrived, as a file")
        .containsExactlyInAnyOrderElementsOf(truth);
  }
}
