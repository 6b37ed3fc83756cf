package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.Dice;

/**
 * A race every protocol can carry: times in hundredths of a second, chips of seven hexadecimal
 * digits, three waves, five points, six readers, a backup behind the finish.
 */
record CentisecondRace(LocalDate date, ZoneId zone, int gunHour, int runners, long seed) {
  static final List<String> READERS = List.of("S1", "S2", "K5", "T1", "F1", "F2", "B1");

  private static final List<String> WAVES = List.of("elite", "blue", "green");
  private static final String[][] POINTS = {
    {"START", "0", "S1", "S2"},
    {"5K", "5000", "K5"},
    {"TURN", "7500", "T1"},
    {"FINISH", "10000", "F1", "F2"}
  };

  static CentisecondRace london(int runners) {
    return new CentisecondRace(
        LocalDate.of(2023, 4, 23), ZoneId.of("Europe/London"), 10, runners, 11);
  }

  /** The race with another day, zone and hour. */
  CentisecondRace at(LocalDate date, String zone, int gunHour) {
    return new CentisecondRace(date, ZoneId.of(zone), gunHour, runners, seed);
  }

  long gun_ms(int wave) {
    long first_ms = date.atTime(gunHour, 0).atZone(zone).toInstant().toEpochMilli() + 120;
    return first_ms + wave * 300_000L;
  }

  List<Long> guns_ms() {
    return List.of(gun_ms(0), gun_ms(1), gun_ms(2));
  }

  /** Makes a race file with the setup, the entries and the guns in a folder; no reads yet. */
  Path make(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path toml = Files.writeString(folder.resolve("race.toml"), toml());
    Path entries = Files.writeString(folder.resolve("entries.csv"), entries());
    Files.writeString(folder.resolve("reads.csv"), readsCsv());
    Path file = folder.resolve("race.gantry");
    ok("new", "" + file, "--race", "" + toml);
    ok("import", "entries", "" + file, "" + entries);
    for (int wave = 0; wave < WAVES.size(); wave++) {
      ok("gun", "" + file, WAVES.get(wave), "" + Instant.ofEpochMilli(gun_ms(wave)));
    }
    return file;
  }

  private static void ok(String... args) {
    Ran ran = Ran.gantry(args);
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  String toml() {
    StringBuilder toml = new StringBuilder("name = \"Ten\"\ndate = " + date + "\nzone = \"");
    toml.append(zone).append("\"\n[course]\ndistance_m = 10000\n");
    for (String[] point : POINTS) {
      toml.append("[[points]]\nid = \"%s\"\nmetres = %s\n".formatted(point[0], point[1]));
    }
    for (String[] point : POINTS) {
      toml.append("[[lines]]\nid = \"line-%s\"\n".formatted(point[0].toLowerCase(Locale.ROOT)));
      toml.append("points = [\"%s\"]\nreaders = [\"%s\"".formatted(point[0], point[2]));
      toml.append(point.length > 3 ? ", \"" + point[3] + "\"]\n" : "]\n");
    }
    toml.append("[[lines]]\nid = \"backup\"\npoints = [\"FINISH\"]\nreaders = [\"B1\"]\n");
    toml.append("role = \"backup\"\noffset_m = 3\n");
    for (int wave = 0; wave < WAVES.size(); wave++) {
      toml.append("[[waves]]\nid = \"%s\"\n".formatted(WAVES.get(wave)));
      toml.append("planned = %02d:%02d:00\n".formatted(gunHour, wave * 5));
    }
    return toml.toString();
  }

  String entries() {
    StringBuilder csv = new StringBuilder("bib,chip,family_name,sex,age,nation,wave\n");
    for (int i = 0; i < runners; i++) {
      csv.append(
          "%d,%s,Runner %d,%s,%d,%s,%s%n"
              .formatted(
                  i + 1,
                  chip(i),
                  i,
                  i % 3 == 0 ? "F" : "M",
                  18 + i % 60,
                  i % 2 == 0 ? "GBR" : "KEN",
                  WAVES.get(wave(i))));
    }
    return csv.toString();
  }

  /** What the antennas see, in order of time. */
  List<Read> reads() {
    Dice dice = Dice.of(seed, runners);
    List<Read> reads = new ArrayList<>();
    for (int i = 0; i < runners; i++) {
      long at_ms = gun_ms(wave(i)) + dice.between(100, 6_000) * 10;
      long pace = dice.between(170, 420);
      long metres = 0;
      for (String[] point : POINTS) {
        long next = Long.parseLong(point[1]);
        at_ms += (next - metres) * (pace + dice.between(-5, 20)) / 10 * 10;
        metres = next;
        crossing(reads, dice, i, at_ms, point);
      }
      if (dice.chance(300)) {
        reads.add(read("B1", i, at_ms + 1_000 + dice.below(50) * 10L, dice));
      }
    }
    reads.sort(Comparator.comparingLong(Read::time_ms));
    return List.copyOf(reads);
  }

  /** The main mat misses one in fifty, and often sees a chip more than once. */
  private void crossing(List<Read> reads, Dice dice, int runner, long at_ms, String[] point) {
    int times = dice.chance(20) ? 0 : (int) dice.between(1, 3);
    for (int n = 0; n < times; n++) {
      String reader = point[2 + dice.below(point.length - 2)];
      reads.add(read(reader, runner, at_ms + n * dice.between(1, 60) * 10, dice));
    }
  }

  private Read read(String reader, int runner, long time_ms, Dice dice) {
    int antenna = (int) dice.between(1, 4);
    return new Read(
        reader, chip(runner), time_ms, antenna, (int) dice.between(-75, -40), Read.NONE);
  }

  static String chip(int runner) {
    return "%07X".formatted(0x1A0_0001L + runner * 7919L % 0x600_0000);
  }

  private static int wave(int runner) {
    return runner < 20 ? 0 : 1 + runner % 2;
  }

  String readsCsv() {
    StringBuilder csv = new StringBuilder("reader,chip,time,antenna,rssi,seq\n");
    for (Read read : reads()) {
      csv.append(read.reader()).append(',').append(read.chip()).append(',');
      csv.append(Instant.ofEpochMilli(read.time_ms())).append(',').append(read.antenna());
      csv.append(',').append(read.rssi_dbm()).append(",\n");
    }
    return csv.toString();
  }
}
