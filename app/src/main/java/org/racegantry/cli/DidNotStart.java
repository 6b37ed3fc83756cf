package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.race.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Did not start. */
@Command(
    name = "dns",
    description = "Rule that an entrant did not start; reads of the chip then count for nothing.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry dns london.gantry 21 --by referee")
final class DidNotStart extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.rule(bib, Status.DNS);
  }
}
