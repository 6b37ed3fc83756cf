package org.racegantry.cli;

import java.util.List;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The judges' order. */
@Command(
    name = "judge",
    description = "Record the order in which the judges saw entrants of one race finish.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry judge london.gantry elite-women 105 102 101 --by \"chief judge\"")
final class Judge extends DeskCommand {
  @Parameters(index = "1", paramLabel = "RACE", description = "Id of the race.")
  private String race;

  @Parameters(
      index = "2..*",
      arity = "2..*",
      paramLabel = "BIB",
      description = "Bibs, the first in first; nobody else's place is touched.")
  private List<String> bibs;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.judge(race, bibs);
  }
}
