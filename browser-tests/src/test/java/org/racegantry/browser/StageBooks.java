package org.racegantry.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.recordbook.BookJudge;
import org.racegantry.ingest.recordbook.RecordBookReader;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Change;
import org.racegantry.race.RecordMark;

/** The record books of the examples, as a stage takes them in. */
final class StageBooks {
  /** The files are judged by tests of their own. */
  private static final BookJudge EASY =
      new BookJudge() {
        @Override
        public List<Doubt> line(RecordMark line) {
          return List.of();
        }

        @Override
        public List<Doubt> book(List<RecordMark> lines) {
          return List.of();
        }
      };

  private StageBooks() {}

  static List<Change> all() {
    return List.of(book("world"), book("london-course"));
  }

  private static Change book(String name) {
    Path file = Path.of("../examples/records").resolve(name + ".csv");
    try {
      Source source = new Source(file.toString(), InputStream.nullInputStream());
      return new Change.RecordBookSet(
          name, new RecordBookReader(source.shownName(), EASY).read(source).orRefuse());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BadInput bad) {
      throw new IllegalStateException(bad);
    }
  }
}
