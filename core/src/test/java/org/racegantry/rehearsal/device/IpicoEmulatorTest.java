package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.ipico.IpicoProtocol;
import org.racegantry.race.Read;

class IpicoEmulatorTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final long START_ms = Instant.parse("2023-04-23T09:00:00Z").toEpochMilli();

  @Test
  void inEachModeAReadIsTakenToTheCentisecondWithTwelveDigits() {
    for (String mode : List.of("", "event", "tto", "fsls", "elite")) {
      IpicoEmulator reader = new IpicoEmulator(new Make("F1", LONDON, RACE_DAY, mode));
      Conversation both = conversation(reader);
      both.connect();
      for (int i = 0; i < 100; i++) {
        reader.seen(Read.of("F1", "C" + i, START_ms + i * 13), both.now_ms, both);
      }
      both.seconds(10);
      assertThat(both.taken).as(mode).hasSize(mode.equals("event") ? 200 : 100);
      for (int i = 0; i < 100; i++) {
        String chip = "0".repeat(11 - Integer.toString(i).length()) + "c" + i;
        long cut_ms = START_ms + i * 13 / 10 * 10;
        assertThat(both.taken.get(i)).as(mode).isEqualTo(Read.of("F1", chip, cut_ms));
      }
      assertThat(reader.owed()).as(mode).isZero();
    }
  }

  @Test
  void itsButtonIsAGunMarkAndItsClockIsTold() {
    IpicoEmulator reader = new IpicoEmulator(new Make("F1", LONDON, RACE_DAY, ""));
    Conversation both = conversation(reader);
    both.connect();
    reader.gun(START_ms + 250, both.now_ms, both);
    both.deliver();
    assertThat(both.said)
        .containsExactly(
            new Decoded.Status("F1", START_ms, -1),
            new Decoded.GunMark("F1", START_ms + 250, "trigger"));
    assertThat(both.asked.toString()).isEqualTo("ab00000222\r\n");
  }

  @Test
  void whatNobodyHeardIsOwedUntilItsMemoryIsHandedOut() {
    IpicoEmulator reader = new IpicoEmulator(new Make("F1", LONDON, RACE_DAY, ""));
    Conversation both = conversation(reader);
    reader.seen(Read.of("F1", "C1", START_ms), both.now_ms, both);
    both.connect();
    both.seconds(30);
    assertThat(both.taken).isEmpty();
    assertThat(reader.owed()).isEqualTo(1);
    reader.resendAll(both.now_ms, both);
    both.seconds(2);
    assertThat(both.taken).containsExactly(Read.of("F1", "0000000000c1", START_ms));
    assertThat(reader.owed()).isZero();
  }

  @Test
  void whereItsMemoryIsAskedForBreaksLoseNothing() {
    for (long seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      IpicoEmulator reader = new IpicoEmulator(new Make("F1", LONDON, RACE_DAY, ""));
      Conversation both = conversation(reader, Map.of("download", "yes"), seed);
      Set<Long> seen = new TreeSet<>();
      for (int i = 0; i < 1_000; i++) {
        reader.seen(Read.of("F1", "C1", START_ms + i * 10L), both.now_ms, both);
        seen.add(START_ms + i * 10L);
        if (random.nextInt(4) == 0) {
          both.seconds(1);
        }
        if (both.stands() && random.nextInt(150) == 0) {
          both.cut();
        } else if (!both.stands() && random.nextInt(40) == 0) {
          both.connect();
        }
      }
      if (!both.stands()) {
        both.connect();
      }
      both.seconds(60);
      Set<Long> taken = new TreeSet<>();
      both.taken.forEach(read -> taken.add(read.time_ms()));
      assertThat(taken).as("seed " + seed).isEqualTo(seen);
      assertThat(reader.owed()).as("seed " + seed).isZero();
    }
  }

  private static Conversation conversation(Emulator reader) {
    return conversation(reader, Map.of(), 7);
  }

  private static Conversation conversation(
      Emulator reader, Map<String, String> options, long seed) {
    Setting setting = new Setting("F1", LONDON, RACE_DAY, new TreeMap<>(), new TreeMap<>(options));
    return new Conversation(new IpicoProtocol(), reader, setting, START_ms, seed);
  }
}
