package org.racegantry.cli;

import java.util.concurrent.Callable;
import org.racegantry.publish.access.Refused;
import org.racegantry.publish.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Invites somebody. */
@Command(
    name = "add",
    description = "Invite somebody; prints a one-time code to hand on.",
    mixinStandardHelpOptions = true)
final class CrewAdd implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "As that person's decisions are signed.")
  private String name;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "crew, referee, announcer or viewer.")
  private Role role;

  @ParentCommand private Crew crew;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      CrewDoor.print(crew.people().invite(name, role), spec.commandLine());
      return Exit.OK;
    } catch (Refused refused) {
      throw new Failure(Exit.DATA, refused.getMessage(), refused);
    }
  }
}
