package org.racegantry.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;

/** The entry list of a rehearsed race as {@code entries.csv}. */
public final class EntryLines {
  private static final String HEADER =
      "bib,chip,chip2,family_name,given_name,sex,birth_date,age,nation,birth_country,club,town,"
          + "division,wave,race,team,personal_best,season_best,notes";

  private EntryLines() {}

  /** The lines, the header first, without line ends. */
  public static Stream<String> of(Rehearsed race) {
    Set<String> more = new TreeSet<>();
    race.persons().forEach(person -> more.addAll(person.more().keySet()));
    StringBuilder header = new StringBuilder(HEADER);
    more.forEach(field -> header.append(',').append(field));
    return Stream.concat(
        Stream.of(header.toString()),
        IntStream.range(0, race.entrants().size())
            .mapToObj(
                i ->
                    line(
                        race.entrants().get(i),
                        race.persons().get(i),
                        race.chips().get(i).chip(),
                        more)));
  }

  private static String line(Entrant entrant, Person person, String chip, Set<String> more) {
    StringBuilder line = new StringBuilder();
    for (String field :
        List.of(
            entrant.bib().text(),
            chip,
            "",
            person.familyName(),
            person.givenName(),
            entrant.sex(),
            person.birthDate(),
            entrant.age() == Entrant.UNKNOWN ? "" : Integer.toString(entrant.age()),
            entrant.nation(),
            person.birthCountry(),
            entrant.club(),
            person.town(),
            entrant.division(),
            entrant.wave(),
            entrant.race(),
            entrant.team(),
            best(entrant.personalBest_ms()),
            best(entrant.seasonBest_ms()),
            person.notes())) {
      CsvLine.append(line, field);
      line.append(',');
    }
    for (String field : more) {
      CsvLine.append(line, person.more().getOrDefault(field, ""));
      line.append(',');
    }
    line.setLength(line.length() - 1);
    return line.toString();
  }

  private static String best(long ms) {
    if (ms == Entrant.DEBUT) {
      return "debut";
    }
    return ms == Entrant.UNKNOWN
        ? ""
        : ms % 1000 == 0 ? Elapsed.hms(ms / 1000) : Elapsed.hmsMillis(ms);
  }
}
