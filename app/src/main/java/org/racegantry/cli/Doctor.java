package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.cli.doctor.Checkup;
import org.racegantry.cli.doctor.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at the machine before a race does. */
@Command(
    name = "doctor",
    description = "Check this machine and say what to mend. Exit code 0: fit for a race.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry doctor /races        looks at the disk under /races too")
final class Doctor implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "Where race files will be; else this folder.")
  private Path folder;

  @Option(names = "--port", defaultValue = "8080", paramLabel = "N", description = "Port of pages.")
  private int port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Finding> findings = Checkup.of(folder.toAbsolutePath(), port);
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(finding -> out.println(text(finding)));
    return code(findings);
  }

  /** A line for people: the verdict, what was found, and what to mend. */
  static String text(Finding finding) {
    String verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
    String line =
        String.format(Locale.ROOT, "%-5s  %-11s  %s", verdict, finding.what(), finding.found());
    return finding.mend().isEmpty() ? line : line + "; " + finding.mend();
  }

  /** The code of the first fault, or 0. */
  static int code(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.verdict() == Finding.Verdict.FAULT)
        .mapToInt(Finding::exitCode)
        .findFirst()
        .orElse(Exit.OK);
  }
}
