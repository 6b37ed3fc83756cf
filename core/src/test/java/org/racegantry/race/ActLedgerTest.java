package org.racegantry.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which acts are in force follows from their numbers alone. */
class ActLedgerTest {
  private static Act act(int number, int supersedes) {
    return new Act(number, "desk", "", 0, supersedes, List.of());
  }

  private static List<Integer> inForce(Act... acts) {
    return new ActLedger(List.of(acts)).inForce().stream().map(Act::number).toList();
  }

  @Test
  void anUndoTakesAnActOutAndAnUndoOfTheUndoBringsItBack() {
    assertThat(inForce(act(1, 0), act(2, 1))).containsExactly(2);
    assertThat(inForce(act(1, 0), act(2, 1), act(3, 2))).containsExactly(1, 3);
  }

  @Test
  void theOrderOfArrivalAndCopiesChangeNothing() {
    assertThat(inForce(act(3, 2), act(1, 0), act(2, 1), act(1, 0))).containsExactly(1, 3);
  }

  @Test
  void theLedgerNamesWhoTookAnActOut() {
    ActLedger ledger = new ActLedger(List.of(act(1, 0), act(2, 0), act(3, 1)));
    assertThat(ledger.line(1).orElseThrow().supersededBy()).isEqualTo(3);
    assertThat(ledger.line(2).orElseThrow().inForce()).isTrue();
    assertThat(ledger.line(4)).isEmpty();
  }
}
