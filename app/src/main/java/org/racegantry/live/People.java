package org.racegantry.live;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** Who the entrants are, as far as they have not been erased. Immutable. */
public final class People {
  private final Map<EntrantId, Person> byId;

  /** The given persons. */
  public People(Map<EntrantId, Person> byId) {
    this.byId = Collections.unmodifiableMap(new TreeMap<>(byId));
  }

  /** The person behind an entrant; one without names where that person was erased or is unknown. */
  public Person of(EntrantId id) {
    Person known = byId.get(id);
    return known != null ? known : Person.named(id, "", "");
  }
}
