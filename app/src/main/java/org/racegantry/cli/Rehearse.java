package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.setup.DeclaredRace;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.PublishedRow;
import org.racegantry.rehearsal.PublishedTable;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.rehearsal.SplitsRehearsal;
import org.racegantry.scoring.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Turns a table of published results into the entries and reads that would have led to it. */
@Command(
    name = "rehearse",
    description = {
      "Turn a table of published results into entries.csv, reads.csv and truth.csv,",
      "or play such a race over the network, as the readers of any vendor would.",
      "The table's first line names its columns, any of: bib, age, sex, division, country,"
          + " citizen, club, family_name, given_name, t5k ... t40k, thalf, official_s or net_s or"
          + " finish_s, gun_s, official_text, rank_overall, rank_gender, rank_division. Times are"
          + " whole seconds; blank means no read there."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry rehearse --race race.toml --splits results.csv.gz --out again --seed 7",
      "  gantry rehearse --race race.toml --splits results.csv.gz --verify",
      "  gantry rehearse --play again --as mylaps,raceresult --speed 60",
      "  gantry rehearse --play again --as F1=mylaps:v1,S1=jchip --mischief hard",
      "  gantry rehearse --play again --speed max --mischief cut,slow --seed 3"
    })
final class Rehearse implements Callable<Integer> {
  @Option(names = "--race", paramLabel = "race.toml", description = "The setup.")
  private Path race;

  @Option(
      names = "--splits",
      paramLabel = "RESULTS.csv[.gz]",
      description = "The published table; - for standard input.")
  private String splits;

  @Option(names = "--out", paramLabel = "DIR", description = "Where the three files go.")
  private Path out;

  @Option(names = "--seed", paramLabel = "N", description = "What chance draws from; default 1.")
  private long seed = 1;

  @Option(
      names = "--faults",
      paramLabel = "HOW",
      description = "none (the default), fair, realistic or hard.")
  private String faults = "none";

  @Option(
      names = "--verify",
      description = "Score the rehearsed race at once and count the published places it gives.")
  private boolean verify;

  @Option(names = "--all-problems", description = "List every oddity of the table.")
  private boolean allProblems;

  @Mixin private PlayOptions playing;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (playing.folder != null) {
      return play();
    }
    if (race == null || splits == null) {
      throw usage("give --race and --splits, or --play DIR");
    }
    Faults luck = Faults.named(faults);
    if (luck == null) {
      throw usage("--faults " + faults + ": write none, fair, realistic or hard");
    }
    if (out == null && !verify) {
      throw usage("nothing to do: give --out DIR, --verify, or both");
    }
    PrintWriter err = spec.commandLine().getErr();
    RaceSetup setup = setup();
    PublishedTable table = SplitsFile.read(err, splits, setup);
    TableWarnings.print(err, ImportTarget.source(splits).shownName(), table, allProblems);
    Rehearsed rehearsed = SplitsRehearsal.rehearse(setup, table, seed, luck);
    err.printf(
        "%s: %d entered, %d finish, %d do not finish, %d do not start; %d reads%n",
        setup.name(),
        rehearsed.entrants().size(),
        count(rehearsed, Status.OK),
        count(rehearsed, Status.DNF),
        count(rehearsed, Status.DNS),
        rehearsed.reads().size());
    if (out != null) {
      RehearsalFiles files = new RehearsalFiles(out);
      files.write(rehearsed);
      files.printNext(err, race, rehearsed);
    }
    if (verify) {
      verify(table, TrialRace.results(rehearsed));
    }
    return Exit.OK;
  }

  private int play() throws InterruptedException {
    if (splits != null || out != null || verify) {
      throw usage(
          "--play plays a race that was rehearsed before: leave out --splits, --out and"
              + " --verify");
    }
    return new PlayRace(playing, race, seed, spec.commandLine().getErr()).play();
  }

  private void verify(PublishedTable table, Results results) {
    PrintWriter data = spec.commandLine().getOut();
    PublishedPlaces places = new PublishedPlaces(table, results);
    long finishers = table.rows().stream().filter(PublishedRow::finished).count();
    data.printf("%d of %d times%n", places.sameTimes(), finishers);
    for (PublishedPlaces.Count count : places.counts()) {
      data.printf(
          "%d of %d %s (%d the very same)%n",
          count.inBlock(), count.published(), count.ranking(), count.exact());
    }
    spec.commandLine()
        .getErr()
        .println(
            "A time counts in its published whole second, a place inside the runner's same-second"
                + " block.");
  }

  private RaceSetup setup() {
    try {
      Understood<DeclaredRace> understood = RaceToml.declared(race);
      RaceSetup setup = understood.orRefuse().setup();
      InputFaults.print(spec.commandLine().getErr(), understood.problems());
      return setup;
    } catch (BadInput bad) {
      throw InputFaults.refused(spec.commandLine().getErr(), bad);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(race.toString(), unreadable);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static long count(Rehearsed race, Status status) {
    return race.truths().stream().filter(truth -> truth.status() == status).count();
  }
}
