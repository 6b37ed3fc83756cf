package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an act back. */
@Command(
    name = "undo",
    description = "Take an act back. Undoing an undo brings the first act back.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry undo london.gantry 12 --why \"wrong bib\"          see: gantry acts")
final class Undo extends DeskCommand {
  @Parameters(index = "1", paramLabel = "ACT", description = "The act's number.")
  private int number;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.undo(number);
  }
}
