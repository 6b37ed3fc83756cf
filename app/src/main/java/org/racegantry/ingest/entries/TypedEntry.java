package org.racegantry.ingest.entries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Table;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;

/**
 * One entry as somebody types it: some columns of a start list and their new values, read as the
 * importer reads them. What is not named stays as it is; an empty value takes one away.
 */
public final class TypedEntry {
  private static final String BIB = EntryField.BIB.word();

  private final Columns columns;
  private final Row row;
  private final Entry entry;
  private final List<Problem> problems;

  private TypedEntry(Columns columns, Row row, Entry entry, List<Problem> problems) {
    this.columns = columns;
    this.row = row;
    this.entry = entry;
    this.problems = problems;
  }

  /**
   * Reads what was typed.
   *
   * @param bib whose entry it is; a column for the bib gives a new one
   * @param fields values by the names of their columns, in any of the importer's words
   */
  public static TypedEntry read(RaceSetup setup, String bib, Map<String, String> fields) {
    Map<String, String> typed = new LinkedHashMap<>();
    fields.forEach((name, value) -> typed.put(name.strip(), value.strip()));
    boolean renumbers = typed.keySet().stream().anyMatch(TypedEntry::isBib);
    Map<String, String> all = new LinkedHashMap<>();
    if (!renumbers) {
      all.put(BIB, bib);
    }
    all.putAll(typed);
    Problems problems = new Problems("the entry");
    Row row = new Row(1, new ArrayList<>(all.values()));
    Table table = new Table(new ArrayList<>(all.keySet()), 1, ',', List.of(row));
    Columns columns = new ColumnFinder(table, problems).find(MappingFile.NONE);
    EntryReader reader =
        new EntryReader(
            setup,
            SexWords.of(List.of()),
            BirthDates.of(table, columns, Optional.empty(), setup.date(), problems),
            _ -> new EntrantId(0));
    Optional<Entry> entry = reader.read(new Cells(columns, row, problems));
    Entry none =
        new Entry(
            1,
            Entrant.of(new EntrantId(0), new Bib("0")),
            Person.named(new EntrantId(0), "", ""),
            List.of());
    return new TypedEntry(columns, row, entry.orElse(none), problems.inOrder());
  }

  private static boolean isBib(String name) {
    return ColumnWords.of(name).filter(meaning -> meaning.field() == EntryField.BIB).isPresent();
  }

  /** What is wrong or doubtful; with an error, nothing else here means anything. */
  public List<Problem> problems() {
    return problems;
  }

  /** The bib the entry has from now on. */
  public Bib bib() {
    return entry.entrant().bib();
  }

  /** The chips named. */
  public List<String> chips() {
    return entry.chips();
  }

  /** Names of columns that are none of the importer's. */
  public List<String> unknownColumns() {
    return List.copyOf(columns.kept().values());
  }

  /** The entry as it was, with what was typed. */
  public Entrant entrant(Entrant was) {
    Entrant is = entry.entrant();
    return new Entrant(
        was.id(),
        is.bib(),
        columns.has(EntryField.SEX) ? is.sex() : was.sex(),
        age(was, is),
        columns.has(EntryField.NATION) ? is.nation() : was.nation(),
        columns.has(EntryField.CLUB) ? is.club() : was.club(),
        columns.has(EntryField.TEAM) ? is.team() : was.team(),
        columns.has(EntryField.DIVISION) ? is.division() : was.division(),
        columns.has(EntryField.WAVE) ? is.wave() : was.wave(),
        columns.has(EntryField.RACE) ? is.race() : was.race(),
        columns.has(EntryField.PERSONAL_BEST) ? is.personalBest_ms() : was.personalBest_ms(),
        columns.has(EntryField.SEASON_BEST) ? is.seasonBest_ms() : was.seasonBest_ms());
  }

  /** A date or year of birth that is taken away leaves the age that was known by it. */
  private int age(Entrant was, Entrant is) {
    boolean born = columns.has(EntryField.BIRTH_DATE) || columns.has(EntryField.BIRTH_YEAR);
    boolean told = is.age() != Entrant.UNKNOWN;
    return columns.has(EntryField.AGE) || born && told ? is.age() : was.age();
  }

  /** The person as known, with what was typed. */
  public Person person(Person was) {
    Person is = entry.person();
    boolean full = columns.has(EntryField.FULL_NAME);
    Map<String, String> more = new LinkedHashMap<>(was.more());
    columns.kept().values().forEach(more::remove);
    if (columns.has(EntryField.BIRTH_YEAR)) {
      more.remove(EntryField.BIRTH_YEAR.word());
    }
    more.putAll(is.more());
    return new Person(
        was.entrant(),
        full || columns.has(EntryField.FAMILY_NAME) ? is.familyName() : was.familyName(),
        full || columns.has(EntryField.GIVEN_NAME) ? is.givenName() : was.givenName(),
        columns.has(EntryField.BIRTH_DATE) ? is.birthDate() : was.birthDate(),
        columns.has(EntryField.BIRTH_COUNTRY) ? is.birthCountry() : was.birthCountry(),
        columns.has(EntryField.TOWN) ? is.town() : was.town(),
        columns.has(EntryField.NOTES) ? is.notes() : was.notes(),
        more);
  }

  /** {@code club Harriers, sex F}: what was typed, by column; {@code no club} where taken away. */
  public String words() {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < row.fields().size(); i++) {
      String name = Shown.plain(columns.header().get(i));
      String value = Shown.plain(row.fields().get(i));
      if (!isBib(columns.header().get(i))) {
        said.add(value.isEmpty() ? "no " + name : name + " " + value);
      }
    }
    return String.join(", ", Collections.unmodifiableList(said));
  }
}
