package org.racegantry.publish.control.form;

import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** What is entered by now, in the columns of entries.csv. */
public final class EntryNow {
  private EntryNow() {}

  /** The entry of a bib; empty where nobody wears it. */
  public static Map<String, String> of(SnapshotView view, String bib) {
    Map<String, String> now = new TreeMap<>();
    int at = bib.isBlank() ? -1 : view.results().indexOf(new Bib(bib));
    if (at < 0) {
      return now;
    }
    Entrant entrant = view.results().entrants().get(at);
    Person person = view.snapshot().people().of(entrant.id());
    now.put("bib", entrant.bib().text());
    now.put("given_name", person.givenName());
    now.put("family_name", person.familyName());
    now.put("town", person.town());
    now.put("notes", person.notes());
    now.put("sex", entrant.sex());
    now.put("age", entrant.age() == Entrant.UNKNOWN ? "" : Integer.toString(entrant.age()));
    now.put("nation", entrant.nation());
    now.put("club", entrant.club());
    now.put("team", entrant.team());
    now.put("division", entrant.division());
    now.put("wave", entrant.wave());
    now.put("race", entrant.race());
    now.put("chip", chip(view, entrant.id()));
    return now;
  }

  /** The chip assigned last. */
  private static String chip(SnapshotView view, EntrantId id) {
    String chip = "";
    for (Act act : new ActLedger(view.results().acts()).inForce()) {
      for (Change change : act.changes()) {
        if (change instanceof Change.ChipSet set && set.entrant().equals(id)) {
          chip = set.chip();
        }
      }
    }
    return chip;
  }
}
