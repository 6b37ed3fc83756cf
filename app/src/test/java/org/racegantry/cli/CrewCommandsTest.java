package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.desk.DeskWorld;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.Snapshot;
import org.racegantry.live.SnapshotReader;
import org.racegantry.race.Bib;
import org.racegantry.race.Status;
import org.racegantry.scoring.Result;

/** Entries, swapped bibs and lists of times: what the console can do a script can do too. */
class CrewCommandsTest {
  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void make() {
    file = DeskWorld.file(folder).toString();
  }

  private Snapshot snapshot() {
    try (Journal journal = SqliteJournal.openReadOnly(Path.of(file))) {
      return SnapshotReader.atEnd(journal);
    }
  }

  private Result result(String bib) {
    Snapshot now = snapshot();
    return now.results().result(now.results().indexOf(new Bib(bib)));
  }

  private long seq() {
    try (Journal journal = SqliteJournal.openReadOnly(Path.of(file))) {
      return journal.head().seq();
    }
  }

  private Ran done(String... command) {
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private void refused(String[] command, String... says) {
    long before = seq();
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).isEqualTo(Exit.DATA);
    assertThat(ran.err()).contains(says);
    assertThat(seq()).isEqualTo(before);
  }

  @Test
  void anEntryIsMadeInTheWordsOfStartLists() {
    Ran ran =
        done(
            "enter",
            file,
            "30",
            "Family Name=Lovelace",
            "given_name=Ada",
            "sex=female",
            "birth_date=1986-04-24",
            "nation=Germany",
            "chip=C30",
            "shirt=M");
    assertThat(ran.out()).startsWith("act 3: entered bib 30 (Ada Lovelace): ");
    assertThat(ran.err()).contains("\"shirt\" is no column that is known; it is kept as it is");
    Result result = result("30");
    assertThat(result.entrant().sex()).isEqualTo("F");
    assertThat(result.entrant().age()).isEqualTo(36);
    assertThat(result.entrant().nation()).isEqualTo("GER");
    assertThat(snapshot().people().of(result.entrant().id()).more()).containsEntry("shirt", "M");
  }

  @Test
  void anEntryIsChangedWhereItIsNamedAndStaysElsewhere() {
    done("enter", file, "7", "club=Harriers", "age=41");
    done("enter", file, "7", "club=", "division=40-44");
    Result result = result("7");
    assertThat(result.entrant().club()).isEmpty();
    assertThat(result.entrant().age()).isEqualTo(41);
    assertThat(result.entrant().division()).isEqualTo("40-44");
    assertThat(result.entrant().sex()).isEqualTo("F");
    assertThat(snapshot().people().of(result.entrant().id()).familyName()).isEqualTo("Seven");
    assertThat(result.status()).isEqualTo(Status.OK);
    done("undo", file, "4");
    assertThat(result("7").entrant().club()).isEqualTo("Harriers");
  }

  @Test
  void aBibIsChangedUnlessSomebodyWearsIt() {
    done("enter", file, "7", "bib=0070");
    assertThat(result("70").status()).isEqualTo(Status.OK);
    refused(new String[] {"enter", file, "70", "bib=8"}, "bib 8 wears that bib");
  }

  @Test
  void aChipChangesHandsAndSaysSo() {
    assertThat(done("enter", file, "8", "chip=C7").err())
        .contains("chip C7 is taken from bib 7 (Runner Seven)");
    assertThat(result("8").status()).isEqualTo(Status.OK);
    assertThat(result("7").status()).isNotEqualTo(Status.OK);
  }

  @Test
  void whatIsWrongWithAnEntryIsToldAndNothingIsRecorded() {
    refused(new String[] {"enter", file, "8", "sex=Q", "age=900"}, "sex \"Q\"", "age \"900\"");
    refused(new String[] {"enter", file, "8", "wave=second"}, "is no wave of the race file");
    refused(new String[] {"enter", file, "8", "nation="}, "nothing changes");
    refused(new String[] {"enter", file, "8", "birth_date=04/05/1980"}, "year-month-day");
    refused(new String[] {"enter", file, "x y", "sex=F"}, "is no bib");
  }

