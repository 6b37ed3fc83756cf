package org.racegantry.ingest.entries;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which column of a table is which field.
 *
 * @param header the names of the columns
 * @param fields the column of each field that was found, from 0
 * @param kept further columns kept under their own names, by column from 0
 */
public record Columns(
    List<String> header, Map<EntryField, Integer> fields, Map<Integer, String> kept) {
  public Columns {
    header = List.copyOf(header);
    EnumMap<EntryField, Integer> inOrder = new EnumMap<>(EntryField.class);
    inOrder.putAll(fields);
    fields = Collections.unmodifiableMap(inOrder);
    kept = Collections.unmodifiableMap(new TreeMap<>(kept));
  }

  /** Whether a column holds this field. */
  public boolean has(EntryField field) {
    return fields.containsKey(field);
  }

  /** The column of a field, from 0, or -1. */
  public int of(EntryField field) {
    return fields.getOrDefault(field, -1);
  }

  /** What a column means: a field's name, {@code more} where it is kept, or {@code skip}. */
  public String meaning(int column) {
    for (Map.Entry<EntryField, Integer> known : fields.entrySet()) {
      if (known.getValue() == column) {
        return known.getKey().word();
      }
    }
    return kept.containsKey(column) ? MappingFile.MORE : MappingFile.SKIP;
  }
}
