package org.racegantry.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** Entrants, who are facts, and persons, who are kept outside the chain, in format 1. */
final class PersonsV1 {
  private PersonsV1() {}

  static void write(ByteWriter out, Person person) {
    write(out, person.entrant());
    out.text(person.familyName());
    out.text(person.givenName());
    out.text(person.birthDate());
    out.text(person.birthCountry());
    out.text(person.town());
    out.text(person.notes());
    out.varint(person.more().size());
    person
        .more()
        .forEach(
            (column, value) -> {
              out.text(column);
              out.text(value);
            });
  }

  static Person read(ByteReader in) {
    return new Person(
        readId(in), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), more(in));
  }

  private static Map<String, String> more(ByteReader in) {
    int count = in.count(2);
    Map<String, String> more = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String column = in.text();
      if (more.put(column, in.text()) != null) {
        throw in.bad("the column " + column + " stands there twice");
      }
    }
    return more;
  }

  static void write(ByteWriter out, EntrantId id) {
    // Ids are random, so a number of variable length would be longer, not shorter.
    out.fixed64(id.value());
  }

  static EntrantId readId(ByteReader in) {
    return new EntrantId(in.fixed64());
  }

  static void write(ByteWriter out, Entrant entrant) {
    write(out, entrant.id());
    out.text(entrant.bib().text());
    out.text(entrant.sex());
    out.signed(entrant.age());
    out.text(entrant.nation());
    out.text(entrant.club());
    out.text(entrant.team());
    out.text(entrant.division());
    out.text(entrant.wave());
    out.text(entrant.race());
    out.signed(entrant.personalBest_ms());
    out.signed(entrant.seasonBest_ms());
  }

  static Entrant readEntrant(ByteReader in) {
    return new Entrant(
        readId(in),
        bib(in),
        in.text(),
        in.signedInt(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.signed(),
        in.signed());
  }

  private static Bib bib(ByteReader in) {
    String text = in.text();
    Bib bib = new Bib(text);
    if (!bib.text().equals(text)) {
      throw in.bad("the bib \"" + text + "\" is not in its normal form " + bib);
    }
    return bib;
  }
}
