package org.racegantry.ingest.setup;

import java.io.IOException;
import java.nio.file.Path;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.race.RaceSetup;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

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
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Nesting.check(plain, problems);
    if (problems.anyError()) {
      return Understood.refused(problems);
    }
    TomlParseResult parsed = Toml.parse(plain);
    if (parsed.hasErrors()) {
      Syntax.report(parsed.errors(), plain, problems);
      return Understood.refused(problems);
    }
    DeclaredRace race = new SetupReader(problems).read(new Section(parsed, problems));
    return race == null ? Understood.refused(problems) : Understood.of(race, problems);
  }
}
