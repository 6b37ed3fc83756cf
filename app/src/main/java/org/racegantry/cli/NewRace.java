package org.racegantry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.setup.DeclaredRace;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.journal.Journal;
import org.racegantry.journal.JournalException;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a new race file. */
@Command(
    name = "new",
    description = "Make a new race file from race.toml; never overwrites one.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry new london.gantry --race race.toml")
final class NewRace implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.gantry", description = "The race file to make.")
  private Path file;

  @Option(names = "--race", required = true, paramLabel = "race.toml", description = "The setup.")
  private Path race;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    DeclaredRace declared = declared();
    record(created(), declared.changes());
    RaceSetup setup = declared.setup();
    spec.commandLine()
        .getErr()
        .printf(
            "%s: %s on %s, %d points, %d lines, %d waves, %d races%s%n",
            file,
            setup.name(),
            setup.date(),
            setup.points().size(),
            setup.lines().size(),
            setup.waves().size(),
            setup.races().size(),
            declared.papers().isEmpty() ? "" : ", " + declared.papers().size() + " papers");
    return Exit.OK;
  }

  private DeclaredRace declared() {
    try {
      Understood<DeclaredRace> understood = RaceToml.declared(race);
      DeclaredRace declared = understood.orRefuse();
      InputFaults.print(spec.commandLine().getErr(), understood.problems());
      return declared;
    } catch (BadInput bad) {
      throw InputFaults.refused(spec.commandLine().getErr(), bad);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(race.toString(), unreadable);
    }
  }

  private Journal created() {
    try {
      return Journals.create(file);
    } catch (JournalException refused) {
      throw switch (refused.reason()) {
        case EXISTS, MISSING -> new Failure(Exit.CANT_CREATE, refused.getMessage(), refused);
        default -> refused;
      };
    }
  }

  private void record(Journal created, List<Change> changes) {
    String why = race.getFileName().toString();
    try (created;
        Recorder recorder = Recorder.over(created, InstantSource.system())) {
      recorder.act("gantry new", why, Act.NOTHING, changes, List.of());
    } catch (RuntimeException refused) {
      // A race file without its setup is no race file; nothing half done stays behind.
      removeAgain(refused);
      throw refused;
    }
  }

  private void removeAgain(RuntimeException refused) {
    if (Journals.kafka(file).isPresent()) {
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      refused.addSuppressed(left);
    }
  }
}
