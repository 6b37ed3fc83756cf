package org.racegantry.cli;

import java.util.concurrent.Callable;
import org.racegantry.publish.access.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a passphrase away and lets its owner choose another. */
@Command(
    name = "reset",
    description = "End somebody's sessions and passphrase; prints a one-time code for a new one.",
    mixinStandardHelpOptions = true)
final class CrewReset implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "Who.")
  private String name;

  @ParentCommand private Crew crew;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      CrewDoor.print(crew.people().reset(name), spec.commandLine());
      return Exit.OK;
    } catch (Refused refused) {
      throw new Failure(Exit.DATA, refused.getMessage(), refused);
    }
  }
}
