package org.racegantry.ingest.setup;

import java.io.IOException;
import java.nio.file.Path;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.race.RaceSetup;

/** Reads race.toml. */
public final class RaceToml {
  private RaceToml() {}

  /**
   * The setup a file describes.
   *
   * @throws BadInput with every mistake in it
   * @throws IOException where the file cannot be read
   */
  public static RaceSetup read(Path file) throws BadInput, IOException {
    return declared(file).orRefuse().setup();
  }

  /** The setup a text came to; {@code name} stands for the file in messages. */
  public static Understood<RaceSetup> understand(String name, String text) {
    Understood<DeclaredRace> declared = declared(name, text);
    return new Understood<>(declared.content().map(DeclaredRace::setup), declared.problems());
  }

  /** What a file came to, papers and all, with its warnings. */
  public static Understood<DeclaredRace> declared(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    String text = TomlText.read(file, problems);
    return problems.anyError() ? Understood.refused(problems) : declared(file.toString(), text);
  }

  /** The same of a text; {@code name} stands for the file in messages. */
  public static Understood<DeclaredRace> declared(String name, String text) {
    Problems problems = new Problems(name);
    Section file = TomlText.parsed(text, problems);
    DeclaredRace race = file == null ? null : new SetupReader(problems).read(file);
    return race == null ? Understood.refused(problems) : Understood.of(race, problems);
  }
}
