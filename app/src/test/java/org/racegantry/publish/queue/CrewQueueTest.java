package org.racegantry.publish.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.publish.queue.QueueWorld.GUN_ms;
import static org.racegantry.publish.queue.QueueWorld.at_ms;
import static org.racegantry.publish.queue.QueueWorld.chip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;

/** One small race for each thing a crew must be told, and silence where all is well. */
class CrewQueueTest {
  private static final long MINUTE = 60_000;

  @Test
  void nothingIsFoundWhileAllIsWell() {
    assertThat(QueueWorld.started(30).ids(-10 * MINUTE)).isEmpty();
    assertThat(QueueWorld.started(30).passAll(1, 30, 0).ids(2 * MINUTE)).isEmpty();
    assertThat(QueueWorld.started(30).passAll(1, 30, 2).ids(52 * MINUTE)).isEmpty();
    assertThat(QueueWorld.started(30).passAll(1, 30, 4).ids(300 * MINUTE)).isEmpty();
  }

  @Test
  void aWaveWithoutAGunIsToldWithTheTimeTheReadsSay() {
    QueueWorld world = new QueueWorld(30);
    assertThat(world.ids(-MINUTE)).isEmpty();
    assertThat(world.finding("gun:all", 2 * MINUTE).sentence()).contains("nobody of it crosses");
    for (int n = 1; n <= 30; n++) {
      world.read("STARTa", chip(n), GUN_ms + 90_000 + n * 500L);
    }
    Finding gun = world.finding("gun:all", 3 * MINUTE);
    assertThat(gun.urgency()).isEqualTo(Urgency.NOW);
    assertThat(gun.steps().getFirst().fields())
        .containsEntry("wave", "all")
        .containsEntry("time", "10:01:30.000");
  }

  @Test
  void aMarkedGunIsOfferedForTheWaveThatWaitsAndGoneOnceConfirmed() {
    QueueWorld world = new QueueWorld(30).mark("START", 123).mark("START", 123);
    Finding mark = world.finding("mark:START:" + (GUN_ms + 123), 2 * MINUTE);
    assertThat(mark.urgency()).isEqualTo(Urgency.NOW);
    assertThat(mark.sentence())
        .startsWith("Gun marked at 10:00:00.123 by START (ext-gun): likely that of wave all");
    assertThat(mark.steps().getFirst().fields())
        .containsEntry("wave", "all")
        .containsEntry("time", "10:00:00.123");
    Finding missing = world.finding("gun:all", 2 * MINUTE);
    assertThat(missing.steps().getFirst().fields()).containsEntry("time", "10:00:00.123");
    assertThat(world.ids(2 * MINUTE)).containsOnlyOnce(mark.id());
    assertThat(world.gun(124).ids(20_000)).isEmpty();
  }

