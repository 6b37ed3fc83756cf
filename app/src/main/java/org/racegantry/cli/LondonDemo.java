package org.racegantry.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.Rehearsed;

/** The race of the demo, out of the files in the program, and its entry into a race file. */
final class LondonDemo {
  /** What is real and what is not, for the page and the terminal. */
  static final String SAYS =
      "The elite and wheelchair fields and their official times are those of 23 April 2023; splits"
          + " between known ones are derived. The mass field and every read are simulated.";

  private static final String FOLDER = "/examples/london-2023/";
  private static final long SEED = 2023;
  private static final String BY = "gantry demo";

  private LondonDemo() {}

  /** The whole day: entries, chips, guns and every read. */
  static Rehearsed rehearse() throws BadInput, IOException {
    RaceSetup setup = RaceToml.understand("race.toml", text("race.toml")).orRefuse();
    return LondonRace.rehearse(setup, text("elite.csv").lines().toList(), SEED);
  }

  /** Records what an organiser enters before race day. */
  static void enter(Rehearsed race, Recorder recorder) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(race.setup()));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    String why = "the race, its entries and their chips";
    recorder.act(BY, why, Act.NOTHING, changes, race.persons());
  }

  /** Records one act of race day. */
  static void act(Recorder recorder, String why, Change change) {
    recorder.act(BY, why, Act.NOTHING, List.of(change), List.of());
  }

  private static String text(String name) throws IOException {
    try (InputStream in = LondonDemo.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + name + " is not in the program; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
