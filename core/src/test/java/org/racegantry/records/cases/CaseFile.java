package org.racegantry.records.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.RecordMark;

/**
 * The verdict cases, read from text. The head of {@code records/cases.txt} tells the notation.
 *
 * @param books book lines by the name cases call them by
 * @param cases in order
 */
record CaseFile(Map<String, List<RecordMark>> books, List<Case> cases) {
  /** One case: its title and its lines. */
  record Case(String title, List<Words> lines) {
    List<Words> all(String first) {
      return lines.stream().filter(line -> line.word(0).equals(first)).toList();
    }
  }

  static CaseFile read(String resource) {
    Map<String, List<RecordMark>> books = new LinkedHashMap<>();
    List<Case> cases = new ArrayList<>();
    List<Words> open = new ArrayList<>();
    int number = 0;
    for (String line : text(resource).lines().toList()) {
      number++;
      Words words = Words.of(number, line);
      if (words.all().isEmpty()) {
        continue;
      }
      if (line.startsWith("case ")) {
        open = new ArrayList<>();
        cases.add(new Case(line.substring("case ".length()).strip(), open));
      } else if (line.startsWith("book ")) {
        open = new ArrayList<>();
        books.put(words.word(1), new ArrayList<>());
      } else if (cases.isEmpty()) {
        books.get(List.copyOf(books.keySet()).getLast()).add(BookLines.line(words));
      } else {
        open.add(words);
      }
    }
    return new CaseFile(books, cases);
  }

  private static String text(String resource) {
    try (InputStream in = CaseFile.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
