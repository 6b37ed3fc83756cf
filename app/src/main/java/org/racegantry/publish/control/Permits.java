package org.racegantry.publish.control;

import java.util.List;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.form.Form;
import org.racegantry.race.Act;
import org.racegantry.race.ResultState;

/** Who may give which order: a crew everything but what a referee must sign. */
final class Permits {
  /** Who may look at the console at all. */
  static final Role[] LOOK = {Role.VIEWER, Role.CREW, Role.REFEREE};

  /** Who may change anything. */
  static final Role[] ACT = {Role.CREW, Role.REFEREE};

  private Permits() {}

  /** Whether this person may look at the console. */
  static boolean looks(Session session) {
    return List.of(LOOK).contains(session.role());
  }

  /** Whether the form is offered at all. */
  static boolean offers(Role role, Form form) {
    return switch (role) {
      case VIEWER, ANNOUNCER -> false;
      case CREW -> form != Form.DQ;
      case REFEREE -> true;
    };
  }

  /** Whether the order may be given at all, whatever it comes to. */
  static boolean allows(Role role, Order order) {
    return switch (role) {
      case VIEWER, ANNOUNCER -> false;
      case CREW -> !needsReferee(order);
      case REFEREE -> true;
    };
  }

  /** Whether what the order comes to may be recorded after these acts. */
  static boolean allows(Role role, Proposal proposal, List<Act> acts) {
    return switch (role) {
      case VIEWER, ANNOUNCER -> false;
      case CREW -> !RefereesWord.isMovedBy(proposal, acts);
      case REFEREE -> true;
    };
  }

  /** Disqualifying and declaring official are a referee's. */
  static boolean needsReferee(Order order) {
    return switch (order) {
      // What an undo, a ruling or a declaration takes back shows in what it comes to.
      case Order.Disqualify _ -> true;
      case Order.Declare declare -> declare.state() == ResultState.OFFICIAL;
      case Order.Gun _,
          Order.SetTime _,
          Order.SetTimes _,
          Order.Rule _,
          Order.Judge _,
          Order.AssignChip _,
          Order.CorrectClock _,
          Order.Admit _,
          Order.Strike _,
          Order.StatePaper _,
          Order.TakeNote _,
          Order.Undo _,
          Order.Enter _,
          Order.Swap _ ->
          false;
    };
  }
}
