package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.race.ResultState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How final the results are. */
@Command(
    name = "declare",
    description = "Declare the results of a race, or of all races.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry declare london.gantry provisional       protests are open",
      "  gantry declare london.gantry official elite-women  signed; a new version"
    })
final class Declare extends DeskCommand {
  @Parameters(
      index = "1",
      paramLabel = "STATE",
      description = "provisional or official; live opens the race again.")
  private ResultState state;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "RACE",
      defaultValue = "",
      description = "Id of the race; else all of them.")
  private String race;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.declare(state, race);
  }
}
