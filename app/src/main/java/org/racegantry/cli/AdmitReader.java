package org.racegantry.cli;

import java.util.List;
import java.util.Locale;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.RaceTime;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.ingest.desk.Stranger;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A reader that stood on no line is let in on one. */
@Command(
    name = "admit",
    description = "Let a reader in on a line of the course: all its reads count from then on.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry admit london.gantry --list",
      "  gantry admit london.gantry F3 finish --why \"spare reader, set up at 11:40\""
    })
final class AdmitReader extends DeskCommand {
  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "READER",
      description = "The reader, as it names itself.")
  private String reader;

  @Parameters(index = "2", arity = "0..1", paramLabel = "LINE", description = "Id of the line.")
  private String line;

  @Option(
      names = "--list",
      description = "List the readers heard that are on no line; record nothing.")
  private boolean list;

  @Option(names = "--json", description = "With --list: as JSON, one reader a line.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!list) {
      if (line == null || json) {
        throw new ParameterException(
            spec.commandLine(), "name a reader and a line, or ask for --list [--json]");
      }
      return super.call();
    }
    if (reader != null) {
      throw new ParameterException(spec.commandLine(), "--list goes without a reader");
    }
    try (Journal journal = Journals.openReadOnly(file())) {
      OfficialsDesk desk = new OfficialsDesk(journal);
      RaceTime time = desk.book().time();
      List<Stranger> strangers = desk.strangers();
      strangers.forEach(each -> out().println(json ? RecordJson.of(each) : text(each, time)));
      if (strangers.isEmpty() && !json) {
        spec.commandLine().getErr().println("every reader heard is on a line of the course");
      }
      return Exit.OK;
    }
  }

  private static String text(Stranger one, RaceTime time) {
    return String.format(
        Locale.ROOT,
        "%-20s %,9d reads  %s to %s",
        Shown.plain(one.reader()),
        one.reads(),
        time.show(one.first_ms()),
        time.show(one.last_ms()));
  }

  @Override
  Ruling ask(OfficialsDesk desk) {
    return desk.admit(reader, line);
  }
}
