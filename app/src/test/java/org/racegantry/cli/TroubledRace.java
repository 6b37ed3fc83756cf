package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;

/**
 * A 10 km race in which nearly everything goes wrong once: a wrong clock, a missed finish line, a
 * missed start, a stated time, a disqualification, one who stops, one who never comes, and a second
 * wave whose gun is fired half an hour later.
 */
final class TroubledRace {
  private static final String TOML =
      """
      name = "Troubled Ten"
      date = 2023-04-23
      zone = "Europe/London"
      [course]
      distance_m = 10000
      [[points]]
      id = "START"
      metres = 0
      take = "last"
      [[points]]
      id = "5K"
      metres = 5000
      [[points]]
      id = "FINISH"
      metres = 10000
      [[lines]]
      id = "start"
      points = ["START"]
      readers = ["S1"]
      [[lines]]
      id = "five"
      points = ["5K"]
      readers = ["K1"]
      [[lines]]
      id = "finish"
      points = ["FINISH"]
      readers = ["F1"]
      [[lines]]
      id = "finish-backup"
      points = ["FINISH"]
      readers = ["B1"]
      role = "backup"
      offset_m = 5
      [[waves]]
      id = "early"
      planned = 10:00:00
      [[waves]]
      id = "late"
      planned = 10:30:00
      """;

  private static final String ENTRIES =
      """
      bib,chip,family_name,given_name,sex,nation,club,division,wave
      1,C1,Main,Ann,F,GBR,Harriers,F 18-39,early
      2,C2,Back-Up,Bea,F,KEN,,F 18-39,early
      3,C3,Cut,Cy,M,GBR,Harriers,M 18-39,early
      4,C4,Video,Di,F,GBR,,F 40-44,early
      5,C5,Nostart,Ed,M,USA,,M 18-39,early
      6,C6,Stopped,Flo,F,GBR,,F 18-39,early
      7,C7,Absent,Gus,M,GBR,,M 18-39,early
      8,C8,Later,Hal,M,GBR,,M 18-39,late
      """;

  private static final String READS =
      """
      reader,chip,time
      S1,C1,2023-04-23T10:00:01.250
      S1,C1,2023-04-23T10:00:03.400
      K1,C1,2023-04-23T10:16:01.000
      F1,C1,2023-04-23T10:32:10.001
      F1,C1,2023-04-23T10:32:11.500
      B1,C1,2023-04-23T10:32:12.000
      S1,C2,2023-04-23T10:00:05.000
      K1,C2,2023-04-23T10:17:00.000
      B1,C2,2023-04-23T10:34:30.777
      S1,C3,2023-04-23T10:00:02.000
      F1,C3,2023-04-23T10:31:00.000
      S1,C4,2023-04-23T10:00:04.000
      K1,C4,2023-04-23T10:18:00.000
      K1,C5,2023-04-23T10:19:00.000
      F1,C5,2023-04-23T10:38:00.000
      S1,C6,2023-04-23T10:00:09.000
      K1,C6,2023-04-23T10:25:00.000
      S1,C8,2023-04-23T10:35:07.000
      K1,C8,2023-04-23T10:55:00.000
      F1,C8,2023-04-23T11:15:30.500
      """;

  private TroubledRace() {}

  /** Makes the race file with commands, as a crew would. */
  static Path make(Path folder) throws IOException {
    Path file = folder.resolve("ten.gantry");
    run("new", "" + file, "--race", "" + written(folder, "race.toml", TOML));
    run("import", "entries", "" + file, "" + written(folder, "entries.csv", ENTRIES));
    run("gun", "" + file, "early", "10:00:00.500");
    run("gun", "" + file, "late", "10:35:00");
    run("import", "reads", "" + file, "" + written(folder, "reads.csv", READS));
    run("clock", "" + file, "K1", "1500");
    run("set", "" + file, "4", "FINISH", "10:36:20.000", "--source", "video");
    run("dq", "" + file, "3", "--rule", "TR55.10", "--why", "left the course");
    run("declare", "" + file, "provisional");
    return file;
  }

  /** The number of the last entry of its journal. */
  static long lastEntry(Path file) {
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      return journal.head().seq();
    }
  }

  private static Path written(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void run(String... command) {
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as("%s: %s", String.join(" ", command), ran.err()).isZero();
  }
}
