package org.racegantry.publish.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.live.SnapshotReader;
import org.racegantry.live.TinyRace;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;

/** What an order moves is told before it is given. */
class MovesTest {
  private static final int RUNNERS = 30;

  @TempDir private Path folder;
  private TinyRace race;

  @BeforeEach
  void open() {
    String[] names = new String[RUNNERS];
    java.util.Arrays.fill(names, "Runner");
    race = new TinyRace(folder.resolve("tiny.gantry"), names);
    for (int bib = 1; bib <= RUNNERS - 1; bib++) {
      race.pass(bib, "FINISH", 1_800_000 + bib * 1_000L);
    }
  }

  @AfterEach
  void close() {
    race.close();
  }

  private static Moves moves(Results now, Change change) {
    return Moves.between(now, now.whatIf(Act.NOTHING, List.of(change)));
  }

  private Results now() {
    return SnapshotReader.atEnd(race.journal()).results();
  }

  @Test
  void nothingMovesWhereNothingChanges() {
    Moves none = Moves.between(now(), now());
    assertThat(none).isEqualTo(new Moves(0, List.of(), List.of()));
  }

  @Test
  void aGunMovesEveryTimeOfItsWaveAndNoPlace() {
    Moves moves = moves(now(), new Change.GunSet("all", TinyRace.GUN_ms - 10_000));
    assertThat(moves.results()).isEqualTo(29);
    assertThat(moves.races()).containsExactly(new Moves.OfRace("open", 29, 29, 0, 0));
    assertThat(moves.first()).hasSize(20).noneMatch(Moves.Move::podium);
    Moves.Move first = moves.first().getFirst();
    assertThat(first.bib()).isEqualTo(new Bib("1"));
    assertThat(first.before()).contains(new Moves.Standing(Status.OK, "FINISH", 1_801_000, 1));
    assertThat(first.after().orElseThrow().time_ms()).isEqualTo(1_811_000);
  }

  @Test
  void podiumsComeFirst() {
    EntrantId third = new EntrantId(3);
    Moves moves = moves(now(), new Change.StatusSet(third, Status.DQ, "TR55.10"));
    assertThat(moves.results()).isEqualTo(27);
    assertThat(moves.first().get(0).podium()).isTrue();
    assertThat(moves.first().get(1).podium()).isTrue();
    assertThat(moves.first().get(2).podium()).isFalse();
    assertThat(moves.first().subList(0, 2).stream().map(move -> move.bib().text()))
        .containsExactly("3", "4");
    assertThat(moves.races()).containsExactly(new Moves.OfRace("open", 27, 0, 27, 1));
  }

  @Test
  void whoComesAndWhoGoesMoves() {
    EntrantId late = new EntrantId(99);
    Moves came = moves(now(), new Change.EntrantSet(Entrant.of(late, new Bib("99"))));
    assertThat(came.results()).isEqualTo(1);
    assertThat(came.first().getFirst().before()).isEmpty();
    Moves went = moves(now(), new Change.EntrantRemoved(new EntrantId(29)));
    assertThat(went.results()).isEqualTo(1);
    assertThat(went.first().getFirst().after()).isEqualTo(Optional.empty());
  }
}
