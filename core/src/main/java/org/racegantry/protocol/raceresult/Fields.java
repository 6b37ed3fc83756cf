package org.racegantry.protocol.raceresult;

import java.util.ArrayList;
import java.util.List;

/** The fields of a line, each with its place; one that is not there is empty. */
final class Fields {
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();

  Fields(String line, char separator) {
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == separator) {
        texts.add(line.substring(from, i));
        columns.add(from + 1);
        from = i + 1;
      }
    }
  }

  int size() {
    return texts.size();
  }

  String text(int index) {
    return index < texts.size() ? texts.get(index) : "";
  }

  /** Where a field begins, counted from 1. */
  int column(int index) {
    return index < columns.size() ? columns.get(index) : columns.getLast();
  }

  /** Whether a field says yes, no, or nothing that can be understood. */
  boolean is(int index, String value) {
    return text(index).strip().equals(value);
  }
}
