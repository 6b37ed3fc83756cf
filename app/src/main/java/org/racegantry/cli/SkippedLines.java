package org.racegantry.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.racegantry.ingest.problem.Problem;

/** A file that lists every line of an import that cannot be read, one problem in each line. */
final class SkippedLines {
  private SkippedLines() {}

  /**
   * Makes the list while {@code reading} runs, which hands the problems over one by one. The file
   * appears when all was read, also where there was nothing to list.
   *
   * @param file never the race file or the source
   */
  static <T> T write(Path file, Path race, String source, Function<Consumer<Problem>, T> reading) {
    refuseIfSame(file, race);
    refuseIfSame(file, Path.of(source));
    Reading<T> result = new Reading<>();
    Output.toFile(
        file,
        out -> {
          Writer list = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          try {
            result.value = reading.apply(problem -> append(list, problem));
          } catch (UncheckedIOException full) {
            throw full.getCause();
          }
          list.flush();
        });
    return result.value;
  }

  /** What the reading came to; filled in while the list is written. */
  private static final class Reading<T> {
    private T value;
  }

  private static void append(Writer list, Problem problem) {
    try {
      list.append(problem.text()).append('\n');
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void refuseIfSame(Path file, Path other) {
    try {
      if (Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other)) {
        throw new Failure(
            Exit.USAGE, "--skipped " + file + ": would be written over; name a new file");
      }
    } catch (IOException unknown) {
      throw new Failure(Exit.CANT_CREATE, file + ": cannot be made", unknown);
    }
  }
}
