package org.racegantry.publish.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;

/** What an act is about, so that two crews hear of each other. */
class ConcernsTest {
  private static final Act GUN = act(1, Act.NOTHING, new Change.GunSet("blue", 0));
  private static final Act UNDO = act(2, 1);

  private static Act act(int number, int supersedes, Change... changes) {
    return new Act(number, "test", "", 0, supersedes, List.of(changes));
  }

  @Test
  void aGunIsAboutItsWaveAndARulingAboutItsRunner() {
    assertThat(Concerns.of(GUN, List.of(GUN))).containsExactly("wave blue");
    Act ruling = act(3, Act.NOTHING, new Change.StatusSet(new EntrantId(5), Status.DNF, ""));
    assertThat(Concerns.of(ruling, List.of(ruling))).containsExactly("entrant " + new EntrantId(5));
  }

  @Test
  void anUndoIsAboutWhatItTakesBackAndAnUndoOfItToo() {
    assertThat(Concerns.of(UNDO, List.of(GUN, UNDO))).containsExactly("act 1", "wave blue");
    Act again = act(3, 2);
    assertThat(Concerns.of(again, List.of(GUN, UNDO, again)))
        .containsExactly("act 1", "act 2", "wave blue");
  }
}
