package org.racegantry.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RecordMark;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/** What is said of a record is taken back, and said again, by whatever it rests on. */
class VerdictHistoryTest {
  @TempDir private Path folder;
  private TinyRace race;
  private RaceFold live;

  @BeforeEach
  void twoMenFasterThanTheBook() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker");
    live = RaceFold.withHistory();
    race.act(new Change.EntrantSet(man(1)));
    race.act(new Change.EntrantSet(man(2)));
    race.act(book(2_100_000));
    for (int bib = 1; bib <= 2; bib++) {
      race.pass(bib, "START", 500);
      race.pass(bib, "5K", 1_000_000);
      step();
    }
    race.pass(1, "FINISH", 2_000_400);
    step();
    race.pass(2, "FINISH", 2_003_400);
    step();
  }

  @AfterEach
  void close() {
    race.close();
  }

  @Test
  void aDisqualificationWithdrawsTheRecordGivesItToTheNextAndItsUndoRestoresIt() {
    int act = race.acted(new Change.StatusSet(new EntrantId(1), Status.DQ, "TR55.10"));
    step();
    race.undo(act);
    assertThat(told())
        .containsExactly(
            "SET 1 by reads",
            "WITHDRAWN 1 by act " + act,
            "SET 2 by act " + act,
            "WITHDRAWN 2 by act " + (act + 1),
            "RESTORED 1 by act " + (act + 1));
  }

  @Test
  void aBookWithAFasterMarkWithdrawsAndTheOldBookRestores() {
    race.act(book(1_900_000));
    step();
    race.act(book(2_100_000));
    assertThat(told())
        .map(line -> line.substring(0, line.indexOf(" by")))
        .containsExactly("SET 1", "WITHDRAWN 1", "RESTORED 1");
  }

  @Test
  void aCorrectionChangesTheMarginAndADeclarationChangesNothing() {
    race.act(new Change.TimeSet(new EntrantId(1), "FINISH", TinyRace.GUN_ms + 1_995_000, "video"));
    step();
    race.act(new Change.ResultsDeclared("", ResultState.OFFICIAL));
    assertThat(told())
        .map(line -> line.substring(0, line.indexOf(" by")))
        .containsExactly("SET 1", "CHANGED 1");
  }

  /** The history of the fold that followed, held against that of one that starts only now. */
  private List<String> told() {
    step();
    RaceFold cold = RaceFold.withHistory();
    cold.catchUp(race.journal(), race.journal().head().seq());
    List<VerdictChange> changes = live.snapshot().verdictChanges();
    assertThat(cold.snapshot().verdictChanges()).isEqualTo(changes);
    return changes.stream().map(VerdictHistoryTest::line).toList();
  }

  private static String line(VerdictChange change) {
    String by = change.act().map(act -> "act " + act.number()).orElse("reads");
    return change.what() + " " + change.verdict().entrant().value() + " by " + by;
  }

  private void step() {
    live.catchUp(race.journal(), race.journal().head().seq());
    live.snapshot();
  }

  private static Entrant man(int bib) {
    return new Entrant(
        new EntrantId(bib),
        new Bib("" + bib),
        "M",
        30,
        "GBR",
        "",
        "",
        "",
        "",
        "",
        Entrant.UNKNOWN,
        Entrant.UNKNOWN);
  }

  private static Change book(long mark_ms) {
    return new Change.RecordBookSet(
        "course",
        List.of(
            new RecordMark(
                "10 km",
                "M",
                "open",
                "course",
                mark_ms,
                "Old Holder",
                "GBR",
                "2019-05-05",
                "here",
                "",
                "",
                "test")));
  }
}
