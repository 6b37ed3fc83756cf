package org.racegantry.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes files in; each kind is a command of its own. */
@Command(
    name = "import",
    description = {
      "Take a start list, reads, times, a record book, results, bests or",
      "earlier editions into a race file.",
      "All of a file is taken in, or nothing."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "KIND",
    subcommands = {
      ImportEntries.class,
      ImportReads.class,
      ImportTimes.class,
      ImportRecords.class,
      ImportResults.class,
      ImportBests.class,
      ImportEditions.class
    })
final class Import implements Runnable {
  @Spec private CommandSpec spec;

  /** Without a kind there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "import what? See: gantry import --help");
  }
}
