package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.recordbook.RecordBookReader;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.RecordMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a record book in. */
@Command(
    name = "records",
    description = {
      "Take a record book in: event,sex,category,scope,time,athlete,date[,nation,place,state,note,"
          + "source].",
      "A book of the same name is replaced. The state is the history of the mark,",
      "such as \"pending; ratified 2023-01-17\": see docs/records.md."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry import records race.gantry builtin:world          world records",
      "  gantry import records race.gantry builtin:london-course  London's course",
      "  gantry import records race.gantry my-course.csv          your own",
      "  gantry book race.gantry                                  as of race day"
    })
final class ImportRecords implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "SOURCE",
      description = "The book: a file, - for standard input, or one that comes with Gantry.")
  private String sourceName;

  @Option(names = "--book", paramLabel = "NAME", description = "Its name; else the file's.")
  private String book;

  @Option(names = "--dry-run", description = "Say what would be taken in; write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ImportTarget.roster(file);
    PrintWriter err = spec.commandLine().getErr();
    Source source = RecordBooks.source(sourceName);
    Understood<List<RecordMark>> understood =
        ImportTarget.read(
            source,
            err,
            () -> new RecordBookReader(source.shownName(), RecordBooks.JUDGE).read(source));
    List<RecordMark> marks;
    try {
      marks = understood.orRefuse();
    } catch (BadInput bad) {
      throw InputFaults.refused(err, bad);
    }
    if (!sourceName.startsWith(Source.BUILTIN)) {
      // A book of the program has the codes of athletics, and nobody can mend it.
      InputFaults.print(err, understood.problems());
    }
    String name = book != null ? book : source.fileName().replaceFirst("\\.[^.]*$", "");
    List<Change> changes = List.of(new Change.RecordBookSet(name, marks));
    if (!dryRun) {
      ImportTarget.write(
          file,
          recorder ->
              recorder.act("import records", source.fileName(), Act.NOTHING, changes, List.of()));
    }
    err.printf(
        "%s: %d marks %s as book %s%n",
        source.shownName(), marks.size(), dryRun ? "would be taken in" : "taken in", name);
    return Exit.OK;
  }
}
