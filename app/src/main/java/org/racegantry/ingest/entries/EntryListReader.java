package org.racegantry.ingest.entries;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.racegantry.ingest.Roster;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;
import org.racegantry.race.Bib;
import org.racegantry.race.ChipCode;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RaceSetup;

/** Reads a start list for a race file, without writing anything. */
public final class EntryListReader {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final RaceSetup setup;
  private final Roster roster;
  private final Set<EntrantId> given = new LinkedHashSet<>();

  /** For a race whose setup and entries are known; {@code roster} must have a setup. */
  public EntryListReader(Roster roster) {
    this.roster = roster;
    this.setup = roster.setup().orElseThrow();
  }

  /**
   * Reads a source.
   *
   * @throws IOException where it cannot be read
   * @throws BadInput where it is no table, or its columns are not found
   */
  public EntryList read(Source source, MappingFile mapping) throws IOException, BadInput {
    Problems problems = new Problems(source.shownName());
    Table table = new TableReader(problems, new ColumnWords()).read(source);
    Columns columns = new ColumnFinder(table, problems).find(mapping);
    if (problems.anyError() && !columns.has(EntryField.BIB)) {
      throw new BadInput(problems.inOrder());
    }
    if (table.rows().isEmpty() && !problems.anyError()) {
      problems.fileError("has a header and no rows", "check that the export was not empty");
    }
    EntryReader reader =
        new EntryReader(
            setup,
            SexWords.of(column(table, columns.of(EntryField.SEX))),
            BirthDates.of(table, columns, mapping.dates(), setup.date(), problems),
            this::idOf);
    if (columns.has(EntryField.BIRTH_YEAR) && !columns.has(EntryField.BIRTH_DATE)) {
      problems.warning(
          table.headerLine(),
          columns.of(EntryField.BIRTH_YEAR) + 1,
          "",
          table.header().get(columns.of(EntryField.BIRTH_YEAR)),
          "gives ages as year of race less year of birth where no age is stated",
          "give dates of birth where the age on race day matters");
    }
    List<Entry> entries = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      reader.read(new Cells(columns, row, problems)).ifPresent(entries::add);
    }
    new Doubles(columns, problems).report(entries);
    return new EntryList(table.delimiterWord(), columns, entries, problems.inOrder());
  }

  private static List<String> column(Table table, int column) {
    return column < 0
        ? List.of()
        : table.rows().stream().map(row -> row.fields().get(column)).toList();
  }

  private EntrantId idOf(Bib bib) {
    Optional<EntrantId> known = roster.entrant(bib).map(entrant -> entrant.id());
    return known.orElseGet(this::newId);
  }

  private EntrantId newId() {
    while (true) {
      EntrantId id = new EntrantId(RANDOM.nextLong());
      if (roster.entrant(id).isEmpty() && id.value() != 0 && given.add(id)) {
        return id;
      }
    }
  }

  /** Bibs and chips that stand in two rows. */
  private record Doubles(Columns columns, Problems problems) {
    void report(List<Entry> entries) {
      Map<Bib, Long> bibs = new LinkedHashMap<>();
      Map<String, Long> chips = new TreeMap<>(ChipCode.ALIKE);
      for (Entry entry : entries) {
        Bib bib = entry.entrant().bib();
        report(entry, EntryField.BIB, bib.text(), bibs.putIfAbsent(bib, entry.line()));
        for (int i = 0; i < entry.chips().size(); i++) {
          String chip = entry.chips().get(i);
          EntryField field =
              i == 0 && columns.has(EntryField.CHIP) ? EntryField.CHIP : EntryField.CHIP2;
          report(entry, field, chip, chips.putIfAbsent(chip, entry.line()));
        }
      }
    }

    private void report(Entry entry, EntryField field, String value, Long before) {
      if (before != null) {
        int column = columns.of(field);
        problems.error(
            entry.line(),
            column < 0 ? Problem.NOWHERE : column + 1,
            columns.header().get(column),
            value,
            "is the " + (field == EntryField.BIB ? "bib" : "chip") + " of line " + before + " too",
            field == EntryField.BIB
                ? "give each entrant a bib of their own; 007 and 7 are one bib"
                : "give each entrant a chip of their own; 007a and 7A are one chip");
      }
    }
  }
}
