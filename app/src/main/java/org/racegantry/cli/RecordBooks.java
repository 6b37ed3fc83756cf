package org.racegantry.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.recordbook.BookJudge;
import org.racegantry.ingest.recordbook.RecordBookReader;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Change;
import org.racegantry.race.RecordMark;
import org.racegantry.records.book.BookLine;
import org.racegantry.records.book.BookNotice;
import org.racegantry.records.book.LineReader;
import org.racegantry.records.book.RecordBook;

/** The record books that come with the program, and what makes a line of any book usable. */
final class RecordBooks {
  /** The names of the books in the program, as {@code builtin:NAME} asks for them. */
  static final List<String> BUILTIN = List.of("world", "london-course");

  /** Judges lines as verdicts will read them. */
  static final BookJudge JUDGE =
      new BookJudge() {
        @Override
        public List<Doubt> line(RecordMark line) {
          return LineReader.read(line) instanceof BookLine.Left left
              ? doubts(left.notices())
              : List.of();
        }

        @Override
        public List<Doubt> book(List<RecordMark> lines) {
          return doubts(RecordBook.of(List.of(lines)).notices());
        }

        private List<Doubt> doubts(List<BookNotice> notices) {
          return notices.stream()
              .map(
                  notice ->
                      new Doubt(
                          notice.line(),
                          notice.column(),
                          notice.value(),
                          notice.what(),
                          notice.mend()))
              .toList();
        }
      };

  private static final String FOLDER = "/examples/records/";

  private RecordBooks() {}

  /** A book in the program, under its own name. */
  static Change.RecordBookSet builtin(String book) throws BadInput, IOException {
    Source source = source(Source.BUILTIN + book);
    RecordBookReader reader = new RecordBookReader(source.shownName(), JUDGE);
    return new Change.RecordBookSet(book, reader.read(source).orRefuse());
  }

  /** The source of that name: a file, standard input, or a book in the program. */
  static Source source(String name) {
    if (!name.startsWith(Source.BUILTIN)) {
      return ImportTarget.source(name);
    }
    String book = name.substring(Source.BUILTIN.length());
    if (!BUILTIN.contains(book)) {
      List<String> names = BUILTIN.stream().map(known -> Source.BUILTIN + known).toList();
      throw new Failure(Exit.NO_INPUT, NoSuch.sentence("book", name, names));
    }
    InputStream in = RecordBooks.class.getResourceAsStream(FOLDER + book + ".csv");
    if (in == null) {
      throw new IllegalStateException(FOLDER + book + " is not in the program; build it anew");
    }
    return new Source(name, in);
  }
}
