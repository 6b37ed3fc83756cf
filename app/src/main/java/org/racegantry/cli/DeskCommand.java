package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands of the officials' desk share: a file, a signature, and one act recorded. */
abstract class DeskCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The race file.")
  private Path file;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who stands behind it; else the user's name.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "REASON", description = "The reason, in a sentence.")
  private String why = "";

  @Option(
      names = "--dry-run",
      description = "Check and say what would be recorded; record nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  /** The race file. */
  final Path file() {
    return file;
  }

  /** Where answers go. */
  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Puts the command's words to the desk. */
  abstract Ruling ask(OfficialsDesk desk);

  @Override
  public Integer call() {
    return new DeskAct(file, by, why, dryRun).run(spec, this::ask);
  }
}
