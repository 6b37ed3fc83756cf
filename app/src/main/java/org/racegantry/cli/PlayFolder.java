package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.reads.ReadFile;
import org.racegantry.ingest.reads.ReadsReport;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.ingest.table.Source;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.Wave;

/** A folder with a rehearsed race in it: {@code reads.csv}, and a race file or its setup. */
final class PlayFolder {
  private final Path folder;
  private final PrintWriter err;
  private final RaceSetup setup;

  /**
   * Finds out what race it is.
   *
   * @param race the setup where it does not lie in the folder, or null
   */
  PlayFolder(Path folder, Path race, PrintWriter err) {
    this.folder = folder;
    this.err = err;
    this.setup = setup(race);
  }

  RaceSetup setup() {
    return setup;
  }

  Path file() {
    return folder.resolve("race.gantry");
  }

  Path entries() {
    return folder.resolve("entries.csv");
  }

  Path readers() {
    return folder.resolve("readers.toml");
  }

  private RaceSetup setup(Path race) {
    Path toml = race == null ? folder.resolve("race.toml") : race;
    if (race == null && Files.exists(file())) {
      return ImportTarget.roster(file()).setup().orElseThrow();
    }
    if (!Files.exists(toml)) {
      throw new Failure(
          Exit.NO_INPUT,
          folder + ": neither race.gantry nor race.toml is in it; name the setup with --race");
    }
    try {
      return RaceToml.declared(toml).orRefuse().setup();
    } catch (BadInput bad) {
      throw InputFaults.refused(err, bad);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(toml.toString(), unreadable);
    }
  }

  /** The reads of each reader in the order of the file, the readers in order of appearance. */
  Map<String, List<Read>> reads() {
    Map<String, List<Read>> byReader = new LinkedHashMap<>();
    Source source = ImportTarget.source(folder.resolve("reads.csv").toString());
    ReadFile file = new ReadFile(setup, setup.zone(), source.shownName());
    ReadsReport report =
        ImportTarget.read(
            source,
            err,
            () ->
                file.read(
                    source,
                    batch -> {
                      for (int i = 0; i < batch.size(); i++) {
                        Read read = batch.read(i);
                        byReader.computeIfAbsent(read.reader(), _ -> new ArrayList<>()).add(read);
                      }
                    }));
    InputFaults.print(err, report.problems());
    if (report.accepted() == 0) {
      throw new Failure(Exit.DATA, source.shownName() + ": holds no read");
    }
    return byReader;
  }

  /** When the guns were fired, in order: as the race file has it, else as planned. */
  List<Long> guns_ms() {
    SortedMap<String, Long> guns = new TreeMap<>();
    for (Wave wave : setup.waves()) {
      guns.put(wave.id(), setup.planned_ms(wave));
    }
    if (Files.exists(file())) {
      for (Act act : new ActLedger(acts()).inForce()) {
        for (Change change : act.changes()) {
          if (change instanceof Change.GunSet gun) {
            guns.put(gun.wave(), gun.time_ms());
          }
        }
      }
    }
    return guns.values().stream().distinct().sorted().toList();
  }

  private List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    try (Journal journal = Journals.openReadOnly(file())) {
      journal.replay(
          0,
          Long.MAX_VALUE,
          entry ->
              Codec.decode(entry.body()).facts().stream()
                  .filter(Act.class::isInstance)
                  .map(Act.class::cast)
                  .forEach(acts::add));
    }
    return acts;
  }
}
