package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A disqualification. */
@Command(
    name = "dq",
    description = "Disqualify an entrant under a rule; a referee decides it, never Gantry.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry dq london.gantry 21 --rule TR55.10 --by referee --why \"cut the course\"")
final class Disqualify extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Option(
      names = "--rule",
      required = true,
      paramLabel = "RULE",
      description = "The rule it rests on.")
  private String rule;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.disqualify(bib, rule);
  }
}
