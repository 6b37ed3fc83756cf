package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.ingest.CollectedReads;
import org.racegantry.ingest.Roster;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.PublishedTable;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.rehearsal.SplitsRehearsal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes published results in, as the entries and reads that would have led to them. */
@Command(
    name = "results",
    description = {
      "Take a table of published results in, as the entries and reads that would have led to it.",
      "The columns are those of gantry rehearse; where a whole second hides the order, the seed"
          + " draws milliseconds inside it. The race file must have no entries yet."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry import results boston.gantry results.csv.gz")
final class ImportResults implements Callable<Integer> {
  private static final int BATCH_READS = 5_000;

  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "SOURCE", description = "The table; - for standard input.")
  private String source;

  @Option(names = "--seed", paramLabel = "N", description = "What chance draws from; default 1.")
  private long seed = 1;

  @Option(names = "--dry-run", description = "Say what would be taken in; write nothing.")
  private boolean dryRun;

  @Option(names = "--all-problems", description = "List every oddity of the table.")
  private boolean allProblems;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Roster roster = ImportTarget.roster(file);
    if (roster.size() > 0) {
      throw new Failure(
          Exit.DATA,
          file
              + ": has "
              + roster.size()
              + " entries already; take published results into a new race file");
    }
    PrintWriter err = spec.commandLine().getErr();
    PublishedTable table = SplitsFile.read(err, source, roster.setup().orElseThrow());
    String shown = ImportTarget.source(source).shownName();
    TableWarnings.print(err, shown, table, allProblems);
    Rehearsed race =
        SplitsRehearsal.rehearse(roster.setup().orElseThrow(), table, seed, Faults.named("none"));
    if (!dryRun) {
      record(race);
    }
    err.printf(
        "%s: %d entrants and %d reads %s%n",
        shown,
        race.entrants().size(),
        race.reads().size(),
        dryRun ? "would be taken in" : "taken in");
    return Exit.OK;
  }

  private void record(Rehearsed race) {
    List<Change> changes = new ArrayList<>();
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    changes.addAll(race.guns());
    // What is published is over: who has no time did not finish, or did not start.
    changes.add(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
    String name = ImportTarget.source(source).fileName();
    CollectedReads reads = new CollectedReads(name);
    race.reads().batches(BATCH_READS).forEach(reads::add);
    ImportTarget.write(
        file,
        recorder ->
            recorder.act("import results", name, Act.NOTHING, changes, race.persons(), reads));
  }
}
