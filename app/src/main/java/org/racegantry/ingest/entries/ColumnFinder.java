package org.racegantry.ingest.entries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Table;

/** Decides what each column of a start list means: by a mapping, else by its name. */
final class ColumnFinder {
  private record Claim(int column, ColumnWords.Strength strength) {}

  private final Table table;
  private final Problems problems;
  private final Map<EntryField, List<Claim>> claims = new EnumMap<>(EntryField.class);
  private final Map<EntryField, Integer> fields = new EnumMap<>(EntryField.class);
  private final Map<Integer, String> kept = new TreeMap<>();

  ColumnFinder(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  /** The columns; reports a bib that is missing and fields that two columns claim. */
  Columns find(MappingFile mapping) {
    for (int i = 0; i < table.header().size(); i++) {
      claim(i, mapping);
    }
    claims.forEach(this::settle);
    readNameAsFamilyName();
    if (!fields.containsKey(EntryField.BIB) && !claims.containsKey(EntryField.BIB)) {
      problems.error(
          table.headerLine(),
          Problem.NOWHERE,
          "",
          String.join(",", table.header()),
          "has no column for the bib",
          "call one of the columns bib, or say with --mapping which one it is");
    }
    return new Columns(table.header(), fields, kept);
  }

  private void claim(int column, MappingFile mapping) {
    String name = table.header().get(column);
    String mapped = mapping.columns().get(name);
    if (mapped == null) {
      ColumnWords.of(name)
          .ifPresentOrElse(
              meaning -> claim(column, meaning.field(), meaning.strength()), () -> keep(column));
    } else if (mapped.equals(MappingFile.MORE)) {
      keep(column);
    } else if (!mapped.equals(MappingFile.SKIP)) {
      claim(column, EntryField.of(mapped).orElseThrow(), ColumnWords.Strength.OWN);
    }
  }

  private void claim(int column, EntryField field, ColumnWords.Strength strength) {
    claims.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Claim(column, strength));
  }

  private void keep(int column) {
    String name = table.header().get(column);
    kept.put(column, name.isEmpty() ? "column " + (column + 1) : name);
  }

  private void settle(EntryField field, List<Claim> claimed) {
    ColumnWords.Strength best =
        claimed.stream().map(Claim::strength).min(ColumnWords.Strength::compareTo).orElseThrow();
    Claim winner = null;
    for (Claim claim : claimed) {
      String name = table.header().get(claim.column());
      if (claim.strength() != best) {
        keep(claim.column());
      } else if (winner == null) {
        winner = claim;
      } else {
        problems.error(
            table.headerLine(),
            claim.column() + 1,
            "",
            name,
            "is a second column for the "
                + field.word()
                + ", beside column "
                + (winner.column() + 1),
            "rename one of the two, or say with --mapping which one it is");
      }
    }
    fields.put(field, winner.column());
  }

  /** Where a column holds given names, a column called just "name" holds the family names. */
  private void readNameAsFamilyName() {
    boolean halves =
        fields.containsKey(EntryField.GIVEN_NAME) && !fields.containsKey(EntryField.FAMILY_NAME);
    if (halves && fields.containsKey(EntryField.FULL_NAME)) {
      fields.put(EntryField.FAMILY_NAME, fields.remove(EntryField.FULL_NAME));
    }
  }
}
