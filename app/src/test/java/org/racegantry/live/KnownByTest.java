package org.racegantry.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.codec.Batch;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;

/** What officials do later is not known earlier. */
class KnownByTest {
  private static final long NOON = 1_000_000;
  private static final RaceSetup SETUP = TinyRace.setup();
  private static final EntrantId ANN = new EntrantId(1);
  private static final Change ENTRY = new Change.EntrantSet(Entrant.of(ANN, new Bib("1")));
  private static final Change OUT = new Change.StatusSet(ANN, Status.DNF, "");

  private static Act act(int number, long at_ms, int supersedes, Change... changes) {
    return new Act(number, "desk", "", at_ms, supersedes, List.of(changes));
  }

  private static List<Act> known(Act... acts) {
    KnownBy lens = new KnownBy(NOON);
    return List.of(acts).stream()
        .map(act -> (Act) lens.apply(new Batch("desk", List.of(act))).facts().getFirst())
        .toList();
  }

  @Test
  void whereTheRaceWasSetUpBeforeNothingLaterCounts() {
    List<Act> known =
        known(
            act(1, NOON - 50, 0, new Change.SetupSet(SETUP)),
            act(2, NOON - 40, 0, ENTRY),
            act(3, NOON - 1, 0, OUT),
            act(4, NOON + 1, 3),
            act(5, NOON + 2, 0, ENTRY, OUT));
    assertThat(known.get(0).changes()).hasSize(1);
    assertThat(known.get(2).changes()).containsExactly(OUT);
    assertThat(known.get(3).supersedes()).isEqualTo(Act.NOTHING);
    assertThat(known.get(4).changes()).isEmpty();
  }

  @Test
  void aFileFilledAfterTheRaceLendsItsEntriesAndGunsButNoDecision() {
    List<Act> known =
        known(
            act(1, NOON + 50, 0, new Change.SetupSet(SETUP)),
            act(2, NOON + 60, 0, ENTRY, OUT),
            act(3, NOON + 70, 0, new Change.GunSet("all", NOON - 10)),
            act(4, NOON + 80, 0, new Change.GunSet("all", NOON + 10)),
            act(5, NOON + 90, 3));
    assertThat(known.get(1).changes()).containsExactly(ENTRY);
    assertThat(known.get(2).changes()).hasSize(1);
    assertThat(known.get(3).changes()).isEmpty();
    assertThat(known.get(4).supersedes()).isEqualTo(3);
  }
}
