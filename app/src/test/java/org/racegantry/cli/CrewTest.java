package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inviting and removing on the command line. */
class CrewTest {
  private static final String CODE = "([0-9A-Z]{4}-){2}[0-9A-Z]{4}\\R";
  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void make() throws Exception {
    file = TestRace.make(folder).toString();
  }

  @Test
  void whoIsInvitedStandsInTheListUntilRemoved() {
    Ran added = Ran.gantry("crew", file, "add", "Ada Byron", "--role", "referee");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out()).matches(CODE);
    assertThat(Ran.gantry("crew", file, "list").out())
        .startsWith("Ada Byron\treferee\tinvited, code good for 23 h");
    assertThat(Ran.gantry("crew", file, "reset", "ada  byron").out()).matches(CODE);
    assertThat(Ran.gantry("crew", file, "remove", "ADA BYRON").code()).isZero();
    assertThat(Ran.gantry("crew", file, "list").out()).isEmpty();
  }

  @Test
  void whatCannotBeDoneIsSaid() throws Exception {
    assertThat(Ran.gantry("crew", file).code()).isEqualTo(Exit.USAGE);
    assertThat(Ran.gantry("crew", file, "add", "Ada").code()).isEqualTo(Exit.USAGE);
    assertThat(Ran.gantry("crew", file, "add", "Ada", "--role", "king").code())
        .isEqualTo(Exit.USAGE);
    assertThat(Ran.gantry("crew", file, "remove", "Ada").code()).isEqualTo(Exit.DATA);
    assertThat(Ran.gantry("crew", file, "add", "A\u202Eda", "--role", "crew").code())
        .isEqualTo(Exit.DATA);
    assertThat(Ran.gantry("crew", file + "x", "list").code()).isEqualTo(Exit.NO_INPUT);
    Files.writeString(folder.resolve("spring.people"), "{\"version\":1");
    Ran damaged = Ran.gantry("crew", file, "list");
    assertThat(damaged.code()).isEqualTo(Exit.DATA);
    assertThat(damaged.err()).contains("spring.people is damaged");
  }
}
