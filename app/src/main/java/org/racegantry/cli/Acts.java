package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.ingest.desk.ChangeWords;
import org.racegantry.ingest.desk.DeskBook;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what the officials did. */
@Command(
    name = "acts",
    description = "List every act in the file: number, when, in force or not, who, what and why.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry acts london.gantry | tail -5")
final class Acts implements Callable<Integer> {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  @Parameters(index = "0", paramLabel = "FILE", description = "The race file.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Journal journal = Journals.openReadOnly(file)) {
      DeskBook book = DeskBook.of(journal);
      ChangeWords words = new ChangeWords(book);
      PrintWriter out = spec.commandLine().getOut();
      for (ActLedger.Line line : book.ledger().lines()) {
        out.println(text(line, words, book));
      }
      return Exit.OK;
    }
  }

  private static String text(ActLedger.Line line, ChangeWords words, DeskBook book) {
    Act act = line.act();
    String standing = line.inForce() ? "in force" : "out by " + line.supersededBy();
    String why = act.why().isEmpty() ? "" : " (" + Shown.plain(act.why()) + ")";
    return String.format(
        Locale.ROOT,
        "%4d  %s  %-10s  %-16s  %s%s",
        act.number(),
        when(act, book),
        standing,
        Shown.plain(act.by()),
        words.of(act),
        why);
  }

  /** In the race's zone, where the file has one. */
  private static String when(Act act, DeskBook book) {
    ZonedDateTime moment =
        Instant.ofEpochMilli(act.at_ms())
            .truncatedTo(ChronoUnit.SECONDS)
            .atZone(book.isSetUp() ? book.setup().zone() : ZoneOffset.UTC);
    return WHEN.format(moment);
  }
}
