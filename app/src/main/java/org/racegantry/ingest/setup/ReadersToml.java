package org.racegantry.ingest.setup;

import java.io.IOException;
import java.nio.file.Path;
import org.racegantry.ingest.link.ReadersPlan;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;

/** Reads a readers file: the tables listen and readers, alone or in a race.toml. */
public final class ReadersToml {
  private ReadersToml() {}

  /**
   * What a file came to, with everything that is wrong with it.
   *
   * @throws IOException where the file cannot be read
   */
  public static Understood<ReadersPlan> read(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    String text = TomlText.read(file, problems);
    return problems.anyError() ? Understood.refused(problems) : of(file.toString(), text);
  }

  /** The same of a text; {@code name} stands for the file in messages. */
  public static Understood<ReadersPlan> of(String name, String text) {
    Problems problems = new Problems(name);
    Section file = TomlText.parsed(text, problems);
    if (file == null) {
      return Understood.refused(problems);
    }
    ReadersPlan plan = new ReadersReader(file, problems).plan();
    // A race.toml has other tables, and they are read elsewhere.
    if (!file.has("course")) {
      file.close();
    }
    return problems.anyError() ? Understood.refused(problems) : Understood.of(plan, problems);
  }
}
