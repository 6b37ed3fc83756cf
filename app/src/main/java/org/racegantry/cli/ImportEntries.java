package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.racegantry.ingest.Roster;
import org.racegantry.ingest.entries.DateOrder;
import org.racegantry.ingest.entries.EntryChanges;
import org.racegantry.ingest.entries.EntryList;
import org.racegantry.ingest.entries.EntryListReader;
import org.racegantry.ingest.entries.MappingFile;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a start list in. */
@Command(
    name = "entries",
    description = {
      "Take a start list in. Delimiter, encoding and columns are found; --dry-run shows how.",
      "A list that comes again updates who is entered, by bib."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry import entries race.gantry entries.csv --dry-run",
      "  gantry import entries race.gantry export.csv --save-mapping export.toml",
      "  gantry import entries race.gantry export.csv --mapping export.toml"
    })
final class ImportEntries implements Callable<Integer> {
  /** The formats there are. */
  enum Format {
    /** Found by itself. */
    AUTO,
    /** A table of text with any delimiter. */
    CSV
  }

  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "SOURCE", description = "The list; - for standard input.")
  private String sourceName;

  @Option(
      names = "--format",
      defaultValue = "AUTO",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(names = "--dry-run", description = "Show what would be taken in; write nothing.")
  private boolean dryRun;

  @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns mean.")
  private Path mappingFile;

  @Option(
      names = "--save-mapping",
      paramLabel = "FILE",
      description = "Write what the columns were taken to mean, to change and use again.")
  private Path mappingToSave;

  @Option(
      names = "--dates",
      paramLabel = "dmy|mdy",
      description = "Whether day or month stands first in dates with slashes.")
  private String dates;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Roster roster = ImportTarget.roster(file);
    Source source = ImportTarget.source(sourceName);
    MappingFile mapping = mapping();
    EntryList list =
        ImportTarget.read(source, err(), () -> new EntryListReader(roster).read(source, mapping));
    if (mappingToSave != null) {
      save(MappingFile.of(list.columns(), mapping.dates()));
    }
    if (dryRun) {
      return preview(source, roster, list);
    }
    if (!list.isGood()) {
      throw InputFaults.refused(err(), new BadInput(list.problems()));
    }
    InputFaults.print(err(), list.problems());
    record(source, EntryChanges.between(roster, list.entries()));
    return Exit.OK;
  }

  private void record(Source source, EntryChanges changes) {
    if (!changes.isEmpty()) {
      ImportTarget.write(
          file,
          recorder ->
              recorder.act(
                  "import entries",
                  source.fileName(),
                  Act.NOTHING,
                  changes.changes(),
                  changes.persons()));
    }
    err().println(source.shownName() + ": " + summary(changes));
  }

  private static String summary(EntryChanges changes) {
    return String.format(
        Locale.ROOT,
        "%d entries added, %d changed, %d unchanged, %d chips given out",
        changes.added(),
        changes.changed(),
        changes.unchanged(),
        changes.chips());
  }

  private int preview(Source source, Roster roster, EntryList list) {
    PrintWriter out = spec.commandLine().getOut();
    EntryPreview.print(out, source, list);
    if (!list.isGood()) {
      throw new Failure(Exit.DATA, source.shownName() + ": would be refused; nothing was written");
    }
    out.println("would import: " + summary(EntryChanges.between(roster, list.entries())));
    return Exit.OK;
  }

  private MappingFile mapping() {
    MappingFile read = mappingFile == null ? MappingFile.NONE : readMapping();
    if (dates == null) {
      return read;
    }
    Optional<DateOrder> order = DateOrder.of(dates);
    if (order.isEmpty()) {
      throw new Failure(Exit.USAGE, "--dates " + dates + ": is no order; write dmy or mdy");
    }
    return new MappingFile(read.columns(), order);
  }

  private MappingFile readMapping() {
    try {
      return MappingFile.read(mappingFile);
    } catch (BadInput bad) {
      throw InputFaults.refused(err(), bad);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(mappingFile.toString(), unreadable);
    }
  }

  private void save(MappingFile mapping) {
    try {
      Files.writeString(mappingToSave, mapping.text());
    } catch (IOException refused) {
      throw new Failure(
          Exit.CANT_CREATE,
          mappingToSave + ": cannot be written (" + refused.getMessage() + ")",
          refused);
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
