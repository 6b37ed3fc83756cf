package org.racegantry.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.recordbook.BookJudge;
import org.racegantry.ingest.recordbook.RecordBookReader;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.RecordMark;

/** The record books that come with Gantry, as lines. */
final class ShippedBooks {
  private static final List<String> NAMES = List.of("world", "london-course");

  /** What is read again here was judged when it was written. */
  private static final BookJudge NO_DOUBT =
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

  private ShippedBooks() {}

  /** Each book. */
  static List<List<RecordMark>> read() throws Exception {
    List<List<RecordMark>> books = new ArrayList<>();
    for (String name : NAMES) {
      String file = "/examples/records/" + name + ".csv";
      InputStream in = ShippedBooks.class.getResourceAsStream(file);
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program; build it anew");
      }
      Source source = new Source(Source.BUILTIN + name, in);
      books.add(new RecordBookReader(source.shownName(), NO_DOUBT).read(source).orRefuse());
    }
    return books;
  }
}
