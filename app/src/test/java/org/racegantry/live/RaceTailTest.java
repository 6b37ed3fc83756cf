package org.racegantry.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.race.EntrantId;
import org.racegantry.scoring.Standing;

/** The tail over a real file that somebody else writes. */
class RaceTailTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;

  @BeforeEach
  void open() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker");
    journal = race.readOnly();
  }

  @AfterEach
  void close() {
    journal.close();
    race.close();
  }

  @Test
  void whatIsWrittenIsSeenInOrder() throws InterruptedException {
    try (RaceTail tail = RaceTail.follow(journal)) {
      assertThat(tail.awaitAfter(0, PATIENCE)).isPresent();
      long seq = race.pass(2, "5K", 1_000_000);
      Snapshot after = tail.awaitAfter(seq - 1, PATIENCE).orElseThrow();
      assertThat(after.seq()).isEqualTo(seq);
      assertThat(leaderAt(after, "5K")).isEqualTo("2");
      seq = race.pass(1, "5K", 999_000);
      assertThat(leaderAt(tail.awaitAfter(seq - 1, PATIENCE).orElseThrow(), "5K")).isEqualTo("1");
    }
  }

  @Test
  void whoeverAppendsInThisProcessIsHeardAndNotLookedFor() throws InterruptedException {
    long never_ms = 3_600_000;
    try (RaceTail tail = RaceTail.follow(race.journal(), never_ms)) {
      for (int i = 0; i < 50; i++) {
        long seq = race.pass(1 + i % 2, "5K", 1_000_000 - i);
        assertThat(tail.awaitAfter(seq - 1, PATIENCE)).as("entry %d", seq).isPresent();
      }
    }
  }

  @Test
  void scoringNeverTakesMoreThanAThirdOfTheTimeAndSmallRacesAreFoldedSoon() {
    for (long worked_ms = 0; worked_ms < 2_000; worked_ms++) {
      long rest_ms = RaceTail.restAfter_ms(worked_ms);
      assertThat(rest_ms).isGreaterThanOrEqualTo(2 * worked_ms);
      assertThat(worked_ms + rest_ms).isBetween(50L, Math.max(70, 3 * worked_ms + 50));
    }
    assertThat(RaceTail.restAfter_ms(1)).isEqualTo(49);
    assertThat(RaceTail.restAfter_ms(10)).isEqualTo(40);
  }

  @Test
  void aTailThatStartsLateComesToTheSame() throws InterruptedException {
    race.pass(1, "START", 100);
    race.pass(1, "FINISH", 1_900_000);
    long seq = race.pass(2, "FINISH", 1_899_999);
    try (RaceTail tail = RaceTail.follow(journal)) {
      Snapshot tailed = tail.awaitAfter(seq - 1, PATIENCE).orElseThrow();
      Snapshot read = SnapshotReader.atEnd(journal);
      assertThat(tailed.results().standings("overall"))
          .isEqualTo(read.results().standings("overall"));
      assertThat(leaderAt(tailed, "FINISH")).isEqualTo("2");
    }
  }

  @Test
  void aSnapshotOfAnEarlierEntryOrMomentKnowsNothingLater() {
    long first = race.pass(1, "5K", 1_000_000);
    race.pass(2, "5K", 900_000);
    assertThat(leaderAt(SnapshotReader.atSeq(journal, first), "5K")).isEqualTo("1");
    assertThat(leaderAt(SnapshotReader.atEnd(journal), "5K")).isEqualTo("2");
    Snapshot now = SnapshotReader.atEnd(journal);
    Snapshot early = SnapshotReader.atTime(journal, now, TinyRace.GUN_ms + 899_999);
    assertThat(early.results().standings("overall", "5K").getFirst().rows()).isEmpty();
    assertThatThrownBy(() -> SnapshotReader.atSeq(journal, 99)).hasMessageContaining("no entry 99");
  }

  @Test
  void anEntryNobodyUnderstandsStopsTheTailLoudlyAndNotTheRecorder() throws InterruptedException {
    try (RaceTail tail = RaceTail.follow(journal)) {
      Snapshot before = tail.awaitAfter(0, PATIENCE).orElseThrow();
      race.journal().append(List.of("nonsense".getBytes(StandardCharsets.UTF_8)), List.of(), 1);
      assertThat(tail.awaitAfter(before.seq(), PATIENCE)).isEmpty();
      assertThat(tail.fault()).isPresent();
      assertThat(tail.latest()).contains(before);
      assertThat(race.pass(1, "5K", 1_000_000)).isGreaterThan(before.seq());
    }
  }

  @Test
  void closingLetsWaitersGo() throws InterruptedException {
    RaceTail tail = RaceTail.follow(journal);
    tail.awaitAfter(0, PATIENCE);
    Thread closer = Thread.ofVirtual().start(tail::close);
    assertThat(tail.awaitAfter(Long.MAX_VALUE - 1, PATIENCE)).isEmpty();
    assertThat(closer.join(PATIENCE)).isTrue();
  }

  @Test
  void namesComeFromOutsideTheChain() {
    Snapshot snapshot = SnapshotReader.atEnd(journal);
    assertThat(snapshot.people().of(new EntrantId(1)).familyName()).isEqualTo("Able");
    race.journal().erase(1);
    Snapshot erased = SnapshotReader.atEnd(journal);
    assertThat(erased.people().of(new EntrantId(1)).familyName()).isEmpty();
  }

  private static String leaderAt(Snapshot snapshot, String point) {
    Standing standing = snapshot.results().standings("overall", point).getFirst();
    int entrant = standing.rows().getFirst().entrant();
    return snapshot.results().entrants().get(entrant).bib().text();
  }
}
