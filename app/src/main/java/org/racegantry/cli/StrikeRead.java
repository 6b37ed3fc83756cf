package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A read that must not count. */
@Command(
    name = "strike",
    description = "Strike one read: it stays in the file and counts for nothing.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry strike london.gantry F1 C0021 11:58:02.310 --why \"photographer's chip\"")
final class StrikeRead extends DeskCommand {
  @Parameters(index = "1", paramLabel = "READER", description = "Id of the reader.")
  private String reader;

  @Parameters(index = "2", paramLabel = "CHIP", description = "The chip's code.")
  private String chip;

  @Parameters(
      index = "3",
      paramLabel = "TIME",
      description = "The read's time by the reader's own clock, to the millisecond.")
  private String time;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.strike(reader, chip, time);
  }
}
