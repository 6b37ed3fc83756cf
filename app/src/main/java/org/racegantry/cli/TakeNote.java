package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.ingest.desk.Noted;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.SpokenNote;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What was said or seen, for the story of the race. */
@Command(
    name = "note",
    description = {
      "Take down what was said or seen, for the story of the race.",
      "Words and names stand outside the chain, so that they can be erased."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry note london.gantry --by NAME --role winner --about 7 --at 30K \"WORDS\"",
      "  gantry note london.gantry --kind weather \"12 degrees, light rain\"",
      "  gantry note london.gantry --by NAME --about 7,8 --at \"mile 19\" - < q.txt",
      "  gantry note london.gantry --list",
      "  gantry note london.gantry --remove 12           the act that brought it"
    })
final class TakeNote implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The race file.")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TEXT",
      description = "The words, exactly; - reads them from standard input.")
  private String text;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "quote (unless you say else), weather or remark.")
  private String kind = "quote";

  @Option(names = "--by", paramLabel = "NAME", description = "Who said it.")
  private String speaker = "";

  @Option(names = "--role", paramLabel = "ROLE", description = "Who that is: winner, coach.")
  private String role = "";

  @Option(
      names = "--about",
      paramLabel = "BIB",
      split = ",",
      description = "Whom it is about; several with commas.")
  private List<String> bibs = List.of();

  @Option(
      names = "--at",
      paramLabel = "PLACE",
      description = "Where on the course: 30K, HALF, \"30 km\", \"mile 19\".")
  private String at = "";

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "Id of the race; else that of those it is about.")
  private String race = "";

  @Option(names = "--list", description = "List the notes there are.")
  private boolean list;

  @Option(names = "--remove", paramLabel = "ACT", description = "Take the note of this act back.")
  private Integer remove;

  @Option(
      names = "--signed",
      paramLabel = "WHO",
      description = "Who stands behind the entry; else the user's name.")
  private String signed = System.getProperty("user.name", "");

  @Option(names = "--why", paramLabel = "REASON", description = "The reason, in a sentence.")
  private String why = "";

  @Option(
      names = "--dry-run",
      description = "Check and say what would be recorded; record nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int asked = (list ? 1 : 0) + (remove == null ? 0 : 1) + (text == null ? 0 : 1);
    if (asked != 1) {
      throw new ParameterException(
          spec.commandLine(), "note what? Give the words, or --list, or --remove ACT");
    }
    if (list) {
      return list();
    }
    DeskAct act = new DeskAct(file, signed, why, dryRun);
    if (remove != null) {
      return act.run(spec, desk -> desk.unnote(remove));
    }
    SpokenNote note = new SpokenNote(kind, speaker, role, bibs, at, race, words());
    return act.run(spec, desk -> desk.note(note));
  }

  private String words() {
    if (!text.equals("-")) {
      return text;
    }
    try {
      return PlainReport.read("standard input", System.in.readAllBytes());
    } catch (IOException unreadable) {
      throw InputFaults.unreadable("standard input", unreadable);
    }
  }

  /** One line each: the act, what it is, and the words with who said them. */
  private int list() {
    try (Journal journal = Journals.openReadOnly(file)) {
      PrintWriter out = spec.commandLine().getOut();
      for (Noted note : new OfficialsDesk(journal).notes()) {
        out.printf("%4d  %s: %s%n", note.act(), note.words(), said(note));
      }
      return Exit.OK;
    }
  }

  private static String said(Noted note) {
    if (note.text().isEmpty()) {
      return "(erased)";
    }
    String role = note.role().isEmpty() ? "" : ", " + Shown.plain(note.role());
    String who = note.name().isEmpty() ? "" : " (" + Shown.plain(note.name()) + role + ")";
    return Shown.plain(note.text()) + who;
  }
}
