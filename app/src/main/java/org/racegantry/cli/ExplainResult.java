package org.racegantry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.explain.Account;
import org.racegantry.publish.explain.ExplainJson;
import org.racegantry.publish.explain.ExplainText;
import org.racegantry.publish.explain.Said;
import org.racegantry.scoring.ReadVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a time is what it is. */
@Command(
    name = "explain",
    description =
        "Why is this time this? Prints the gun, the reads, the subtraction and the rounding, every"
            + " read that was not used with its reason, and what officials did.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry explain london.gantry 21 --raw           with what the readers sent",
      "  gantry explain london.gantry 21                 in words",
      "  gantry explain london.gantry 21 --format json   the same for scripts",
      "  gantry explain london.gantry 21 --as-of 11:30   as it stood at 11:30"
    })
final class ExplainResult implements Callable<Integer> {
  /** The ways to print an account. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(index = "1", paramLabel = "BIB", description = "The number on the chest.")
  private String bib;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--as-of",
      paramLabel = "TIME|SEQ",
      description = "As it stood at a time or a journal entry; see gantry help results.")
  private String asOf = "";

  @Option(
      names = "--raw",
      description = "With each read the message it came in and when, where the file has them.")
  private boolean raw;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Account account;
    List<Said> said = List.of();
    try (Journal journal = Journals.openReadOnly(file)) {
      Snapshot snapshot = AsOf.read(file, journal, asOf);
      account = Account.of(snapshot, NamedBib.find(file, snapshot, bib));
      if (raw) {
        List<ReadVerdict> reads = account.explanation().reads();
        said = SaidOfReads.of(journal, reads.stream().map(ReadVerdict::read).toList());
      }
    }
    switch (format) {
      case TEXT -> {
        spec.commandLine().getOut().print(ExplainText.of(account, said));
        spec.commandLine().getOut().flush();
      }
      case JSON -> json(account, said);
    }
    return Exit.OK;
  }

  private static void json(Account account, List<Said> said) {
    Output.toStdout(out -> ExplainJson.write(account, said, out));
  }
}
