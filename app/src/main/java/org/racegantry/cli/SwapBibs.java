package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Two who wore each other's bib. */
@Command(
    name = "swap",
    description = {
      "Two entrants wore each other's bib: each is scored with the reads of the other.",
      "Their chips change hands for all of race day; rulings and stated times stay."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry swap london.gantry 4711 4712 --why \"they took the wrong bags\"")
final class SwapBibs extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "One of the two.")
  private String bib;

  @Parameters(index = "2", paramLabel = "OTHER", description = "The other one.")
  private String other;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.swap(bib, other);
  }
}
