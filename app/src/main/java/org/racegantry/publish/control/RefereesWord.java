package org.racegantry.publish.control;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/**
 * What only a referee can sign and unsign: disqualifications, and results declared official. An
 * order is held against what is signed before and after it, so it does not matter by which order
 * somebody would take a referee's word back, bring it back, or overrule it.
 */
final class RefereesWord {
  private RefereesWord() {}

  /**
   * A referee's word that is in force.
   *
   * @param standing whether no later word overrules it
   */
  private record Signed(int act, Change change, boolean standing) {}

  /** Whether recording the proposal after these acts would move anything a referee signed. */
  static boolean isMovedBy(Proposal proposal, List<Act> acts) {
    ActLedger before = new ActLedger(acts);
    int newest = acts.isEmpty() ? 0 : acts.getLast().number();
    int number = Math.max(newest, proposal.supersedes()) + 1;
    ActLedger after =
        before.with(new Act(number, "", "", 0, proposal.supersedes(), proposal.changes()));
    return !signed(before).equals(signed(after));
  }

  /** The same acts with only those changes that {@link #isMovedBy} looks at. */
  static List<Act> bearing(List<Act> acts) {
    return acts.stream().map(RefereesWord::bearing).toList();
  }

  private static Act bearing(Act act) {
    List<Change> changes = act.changes().stream().filter(RefereesWord::bears).toList();
    return new Act(act.number(), act.by(), act.why(), act.at_ms(), act.supersedes(), changes);
  }

  private static boolean bears(Change change) {
    return change instanceof Change.StatusSet || change instanceof Change.ResultsDeclared;
  }

  private static List<Signed> signed(ActLedger ledger) {
    List<Signed> signed = new ArrayList<>();
    List<Change> later = new ArrayList<>();
    for (Act act : ledger.inForce().reversed()) {
      for (Change change : act.changes().reversed()) {
        if (isReferees(change)) {
          boolean overruled = later.stream().anyMatch(next -> overrules(next, change));
          signed.add(new Signed(act.number(), change, !overruled));
        }
        if (bears(change)) {
          later.add(change);
        }
      }
    }
    return signed;
  }

  private static boolean isReferees(Change change) {
    return change instanceof Change.StatusSet set && set.status() == Status.DQ
        || change instanceof Change.ResultsDeclared told && told.state() == ResultState.OFFICIAL;
  }

  private static boolean overrules(Change later, Change earlier) {
    if (earlier instanceof Change.StatusSet was && later instanceof Change.StatusSet now) {
      return was.entrant().equals(now.entrant());
    }
    return earlier instanceof Change.ResultsDeclared was
        && later instanceof Change.ResultsDeclared now
        && (now.race().isEmpty() || was.race().isEmpty() || was.race().equals(now.race()));
  }
}
