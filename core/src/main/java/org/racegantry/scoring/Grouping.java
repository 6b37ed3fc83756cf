package org.racegantry.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Entrant;
import org.racegantry.race.Filter;

/**
 * How some fields divide the entrants: the group of each row, and the groups' names in order, such
 * as {@code F 40-44}. Worked out once per field, because it touches every entrant.
 */
record Grouping(int[] groupOfRow, List<String> names) {
  /** Stands for an entrant who has no value to be grouped by. */
  static final int NO_GROUP = -1;

  static Grouping of(Entrant[] byRow, List<Filter.Field> fields) {
    int[] groupOf = new int[byRow.length];
    Map<String, Integer> met = new LinkedHashMap<>();
    if (fields.isEmpty()) {
      // Who is divided by nothing is one group, even when it is empty.
      met.put("", 0);
    }
    for (int row = 0; row < byRow.length; row++) {
      String name = byRow[row] == null ? null : name(byRow[row], fields);
      if (name == null) {
        groupOf[row] = NO_GROUP;
        continue;
      }
      Integer id = met.get(name);
      if (id == null) {
        id = met.size();
        met.put(name, id);
      }
      groupOf[row] = id;
    }
    return inOrderOfName(groupOf, met);
  }

  private static Grouping inOrderOfName(int[] groupOf, Map<String, Integer> met) {
    Map<String, Integer> sorted = new TreeMap<>(met);
    int[] renamed = new int[met.size()];
    int next = 0;
    for (int id : sorted.values()) {
      renamed[id] = next++;
    }
    for (int row = 0; row < groupOf.length; row++) {
      groupOf[row] = groupOf[row] == NO_GROUP ? NO_GROUP : renamed[groupOf[row]];
    }
    return new Grouping(groupOf, List.copyOf(sorted.keySet()));
  }

  /** The name of an entrant's group, or null where a value is missing. */
  private static String name(Entrant entrant, List<Filter.Field> fields) {
    String name = "";
    for (Filter.Field field : fields) {
      String value = field.of(entrant);
      if (value.isEmpty()) {
        return null;
      }
      name = name.isEmpty() ? value : name + " " + value;
    }
    return name;
  }
}
