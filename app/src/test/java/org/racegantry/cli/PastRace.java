package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A small race on some day, with a start list and a finish time for each. */
final class PastRace {
  static final String COLUMNS =
      "bib,family_name,given_name,sex,birth_date,age,personal_best,season_best,finish";

  private PastRace() {}

  /**
   * Makes it.
   *
   * @param entries lines of {@link #COLUMNS}; the finish may be empty
   */
  static Path make(Path folder, String name, LocalDate date, int metres, List<String> entries)
      throws IOException {
    String setup =
        TestRace.TOML
            .replace("Spring Run", name)
            .replace("2023-04-23", date.toString())
            .replace("\"Europe/London\"", "\"UTC\"")
            .replace("5000", Integer.toString(metres));
    Path toml = Files.writeString(folder.resolve(name + ".toml"), setup);
    Path race = folder.resolve(name + ".gantry");
    run("new", "" + race, "--race", "" + toml);
    StringBuilder list = new StringBuilder(COLUMNS.replace(",finish", "") + ",chip\n");
    StringBuilder reads = new StringBuilder("reader,chip,time\n");
    LocalDateTime gun = date.atTime(LocalTime.of(10, 0));
    for (String entry : entries) {
      String[] cells = entry.split(",", -1);
      list.append(entry, 0, entry.lastIndexOf(',')).append(",C").append(cells[0]).append('\n');
      if (!cells[8].isEmpty()) {
        // Two seconds from the gun to the own start.
        long finish_s = LocalTime.parse(cells[8]).toSecondOfDay();
        reads.append("F1,C").append(cells[0]).append(',').append(time(gun.plusSeconds(2)));
        reads.append("F1,C").append(cells[0]).append(',');
        reads.append(time(gun.plusSeconds(finish_s)));
      }
    }
    Path entriesFile = Files.writeString(folder.resolve(name + "-entries.csv"), list);
    Path readsFile = Files.writeString(folder.resolve(name + "-reads.csv"), reads);
    run("import", "entries", "" + race, "" + entriesFile);
    run("gun", "" + race, "all", "10:00:00", "--by", "starter");
    run("import", "reads", "" + race, "" + readsFile);
    return race;
  }

  private static String time(LocalDateTime moment) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment) + "Z\n";
  }

  private static void run(String... command) {
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as(ran.err()).isZero();
  }
}
