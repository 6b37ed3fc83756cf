package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.ultra.UltraProtocol;
import org.racegantry.race.Read;

class UltraEmulatorTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long START_ms = Instant.parse("2023-04-23T09:00:00Z").toEpochMilli();

  @Test
  void whatIsSeenIsTakenAsItWas() {
    UltraEmulator reader = new UltraEmulator(make(""));
    Conversation both = conversation(reader, 1);
    both.connect();
    both.seconds(20);
    Read read = new Read("F1", "C17", START_ms + 20_123, 3, -55, 1);
    reader.seen(read, both.now_ms, both);
    both.seconds(2);
    assertThat(both.taken).containsExactly(read);
    assertThat(reader.owed()).isZero();
  }

  @Test
  void theTriggerIsAGunMark() {
    UltraEmulator reader = new UltraEmulator(make("cr"));
    Conversation both = conversation(reader, 1);
    both.connect();
    reader.gun(START_ms + 250, both.now_ms, both);
    both.deliver();
    assertThat(both.said).contains(new Decoded.GunMark("F1", START_ms + 250, "trigger"));
  }

  @Test
  void breaksLoseNothingWhateverWasUnderWay() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      UltraEmulator reader = new UltraEmulator(make(seed % 2 == 0 ? "" : "cr"));
      Conversation both = conversation(reader, seed);
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < 2_000; i++) {
        Read read = Read.of("F1", "C" + i, both.now_ms + random.nextInt(1_000));
        reader.seen(read, both.now_ms, both);
        seen.add(read.chip() + " " + read.time_ms());
        if (random.nextInt(4) == 0) {
          both.seconds(1);
        }
        if (both.stands() && random.nextInt(200) == 0) {
          both.cut();
        } else if (!both.stands() && random.nextInt(50) == 0) {
          both.connect();
        }
      }
      if (!both.stands()) {
        both.connect();
      }
      both.seconds(60);
      Set<String> taken = new HashSet<>();
      both.taken.forEach(read -> taken.add(read.chip() + " " + read.time_ms()));
      assertThat(taken).as("seed " + seed).isEqualTo(seen);
      assertThat(reader.owed()).as("seed " + seed).isZero();
      assertThat(both.asked.toString().replaceAll("[68]\0\0\\d+\r\\d+\r", ""))
          .as("seed " + seed + ": nothing else was ever said")
          .matches("[r?]*");
    }
  }

  @Test
  void everythingOnceMoreIsTheSameReads() {
    UltraEmulator reader = new UltraEmulator(make(""));
    Conversation both = conversation(reader, 5);
    both.connect();
    for (int i = 0; i < 100; i++) {
      reader.seen(Read.of("F1", "C" + i, both.now_ms + i), both.now_ms, both);
    }
    both.seconds(5);
    reader.resendAll(both.now_ms, both);
    both.seconds(10);
    assertThat(new HashSet<>(both.taken)).hasSize(100);
    assertThat(both.said).noneMatch(Decoded.Missing.class::isInstance);
  }

  private static Make make(String mode) {
    return new Make("F1", LONDON, RACE_DAY, mode);
  }

  private static Conversation conversation(Emulator reader, long seed) {
    Setting setting = Setting.of("F1", LONDON, RACE_DAY);
    return new Conversation(new UltraProtocol(), reader, setting, START_ms, seed);
  }
}
