package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.racegantry.ingest.CollectedReads;
import org.racegantry.ingest.log.AnyReads;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.reads.ReadFile;
import org.racegantry.ingest.reads.ReadsReport;
import org.racegantry.ingest.table.Source;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.catalog.Protocols;
import org.racegantry.race.Fact;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file of reads in, or a log of a vendor's. */
@Command(
    name = "reads",
    description = {
      "Take a file of reads in: reader,chip,time[,antenna,rssi,seq], or a log of",
      "a reader or its software, recognised by its content; plain or gzip.",
      "The same file again does no harm: a read that is there already counts once."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry import reads race.gantry reads.csv.gz",
      "  zcat reads.csv.gz | gantry import reads race.gantry - --dry-run",
      "  gantry import reads race.gantry orion.txt --format orion --reader F1",
      "  gantry import reads race.gantry reads.csv --skip-bad --skipped left-out.txt"
    })
final class ImportReads implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "SOURCE", description = "The reads; - for standard input.")
  private String sourceName;

  @Option(
      names = "--format",
      defaultValue = ReadsFormat.AUTO,
      completionCandidates = ReadsFormat.Names.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String format;

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

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times that say none, such as Europe/London, in place of the race's.")
  private String zone;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of times without one, such as 2023-04-23; else the race's.")
  private LocalDate date;

  @Option(
      names = "--reader",
      paramLabel = "NAME",
      description = "The reader a log is of, for logs that do not say; named as in the race file.")
  private String reader;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ReadsFormat read = ReadsFormat.of(format);
    RaceSetup setup = ImportTarget.roster(file).setup().orElseThrow();
    Setting setting = setting(setup);
    Source source = ImportTarget.source(sourceName);
    CollectedReads collected = new CollectedReads(source.fileName());
    PrintWriter err = spec.commandLine().getErr();
    long start_ns = System.nanoTime();
    AnyReads reads = new AnyReads(setup, setting, source.shownName(), Protocols.logs());
    ReadsReport report =
        listed(reads, source, entries -> read.read(reads, source, entries), collected);
    InputFaults.print(err, shown(report));
    if (report.refused() > 0 && !skipBad) {
      throw refused(source, report);
    }
    if (!dryRun && report.anything()) {
      ImportTarget.write(file, recorder -> recorder.recordAll(collected));
    }
    say(source, report, System.nanoTime() - start_ns);
    return Exit.OK;
  }

  private interface Reading {
    ReadsReport read(Consumer<List<Fact>> entries) throws IOException, BadInput;
  }

  private ReadsReport listed(
      AnyReads reads, Source source, Reading reading, CollectedReads collected) {
    return skipped == null
        ? read(reading, source, collected)
        : SkippedLines.write(
            skipped,
            file,
            sourceName,
            list -> {
              reads.listing(list);
              return read(reading, source, collected);
            });
  }

  private ReadsReport read(Reading reading, Source source, CollectedReads collected) {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.of(err, "reads");
    Consumer<List<Fact>> entries =
        facts -> {
          if (!dryRun) {
            collected.add(facts);
          }
          progress.add(reads(facts));
        };
    ReadsReport report = ImportTarget.read(source, err, () -> reading.read(entries));
    progress.clear();
    return report;
  }

  private static long reads(List<Fact> facts) {
    return facts.stream().mapToLong(fact -> fact instanceof ReadBatch b ? b.size() : 0).sum();
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
    report.log().ifPresent(log -> say(source, log));
    if (notAllShown(report)) {
      spec.commandLine()
          .getErr()
          .println("not every line left out is shown; --skipped FILE lists all of them");
    }
  }

  private void say(Source source, ReadsReport.LogCount log) {
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "%s: a log of %s: %,d reads came again, %,d gun marks, %,d lines without reads%n",
            source.shownName(),
            log.title(),
            log.repeated(),
            log.gunMarks(),
            log.quiet());
  }

  private Setting setting(RaceSetup setup) {
    return Setting.of(
        reader == null ? "" : reader, zone(setup), date == null ? setup.date() : date);
  }

  private ZoneId zone(RaceSetup setup) {
    if (offset != null && zone != null) {
      throw new Failure(Exit.USAGE, "--offset and --zone: give one of the two");
    }
    try {
      return offset != null ? ZoneOffset.of(offset) : zone != null ? ZoneId.of(zone) : setup.zone();
    } catch (DateTimeException none) {
      throw new Failure(
          Exit.USAGE,
          offset != null
              ? "--offset " + offset + ": is no offset; write +01:00, -05:00 or Z"
              : "--zone " + zone + ": is no zone; write it like Europe/London",
          none);
    }
  }
}
