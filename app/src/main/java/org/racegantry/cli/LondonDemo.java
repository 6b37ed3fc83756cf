package org.racegantry.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.recordbook.EditionReader;
import org.racegantry.ingest.setup.DeclaredRace;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.RaceSetup;
import org.racegantry.rehearsal.LondonRace;

/** The race of the demo, out of the files in the program, and its entry into a race file. */
final class LondonDemo {
  /** What is real and what is not, for the page and the terminal. */
  static final String SAYS =
      "The elite and wheelchair fields and their official times are those of 23 April 2023; splits"
          + " between known ones are derived. The mass field and every read are simulated.";

  private static final String FOLDER = "/examples/london-2023/";
  private static final long SEED = 2023;
  static final String BY = "gantry demo";

  private LondonDemo() {}

  /** The whole day: papers, entries, chips, guns, every read and what officials do. */
  static LondonDay day() throws BadInput, IOException {
    DeclaredRace declared = RaceToml.declared("race.toml", text("race.toml")).orRefuse();
    List<String> facts = text("elite.csv").lines().toList();
    return new LondonDay(
        LondonRace.rehearse(declared.setup(), facts, SEED),
        declared.papers(),
        books(),
        editions(declared.setup()),
        LondonRace.firstTimes(declared.setup(), facts));
  }

  private static List<Change.RecordBookSet> books() throws BadInput, IOException {
    List<Change.RecordBookSet> books = new ArrayList<>();
    for (String name : RecordBooks.BUILTIN) {
      books.add(RecordBooks.builtin(name));
    }
    return books;
  }

  /** Places of earlier editions of the race. */
  static List<Edition> editions(RaceSetup setup) throws BadInput, IOException {
    String name = "editions.csv";
    byte[] bytes = text(name).getBytes(StandardCharsets.UTF_8);
    Source source = new Source(Source.BUILTIN + name, new ByteArrayInputStream(bytes));
    return new EditionReader(name, setup).read(source).orRefuse();
  }

  /** Records one act of race day; returns its number. */
  static int act(Recorder recorder, String why, int supersedes, List<Change> changes) {
    return recorder.act(BY, why, supersedes, changes, List.of()).number();
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
