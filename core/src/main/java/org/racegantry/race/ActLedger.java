package org.racegantry.race;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every act of a race in the order of their numbers, and which of them are in force
 * (docs/scoring.md, section 1). Immutable.
 */
public final class ActLedger {
  private final TreeMap<Integer, Line> lines = new TreeMap<>();

  /**
   * An act and its standing.
   *
   * @param supersededBy the number of the act in force that took it out, or {@link Act#NOTHING}
   */
  public record Line(Act act, int supersededBy) {
    /** Whether its changes count. */
    public boolean inForce() {
      return supersededBy == Act.NOTHING;
    }
  }

  /** A ledger of these acts, in whatever order they come; the same number twice is once. */
  public ActLedger(Collection<Act> acts) {
    TreeMap<Integer, Act> byNumber = new TreeMap<>();
    acts.forEach(act -> byNumber.putIfAbsent(act.number(), act));
    TreeMap<Integer, Integer> supersededBy = new TreeMap<>();
    // From the newest down: only an act in force takes another out.
    for (Act act : byNumber.descendingMap().values()) {
      int taker = supersededBy.getOrDefault(act.number(), Act.NOTHING);
      lines.put(act.number(), new Line(act, taker));
      if (taker == Act.NOTHING && act.supersedes() != Act.NOTHING) {
        supersededBy.putIfAbsent(act.supersedes(), act.number());
      }
    }
  }

  /** All of them, in order of their numbers. */
  public List<Line> lines() {
    return List.copyOf(lines.values());
  }

  /** The acts in force, in order of their numbers. */
  public List<Act> inForce() {
    return lines.values().stream().filter(Line::inForce).map(Line::act).toList();
  }

  /** The line of the act with this number, where there is one. */
  public Optional<Line> line(int number) {
    return Optional.ofNullable(lines.get(number));
  }

  /** This ledger with one more act, as if it had been recorded. */
  public ActLedger with(Act act) {
    List<Act> acts = new ArrayList<>();
    lines.values().forEach(line -> acts.add(line.act()));
    acts.add(act);
    return new ActLedger(acts);
  }
}