  @Test
  void swappedBibsSwapTheReadsAndOneUndoBringsThemBack() {
    assertThat(done("swap", file, "7", "8", "--why", "wrong bags").out())
        .contains("bib 7 (Runner Seven) and bib 8 wore each other's bib", "chip C7 to bib 8");
    assertThat(result("8").status()).isEqualTo(Status.OK);
    assertThat(result("7").status()).isNotEqualTo(Status.OK);
    done("undo", file, "3");
    assertThat(result("7").status()).isEqualTo(Status.OK);
    refused(new String[] {"swap", file, "7", "007"}, "is named twice");
    refused(new String[] {"swap", file, "8", "21"}, "have no chips to swap");
  }

  @Test
  void aSwapOutlivesAStartListThatComesAgain() throws Exception {
    Path list = Files.writeString(folder.resolve("list.csv"), "bib,sex,chip\n7,F,C7\n8,F,C8\n");
    done("import", "entries", file, list.toString());
    done("swap", file, "7", "8");
    done("import", "entries", file, list.toString());
    assertThat(result("8").status()).isEqualTo(Status.OK);
    assertThat(done("swap", file, "7", "8").out()).contains("C7 to bib 7", "C8 to bib 8");
    assertThat(result("7").status()).isEqualTo(Status.OK);
  }

  @Test
  void whatDoesNotChangeHandsIsRemarkedOn() {
    done("set", file, "7", "FINISH", "10:31:00");
    done("dnf", file, "8");
    done("judge", file, "women", "7", "8");
    assertThat(done("swap", file, "7", "8").err())
        .contains("times stated at FINISH stay with bib 7", "ruling DNF stays with bib 8")
        .contains("judged order still names bib 7");
  }

  @Test
  void aListOfTimesIsOneAct() throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("video.csv"),
            "Bib;Time;Point;Source;who\n007;10:31:00,25;FINISH;video;Ann\n"
                + "8;2023-04-23T10:32:00.5+01:00;FINISH;;\n7;10:31:00,25;finish;video;Bob\n");
    Ran dry = done("import", "times", file, list.toString(), "--dry-run");
    assertThat(dry.err()).contains("would be taken in: 2 times stated: FINISH 2", "column 5");
    assertThat(seq()).isEqualTo(3);
    done("import", "times", file, list.toString(), "--by", "finish camera");
    assertThat(seq()).isEqualTo(4);
    assertThat(result("7").gunTime_ms()).isEqualTo(1_860_250);
    assertThat(result("8").gunTime_ms()).isEqualTo(1_920_500);
    assertThat(Ran.gantry("acts", file).out()).contains("finish camera", "(video.csv)");
    assertThat(Ran.gantry("explain", file, "7").out())
        .contains("10:31:00.250", "video", "10:30:05.250");
    done("undo", file, "3");
    assertThat(result("7").gunTime_ms()).isEqualTo(1_805_250);
  }

  @Test
  void aListOfOnePointNeedsNoColumnForIt() throws Exception {
    Path list = Files.writeString(folder.resolve("tic.csv"), "bib,time\n7,10:31:00\n");
    refused(new String[] {"import", "times", file, list.toString()}, "--point FINISH");
    done("import", "times", file, list.toString(), "--point", "FINISH");
    assertThat(result("7").gunTime_ms()).isEqualTo(1_860_000);
  }

  @Test
  void everyLineOfAListThatDoesNotFitIsToldAndNothingIsRecorded() throws Exception {
    Path list =
        Files.writeString(
            folder.resolve("bad.csv"),
            "bib,point,time\n9,FINISH,10:31:00\n7,10K,10:31:00\n7,FINISH,10.31\n"
                + "8,FINISH,10:31:00\n8,FINISH,10:31:01\n,FINISH,10:31:00\n");
    refused(
        new String[] {"import", "times", file, list.toString()},
        "line 2, column 1 (bib), \"9\": there is no bib",
        "line 3, column 2 (point), \"10K\": there is no point",
        "line 4, column 3 (time), \"10.31\"",
        "line 6, column 3 (time)",
        "by line 5",
        "line 7, column 1 (bib)",
        "5 errors; nothing was written");
  }

  @Test
  void anOfficialDeclarationSaysItsVersionAndAChangeAfterItIsRemarkedOn() {
    assertThat(done("declare", file, "official").out())
        .contains("all races declared official: women v1, men v1");
    assertThat(done("dnf", file, "8").err())
        .contains("race women are official v1", "declare them official again as v2")
        .doesNotContain("race men");
    assertThat(done("declare", file, "official", "women").out())
        .contains("race women declared official v2");
    assertThat(done("declare", file, "provisional", "men").err()).isEmpty();
  }
}
