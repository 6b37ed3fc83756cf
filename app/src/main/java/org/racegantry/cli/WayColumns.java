package org.racegantry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.ingest.table.Headers;

/**
 * Which column of a table of published splits is what: {@code t5k ... t40k, thalf}, one of {@code
 * official_s, net_s, finish_s}, and {@code age} and {@code sex} where they are there.
 */
final class WayColumns implements Headers {
  private static final List<String> FINISHES = List.of("official_s", "net_s", "finish_s");

  private final long distance_mm;

  WayColumns(long distance_mm) {
    this.distance_mm = distance_mm;
  }

  /** The distance a column of splits is of. */
  OptionalLong split_mm(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    if (word.equals("thalf")) {
      return OptionalLong.of(distance_mm / 2);
    }
    if (!word.matches("t[0-9]+(\\.[0-9]+)?k")) {
      return OptionalLong.empty();
    }
    String km = word.substring(1, word.length() - 1);
    return OptionalLong.of(Math.round(Double.parseDouble(km) * 1_000_000));
  }

  @Override
  public int known(List<String> fields) {
    return (int)
        fields.stream()
            .filter(name -> split_mm(name).isPresent() || FINISHES.contains(name))
            .count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns, such as age,sex,t5k,t10k,thalf,t40k,finish_s";
  }

  /** The columns of splits by distance, and the finish. */
  Map<Long, Integer> splits(List<String> header) {
    Map<Long, Integer> columns = new TreeMap<>();
    for (int i = 0; i < header.size(); i++) {
      OptionalLong split_mm = split_mm(header.get(i));
      if (split_mm.isPresent() && split_mm.getAsLong() < distance_mm) {
        columns.putIfAbsent(split_mm.getAsLong(), i);
      }
    }
    for (String finish : FINISHES) {
      if (header.contains(finish)) {
        columns.putIfAbsent(distance_mm, header.indexOf(finish));
      }
    }
    return columns;
  }

  /** The checkpoints a header names; empty where it names no finish or no point before it. */
  List<Checkpoints> checkpoints(List<String> header) {
    List<Long> distances_mm = new ArrayList<>(splits(header).keySet());
    boolean whole = distances_mm.size() > 1 && distances_mm.contains(distance_mm);
    return whole ? List.of(new Checkpoints(distances_mm)) : List.of();
  }
}
