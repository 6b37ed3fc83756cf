package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The gun of a wave. */
@Command(
    name = "gun",
    description = "Record when a wave's gun was fired.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry gun london.gantry elite-men 10:00:00",
      "  gantry gun london.gantry mass 10:00:03.250 --by starter --why \"misfired once\""
    })
final class Gun extends DeskCommand {
  @Parameters(index = "1", paramLabel = "WAVE", description = "Id of the wave.")
  private String wave;

  @Parameters(
      index = "2",
      paramLabel = "TIME",
      description = "HH:MM:SS[.mmm] on race day in the race's zone, or ISO 8601.")
  private String time;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.gun(wave, time);
  }
}
