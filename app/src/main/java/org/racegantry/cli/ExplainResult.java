package org.racegantry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.explain.Account;
import org.racegantry.publish.explain.ExplainJson;
import org.racegantry.publish.explain.ExplainText;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
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
      "  gantry explain london.gantry 21                 in words",
      "  gantry explain london.gantry 21 --format json   the same for scripts",
      "  gantry explain london.gantry 21 --as-of 11:30   as it stood at 11:30"
    })
final class ExplainResult implements Callable<Integer> {
  private static final int SUGGESTED_MOST = 5;

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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Account account;
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      Snapshot snapshot = AsOf.read(file, journal, asOf);
      account = Account.of(snapshot, find(snapshot));
    }
    switch (format) {
      case TEXT -> {
        spec.commandLine().getOut().print(ExplainText.of(account));
        spec.commandLine().getOut().flush();
      }
      case JSON -> Output.toStdout(out -> ExplainJson.write(account, out));
    }
    return Exit.OK;
  }

  private int find(Snapshot snapshot) {
    int at = bib.isBlank() ? -1 : snapshot.results().indexOf(new Bib(bib));
    if (at >= 0) {
      return at;
    }
    List<String> near = near(snapshot);
    String nearest = near.isEmpty() ? "" : "; the nearest: " + String.join(", ", near);
    throw new Failure(Exit.DATA, file + ": nobody wears bib \"" + bib + "\"" + nearest);
  }

  /** Entrants whose name has the word in it, else those whose bibs look most like it. */
  private List<String> near(Snapshot snapshot) {
    List<Entrant> entrants = snapshot.results().entrants();
    String wanted = bib.strip().toLowerCase(Locale.ROOT);
    List<String> named =
        IntStream.range(0, entrants.size())
            .filter(i -> nameOf(snapshot, i).toLowerCase(Locale.ROOT).contains(wanted))
            .mapToObj(i -> entrants.get(i).bib().text())
            .toList();
    boolean word = wanted.codePoints().anyMatch(Character::isLetter);
    List<String> bibs =
        word && !named.isEmpty()
            ? named
            : Nearest.ranked(wanted, entrants.stream().map(each -> each.bib().text()).toList());
    return bibs.stream()
        .limit(SUGGESTED_MOST)
        .map(near -> near + " " + nameOf(snapshot, snapshot.results().indexOf(new Bib(near))))
        .toList();
  }

  private static String nameOf(Snapshot snapshot, int entrant) {
    return PersonName.spoken(snapshot.people().of(snapshot.results().entrants().get(entrant).id()));
  }
}