  @Test
  void aMarkIsCorrectedLikeTheReadsOfItsReader() {
    QueueWorld world = new QueueWorld(30).mark("START", 123 - 3_600_000);
    world.act(
        new Change.ClockSet("START", 3_600_000, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    String id = "mark:START:" + (GUN_ms + 123 - 3_600_000);
    Finding mark = world.finding(id, MINUTE / 2);
    assertThat(mark.sentence()).contains("10:00:00.123");
    assertThat(mark.evidence().getFirst()).contains("09:00:00.123");
    assertThat(world.gun(123).ids(20_000)).isEmpty();
  }

  @Test
  void aSecondShotNearAWaveThatHasItsGunDropsToTheEnd() {
    QueueWorld world = QueueWorld.started(30).mark("START", 2_500).mark("TRIAL", -40 * MINUTE);
    Finding echo = world.finding("mark:START:" + (GUN_ms + 2_500), 20_000);
    assertThat(echo.urgency()).isEqualTo(Urgency.BEFORE_OFFICIAL);
    assertThat(echo.steps().getFirst().words()).isEqualTo("move there the gun of all");
    Finding trial = world.finding("mark:TRIAL:" + (GUN_ms - 40 * MINUTE), 20_000);
    assertThat(trial.urgency()).isEqualTo(Urgency.BEFORE_OFFICIAL);
  }

  @Test
  void aLooseContactIsOneFindingMoreAndNotAHundred() {
    QueueWorld world = new QueueWorld(30);
    for (int i = 0; i < 100; i++) {
      world.mark("START", i * 50L);
    }
    assertThat(world.ids(MINUTE / 2)).hasSize(9).contains("mark:more");
  }

  @Test
  void aGunTheStartReadsContradictIsTold() {
    QueueWorld late = new QueueWorld(30).gun(20 * MINUTE).passAll(1, 30, 1);
    assertThat(late.finding("gun:all", 30 * MINUTE).sentence())
        .contains("30 of 30 starters")
        .contains("10:00:05");
    QueueWorld early = new QueueWorld(30).gun(-10 * MINUTE).passAll(1, 30, 0);
    assertThat(early.finding("gun:all", 2 * MINUTE).sentence()).contains("10 min later");
  }

  @Test
  void aThinWaveWhoseFirstStarterComesLateIsNoCaseAndADenseOneIs() {
    QueueWorld thin = QueueWorld.started(30);
    QueueWorld dense = QueueWorld.started(120);
    for (int n = 1; n <= 120; n++) {
      dense.read("STARTa", chip(n), GUN_ms + 3 * MINUTE + n * 300L);
      if (n <= 30) {
        thin.read("STARTa", chip(n), GUN_ms + 3 * MINUTE + n * 18_000L);
      }
    }
    assertThat(thin.ids(13 * MINUTE)).isEmpty();
    assertThat(dense.finding("gun:all", 5 * MINUTE).sentence()).contains("first starters crossed");
  }

  @Test
  void aStartLineThatReadsNobodyIsAnAlarmWithinAMinute() {
    Finding alarm = QueueWorld.started(30).finding("start:all", 45_000);
    assertThat(alarm.urgency()).isEqualTo(Urgency.NOW);
    assertThat(QueueWorld.started(30).at(45_000).lines().getFirst().alarm()).isNotEmpty();
  }

  @Test
  void aStartHalfMissedIsToldOnceTheFieldIsReadFurtherOn() {
    QueueWorld world = QueueWorld.started(40);
    for (int n = 1; n <= 40; n++) {
      if (n % 4 == 0) {
        world.pass(n, 0);
      }
      world.pass(n, 1);
    }
    assertThat(world.finding("start:all", 30 * MINUTE).sentence()).contains("10 of the 40 runners");
  }

  @Test
  void aLineThatFallsSilentWhileRunnersMustPassIsAnAlarm() {
    QueueWorld world = QueueWorld.started(40).passAll(1, 40, 1);
    assertThat(world.ids(51 * MINUTE)).isEmpty();
    Finding silent = world.finding("silent:10K", 53 * MINUTE);
    assertThat(silent.urgency()).isEqualTo(Urgency.NOW);
    assertThat(silent.steps()).as("nobody is ruled on because of a mat").isEmpty();
  }

  @Test
  void aSilentLineIsToldOnceAndNotForEachRunnerItDidNotRead() {
    QueueWorld world = QueueWorld.started(40).passAll(1, 40, 1);
    assertThat(world.ids(70 * MINUTE)).containsExactly("silent:10K");
  }

  @Test
  void aBlindLineIsOneFindingAndNotOneForEachRunner() {
    QueueWorld world = QueueWorld.started(60);
    for (int n = 1; n <= 60; n++) {
      world.pass(n, 0).pass(n, 1).pass(n, 3);
    }
    List<Finding> found = world.at(78 * MINUTE).findings();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().id()).startsWith("line:l10K:10K:");
    assertThat(found.getFirst().sentence()).contains("read 0 of about 60 runners at 10K");
  }

  @Test
  void theBoardSaysExpectedAndSeenOfEachLine() {
    QueueWorld world = QueueWorld.started(20).passAll(1, 20, 1);
    for (int n = 1; n <= 20; n++) {
      world.pass(n, n == 7 ? 3 : 2);
    }
    LineBoard tenK = world.at(76 * MINUTE).lines().get(2);
    assertThat(tenK.points()).containsExactly(new LineBoard.AtPoint("10K", 20, 19));
    assertThat(tenK.points().getFirst().rate_pct()).isEqualTo(95);
    assertThat(tenK.perMinute()).hasSize(30);
    assertThat(tenK.perMinute().stream().mapToInt(n -> n).sum()).isEqualTo(38);
    assertThat(tenK.lastRead_ms()).isEqualTo(at_ms(20, 2) + 200);
  }

  @Test
  void aReaderThatSendsNothingBesideABusyOneIsTold() {
    QueueWorld world = QueueWorld.started(150);
    for (int n = 1; n <= 150; n++) {
      world.pass(n, 0).read("5Ka", chip(n), at_ms(n, 1));
    }
    assertThat(world.ids(40 * MINUTE)).containsExactly("line:l5K:reader:5Kb");
  }

  @Test
  void aClockThatIsOffIsToldWithTheCorrection() {
    QueueWorld world = QueueWorld.started(30).passAll(1, 30, 0);
    for (int n = 1; n <= 30; n++) {
      world.read("5Ka", chip(n), at_ms(n, 1)).read("5Kb", chip(n), at_ms(n, 1) + 40_000);
    }
    Finding clock = world.finding("clock:5Ka", 30 * MINUTE);
    assertThat(clock.steps().get(1).fields())
        .containsEntry("reader", "5Kb")
        .containsEntry("offset_ms", "-40000");
    world.act(new Change.ClockSet("5Kb", -40_000, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    assertThat(world.ids(30 * MINUTE)).isEmpty();
  }

  @Test
  void anUnknownChipIsGuessedFromWhoIsMissingThereAndThen() {
    QueueWorld world = QueueWorld.started(30).passAll(1, 30, 0);
    world.act(Entered.withoutChip(31));
    for (int p = 0; p < 3; p++) {
      world.read(QueueWorld.POINTS.get(p) + "a", "SPARE", at_ms(15, p));
    }
    for (int n = 1; n <= 30; n++) {
      world.pass(n, 1).pass(n, 2);
    }
    Finding chip = world.finding("chip:SPARE", 60 * MINUTE);
    assertThat(chip.sentence()).contains("read 3 times on 3 lines").contains("likely that of 31");
    assertThat(chip.steps().getFirst().fields())
        .containsEntry("chip", "SPARE")
        .containsEntry("bib", "31");
  }

  @Test
  void aBoxOfUnknownChipsIsAFewFindingsAndACount() {
    QueueWorld world = QueueWorld.started(30).passAll(1, 30, 0);
    for (int n = 0; n < 300; n++) {
      world.read(n % 2 == 0 ? "STARTa" : "STARTb", "BOX" + n, GUN_ms + 1_000);
    }
    List<String> ids = world.ids(2 * MINUTE);
    assertThat(ids).hasSize(13).contains("chip:more");
  }

  @Test
  void aSingleMissInASmallFieldIsToldWithTheTimeFilledIn() {
    QueueWorld world = QueueWorld.started(20).passAll(1, 19, 2).pass(20, 0).pass(20, 2);
    Finding miss = world.finding("missing:20:5K", 60 * MINUTE);
    assertThat(miss.urgency()).isEqualTo(Urgency.BEFORE_OFFICIAL);
    assertThat(miss.steps().getFirst().fields())
        .containsEntry("bib", "20")
        .containsEntry("point", "5K")
        .containsEntry("time", "10:25:25.100");
  }

  @Test
  void manySingleMissesAreOneFindingWithACount() {
    QueueWorld world = QueueWorld.started(400).passAll(1, 400, 0);
    for (int n = 1; n <= 400; n++) {
      if (n % 20 != 0) {
        world.pass(n, 1);
      }
      world.pass(n, 2);
    }
    assertThat(world.ids(65 * MINUTE)).containsExactly("missing:single");
  }

  @Test
  void aMissingFinishIsToldSoonAndFillsTheTimeIn() {
    QueueWorld world = QueueWorld.started(20).passAll(1, 19, 4).passAll(20, 20, 3);
    assertThat(world.ids(101 * MINUTE)).isEmpty();
    Finding finish = world.finding("missing:20:FINISH", 120 * MINUTE);
    assertThat(finish.urgency()).isEqualTo(Urgency.SOON);
    assertThat(finish.steps().getFirst().order()).isEqualTo("set");
    assertThat(finish.steps().getFirst().fields().get("time")).startsWith("11:4");
    assertThat(finish.steps().get(1).order()).isEqualTo("dnf");
    world.act(new Change.StatusSet(new EntrantId(20), Status.DNF, ""));
    assertThat(world.ids(120 * MINUTE)).isEmpty();
  }

  @Test
  void whoIsOverdueIsToldAndManyAreOneFinding() {
    QueueWorld one = QueueWorld.started(20).passAll(1, 19, 2).passAll(20, 20, 1);
    assertThat(one.ids(65 * MINUTE)).containsExactly("overdue:20:10K");
    QueueWorld six = QueueWorld.started(40).passAll(1, 34, 3).passAll(35, 40, 1);
    assertThat(six.ids(95 * MINUTE)).containsExactly("overdue:red");
  }

  @Test
  void aStretchFarFasterThanTheRestWithPointsMissedIsACase() {
    QueueWorld world = QueueWorld.started(20).passAll(1, 20, 1).passAll(1, 19, 4);
    world.read("FINISHa", chip(20), at_ms(20, 1) + 45 * MINUTE);
    Finding podium = world.finding("podium:20", 110 * MINUTE);
    assertThat(podium.sentence()).contains("without a read at 10K, 15K").contains("faster");
    assertThat(podium.steps()).anyMatch(step -> step.order().equals("strike"));
    assertThat(podium.steps()).noneMatch(step -> step.order().equals("dq"));
  }

  @Test
  void aChipReadOnlyAtTheFinishIsPerhapsInABag() {
    QueueWorld world = QueueWorld.started(20).passAll(1, 19, 4).pass(20, 4);
    assertThat(world.finding("odd:20", 110 * MINUTE).sentence()).contains("and nowhere else");
  }

  @Test
  void aChipThatIsReadFurtherOnSoonerThanPossibleIsACase() {
    QueueWorld world = QueueWorld.started(20).passAll(1, 19, 1).pass(20, 0).pass(20, 1);
    long soon_ms = at_ms(20, 1) + 2 * MINUTE;
    world.read("15Ka", chip(20), soon_ms).read("FINISHa", chip(20), soon_ms + MINUTE);
    assertThat(world.finding("odd:20", 31 * MINUTE).sentence()).contains("15K, FINISH sooner");
  }

  @Test
  void twoChipsOfOneRunnerMinutesApartAreTold() {
    QueueWorld world = QueueWorld.started(20).passAll(1, 20, 2);
    world.act(
        new Change.ChipSet(
            "SECOND", new EntrantId(5), Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    world.read("5Ka", "SECOND", at_ms(5, 1) + 4 * MINUTE);
    assertThat(world.finding("chips:5", 55 * MINUTE).sentence()).contains("minutes apart");
  }

  /** An entrant who was given no chip. */
  private static final class Entered {
    static Change withoutChip(int runner) {
      return new Change.EntrantSet(Entrant.of(new EntrantId(runner), new Bib("" + runner)));
    }
  }
}
