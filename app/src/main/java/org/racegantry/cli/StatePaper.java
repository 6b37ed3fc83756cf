package org.racegantry.cli;

import java.util.List;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a record rests on. */
@Command(
    name = "paper",
    description = {
      "State a paper a record rests on: that it is here, says no, or is on its way.",
      "A topic is one of course-measured, separation, drop, wheelchair, women-only, pacing,"
          + " doping-test, remeasured. What is never stated is unknown, never assumed."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry paper london.gantry doping-test open --race elite-men --bib 1",
      "  gantry paper london.gantry doping-test yes --bib 1 --evidence \"No. 7\"",
      "  gantry paper london.gantry course-measured yes --point HALF"
    })
final class StatePaper extends DeskCommand {
  @Parameters(index = "1", paramLabel = "TOPIC", description = "What it is about.")
  private String topic;

  @Parameters(index = "2", paramLabel = "ANSWER", description = "yes, no or open (on its way).")
  private String answer;

  @Option(names = "--race", paramLabel = "RACE", description = "Id of the race; else all of them.")
  private String race = "";

  @Option(
      names = "--point",
      paramLabel = "POINT",
      description = "Id of a point on the way; else the finish.")
  private String point = "";

  @Option(
      names = "--bib",
      paramLabel = "BIB",
      description = "Whom it is about, as often as needed; else everybody.")
  private List<String> bibs = List.of();

  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      description = "The document, its number or where it can be seen.")
  private String evidence = "";

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.paper(topic, answer, race, point, bibs, evidence);
  }
}
