package org.racegantry.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.RecordMark;
import org.racegantry.race.ResultState;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.scoring.Split;

/** Snapshots bring their verdicts along, with the times that were said first. */
class VerdictsTest {
  @TempDir private Path folder;
  private TinyRace race;
  private RaceFold fold;

  @BeforeEach
  void open() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker");
    fold = new RaceFold();
    race.act(new Change.EntrantSet(man(new EntrantId(1))));
    race.pass(1, "START", 500);
    race.pass(1, "5K", 1_000_000);
  }

  @AfterEach
  void close() {
    race.close();
  }

  @Test
  void theTimeSaidFirstIsThatOfTheDeclarationWhateverComesLater() {
    race.pass(1, "FINISH", 2_000_400);
    declare(ResultState.PROVISIONAL);
    race.act(new Change.TimeSet(id(), "FINISH", TinyRace.GUN_ms + 1_990_000, "video"));
    declare(ResultState.OFFICIAL);
    Verdict verdict = course(mark(2_100_000));
    assertThat(verdict.official_s()).isEqualTo(1_990);
    assertThat(verdict.provisional_s()).isEqualTo(2_001);
    assertThat(verdict.margin_s()).isEqualTo(-110);
    assertThat(verdict.provisionalMargin_s()).isEqualTo(-99);
    assertThat(verdict.state()).isEqualTo(ResultState.OFFICIAL);
  }

  @Test
  void aDeclarationThatWasTakenBackWasNeverMade() {
    race.pass(1, "FINISH", 2_000_400);
    int act = declare(ResultState.PROVISIONAL);
    race.undo(act);
    assertThat(course(mark(2_100_000)).provisional_s()).isEqualTo(Split.UNKNOWN);
  }

  @Test
  void theSecondDeclarationIsTheOneThatCountsAndItsUndoBringsTheFirstBack() {
    race.pass(1, "FINISH", 2_000_400);
    declare(ResultState.PROVISIONAL);
    race.act(new Change.TimeSet(id(), "FINISH", TinyRace.GUN_ms + 1_990_000, "video"));
    int second = declare(ResultState.PROVISIONAL);
    assertThat(course(mark(2_100_000)).provisional_s()).isEqualTo(1_990);
    race.undo(second);
    assertThat(course(mark(2_100_000)).provisional_s()).isEqualTo(2_001);
  }

  @Test
  void aBookIsReadAgainOnlyWhenItChanges() {
    race.pass(1, "FINISH", 2_000_400);
    race.act(new Change.RecordBookSet("course", List.of(mark(2_100_000))));
    Snapshot first = caughtUp();
    race.pass(2, "5K", 1_000_001);
    Snapshot second = caughtUp();
    assertThat(second.results()).isNotSameAs(first.results());
    assertThat(second.verdicts().book()).isSameAs(first.verdicts().book());
    race.act(new Change.RecordBookSet("course", List.of(mark(1_900_000))));
    assertThat(caughtUp().verdicts().book()).isNotSameAs(first.verdicts().book());
  }

  @Test
  void anEarlierMomentHasItsOwnVerdicts() {
    long finish = race.pass(1, "FINISH", 2_000_400);
    race.act(new Change.RecordBookSet("course", List.of(mark(2_100_000))));
    long booked = race.journal().head().seq();
    race.act(new Change.RecordBookSet("course", List.of(mark(1_900_000))));
    Journal journal = race.journal();
    assertThat(ruling(SnapshotReader.atSeq(journal, finish))).isEqualTo(Verdict.Ruling.UNKNOWN);
    assertThat(ruling(SnapshotReader.atSeq(journal, booked))).isEqualTo(Verdict.Ruling.RECORD);
    assertThat(ruling(SnapshotReader.atEnd(journal))).isEqualTo(Verdict.Ruling.NOT);
  }

  private static Verdict.Ruling ruling(Snapshot then) {
    return then.verdicts().notable().stream()
        .filter(verdict -> verdict.key().scope() == Scope.COURSE)
        .map(Verdict::ruling)
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  private static Entrant man(EntrantId id) {
    return new Entrant(
        id, new Bib("1"), "M", 30, "GBR", "", "", "", "", "", Entrant.UNKNOWN, Entrant.UNKNOWN);
  }

  private static EntrantId id() {
    return new EntrantId(1);
  }

  private int declare(ResultState state) {
    return race.acted(new Change.ResultsDeclared("", state));
  }

  private Snapshot caughtUp() {
    fold.catchUp(race.journal(), race.journal().head().seq());
    return fold.snapshot();
  }

  /** The verdict on runner 1 and the course record, with this mark as the record. */
  private Verdict course(RecordMark mark) {
    race.act(new Change.RecordBookSet("course", List.of(mark)));
    Snapshot now = caughtUp();
    return now.verdicts().of(now.results().indexOf(id())).stream()
        .filter(verdict -> verdict.key().scope() == Scope.COURSE)
        .findFirst()
        .orElseThrow();
  }

  private static RecordMark mark(long mark_ms) {
    return new RecordMark(
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
        "test");
  }
}
