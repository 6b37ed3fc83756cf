package org.racegantry.records.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads the lines of a facts file into a {@link FactorTable}. */
public final class FactorLines {
  /** A factor of 1, in ten-thousandths. */
  static final int ONE = 10_000;

  private static final List<String> SEXES = List.of("M", "F");
  private static final int AGES = FactorTable.OLDEST - FactorTable.YOUNGEST + 1;

  private FactorLines() {}

  /**
   * The table in these lines. The lines come with the program: what is wrong with them is our own
   * fault and throws IllegalArgumentException.
   *
   * @param name which year's table it is
   * @param standards {@code distance_mm,M_seconds,F_seconds}, the shortest first, with a header
   * @param factors {@code sex,age,} and a factor such as {@code 0.9783} per distance, with a header
   *     of distances in millimetres; first the men, then the women, the youngest first
   */
  public static FactorTable read(String name, List<String> standards, List<String> factors) {
    List<String> head = cells(factors.getFirst());
    List<List<Integer>> rows = rows(factors);
    TreeMap<Long, FactorTable.Distance> distances = new TreeMap<>();
    for (int i = 1; i < standards.size(); i++) {
      List<String> cells = cells(standards.get(i));
      check(cells.getFirst().equals(head.get(i + 1)), "distance " + cells.getFirst());
      List<List<Integer>> bySex = new ArrayList<>();
      for (int sex = 0; sex < SEXES.size(); sex++) {
        bySex.add(column(rows.subList(sex * AGES, (sex + 1) * AGES), i - 1));
      }
      List<Long> standards_s = cells.subList(1, 3).stream().map(Long::parseLong).toList();
      distances.put(Long.parseLong(cells.getFirst()), new FactorTable.Distance(standards_s, bySex));
    }
    check(distances.size() == head.size() - 2, "as many standards as factors");
    return new FactorTable(name, distances);
  }

  private static List<List<Integer>> rows(List<String> lines) {
    check(lines.size() == 1 + SEXES.size() * AGES, lines.size() + " lines");
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      String due = SEXES.get((i - 1) / AGES) + "," + (FactorTable.YOUNGEST + (i - 1) % AGES) + ",";
      check(lines.get(i).startsWith(due), "line " + (i + 1) + " is that of " + due);
      rows.add(cells.subList(2, cells.size()).stream().map(FactorLines::factor).toList());
    }
    return rows;
  }

  private static List<Integer> column(List<List<Integer>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static int factor(String text) {
    check(text.matches("[01]\\.\\d{4}"), "factor " + text);
    int factor = Integer.parseInt(text.substring(0, 1) + text.substring(2));
    check(factor > 0 && factor <= ONE, "factor " + text);
    return factor;
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split(",", -1));
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("a factor table does not fit: " + what);
    }
  }
}
