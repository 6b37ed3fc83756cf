package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.journal.Journal;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.records.Event;
import org.racegantry.records.qualifying.Judgement;
import org.racegantry.records.qualifying.Qualifying;
import org.racegantry.records.qualifying.QualifyingTable;
import org.racegantry.scoring.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints who met a qualifying table. */
@Command(
    name = "qualifying",
    description = {
      "Print who met the times another race asks for, and by how much.",
      "TABLE is boston-2026, boston-2020, london-gfa-2019, or a file of your own:",
      "table,distance,basis,limit,age_on,cut,ages,men,women,non_binary,source."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry qualifying london.gantry boston-2026          everybody who met it",
      "  gantry qualifying london.gantry boston-2026 --bib 1203  one runner",
      "  gantry qualifying london.gantry our-championship.csv  a table of your own"
    })
final class ShowQualifying implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "TABLE",
      description = "Name of a table, or its file; - for standard input.")
  private String tableName;

  @Option(names = "--race", paramLabel = "ID", description = "One race; else all together.")
  private String race = "";

  @Option(names = "--bib", paramLabel = "BIB", description = "One runner, met or missed.")
  private String bib = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    QualifyingTable table = QualifyingFile.named(tableName, spec.commandLine().getErr());
    Snapshot snapshot;
    try (Journal journal = Journals.openReadOnly(file)) {
      snapshot = AsOf.read(file, journal, "");
    }
    Results results = snapshot.results();
    String one = NamedRace.id(results, race);
    Qualifying judge = new Qualifying(results, table, id -> snapshot.people().of(id).birthDate());
    if (!judge.fitsDistance()) {
      throw new Failure(
          Exit.DATA,
          file
              + ": is a race over "
              + new Event(results.setup().course().distance_mm()).name()
              + ", and "
              + PlainText.line(table.name())
              + " asks for a time over "
              + new Event(table.distance_mm()).name());
    }
    List<Judgement> rows = bib.isEmpty() ? judge.met(one) : List.of(judge.judge(find(results)));
    QualifyingRows twins = new QualifyingRows(snapshot, table);
    switch (format) {
      case TEXT -> print(snapshot, table, rows, twins);
      case JSON -> Output.toStdout(out -> out.write(twins.json(rows)));
      case CSV -> Output.toStdout(out -> out.write(twins.csv(rows)));
    }
    return Exit.OK;
  }

  private int find(Results results) {
    int at = bib.isBlank() ? -1 : results.indexOf(new Bib(bib));
    if (at < 0) {
      List<String> bibs = results.entrants().stream().map(who -> who.bib().text()).toList();
      throw new Failure(Exit.DATA, file + ": " + NoSuch.sentence("bib", bib, bibs));
    }
    return at;
  }

  private void print(
      Snapshot snapshot, QualifyingTable table, List<Judgement> rows, QualifyingRows twins) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(title(table));
    if (table.cut_s() > 0) {
      String cut = Elapsed.brief(table.cut_s());
      out.println("Taken in the end was who met it by " + cut + " or more: marked \"in\".");
    }
    out.println();
    if (rows.isEmpty()) {
      out.println("Nobody met it.");
    }
    TextGrid grid =
        new TextGrid(List.of(">#", ">Bib", "Name", "Nat", ">Age", ">Time", ">Standard", "", ""));
    for (int i = 0; i < rows.size(); i++) {
      grid.add(cells(snapshot, table, i + 1, rows.get(i), twins));
    }
    grid.print(out);
    out.flush();
  }

  private static String title(QualifyingTable table) {
    return PlainText.line(table.name())
        + " standard: "
        + (table.basis() == Basis.NET ? "net time" : "gun time")
        + (table.limit() == QualifyingTable.Limit.SUB ? " under it" : " within it")
        + ", age on "
        + table.ageOn().map(Object::toString).orElse("race day");
  }

  private static List<String> cells(
      Snapshot snapshot, QualifyingTable table, int place, Judgement judged, QualifyingRows twins) {
    Entrant who = snapshot.results().entrants().get(judged.entrant());
    boolean ruled = QualifyingRows.ruled(judged);
    String said = ruled ? said(judged) : QualifyingRows.word(judged.ruling()).replace('-', ' ');
    return List.of(
        Integer.toString(place),
        who.bib().text(),
        PersonName.listed(snapshot.people().of(who.id())),
        who.nation(),
        (who.sex() + " " + (judged.age() == Entrant.UNKNOWN ? "" : judged.age())).strip(),
        ruled ? Elapsed.hms(judged.official_s()) : "",
        ruled ? Elapsed.hms(judged.standard_s()) : "",
        said,
        table.cut_s() > 0 && twins.withinCut(judged) ? "in" : "");
  }

  private static String said(Judgement judged) {
    return judged.ruling() == Judgement.Ruling.MET
        ? "met by " + Elapsed.brief(judged.margin_s())
        : "missed by " + Elapsed.brief(-judged.margin_s());
  }
}
