package org.racegantry.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.recordbook.RecordBookReader;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Category;
import org.racegantry.records.Event;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Scope;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;
import org.racegantry.records.book.Own;
import org.racegantry.records.book.RecordBook;

/** The books that come with the program, as the import reads them. */
final class ShippedBooks {
  private ShippedBooks() {}

  static Understood<List<RecordMark>> read(String name) throws IOException, BadInput {
    Source source = RecordBooks.source("builtin:" + name);
    return new RecordBookReader(source.shownName(), RecordBooks.JUDGE).read(source);
  }

  static RecordBook all() throws IOException, BadInput {
    List<List<RecordMark>> books = new ArrayList<>();
    for (String name : RecordBooks.BUILTIN) {
      books.add(read(name).orRefuse());
    }
    return RecordBook.of(books);
  }

  /** The key of words such as {@code world marathon F women-only}. */
  static RecordKey key(String words) {
    String[] parts = words.split(" ");
    String sex = parts[parts.length - 2];
    String event = String.join(" ", List.of(parts).subList(1, parts.length - 2));
    return new RecordKey(
        Scope.of(parts[0]).orElseThrow(),
        Event.of(event).orElseThrow(),
        sex,
        Category.of(parts[parts.length - 1], sex).orElseThrow(),
        "");
  }

  /** The mark to beat and its holders, as one line; {@code none} where there is none. */
  static String toBeat(RecordBook book, RecordKey key, String date) {
    Day day = book.asOf(LocalDate.parse(date));
    List<BookMark> holders = day.holders(key, Own.NONE);
    if (holders.isEmpty()) {
      return "none";
    }
    List<String> names = holders.stream().map(ShippedBooks::name).toList();
    return Elapsed.brief(holders.getFirst().mark_s()) + " " + String.join(" and ", names);
  }

  private static String name(BookMark mark) {
    return mark.line().athlete() + " " + mark.line().nation();
  }
}
