package org.racegantry.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One entry, made or changed. */
@Command(
    name = "enter",
    description = {
      "Make an entry or change one: columns as in a start list, and their new values.",
      "What is not named stays as it is; an empty value takes one away."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry enter london.gantry 4711 family_name=Lovelace sex=F age=36 chip=C4711",
      "  gantry enter london.gantry 4711 division=40-44 --why \"wrong on the form\"",
      "  gantry enter london.gantry 4711 bib=4712            another bib",
      "  gantry enter london.gantry 4711 club=               no club"
    })
final class EnterRunner extends DeskCommand {
  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Parameters(
      index = "2..*",
      paramLabel = "COLUMN=VALUE",
      description = "Any column of entries.csv; others are kept under their own names.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.enter(bib, columns);
  }
}
