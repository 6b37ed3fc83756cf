package org.racegantry.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.model.ModelText;
import org.racegantry.forecast.text.BadModel;

/** A model on disk. */
final class ModelFile {
  private ModelFile() {}

  /** Reads it; fails with the line and what is wrong there. */
  static ForecastModel read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return ModelText.read(lines.iterator());
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(file.toString(), unreadable);
    } catch (BadModel bad) {
      throw new Failure(
          Exit.DATA,
          file
              + ":"
              + bad.line()
              + ": "
              + bad.getMessage()
              + "; fit it again: gantry forecast train");
    }
  }
}
