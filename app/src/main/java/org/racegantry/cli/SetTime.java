package org.racegantry.cli;

import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A time an official states. */
@Command(
    name = "set",
    description = "State when an entrant was at a point; it replaces what the reads say there.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry set london.gantry 21 FINISH 12:01:25.400 --source video --by judge")
final class SetTime extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Parameters(index = "2", paramLabel = "POINT", description = "Id of the point, such as FINISH.")
  private String point;

  @Parameters(
      index = "3",
      paramLabel = "TIME",
      description = "HH:MM:SS[.mmm] on race day in the race's zone, or ISO 8601.")
  private String time;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      defaultValue = "manual",
      description = "Where the time comes from: ${COMPLETION-CANDIDATES}; else ${DEFAULT-VALUE}.")
  private Source source;

  /** Where a stated time comes from. */
  enum Source {
    /** A finish camera or another recording. */
    video,
    /** A stopwatch, a tic sheet, somebody's eye. */
    manual
  }

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.set(bib, point, time, source.name());
  }
}
