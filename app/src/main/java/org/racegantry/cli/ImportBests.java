package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.records.Event;
import org.racegantry.records.bests.Bests;
import org.racegantry.records.bests.EarlierRace;
import org.racegantry.records.bests.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes personal and season bests in from race files of earlier races. */
@Command(
    name = "bests",
    description = {
      "Take personal and season bests in from the race files of earlier races over the same "
          + "distance: by name and birth date or, where one has none, by name, sex and age. A "
          + "better best in the entry stays. What becomes better is printed; all of it is one "
          + "act."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry import bests race.gantry last-year.gantry spring.gantry --dry-run",
      "  gantry import bests race.gantry last-year.gantry"
    })
final class ImportBests implements Callable<Integer> {
  private static final int SHOWN_MOST = 20;

  @Parameters(index = "0", paramLabel = "FILE.gantry", description = "The race file.")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "EARLIER.gantry",
      description = "Race files of earlier races.")
  private List<Path> earlier;

  @Option(names = "--dry-run", description = "Say what would be taken in; write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ImportTarget.roster(file);
    Snapshot now = EarlierFile.snapshot(file);
    RaceSetup setup = now.results().setup();
    List<EarlierRace> races = races(setup);
    Bests bests =
        Bests.of(
            now.results().entrants(),
            who -> EarlierFile.runner(now.people(), who),
            setup.date(),
            races);
    PrintWriter out = spec.commandLine().getOut();
    bests.better().forEach(better -> print(out, now, better));
    out.flush();
    tellAmbiguous(now, bests.ambiguous());
    races.forEach(race -> tell(race, bests));
    record(bests);
    return Exit.OK;
  }

  private List<EarlierRace> races(RaceSetup setup) {
    List<EarlierRace> races = new ArrayList<>();
    for (Path path : earlier) {
      EarlierFile other = EarlierFile.read(path);
      if (!other.setup().date().isBefore(setup.date())) {
        throw new Failure(
            Exit.DATA,
            path
                + ": its race day "
                + other.setup().date()
                + " is not before that of "
                + file
                + ", "
                + setup.date()
                + "; nothing was written");
      }
      long there_mm = other.setup().course().distance_mm();
      if (there_mm != setup.course().distance_mm()) {
        err()
            .printf(
                "%s: left out, a race over %s is no best over %s%n",
                path, new Event(there_mm).name(), new Event(setup.course().distance_mm()).name());
      } else {
        if (!other.official()) {
          err().println(path + ": its results are not all declared official; taken as they stand");
        }
        races.add(other.race());
      }
    }
    return races;
  }

  private void record(Bests bests) {
    List<Change> changes =
        bests.better().stream().map(b -> (Change) new Change.EntrantSet(b.after())).toList();
    if (!dryRun && !changes.isEmpty()) {
      String why =
          earlier.stream().map(path -> "" + path.getFileName()).collect(Collectors.joining(", "));
      ImportTarget.write(
          file, recorder -> recorder.act("import bests", why, Act.NOTHING, changes, List.of()));
    }
    err()
        .printf(
            "%s: %d entries %s better bests%n",
            file, changes.size(), dryRun ? "would get" : "have got");
  }

  private static void print(PrintWriter out, Snapshot now, Bests.Better better) {
    Entrant before = better.before();
    StringBuilder line = new StringBuilder("bib ").append(PlainText.line(before.bib().text()));
    line.append("  ").append(PersonName.listed(now.people().of(before.id())));
    better.personal().ifPresent(f -> append(line, "PB", before.personalBest_ms(), f));
    better.season().ifPresent(f -> append(line, "SB", before.seasonBest_ms(), f));
    out.println(line);
  }

  private static void append(StringBuilder line, String what, long before_ms, Found found) {
    line.append("  ").append(what).append(' ').append(Elapsed.hms(found.finish().official_s()));
    if (before_ms == Entrant.DEBUT) {
      line.append(" (was entered as a debut)");
    } else if (before_ms != Entrant.UNKNOWN) {
      line.append(" (was ").append(Elapsed.hms(Math.ceilDiv(before_ms, 1000))).append(')');
    }
    line.append(", ").append(where(found));
  }

  private static String where(Found found) {
    return PlainText.line(found.race().name())
        + " "
        + found.race().date()
        + " bib "
        + PlainText.line(found.finish().bib())
        + ", by "
        + found.sameness().words();
  }

  private void tellAmbiguous(Snapshot now, List<Found> ambiguous) {
    ambiguous.stream()
        .limit(SHOWN_MOST)
        .forEach(
            found ->
                err()
                    .printf(
                        "ambiguous, nothing taken: bib %s %s may be %s%n",
                        PlainText.line(found.entrant().bib().text()),
                        PersonName.listed(now.people().of(found.entrant().id())),
                        where(found)));
    if (ambiguous.size() > SHOWN_MOST) {
      err().println("and " + (ambiguous.size() - SHOWN_MOST) + " more that are ambiguous");
    }
  }

  private void tell(EarlierRace race, Bests bests) {
    long matched = bests.matched().stream().filter(f -> f.race() == race).count();
    long ambiguous =
        bests.ambiguous().stream()
            .filter(f -> f.race() == race)
            .map(f -> f.finish().bib())
            .distinct()
            .count();
    err()
        .printf(
            "%s %s: %d finishers matched, %d ambiguous, %d not entered now%n",
            PlainText.line(race.name()),
            race.date(),
            matched,
            ambiguous,
            race.finishes().size() - matched - ambiguous);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
