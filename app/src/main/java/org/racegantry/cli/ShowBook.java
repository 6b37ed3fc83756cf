package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.racegantry.ingest.Roster;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Event;
import org.racegantry.records.RecordKey;
import org.racegantry.records.book.BookNotice;
import org.racegantry.records.book.RecordBook;
import org.racegantry.records.book.VagueDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the record was on a day. */
@Command(
    name = "book",
    description = {
      "Print what each record was on a day: time, holder, place, its history up to",
      "that day and the source. A pending mark is followed by the recognised one.",
      "Books come in with gantry import records."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry book london.gantry                           the records on race day",
      "  gantry book london.gantry --as-of 1999              at the end of 1999",
      "  gantry book london.gantry --event marathon --sex F  the marathon of women",
      "  gantry book london.gantry --format csv              for scripts"
    })
final class ShowBook implements Callable<Integer> {
  private static final int TIME_WIDTH = 7;

  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "A day such as 2023-04-23; a month or a year is its last day. Else race day.")
  private String asOf = "";

  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "One distance: marathon, half marathon, 10 km, 5 miles.")
  private String event = "";

  @Option(names = "--sex", paramLabel = "SEX", description = "M, F or X.")
  private String sex = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Roster roster = ImportTarget.roster(file);
    LocalDate day = asOf.isEmpty() ? roster.setup().orElseThrow().date() : day();
    RecordBook book = RecordBook.of(roster.recordBooks().values());
    warn(roster, book);
    List<RecordKey> keys = book.keys().stream().filter(asked()).toList();
    List<BookRow> rows = BookRow.of(book, book.asOf(day), keys);
    switch (format) {
      case TEXT -> print(roster.setup().orElseThrow().name(), day, rows);
      case JSON -> Output.toStdout(out -> out.write(BookTwins.json(day, rows)));
      case CSV -> Output.toStdout(out -> out.write(BookTwins.csv(day, rows)));
    }
    return Exit.OK;
  }

  private LocalDate day() {
    return VagueDay.of(asOf)
        .map(VagueDay::last)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE,
                    "--as-of " + asOf + ": is no day of the calendar; " + VagueDay.MEND));
  }

  private Predicate<RecordKey> asked() {
    Event one =
        event.isEmpty()
            ? null
            : Event.of(event)
                .orElseThrow(
                    () ->
                        new Failure(
                            Exit.USAGE,
                            "--event "
                                + event
                                + ": is no distance; write marathon, half marathon, 10 km"));
    String plain = sex.toUpperCase(Locale.ROOT);
    if (!List.of("", "M", "F", "X").contains(plain)) {
      throw new Failure(Exit.USAGE, "--sex " + sex + ": is no sex; write M, F or X");
    }
    return key ->
        (one == null || key.event().equals(one)) && (plain.isEmpty() || key.sex().equals(plain));
  }

  private void warn(Roster roster, RecordBook book) {
    PrintWriter err = spec.commandLine().getErr();
    if (roster.recordBooks().isEmpty()) {
      err.println(
          file + " has no record book; take one in: gantry import records FILE builtin:world");
    }
    for (BookNotice notice : book.notices()) {
      RecordMark line = notice.line();
      String whose =
          line.event() + ", " + Elapsed.brief(line.mark_ms() / 1000) + " " + line.athlete();
      err.println("left out: " + PlainText.line(whose + ": " + notice.words()));
    }
  }

  private void print(String race, LocalDate day, List<BookRow> rows) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(PlainText.line(race) + ": the records at the end of " + day);
    BookText text = new BookText(out, rows);
    text.print();
    out.flush();
  }
}
