package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.race.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Not placed. */
@Command(
    name = "np",
    description = "Rule that an entrant takes no place: a guest, a pacemaker.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry np london.gantry 21 --by referee")
final class NotPlaced extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.rule(bib, Status.NP);
  }
}
