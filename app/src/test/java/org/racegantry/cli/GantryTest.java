package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The command line keeps its promises: what is data, what is a message, and which code it ends
 * with.
 */
class GantryTest {
  @Test
  void helpIsDataAndShowsExamples() {
    Ran ran = Ran.gantry("--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Examples:", "gantry demo").doesNotContain("\u001b[");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void versionNamesTheJdk() {
    Ran ran = Ran.gantry("--version");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("gantry ").contains("JDK 25");
  }

  @Test
  void noCommandIsAUsageError() {
    Ran ran = Ran.gantry();
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("gantry: which command?");
  }

  @Test
  void anUnknownOptionNamesTheNearestOne() {
    Ran ran = Ran.gantry("--versoin");
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("--versoin", "--version", "Try: gantry --help");
  }

  @Test
  void anUnknownCommandNamesTheNearestOne() {
    Ran ran = Ran.gantry("hepl");
    assertThat(ran.code()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("hepl", "help");
  }
}
