package org.racegantry.ingest.reads;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;

/** The first line of a file of reads: which column is what, and what stands between columns. */
record ReadHeader(char delimiter, List<String> names, Map<ReadHeader.Field, Integer> columns) {
  /** What a column of a file of reads may be. */
  enum Field {
    READER("reader", "readerid", "decoder", "decoderid", "device", "mat", "location", "point"),
    CHIP("chip", "chipcode", "chipid", "tag", "tagid", "transponder", "epc", "rfid"),
    TIME("time", "timestamp", "datetime", "timems", "readtime", "passingtime", "moment"),
    ANTENNA("antenna", "antennaid", "ant", "antennano"),
    RSSI("rssi", "rssidbm", "signal", "strength", "signalstrength"),
    SEQ("seq", "sequence", "recordno", "record", "passingno");

    private final List<String> words;

    Field(String... words) {
      this.words = List.of(words);
    }

    /** The name in Gantry's own files. */
    String word() {
      return words.getFirst();
    }

    static Optional<Field> of(String name) {
      String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      for (Field field : values()) {
        if (field.words.contains(plain)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }
  }

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** Reads a header; reports what is missing or doubled. Empty where it is of no use. */
  static Optional<ReadHeader> of(String line, long number, Problems problems) {
    return of(line, number, problems, true);
  }

  /** The same for a file that may be of one reader, which somebody has named. */
  static Optional<ReadHeader> of(
      String line, long number, Problems problems, boolean readerNeeded) {
    ReadHeader best = null;
    for (char delimiter : DELIMITERS) {
      ReadHeader tried = split(line, delimiter);
      if (best == null || tried.columns.size() > best.columns.size()) {
        best = tried;
      }
    }
    if (best.columns.isEmpty()) {
      problems.error(
          number,
          Problem.NOWHERE,
          "",
          line,
          "is no header of a file of reads",
          "begin with a line that names the columns: reader,chip,time");
      return Optional.empty();
    }
    best.check(number, problems, readerNeeded);
    return problems.anyError() ? Optional.empty() : Optional.of(best);
  }

  private static ReadHeader split(String line, char delimiter) {
    List<String> names = new ArrayList<>();
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (String raw : line.split(Pattern.quote(String.valueOf(delimiter)), -1)) {
      String name = raw.strip().replaceAll("^\"|\"$", "");
      Field.of(name).ifPresent(field -> columns.putIfAbsent(field, names.size()));
      names.add(name);
    }
    return new ReadHeader(delimiter, names, columns);
  }

  private void check(long number, Problems problems, boolean readerNeeded) {
    for (int i = 0; i < names.size(); i++) {
      Field field = Field.of(names.get(i)).orElse(null);
      if (field != null && columns.get(field) != i) {
        problems.error(
            number,
            i + 1,
            "",
            names.get(i),
            "is a second column for the "
                + field.word()
                + ", beside column "
                + (columns.get(field) + 1),
            "leave one of the two out");
      }
    }
    for (Field needed : List.of(Field.READER, Field.CHIP, Field.TIME)) {
      boolean named = needed == Field.READER && !readerNeeded;
      if (!columns.containsKey(needed) && !named) {
        problems.error(
            number,
            Problem.NOWHERE,
            "",
            String.join(String.valueOf(delimiter), names),
            "has no column for the " + needed.word(),
            "call one of the columns " + needed.word());
      }
    }
  }

  /** The column of a field, from 0, or -1. */
  int column(Field field) {
    return columns.getOrDefault(field, -1);
  }
}
