package org.racegantry.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.check.CheckJson;
import org.racegantry.publish.check.CheckPage;
import org.racegantry.publish.check.CheckText;
import org.racegantry.publish.check.CheckedReport;
import org.racegantry.publish.story.SourcesOf;
import org.racegantry.story.Story;
import org.racegantry.story.check.Checker;
import org.racegantry.story.check.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks somebody's report against a race. */
@Command(
    name = "check",
    description = {
      "Check a report in English against a race.",
      "Each claim is supported, contradicted, right by the provisional result,",
      "or cannot be said; with the evidence and the right value.",
      "Exit code 0: nothing is contradicted; 1: something is."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry check london.gantry report.txt",
      "  gantry check london.gantry - < report.txt",
      "  gantry check london.gantry report.txt --format html -o checked.html",
      "  gantry check london.gantry report.txt --format json > claims.json"
    })
final class CheckReport implements Callable<Integer> {
  /** What a shell script asks for: something in the report is wrong. */
  private static final int CONTRADICTED = 1;

  private static final int LARGEST = 4 << 20;

  private enum Format {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "REPORT.txt",
      description = "The report: plain text in UTF-8, or - for standard input.")
  private String report;

  @Option(
      names = "--as-of",
      paramLabel = "TIME|SEQ",
      description = "Against the race at a time or a journal entry; see gantry help results.")
  private String asOf = "";

  @Option(
      names = "--public",
      description = "For publishing: by what everybody may know, without names kept back.")
  private boolean everybody;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file; else to standard output.")
  private Path output;

  @Override
  public Integer call() {
    String name = report.equals("-") ? "standard input" : Path.of(report).getFileName().toString();
    String text = text();
    Snapshot snapshot;
    try (Journal journal = Journals.openReadOnly(file)) {
      snapshot = AsOf.read(file, journal, asOf);
    }
    Audience audience = everybody ? Audience.EVERYBODY : Audience.CREW;
    List<Claim> claims = Checker.check(text, Story.of(SourcesOf.snapshot(snapshot, audience)));
    CheckedReport checked = CheckedReport.of(snapshot.results(), name, text, claims);
    byte[] written = written(checked);
    if (output == null) {
      Output.toStdout(out -> out.write(written));
    } else {
      Output.toFile(output, out -> out.write(written));
    }
    return checked.isContradicted() ? CONTRADICTED : Exit.OK;
  }

  private byte[] written(CheckedReport checked) {
    return switch (format) {
      case TEXT -> CheckText.of(checked, colour()).getBytes(StandardCharsets.UTF_8);
      case JSON ->
          (new String(CheckJson.array(checked.claims()), StandardCharsets.UTF_8) + "\n")
              .getBytes(StandardCharsets.UTF_8);
      case HTML -> CheckPage.html(checked);
    };
  }

  private boolean colour() {
    return output == null && Terminal.wanted(System.getenv(), Terminal.isTerminal());
  }

  private String text() {
    String shown = report.equals("-") ? "standard input" : report;
    try (InputStream in = report.equals("-") ? System.in : opened()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Failure(Exit.DATA, shown + ": is longer than 4 MB; that is no report");
      }
      return PlainReport.read(shown, bytes);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(shown, unreadable);
    }
  }

  private InputStream opened() throws IOException {
    Path path = Path.of(report);
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder; name a file in it");
    }
    return Files.newInputStream(path);
  }
}
