package org.racegantry.race;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What may be erased: who the entrant is. Kept beside the journal, never inside its hash chain.
 * Texts that are not known are empty.
 *
 * @param entrant the key shared with {@link Entrant}
 * @param familyName family name, as printed
 * @param givenName given name, as printed
 * @param birthDate ISO 8601 date, or empty
 * @param birthCountry three letters, or empty; a note, never the nation
 * @param town town or county
 * @param notes what an announcer would say
 * @param more further columns of the entry list, in their order
 */
public record Person(
    EntrantId entrant,
    String familyName,
    String givenName,
    String birthDate,
    String birthCountry,
    String town,
    String notes,
    Map<String, String> more) {
  public Person {
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(familyName, "familyName");
    Objects.requireNonNull(givenName, "givenName");
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(birthCountry, "birthCountry");
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(notes, "notes");
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  /** A person of whom only the names are known. */
  public static Person named(EntrantId entrant, String familyName, String givenName) {
    return new Person(entrant, familyName, givenName, "", "", "", "", Collections.emptyMap());
  }

  /** Given name and family name as a reader expects them; empty where neither is known. */
  public String fullName() {
    return (givenName + " " + familyName).strip();
  }
}
