package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose chip it is. */
@Command(
    name = "chip",
    description = "Assign a chip to an entrant; its reads follow.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry chip london.gantry C0021 21",
      "  gantry chip london.gantry SPARE7 21 --from 11:05:00 --why \"chip torn off\""
    })
final class AssignChip extends DeskCommand {
  @Parameters(
      index = "1",
      paramLabel = "CHIP",
      description = "The chip's code, as readers send it.")
  private String chip;

  @Parameters(index = "2", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Option(names = "--from", paramLabel = "TIME", description = "First moment; else always.")
  private String from;

  @Option(names = "--until", paramLabel = "TIME", description = "End, exclusive; else for good.")
  private String until;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.chip(chip, bib, from, until);
  }
}
