package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.mylaps.MylapsProtocol;
import org.racegantry.race.Read;

class MylapsEmulatorTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long START_ms = Instant.parse("2023-04-23T22:30:00Z").toEpochMilli();

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "", "v1-bare", "v2-bare"})
  void everyReadArrivesOnceAndIsAcknowledgedThoughTheConnectionBreaks(String mode) {
    Emulator device = new MylapsEmulator(new Make("Start - Finish", LONDON, RACE_DAY, mode));
    PlayedTalk played = new PlayedTalk(device, new MylapsProtocol(), LONDON, RACE_DAY, START_ms);
    List<Read> truth = new ArrayList<>();
    played.connect();
    for (int i = 0; i < 5_000; i++) {
      Read read = Read.of("Start - Finish", "1%06d".formatted(i % 700), START_ms + i * 1_001L);
      truth.add(read);
      device.seen(read, played.now_ms(), played);
      if (i % 37 == 0) {
        played.pass(250);
      }
      if (i % 1_000 == 999) {
        played.loseWhatIsUnderWayAndReconnect();
      }
    }
    played.pass(60_000);
    assertThat(device.owed()).isZero();
    assertThat(new LinkedHashSet<>(played.reads())).containsExactlyInAnyOrderElementsOf(truth);
    assertThat(played.refusals()).isEmpty();
    assertThat(new LinkedHashSet<>(PlayedTalk.reads(played.readFromFile())))
        .as("what arrived, as a file")
        .containsExactlyInAnyOrderElementsOf(truth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2"})
  void aGunIsSaidAgainEveryTwentySecondsAndIsOneMark(String mode) {
    Emulator device = new MylapsEmulator(new Make("START", LONDON, RACE_DAY, mode));
    PlayedTalk played = new PlayedTalk(device, new MylapsProtocol(), LONDON, RACE_DAY, START_ms);
    played.connect();
    device.gun(START_ms - 123, played.now_ms(), played);
    played.pass(201_000);
    List<Decoded.GunMark> marks =
        played.said().stream()
            .filter(Decoded.GunMark.class::isInstance)
            .map(said -> (Decoded.GunMark) said)
            .toList();
    String kind = mode.equals("v1") ? "ext-gun" : "gun";
    assertThat(marks).hasSizeBetween(9, 12);
    assertThat(marks).containsOnly(new Decoded.GunMark("START", START_ms - 123, kind));
    assertThat(device.owed()).isZero();
  }

  @Test
  void everythingCanBeSentOnceMore() {
    Emulator device = new MylapsEmulator(new Make("F1", LONDON, RACE_DAY, "v2"));
    PlayedTalk played = new PlayedTalk(device, new MylapsProtocol(), LONDON, RACE_DAY, START_ms);
    played.connect();
    for (int i = 0; i < 100; i++) {
      device.seen(Read.of("F1", "C" + i, START_ms + i), played.now_ms(), played);
    }
    played.pass(1_000);
    device.resendAll(played.now_ms(), played);
    assertThat(device.owed()).isEqualTo(100);
    played.pass(1_000);
    assertThat(device.owed()).isZero();
    assertThat(played.reads()).hasSize(200);
    assertThat(new LinkedHashSet<>(played.reads())).hasSize(100);
  }

  @Test
  void theFirstVersionHasNoRoomForALongChip() {
    Emulator device = new MylapsEmulator(new Make("F1", LONDON, RACE_DAY, "v1"));
    PlayedTalk played = new PlayedTalk(device, new MylapsProtocol(), LONDON, RACE_DAY, START_ms);
    assertThatThrownBy(() -> device.seen(Read.of("F1", "12345678", START_ms), START_ms, played))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
