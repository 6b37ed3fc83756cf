package org.racegantry.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/** What officials say is held against the facts before it becomes one. */
class OfficialsDeskTest {
  @TempDir private Path folder;
  private Journal journal;
  private OfficialsDesk desk;

  @BeforeEach
  void open() {
    journal = SqliteJournal.open(DeskWorld.file(folder));
    desk = new OfficialsDesk(journal);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private static Change only(Ruling ruling) {
    assertThat(ruling.changes()).hasSize(1);
    return ruling.changes().getFirst();
  }

  private static void refused(ThrowingCallable words, String... says) {
    assertThatThrownBy(words).isInstanceOf(Refusal.class).hasMessageContainingAll(says);
  }

  @Test
  void aBibIsFoundInAnyNotationAndNamed() {
    Ruling ruling = desk.rule(" 007", Status.DNF);
    assertThat(only(ruling)).isEqualTo(new Change.StatusSet(new EntrantId(1), Status.DNF, ""));
    assertThat(ruling.words()).isEqualTo("bib 7 (Runner Seven) ruled DNF");
  }

  @Test
  void aPaperNamesWhatItIsAboutAndTheLaterOneReplacesTheEarlier() {
    Ruling test = desk.paper("Doping-Test", "open", "women", "", List.of("8", "7"), " No. 7 ");
    EntrantId seven = new EntrantId(1);
    EntrantId eight = new EntrantId(2);
    Paper open =
        new Paper(
            Paper.Topic.DOPING_TEST,
            "women",
            "",
            List.of(seven, eight),
            Paper.Answer.OPEN,
            "No. 7");
    assertThat(only(test)).isEqualTo(new Change.PaperSet(open));
    assertThat(test.words())
        .isEqualTo(
            "paper doping-test of women: open, about bib 7 (Runner Seven), bib 8,"
                + " resting on \"No. 7\"");
    assertThat(test.remarks()).isEmpty();
    record(test);
    OfficialsDesk later = new OfficialsDesk(journal);
    Ruling same = later.paper("doping-test", "open", "women", "", List.of("7", "8"), "No. 7");
    assertThat(same.remarks()).containsExactly("that is what the desk was told already");
    Ruling clean = later.paper("doping-test", "yes", "women", "", List.of("7", "8"), "");
    assertThat(clean.remarks()).containsExactly("it replaces: doping-test of women: open (No. 7)");
    assertThat(later.paper("doping-test", "yes", "", "", List.of(), "").remarks()).isEmpty();
  }

  @Test
  void aPaperOfNothingThereIsRefused() {
    refused(
        () -> desk.paper("doping", "yes", "", "", List.of(), ""),
        "no topic \"doping\"",
        "course-measured, separation");
    refused(
        () -> desk.paper("pacing", "perhaps", "", "", List.of(), ""),
        "no answer \"perhaps\"; write one of yes, no, open");
    refused(() -> desk.paper("pacing", "yes", "boys", "", List.of(), ""), "no race", "women, men");
    refused(() -> desk.paper("pacing", "yes", "", "10K", List.of(), ""), "no point \"10K\"");
    refused(
        () -> desk.paper("doping-test", "yes", "women", "", List.of("21"), ""),
        "bib 21 is in race men, not women");
    refused(() -> desk.paper("pacing", "yes", "", "", List.of("7", "07"), ""), "named twice");
    refused(() -> desk.paper("pacing", "yes", "", "", List.of(), "x".repeat(401)), "evidence");
  }

  @Test
  void anUnknownNameIsRefusedWithWhatThereIs() {
    refused(() -> desk.rule("9", Status.DNS), "no bib \"9\"", "7, 8, 21");
    refused(() -> desk.gun("second", "10:00:00"), "no wave \"second\"", "first");
    refused(() -> desk.set("7", "10K", "10:30:00", "video"), "no point", "START, FINISH");
    refused(() -> desk.judge("mens", List.of("7", "8")), "no race", "women, men");
    refused(() -> desk.clock("F9", 5, null, null), "no reader", "F1, F2, S1");
    refused(() -> desk.strike("F1", "C8", "10:30:05.250"), "no chip", "C7");
  }

  @Test
  void capitalsOfANameDoNotMatter() {
    assertThat(only(desk.clock("f1", -5, null, null)))
        .isEqualTo(new Change.ClockSet("F1", -5, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
  }

  @Test
  void aGunFarFromThePlanIsRecordedWithARemark() {
    assertThat(desk.gun("first", "10:00:01").remarks()).isEmpty();
    assertThat(desk.gun("first", "11:00:01").remarks().getFirst()).contains("10:00:00.000");
  }

  @Test
  void aDisqualificationNamesItsRule() {
    refused(() -> desk.disqualify("7", " "), "rule");
    assertThat(desk.disqualify("7", "TR55.10").words()).contains("TR55.10");
  }

  @Test
  void onlyARulingCanBeTakenBack() {
    refused(() -> desk.rule("7", Status.OK), "no ruling");
    record(desk.disqualify("7", "TR55.10"));
    assertThat(new OfficialsDesk(journal).rule("7", Status.OK).words()).contains("taken back");
  }

  @Test
  void judgesOrderEntrantsOfOneRaceEachOnce() {
    assertThat(only(desk.judge("women", List.of("8", "7"))))
        .isEqualTo(new Change.OrderJudged("women", List.of(new EntrantId(2), new EntrantId(1))));
    refused(() -> desk.judge("women", List.of("8", "21")), "bib 21", "race men");
    refused(() -> desk.judge("women", List.of("8", "8")), "twice");
    refused(() -> desk.judge("women", List.of("8")), "two bibs");
  }

  @Test
  void aChipHasAStretchOfTimeAndANewOneIsRemarkedOn() {
    assertThat(desk.chip("C7", "8", "10:10:00", null).remarks())
        .containsExactly("chip C7 is taken from bib 7 (Runner Seven)");
    assertThat(desk.chip("SPARE", "8", null, null).remarks()).hasSize(1);
    refused(() -> desk.chip("C7", "8", "10:10:00", "10:10:00"), "--from");
  }

  @Test
  void onlyAReadThatIsThereCanBeStruck() {
    assertThat(only(desk.strike("F1", "C7", "10:30:05.250")))
        .isEqualTo(new Change.ReadStruck("F1", "C7", DeskWorld.READ_MS));
    refused(() -> desk.strike("F1", "C7", "10:30:05"), "nearest are F1 10:30:05.250");
    refused(() -> desk.strike("F2", "C7", "10:30:05.250"), "nearest are F1 10:30:05.250");
  }

  @Test
  void anActIsUndoneAndBroughtBack() {
    Act gun = record(desk.gun("first", "10:00:01"));
    Act undo = record(new OfficialsDesk(journal).undo(gun.number()));
    OfficialsDesk after = new OfficialsDesk(journal);
    assertThat(undo.supersedes()).isEqualTo(gun.number());
    assertThat(undo.changes()).isEmpty();
    refused(() -> after.undo(gun.number()), "out of force since act " + undo.number());
    assertThat(after.undo(undo.number()).supersedes()).isEqualTo(undo.number());
    refused(() -> after.undo(99), "no act 99", "acts 1 to 4");
  }

  @Test
  void theSetupCannotBeUndone() {
    refused(() -> desk.undo(1), "set the race up");
  }

  @Test
  void aRaceOrAllRacesAreDeclared() {
    assertThat(desk.declare(ResultState.OFFICIAL, "").words()).startsWith("all races declared");
    assertThat(desk.declare(ResultState.OFFICIAL, "MEN").words()).startsWith("race men declared");
  }

  @Test
  void anActIsSigned() {
    refused(() -> new Signature(" ", ""), "--by");
  }

  private Act record(Ruling ruling) {
    try (Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      return recorder.act(
          "referee", "test", ruling.supersedes(), ruling.changes(), ruling.persons());
    }
  }
}
