package org.racegantry.publish.control;

import java.util.List;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.control.view.ActList;
import org.racegantry.race.Act;

/**
 * Which acts somebody may take back, asked for each line of a list.
 *
 * @param role who asks
 * @param signed the acts as far as a referee's word can depend on them
 */
public record Undoing(Role role, List<Act> signed) {
  public Undoing {
    signed = List.copyOf(signed);
  }

  static Undoing of(Role role, List<Act> acts) {
    return new Undoing(role, role == Role.CREW ? RefereesWord.bearing(acts) : List.of());
  }

  /** Whether an undo of the act is offered. */
  public boolean may(ActList.Line line) {
    return acts() && line.canGo() && !isReferees(line);
  }

  /** Why no undo is offered though the act could be taken back; else empty. */
  public String barred(ActList.Line line) {
    return acts() && line.canGo() && isReferees(line) ? "only a referee takes it back" : "";
  }

  private boolean acts() {
    return List.of(Permits.ACT).contains(role);
  }

  private boolean isReferees(ActList.Line line) {
    Proposal undo = new Proposal("", List.of(), line.number(), List.of());
    return !Permits.allows(role, undo, signed);
  }
}
