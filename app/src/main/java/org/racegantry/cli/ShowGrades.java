package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.grades.GradeFacts;
import org.racegantry.publish.grades.GradeList;
import org.racegantry.publish.grades.GradeTwins;
import org.racegantry.race.Elapsed;
import org.racegantry.records.grade.AgeGrades;
import org.racegantry.scoring.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the best age grades. */
@Command(
    name = "grades",
    description = {
      "Print the best age grades of each race, by the 2025 road factors: how good a time is "
          + "for the age and sex of who ran it. Graded is the official time that ranks in the "
          + "race."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry grades london.gantry                  the best ten of each race and sex",
      "  gantry grades london.gantry --race mass --top 100  more of one race",
      "  gantry grades london.gantry --format csv > grades.csv  for scripts"
    })
final class ShowGrades implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Option(names = "--race", paramLabel = "ID", description = "One race; else each in turn.")
  private String race = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "Only the best N of each list; default: ${DEFAULT-VALUE}.")
  private int top;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Option(
      names = "--public",
      description = "For publishing: minors by initials, no names of those who asked to be hidden.")
  private boolean everybody;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (top < 1) {
      throw new Failure(Exit.USAGE, "--top " + top + ": at least 1");
    }
    Snapshot snapshot;
    try (Journal journal = Journals.openReadOnly(file)) {
      snapshot = AsOf.read(file, journal, "");
    }
    Results results = snapshot.results();
    String one = NamedRace.id(results, race);
    AgeGrades grades = new AgeGrades(results, GradeFacts.road2025());
    Audience audience = everybody ? Audience.EVERYBODY : Audience.CREW;
    List<GradeList> lists = GradeList.of(results, grades, snapshot.people(), audience, one, top);
    switch (format) {
      case TEXT -> print(results.setup().name(), lists);
      case JSON ->
          Output.toStdout(out -> out.write(GradeTwins.json(snapshot.seq(), results, lists)));
      case CSV -> Output.toStdout(out -> out.write(GradeTwins.csv(lists)));
    }
    return Exit.OK;
  }

  private void print(String event, List<GradeList> lists) {
    PrintWriter out = spec.commandLine().getOut();
    String title = "Best age grades, " + GradeFacts.ROAD_2025;
    out.println(title);
    if (lists.isEmpty()) {
      out.println(
          "Nobody is graded: that takes a finish, an age from 5 to 100, M or F as the sex,");
      out.println("a distance from 1 mile to 200 km, and no wheelchair.");
    }
    for (GradeList list : lists) {
      out.println();
      String race = list.race().name().isEmpty() ? event : list.race().name();
      out.println(
          PlainText.line(race) + ", " + list.whose() + ", " + GradeList.timeWords(list.race()));
      TextGrid grid =
          new TextGrid(List.of(">#", ">Bib", "Name", "Nat", ">Age", ">Time", ">Age grade"));
      list.lines().forEach(line -> grid.add(cells(line)));
      grid.print(out);
    }
    out.flush();
  }

  private static List<String> cells(GradeList.Line line) {
    return List.of(
        Integer.toString(line.graded().place()),
        line.entrant().bib().text(),
        PersonName.listed(line.face().person()),
        line.entrant().nation(),
        line.graded().sex() + " " + line.graded().age(),
        Elapsed.hms(line.graded().official_s()),
        line.graded().grade().percent() + " %");
  }
}
