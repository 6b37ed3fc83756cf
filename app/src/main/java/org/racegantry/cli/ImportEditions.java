package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.recordbook.EditionReader;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.RaceSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the places of earlier editions in. */
@Command(
    name = "editions",
    description = {
      "Take places of earlier editions in:",
      "date,race,sex,place,athlete,official_time[,nation,source].",
      "The story holds margins and titles against them. All that was known before is replaced."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry import editions race.gantry editions.csv",
      "  gantry import editions race.gantry editions.csv --dry-run"
    })
final class ImportEditions implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "SOURCE",
      description = "The list: a file, or - for standard input.")
  private String sourceName;

  @Option(names = "--dry-run", description = "Say what would be taken in; write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RaceSetup setup = ImportTarget.roster(file).setup().orElseThrow();
    PrintWriter err = spec.commandLine().getErr();
    Source source = ImportTarget.source(sourceName);
    Understood<List<Edition>> understood =
        ImportTarget.read(
            source, err, () -> new EditionReader(source.shownName(), setup).read(source));
    List<Edition> editions;
    try {
      editions = understood.orRefuse();
    } catch (BadInput bad) {
      throw InputFaults.refused(err, bad);
    }
    InputFaults.print(err, understood.problems());
    List<Change> changes = List.of(new Change.EditionsSet(editions));
    if (!dryRun) {
      ImportTarget.write(
          file,
          recorder ->
              recorder.act("import editions", source.fileName(), Act.NOTHING, changes, List.of()));
    }
    long days = editions.stream().map(Edition::date).distinct().count();
    err.printf(
        "%s: %d places of %d editions %s%n",
        source.shownName(), editions.size(), days, dryRun ? "would be taken in" : "taken in");
    return Exit.OK;
  }
}
