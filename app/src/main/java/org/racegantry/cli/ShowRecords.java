package org.racegantry.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceFold;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.records.ChangeWords;
import org.racegantry.publish.records.RaceVerdicts;
import org.racegantry.publish.records.RecordsJson;
import org.racegantry.publish.records.RecordsText;
import org.racegantry.publish.records.RecordsView;
import org.racegantry.publish.records.VerdictLine;
import org.racegantry.publish.records.VerdictWords;
import org.racegantry.race.Entrant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints verdicts on records. */
@Command(
    name = "records",
    description = {
      "Print which results are records, by how much, and why: held against the record books "
          + "of the race file (gantry import records) and the papers stated (gantry paper)."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry records london.gantry                      what is worth telling",
      "  gantry records london.gantry --all                with every condition",
      "  gantry records london.gantry --bib 5              one runner, every verdict",
      "  gantry records london.gantry --book-as-of 2026-11-01  by the books of that day",
      "  gantry records london.gantry --as-of 12:10        as it stood at 12:10",
      "  gantry records london.gantry --changes            what was said and taken back",
      "  gantry records london.gantry --format json > records.json for scripts"
    })
final class ShowRecords implements Callable<Integer> {
  private enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String NO_BOOK =
      "The race file has no record book: gantry import records FILE.gantry builtin:world";

  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(names = "--race", paramLabel = "ID", description = "One race; else each in turn.")
  private String race = "";

  @Option(
      names = "--bib",
      paramLabel = "N",
      description = "One runner: every verdict, the plain noes too, with the evidence.")
  private String bib = "";

  @Option(
      names = "--as-of",
      paramLabel = "TIME|SEQ",
      description = "As it stood at a time or a journal entry; see gantry help results.")
  private String asOf = "";

  @Option(
      names = "--book-as-of",
      paramLabel = "DATE",
      description = "What the books said on that day (2026-11-01); else on race day.")
  private String bookAsOf = "";

  @Option(
      names = "--all",
      description = "Every condition with what it rests on, and every personal best.")
  private boolean all;

  @Option(
      names = "--changes",
      description = "What was said of records and taken back, and by which act.")
  private boolean changes;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    LocalDate asked = day();
    if (changes) {
      changes();
      return Exit.OK;
    }
    if (!bib.isEmpty() && !race.isEmpty()) {
      throw new Failure(Exit.USAGE, "--bib and --race: give one of them; a bib has one race");
    }
    Snapshot snapshot;
    try (Journal journal = Journals.openReadOnly(file)) {
      snapshot = AsOf.read(file, journal, asOf);
    }
    LocalDate day = asked == null ? snapshot.results().setup().date() : asked;
    if (snapshot.verdicts().book().keys().isEmpty()) {
      spec.commandLine().getErr().println(NO_BOOK);
      spec.commandLine().getErr().flush();
    }
    RecordsView view = new RecordsView(snapshot, day, Audience.CREW);
    if (bib.isEmpty()) {
      races(view);
    } else {
      runner(snapshot, view);
    }
    return Exit.OK;
  }

  private void changes() {
    if (!asOf.isEmpty() || asked() || format != Format.TEXT) {
      throw new Failure(Exit.USAGE, "--changes stands alone: it tells the whole story, as text");
    }
    try (Journal journal = Journals.openReadOnly(file)) {
      RaceFold fold = RaceFold.withHistory();
      fold.catchUp(journal, journal.head().seq());
      if (!fold.ready()) {
        throw new Failure(Exit.DATA, file + ": no race was set up yet");
      }
      ChangeWords.of(fold.snapshot(), Audience.CREW).forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().flush();
    }
  }

  private boolean asked() {
    return all || !race.isEmpty() || !bib.isEmpty() || !bookAsOf.isEmpty();
  }

  private LocalDate day() {
    if (bookAsOf.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(bookAsOf);
    } catch (DateTimeException unread) {
      throw new Failure(
          Exit.USAGE,
          "--book-as-of " + bookAsOf + ": write a day as year, month, day: 2026-11-01",
          unread);
    }
  }

  private void races(RecordsView view) {
    String only = NamedRace.id(view.results(), race);
    List<RaceVerdicts> races = view.races(only);
    switch (format) {
      case TEXT -> {
        List<VerdictLine> own = all ? view.ownBests(only) : List.of();
        String bests = own.isEmpty() ? "" : "\nPersonal and season bests\n";
        String told = RecordsText.of(races, all) + bests + RecordsText.lines(own, false);
        print(view, nothing(races) + told);
      }
      case JSON -> {
        List<VerdictLine> lines = new ArrayList<>();
        races.forEach(each -> lines.addAll(each.notable()));
        lines.addAll(view.ownBests(only));
        json(lines);
      }
    }
  }

  private static String nothing(List<RaceVerdicts> races) {
    return races.isEmpty()
        ? "\nThere is nothing to judge yet: nobody has finished, or no distance is known.\n"
        : "";
  }

  private void runner(Snapshot snapshot, RecordsView view) {
    int entrant = NamedBib.find(file, snapshot, bib);
    List<VerdictLine> lines = view.of(entrant);
    switch (format) {
      case TEXT -> {
        Entrant who = snapshot.results().entrants().get(entrant);
        String name = PersonName.spoken(snapshot.people().of(who.id()));
        String status = snapshot.results().status(entrant).name();
        String head = "\n" + PlainText.line(who.bib().text()) + "  " + name + ", " + status + "\n";
        String none = lines.isEmpty() ? "  no verdict: no time that could be a record\n" : "";
        print(view, head + none + RecordsText.lines(lines, true));
      }
      case JSON -> json(lines);
    }
  }

  private void json(List<VerdictLine> lines) {
    Output.toStdout(
        out -> {
          out.write(RecordsJson.array(lines));
          out.write('\n');
        });
  }

  private void print(RecordsView view, String text) {
    String event = PlainText.line(view.results().setup().name());
    spec.commandLine()
        .getOut()
        .printf(
            "%s, %s. Held against the record books as of %s.%n%s",
            event,
            RaceClock.date(view.results().setup().date()),
            VerdictWords.day(view.day()),
            text);
    spec.commandLine().getOut().flush();
  }
}
