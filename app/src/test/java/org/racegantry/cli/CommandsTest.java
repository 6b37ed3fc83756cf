package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What is built for one call says and takes what the whole would. */
class CommandsTest {
  @Test
  void theListOfCommandsIsThatOfTheWhole() {
    String whole = Gantry.line().getUsageMessage();
    assertThat(Commands.forArguments("--help").getUsageMessage()).isEqualTo(whole);
    assertThat(Commands.forArguments("-h").getUsageMessage()).isEqualTo(whole);
    assertThat(Commands.forArguments().getUsageMessage()).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachCommandIsTheOneOfTheWhole(String name) {
    CommandLine whole = Gantry.line().getSubcommands().get(name);
    CommandLine alone = Commands.forArguments(name, "--help").getSubcommands().get(name);
    assertThat(alone.getUsageMessage()).isEqualTo(whole.getUsageMessage());
    assertThat(alone.getSubcommands().keySet()).isEqualTo(whole.getSubcommands().keySet());
  }

  static Stream<String> names() {
    return CommandNames.all().stream();
  }

  @Test
  void aWordThatIsNoCommandIsComparedWithAllOfThem() {
    assertThat(Commands.forArguments("serv").getSubcommands()).containsKey("serve");
  }
}
