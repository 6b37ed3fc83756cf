package org.racegantry.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.PublishedTable;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.rehearsal.SplitsRehearsal;
import org.racegantry.scoring.Results;
import org.racegantry.story.Cast;
import org.racegantry.story.Sources;

/**
 * Boston as one race against the gun, from its published table: who runs beside whom is told only
 * where all start together. Nobody has a name there.
 */
final class BostonStory {
  private BostonStory() {}

  /** All a story of that year may rest on; skips the test where the table is not here. */
  static Sources sources(int year) throws Exception {
    Path table = RealData.file("boston_" + year + ".csv.gz");
    String text = Files.readString(Path.of("../examples/boston/race.toml"), StandardCharsets.UTF_8);
    String gun = text.replace("basis = \"net\"", "basis = \"gun\"");
    RaceSetup setup = RaceToml.declared("race.toml", gun).orRefuse().setup();
    PrintWriter quiet = new PrintWriter(Writer.nullWriter());
    PublishedTable rows = SplitsFile.read(quiet, table.toString(), setup);
    Rehearsed race = SplitsRehearsal.rehearse(setup, rows, year, Faults.NONE);
    Results results = TrialRace.results(race);
    Map<EntrantId, Person> people = new TreeMap<>();
    race.persons().forEach(person -> people.put(person.entrant(), person));
    Verdicts verdicts =
        Verdicts.of(results, RecordBook.of(List.of()), setup.date(), Provisional.NONE);
    Cast cast = Cast.of(results, entrant -> people.get(entrant.id()));
    return new Sources(results, verdicts, cast, List.of(), List.of());
  }
}
