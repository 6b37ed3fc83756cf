package org.racegantry.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The names of all commands, for tests of the pages. */
public final class CommandNames {
  private CommandNames() {}

  /** Every name a command answers to. */
  public static Set<String> all() {
    return Gantry.line().getSubcommands().keySet();
  }

  /** What is wrong with a command line, or nothing; nothing is run. */
  public static Optional<String> fault(List<String> words) {
    CommandLine line = Gantry.line().setCaseInsensitiveEnumValuesAllowed(true);
    try {
      line.parseArgs(words.toArray(String[]::new));
      return Optional.empty();
    } catch (ParameterException wrong) {
      return Optional.of(wrong.getMessage());
    }
  }
}
