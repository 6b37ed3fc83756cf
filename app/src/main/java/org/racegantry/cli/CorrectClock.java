package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A reader's clock was wrong. */
@Command(
    name = "clock",
    description = "Correct a reader's clock: the offset is added to its reads.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry clock london.gantry F1 1500                   F1 was 1.5 s slow",
      "  gantry clock london.gantry F1 -3600000 --from 11:00:00 --until 11:20:00"
    })
final class CorrectClock extends DeskCommand {
  @Parameters(index = "1", paramLabel = "READER", description = "Id of the reader.")
  private String reader;

  @Parameters(
      index = "2",
      paramLabel = "OFFSET_MS",
      description = "Milliseconds to add; negative where the clock was fast.")
  private long offset_ms;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "First moment by the reader's own clock; else always.")
  private String from;

  @Option(names = "--until", paramLabel = "TIME", description = "End, exclusive; else for good.")
  private String until;

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.clock(reader, offset_ms, from, until);
  }
}
