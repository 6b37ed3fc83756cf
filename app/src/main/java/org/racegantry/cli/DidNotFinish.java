package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.race.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Did not finish. */
@Command(
    name = "dnf",
    description = "Rule that an entrant did not finish.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry dnf london.gantry 21 --by referee")
final class DidNotFinish extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.rule(bib, Status.DNF);
  }
}
