package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.racegantry.ingest.CollectedReads;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.reads.ReadFile;
import org.racegantry.ingest.reads.ReadsReport;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file of reads in. */
@Command(
    name = "reads",
    description = {
      "Take a file of reads in: reader,chip,time[,antenna,rssi,seq], plain or gzip.",
      "The same file again does no harm: a read that is there already counts once."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry import reads race.gantry reads.csv.gz",
      "  zcat reads.csv.gz | gantry import reads race.gantry - --dry-run",
      "  gantry import reads race.gantry reads.csv --skip-bad --skipped left-out.txt"
    })
final class ImportReads implements Callable<Integer> {
  /** The formats there are. */
  enum Format {
    /** Found by itself. */
    AUTO,
    /** Gantry's own reads.csv. */
    GANTRY
  }

  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "SOURCE", description = "The reads; - for standard input.")
  private String sourceName;

  @Option(
      names = "--format",
      defaultValue = "AUTO",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(names = "--dry-run", description = "Read all of it and say what is wrong; write nothing.")
  private boolean dryRun;

  @Option(names = "--skip-bad", description = "Leave bad lines out and take the rest in.")
  private boolean skipBad;

  @Option(
      names = "--skipped",
      paramLabel = "FILE",
      description =
          "List every line that cannot be read in FILE, one problem in each line; without it the"
              + " first 20 are shown.")
  private Path skipped;

  @Option(
      names = "--offset",
      paramLabel = "OFFSET",
      description = "Offset of times that say none, such as +01:00 or Z; else the race's zone.")
  private String offset;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    RaceSetup setup = ImportTarget.roster(file).setup().orElseThrow();
    Source source = ImportTarget.source(sourceName);
    CollectedReads collected = new CollectedReads(source.fileName());
    PrintWriter err = spec.commandLine().getErr();
    long start_ns = System.nanoTime();
    ReadsReport report =
        listed(new ReadFile(setup, zone(setup), source.shownName()), source, collected);
    InputFaults.print(err, shown(report));
    if (report.refused() > 0 && !skipBad) {
      throw refused(source, report);
    }
    if (!dryRun && report.accepted() > 0) {
      ImportTarget.write(file, recorder -> recorder.recordAll(collected));
    }
    say(source, report, System.nanoTime() - start_ns);
    return Exit.OK;
  }

  private ReadsReport listed(ReadFile reads, Source source, CollectedReads collected) {
    return skipped == null
        ? read(reads, source, collected)
        : SkippedLines.write(
            skipped, file, sourceName, list -> read(reads.listing(list), source, collected));
  }

  private ReadsReport read(ReadFile reads, Source source, CollectedReads collected) {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.of(err, "reads");
    Consumer<ReadBatch> batches =
        batch -> {
          if (!dryRun) {
            collected.add(batch);
          }
          progress.add(batch.size());
        };
    ReadsReport report = ImportTarget.read(source, err, () -> reads.read(source, batches));
    progress.clear();
    return report;
  }

  private Failure refused(Source source, ReadsReport report) {
    return new Failure(
        Exit.DATA,
        String.format(
            Locale.ROOT,
            "%s: %d of %d lines cannot be read; nothing was written (--skip-bad leaves them out"
                + "%s)",
            source.shownName(),
            report.refused(),
            report.refused() + report.accepted(),
            notAllShown(report) ? "; --skipped FILE lists all of them" : ""));
  }

  /** With --skip-bad a bad line is no reason to stop, so it is told as a warning. */
  private List<Problem> shown(ReadsReport report) {
    return skipBad
        ? report.problems().stream().map(ImportReads::skipped).toList()
        : report.problems();
  }

  private static Problem skipped(Problem problem) {
    return new Problem(
        Problem.Severity.WARNING,
        problem.file(),
        problem.line(),
        problem.column(),
        problem.field(),
        problem.value(),
        problem.what(),
        problem.isError() ? "the line was left out; " + problem.mend() : problem.mend());
  }

  private boolean notAllShown(ReadsReport report) {
    return skipped == null && report.refused() > ReadFile.PROBLEMS_LISTED;
  }

  private void say(Source source, ReadsReport report, long took_ns) {
    long took_ms = Math.max(1, took_ns / 1_000_000);
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%s: %,d reads %s, %,d lines left out, %d.%03d s, %,d reads/s%n",
            source.shownName(),
            report.accepted(),
            dryRun ? "would be taken in" : "taken in",
            report.refused(),
            took_ms / 1000,
            took_ms % 1000,
            report.accepted() * 1000 / took_ms);
    if (notAllShown(report)) {
      spec.commandLine()
          .getErr()
          .println("not every line left out is shown; --skipped FILE lists all of them");
    }
  }

  private ZoneId zone(RaceSetup setup) {
    try {
      return offset == null ? setup.zone() : ZoneOffset.of(offset);
    } catch (DateTimeException none) {
      throw new Failure(
          Exit.USAGE, "--offset " + offset + ": is no offset; write +01:00, -05:00 or Z", none);
    }
  }
}
