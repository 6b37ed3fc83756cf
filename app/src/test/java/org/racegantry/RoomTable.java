package org.racegantry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of rooms as it stands on a page: which room may import which. */
record RoomTable(Map<String, List<String>> mayImport) {
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+)` \\|[^|]*\\| ([a-z, ]+|-) \\|$", Pattern.MULTILINE);

  /** Reads the rows of every table whose first column is a room and whose third is its imports. */
  static RoomTable readFrom(String page) {
    Map<String, List<String>> rooms = new TreeMap<>();
    Matcher row = ROW.matcher(page);
    while (row.find()) {
      rooms.put(row.group(1), imports(row.group(2)));
    }
    return new RoomTable(rooms);
  }

  private static List<String> imports(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(", "));
  }

  /** The rooms a room must not touch. */
  List<String> closedTo(String room) {
    List<String> allowed = mayImport.get(room);
    List<String> closed = new ArrayList<>(new TreeSet<>(mayImport.keySet()));
    closed.remove(room);
    if (allowed.contains("all")) {
      closed.clear();
    }
    closed.removeAll(allowed);
    return closed;
  }
}
