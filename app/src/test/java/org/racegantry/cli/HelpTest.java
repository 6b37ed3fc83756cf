package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Every command's help reads well on a terminal of 80 columns. */
class HelpTest {
  private static final int COLUMNS = 80;

  @TestFactory
  Stream<DynamicTest> noLineOfAHelpIsBrokenInTheMiddleOfASentence() {
    return commands(Gantry.line()).stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(),
                    () -> reads(command.getCommandSpec().usageMessage())));
  }

  private static List<CommandLine> commands(CommandLine command) {
    List<CommandLine> all = new ArrayList<>();
    all.add(command);
    command.getSubcommands().values().forEach(each -> all.addAll(commands(each)));
    return all;
  }

  /** What is longer than a line must be a paragraph of its own: only then it is broken well. */
  private static void reads(UsageMessageSpec usage) {
    String before = ".";
    for (String part : usage.description()) {
      if (part.length() > COLUMNS) {
        assertThat(before).as("before: %s", part).matches("(?s).*[.:]");
        assertThat(part).matches("(?s).*[.:]");
      }
      before = part;
    }
    for (String line : usage.footer()) {
      assertThat(line.length()).as(line).isLessThanOrEqualTo(COLUMNS);
    }
  }
}
