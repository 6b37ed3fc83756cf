package org.racegantry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultRows;
import org.racegantry.publish.Selection;
import org.racegantry.publish.format.ResultFormat;
import org.racegantry.publish.format.TextFormat;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints results. */
@Command(
    name = "results",
    description = "Print the results of a race file: who was where, in which time.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry results london.gantry --top 10              the first ten of each race",
      "  gantry results london.gantry --ranking division    by age class",
      "  gantry results london.gantry --at HALF --race men  who led at half way",
      "  gantry results london.gantry --as-of 11:30         as it stood at 11:30",
      "  gantry results london.gantry --format csv          everything, for scripts",
      "  gantry results london.gantry --public -o wall.pdf  a list to pin to the wall"
    })
final class ShowResults implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(
      names = "--ranking",
      paramLabel = "ID",
      defaultValue = Selection.OVERALL,
      description = "overall, sex, division, nation, club, or one of the race file's own.")
  private String ranking;

  @Option(names = "--race", paramLabel = "ID", description = "One race; else each in turn.")
  private String race = "";

  @Option(
      names = "--at",
      paramLabel = "POINT",
      description = "Places at a point such as HALF; else at the finish.")
  private String point = "";

  @Option(
      names = "--as-of",
      paramLabel = "TIME|SEQ",
      description =
          "As it stood at a time (11:30, 11:30:05.250 in the race's zone, or ISO 8601 with an"
              + " offset), by all that is known now of what happened until then; or, given a whole"
              + " number, exactly as the facts up to that journal entry said.")
  private String asOf = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; else by the ending of OUT, else text. csv, json and jsonl"
              + " have stable names.")
  private ResultFileFormat format;

  @Option(names = "--top", paramLabel = "N", description = "Only the first N of each list.")
  private int top = Selection.ALL;

  @Option(
      names = "--public",
      description = {
        "For publishing: minors by initials and age group, without club, and no names of those",
        "who asked to be hidden. Without it the list shows everybody as entered."
      })
  private boolean everybody;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file; else to standard output.")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (top < 1) {
      throw new Failure(Exit.USAGE, "--top " + top + ": at least 1");
    }
    ResultFormat writer = writer();
    ResultList list;
    try (Journal journal = Journals.openReadOnly(file)) {
      list = list(AsOf.read(file, journal, asOf));
    }
    if (output == null) {
      Output.toStdout(out -> writer.write(list, out));
    } else {
      Output.toFile(output, out -> writer.write(list, out));
    }
    return Exit.OK;
  }

  private ResultFormat writer() {
    Optional<ResultFileFormat> asked = Optional.ofNullable(format);
    Optional<ResultFileFormat> byEnding =
        Optional.ofNullable(output).flatMap(ResultFileFormat::byEnding);
    ResultFileFormat chosen = asked.or(() -> byEnding).orElse(ResultFileFormat.TEXT);
    boolean terminal = output == null && Terminal.isTerminal();
    if (chosen.binary() && terminal) {
      throw new Failure(
          Exit.USAGE, "a terminal cannot show " + chosen + "; add -o results." + chosen);
    }
    return chosen.writer(terminal ? terminalWidth() : TextFormat.USUAL_WIDTH);
  }

  private int terminalWidth() {
    UsageMessageSpec usage = spec.usageMessage();
    return Math.max(usage.autoWidth(true).width(), TextFormat.USUAL_WIDTH / 2);
  }

  private ResultList list(Snapshot snapshot) {
    Results results = snapshot.results();
    RaceSetup setup = results.setup();
    Selection selection =
        new Selection(
            known("ranking", ranking, results.rankingIds()),
            known("race", race, setup.races().stream().map(Race::id).toList()),
            known("point", point, setup.points().stream().map(TimingPoint::id).toList()),
            top);
    return ResultRows.of(snapshot, selection, everybody ? Audience.EVERYBODY : Audience.CREW);
  }

  /** An empty name is none. */
  private static String known(String what, String wanted, List<String> names) {
    return wanted.isEmpty() ? wanted : NoSuch.known(what, wanted, names);
  }
}
