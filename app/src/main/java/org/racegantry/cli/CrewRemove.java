package org.racegantry.cli;

import java.util.concurrent.Callable;
import org.racegantry.publish.access.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Removes somebody. */
@Command(
    name = "remove",
    description = "Remove somebody; all of that person's sessions end at once.",
    mixinStandardHelpOptions = true)
final class CrewRemove implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "Who.")
  private String name;

  @ParentCommand private Crew crew;

  @Override
  public Integer call() {
    try {
      crew.people().remove(name);
      return Exit.OK;
    } catch (Refused refused) {
      throw new Failure(Exit.DATA, refused.getMessage(), refused);
    }
  }
}
