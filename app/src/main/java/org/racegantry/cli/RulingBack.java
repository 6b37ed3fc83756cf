package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.race.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Back to what the reads say. */
@Command(
    name = "ok",
    description = "Take back the ruling on an entrant: DQ, DNS, DNF or NP.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry ok london.gantry 21 --by referee")
final class RulingBack extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.rule(bib, Status.OK);
  }
}
