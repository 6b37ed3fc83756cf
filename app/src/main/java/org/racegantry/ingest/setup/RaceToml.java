package org.racegantry.ingest.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.race.RaceSetup;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** Reads race.toml. */
public final class RaceToml {
  private static final long FILE_BYTES_MAX = 1 << 20;

  private RaceToml() {}

  /**
   * The setup a file describes.
   *
   * @throws BadInput with every mistake in it
   * @throws IOException where the file cannot be read
   */
  public static RaceSetup read(Path file) throws BadInput, IOException {
    return understand(file).orRefuse();
  }

  /** What a file came to, with its warnings. */
  public static Understood<RaceSetup> understand(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > FILE_BYTES_MAX) {
      Problems problems = new Problems(file.toString());
      problems.fileError("is far too big for a race file", "check that it is the right file");
      return Understood.refused(problems);
    }
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      Problems problems = new Problems(file.toString());
      problems.fileError("is not written in UTF-8", "save it as UTF-8, as TOML asks");
      return Understood.refused(problems);
    }
    return understand(file.toString(), text);
  }

  /** What a text came to; {@code name} stands for the file in messages. */
  public static Understood<RaceSetup> understand(String name, String text) {
    Problems problems = new Problems(name);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    TomlParseResult parsed = Toml.parse(plain);
    if (parsed.hasErrors()) {
      Syntax.report(parsed.errors(), plain, problems);
      return Understood.refused(problems);
    }
    RaceSetup setup = new SetupReader(problems).read(new Section(parsed, problems));
    return setup == null ? Understood.refused(problems) : Understood.of(setup, problems);
  }
}
