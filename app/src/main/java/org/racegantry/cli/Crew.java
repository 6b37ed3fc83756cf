package org.racegantry.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.racegantry.publish.access.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may come in to the console of a race. */
@Command(
    name = "crew",
    description = "Who may come in to the console: list, add, reset, remove.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CrewList.class, CrewAdd.class, CrewReset.class, CrewRemove.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry crew london.gantry list",
      "  gantry crew london.gantry add \"Ada Byron\" --role referee",
      "  gantry crew london.gantry reset \"Ada Byron\"   a new code, and all sessions end",
      "",
      "Codes are for one use within a day; passphrases are typed in the browser only."
    })
final class Crew implements Runnable {
  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Spec private CommandSpec spec;

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what about the crew? list, add NAME, reset NAME or remove NAME");
  }

  /** The people kept beside the race file, which must be there. */
  People people() {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Exit.NO_INPUT, file + ": there is no such race file");
    }
    return CrewDoor.people(file);
  }

  Path file() {
    return file;
  }
}
