package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small race for the tests of the importers: one wave, two points, in London. */
final class TestRace {
  static final String TOML =
      """
      name = "Spring Run"
      date = 2023-04-23
      zone = "Europe/London"
      [course]
      distance_m = 5000
      [[points]]
      id = "START"
      metres = 0
      [[points]]
      id = "FINISH"
      metres = 5000
      [[lines]]
      id = "both"
      points = ["START", "FINISH"]
      readers = ["F1", "F2"]
      [[waves]]
      id = "all"
      planned = 10:00:00
      """;

  /** The same race with a mat at three kilometres. */
  static final String WITH_3K =
      TOML.replace(
              "[[points]]\nid = \"FINISH\"",
              "[[points]]\nid = \"3K\"\nmetres = 3000\n[[points]]\nid = \"FINISH\"")
          .replace(
              "[[waves]]",
              "[[lines]]\nid = \"3k\"\npoints = [\"3K\"]\nreaders = [\"K3\"]\n[[waves]]");

  private TestRace() {}

  /** Makes {@code spring.gantry} in a folder. */
  static Path make(Path folder) throws IOException {
    return make(folder, TOML);
  }

  /** Makes {@code spring.gantry} with another setup. */
  static Path make(Path folder, String setup) throws IOException {
    Path toml = Files.writeString(folder.resolve("race.toml"), setup);
    Path race = folder.resolve("spring.gantry");
    Ran made = Ran.gantry("new", "" + race, "--race", "" + toml);
    assertThat(made.code()).as(made.err()).isZero();
    return race;
  }
}
