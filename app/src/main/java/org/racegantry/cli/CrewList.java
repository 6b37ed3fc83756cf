package org.racegantry.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.racegantry.publish.access.KnownWords;
import org.racegantry.publish.access.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Everybody who may come in or is invited to. */
@Command(
    name = "list",
    description = "Everybody: name, role, and how they stand.",
    mixinStandardHelpOptions = true)
final class CrewList implements Callable<Integer> {
  @ParentCommand private Crew crew;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long now_ms = InstantSource.system().millis();
    for (People.Known known : crew.people().list()) {
      out.printf("%s\t%s\t%s%n", known.name(), known.role().word(), KnownWords.of(known, now_ms));
    }
    return Exit.OK;
  }
}
