package org.racegantry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.live.ActWalk;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.story.ChangesText;
import org.racegantry.publish.story.Paper;
import org.racegantry.publish.story.PaperMaker;
import org.racegantry.publish.story.Retelling;
import org.racegantry.publish.story.StoryHtml;
import org.racegantry.publish.story.StoryJson;
import org.racegantry.publish.story.StoryMarkdown;
import org.racegantry.publish.story.StoryPdf;
import org.racegantry.publish.story.StoryText;
import org.racegantry.publish.story.Wish;
import org.racegantry.publish.story.Words;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Habit.Units;
import org.racegantry.story.tell.Teller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the report of a race. */
@Command(
    name = "story",
    description = {
      "Print the report of a race: headline, what happened, results; each sentence rests on "
          + "times, entries and decisions of the race file."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry story london.gantry                        the report",
      "  gantry story london.gantry --language de          in German",
      "  gantry story london.gantry --units miles          places in miles",
      "  gantry story london.gantry --public -o report.pdf to print",
      "  gantry story london.gantry --format json          sentences with facts",
      "  gantry story london.gantry --changes              what was rewritten"
    })
final class ShowStory implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en-GB",
      completionCandidates = Languages.class,
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private String language;

  @Option(
      names = "--units",
      paramLabel = "km|miles",
      description = "How places on the course are named; else km, and miles in en-US.")
  private String units = "";

  @Option(names = "--race", paramLabel = "ID", description = "One race; else all.")
  private String race = "";

  @Option(
      names = "--as-of",
      paramLabel = "TIME|SEQ",
      description = "As it stood at a time or a journal entry; see gantry help results.")
  private String asOf = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; else by the ending of OUT, else text.")
  private StoryFormat format;

  @Option(
      names = "--public",
      description = "For publishing: minors by initials, and no name of who asked to be hidden.")
  private boolean everybody;

  @Option(
      names = "--changes",
      description = "Which sentences corrections have rewritten since the first declaration.")
  private boolean changes;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file; else to standard output.")
  private Path output;

  /** What {@code --language} may be. */
  static final class Languages implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Teller.languages().iterator();
    }
  }

  @Override
  public Integer call() {
    Habit habit = habit();
    if (changes) {
      changes(habit);
      return Exit.OK;
    }
    StoryFormat chosen = chosen();
    Snapshot snapshot;
    try (Journal journal = Journals.openReadOnly(file)) {
      snapshot = AsOf.read(file, journal, asOf);
    }
    Wish wish = new Wish(habit, NamedRace.id(snapshot.results(), race));
    Paper paper = PaperMaker.of(snapshot, audience(), wish);
    Output.Writes data = out -> write(chosen, snapshot, paper, out);
    if (output == null) {
      Output.toStdout(data);
    } else {
      Output.toFile(output, data);
    }
    return Exit.OK;
  }

  private void changes(Habit habit) {
    if (!asOf.isEmpty() || !race.isEmpty() || format != null || output != null) {
      throw new Failure(Exit.USAGE, "--changes stands with --language, --units and --public alone");
    }
    Retelling retelling = new Retelling(audience(), List.of(habit));
    try (Journal journal = Journals.openReadOnly(file)) {
      ActWalk.over(journal, journal.head().seq(), retelling);
    }
    String log = ChangesText.of(Words.of(habit.language()), retelling.rewrites(habit));
    Output.toStdout(out -> out.write(log.getBytes(StandardCharsets.UTF_8)));
  }

  private Audience audience() {
    return everybody ? Audience.EVERYBODY : Audience.CREW;
  }

  private static void write(StoryFormat format, Snapshot snapshot, Paper paper, OutputStream out)
      throws IOException {
    switch (format) {
      case TEXT -> out.write(StoryText.of(paper).getBytes(StandardCharsets.UTF_8));
      case MD -> out.write(StoryMarkdown.of(paper).getBytes(StandardCharsets.UTF_8));
      case HTML -> out.write(StoryHtml.of(paper).getBytes(StandardCharsets.UTF_8));
      case PDF -> StoryPdf.write(paper, snapshot.results().setup().date(), out);
      case JSON -> out.write(StoryJson.document(snapshot, paper));
    }
  }

  private Habit habit() {
    List<String> known = Teller.languages();
    String spoken =
        Wish.language(language)
            .orElseThrow(
                () -> new Failure(Exit.USAGE, NoSuch.sentence("language", language, known)));
    if (units.isEmpty()) {
      return new Habit(spoken, Wish.units(spoken));
    }
    Units asked =
        Wish.unitsNamed(units)
            .orElseThrow(() -> new Failure(Exit.USAGE, "--units " + units + ": km or miles"));
    return new Habit(spoken, asked);
  }

  private StoryFormat chosen() {
    Optional<StoryFormat> asked = Optional.ofNullable(format);
    Optional<StoryFormat> byEnding = Optional.ofNullable(output).flatMap(StoryFormat::byEnding);
    StoryFormat chosen = asked.or(() -> byEnding).orElse(StoryFormat.TEXT);
    if (chosen == StoryFormat.PDF && output == null && Terminal.isTerminal()) {
      throw new Failure(Exit.USAGE, "a terminal cannot show pdf; add -o report.pdf");
    }
    return chosen;
  }
}
