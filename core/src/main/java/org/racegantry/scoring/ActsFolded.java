package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.race.Act;
import org.racegantry.race.ChipCode;
import org.racegantry.race.EntrantId;

/**
 * The acts as of one moment, folded only when somebody asks, and shared by all results until the
 * next act. Safe for any thread.
 */
final class ActsFolded {
  private final List<Act> all;
  private FactsInForce facts;
  private Map<EntrantId, Integer> rows;
  private Map<EntrantId, Set<String>> chips;
  private Touching touching;

  ActsFolded(Collection<Act> acts) {
    this.all = List.copyOf(acts);
  }

  /** Every act, in force or not, by number. */
  List<Act> all() {
    return all;
  }

  /** What holds by these acts; nobody may add to it. */
  synchronized FactsInForce facts() {
    fold();
    return facts;
  }

  /** A number for everybody who is entered. */
  synchronized Map<EntrantId, Integer> rows() {
    fold();
    return rows;
  }

  /** The chips an entrant was ever assigned by acts in force, each in its first spelling. */
  synchronized List<String> chips(EntrantId id) {
    fold();
    return new ArrayList<>(chips.getOrDefault(id, new TreeSet<>()));
  }

  /** Which of them touched whom. */
  synchronized Touching touching() {
    if (touching == null) {
      touching = new Touching(all);
    }
    return touching;
  }

  private void fold() {
    if (facts != null) {
      return;
    }
    FactsInForce folded = new FactsInForce();
    all.forEach(folded::add);
    folded.bringIntoForce();
    rows = new LinkedHashMap<>();
    folded.entrants().forEach(entrant -> rows.put(entrant.id(), rows.size()));
    chips = new LinkedHashMap<>();
    folded.eachHolding(
        held ->
            chips
                .computeIfAbsent(held.entrant(), _ -> new TreeSet<>(ChipCode.ALIKE))
                .add(held.chip()));
    facts = folded;
  }
}
