package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.StringJoiner;
import org.racegantry.ingest.entries.Columns;
import org.racegantry.ingest.entries.Entry;
import org.racegantry.ingest.entries.EntryList;
import org.racegantry.ingest.entries.MappingFile;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.ingest.table.Source;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;

/** Shows how a start list was understood: columns, first rows, every problem. */
final class EntryPreview {
  private static final int ROWS_SHOWN = 5;

  private EntryPreview() {}

  static void print(PrintWriter out, Source source, EntryList list) {
    out.printf(
        "%s: delimiter %s, %d rows with a bib%n",
        source.shownName(), list.delimiter(), list.entries().size());
    out.println("columns:");
    Columns columns = list.columns();
    for (int i = 0; i < columns.header().size(); i++) {
      out.printf(
          "  %d %s = %s%n", i + 1, Shown.quoted(columns.header().get(i)), meaning(columns, i));
    }
    out.println("first rows:");
    list.entries().stream().limit(ROWS_SHOWN).forEach(entry -> out.println("  " + row(entry)));
    list.problems().forEach(problem -> out.println(problem.text()));
  }

  private static String meaning(Columns columns, int column) {
    String meaning = columns.meaning(column);
    return meaning.equals(MappingFile.MORE) ? "kept as it is" : meaning;
  }

  private static String row(Entry entry) {
    Entrant entrant = entry.entrant();
    Person person = entry.person();
    StringJoiner parts = new StringJoiner(", ");
    add(parts, "line", String.valueOf(entry.line()));
    add(parts, "bib", entrant.bib().text());
    add(parts, "family_name", person.familyName());
    add(parts, "given_name", person.givenName());
    add(parts, "sex", entrant.sex());
    add(parts, "birth_date", person.birthDate());
    add(parts, "age", entrant.age() == Entrant.UNKNOWN ? "" : String.valueOf(entrant.age()));
    add(parts, "nation", entrant.nation());
    add(parts, "club", entrant.club());
    add(parts, "division", entrant.division());
    add(parts, "wave", entrant.wave());
    add(parts, "race", entrant.race());
    add(parts, "personal_best", best(entrant.personalBest_ms()));
    add(parts, "season_best", best(entrant.seasonBest_ms()));
    add(parts, "chips", String.join(" ", entry.chips()));
    person.more().forEach((name, value) -> add(parts, name, value));
    return parts.toString();
  }

  private static String best(long ms) {
    return ms == Entrant.DEBUT ? "debut" : ms == Entrant.UNKNOWN ? "" : Elapsed.hmsMillis(ms);
  }

  private static void add(StringJoiner parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(Shown.plain(name) + " " + Shown.plain(value));
    }
  }
}
