package org.racegantry.rehearsal.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.Dice;

/** Whatever a reader speaks and however bad its line is, Gantry takes what it saw, and no more. */
class EveryProtocolTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final int READS = 500;

  /** An operator who sees nothing come for so long has the reader send all again. */
  private static final int STUCK_STEPS = 20;

  private static final int STEPS_MAX = 20_000;

  /** Protocols with an emulator, each in its modes. */
  static Stream<String> spoken() {
    return Stream.of(
        "mylaps:v1",
        "mylaps:v2",
        "mylaps:v2-bare",
        "jchip",
        "jchip:nodate",
        "chronotrack",
        "chronotrack:normal",
        "chronotrack:newlocation",
        "wiclax",
        "wiclax:bare",
        "llrp",
        "runscore",
        "raceresult",
        "raceresult:nogps",
        "raceresult:old",
        "ultra",
        "ultra:cr",
        "ipico",
        "ipico:event",
        "ipico:tto",
        "ipico:fsls",
        "ipico:elite");
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everyReadIsTakenOverAGoodLine(String spoken) {
    assertThat(played(spoken, Mischief.none(), LocalDate.of(2023, 4, 23), 10)).isEqualTo(0);
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everyReadIsTakenOverABadLine(String spoken) {
    int breaks = 0;
    for (long seed = 1; seed <= 6; seed++) {
      breaks += played(spoken, Mischief.hard(seed), LocalDate.of(2023, 4, 23), 10);
    }
    assertThat(breaks).as("breaks").isGreaterThan(6);
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void midnightIsCrossed(String spoken) {
    for (long seed = 1; seed <= 3; seed++) {
      played(spoken, Mischief.realistic(seed), LocalDate.of(2023, 4, 23), 23);
    }
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void theNightTheClocksGoBackHasTwentyFiveHours(String spoken) {
    for (long seed = 1; seed <= 3; seed++) {
      played(spoken, Mischief.none(), LocalDate.of(2023, 10, 28), 23);
    }
  }

  /** Plays a reader to its end and returns how often its line broke. */
  private static int played(String spoken, Mischief mischief, LocalDate day, int hour) {
    String[] words = (spoken + ":").split(":", -1);
    Make make = new Make("F1", ZONE, day, words[1]);
    Protocol protocol = Protocols.named(words[0]).orElseThrow();
    long start_ms = day.atTime(hour, 0).atZone(ZONE).toInstant().toEpochMilli();
    Emulator emulator = mischief.around(Emulators.of(words[0], make), words[0], "F1" + words[1], 0);
    TreeMap<String, String> options = new TreeMap<>();
    if (!words[1].isEmpty()) {
      options.put("mode", words[1]);
    }
    Setting setting = new Setting("F1", ZONE, day, new TreeMap<>(), options);
    PureLine line = new PureLine(emulator, protocol, setting, mischief.seed(), start_ms);
    List<Read> reads = reads(start_ms);
    int breaks = play(emulator, line, reads);
    String what = spoken + " on " + day + ", seed " + mischief.seed() + ", " + line.hungUp;
    assertThat(emulator.owed()).as(what).isZero();
    assertThat(without(keys(reads), taken(line))).as(what + ": lost").isEmpty();
    assertThat(without(taken(line), keys(reads))).as(what + ": invented").isEmpty();
    return breaks;
  }

  private static int play(Emulator emulator, PureLine line, List<Read> reads) {
    int next = 0;
    int resentAfter = 1;
    int still = 0;
    long owed = 0;
    for (int step = 0; step < STEPS_MAX; step++) {
      line.step();
      while (next < reads.size() && reads.get(next).time_ms() <= line.now_ms) {
        emulator.seen(reads.get(next++), line.now_ms, line.reader);
      }
      still = emulator.owed() == owed ? still + 1 : 0;
      owed = emulator.owed();
      boolean stuck = still > STUCK_STEPS && resentAfter != line.connections;
      if (next == reads.size() && (owed == 0 || stuck) && line.reader.stands()) {
        if (resentAfter == line.connections) {
          line.step();
          return line.connections - 1;
        }
        resentAfter = line.connections;
        emulator.resendAll(line.now_ms, line.reader);
      }
    }
    return line.connections - 1;
  }

  private static List<Read> reads(long start_ms) {
    Dice dice = Dice.of(5, start_ms);
    List<Read> reads = new ArrayList<>();
    long time_ms = start_ms;
    for (int i = 0; i < READS; i++) {
      time_ms += dice.between(1, dice.chance(500) ? 50 : 3_600) * 10;
      String chip = Integer.toHexString(0x1A0_0001 + i * 7919).toUpperCase(Locale.ROOT);
      int antenna = (int) dice.between(1, 4);
      reads.add(new Read("F1", chip, time_ms, antenna, (int) dice.between(-75, -40), Read.NONE));
    }
    return reads;
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static Set<String> taken(PureLine line) {
    List<Read> reads = new ArrayList<>();
    for (Decoded said : line.taken) {
      if (said instanceof Decoded.Detection(Read read)) {
        reads.add(read);
      }
    }
    return keys(reads);
  }

  private static Set<String> keys(List<Read> reads) {
    Set<String> keys = new TreeSet<>();
    for (Read read : reads) {
      String chip = read.chip().toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
      keys.add(read.reader() + " " + chip + " " + read.time_ms());
    }
    return keys;
  }
}
