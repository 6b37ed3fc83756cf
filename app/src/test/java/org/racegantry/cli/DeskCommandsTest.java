package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.desk.DeskWorld;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;

/** One command of the desk is one act, and a refused command is none. */
class DeskCommandsTest {
  @TempDir private Path folder;

  private static long seq(Path file) {
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      return journal.head().seq();
    }
  }

  @Test
  void everyCommandOfTheDeskRecordsOneActAndSaysHowToUndoIt() {
    String file = DeskWorld.file(folder).toString();
    String[][] commands = {
      {"gun", file, "first", "10:00:01"},
      {"set", file, "7", "FINISH", "10:31:00.5", "--source", "video"},
      {"dq", file, "7", "--rule", "TR55.10"},
      {"ok", file, "7"},
      {"dns", file, "8"},
      {"dnf", file, "8"},
      {"np", file, "8"},
      {"judge", file, "women", "8", "7"},
      {"chip", file, "C7", "8", "--from", "10:05:00"},
      {"clock", file, "F1", "-1500"},
      {"strike", file, "F1", "C7", "10:30:05.250"},
      {"declare", file, "provisional"},
      {"undo", file, "3", "--by", "referee", "--why", "slip"},
      {"paper", file, "pacing", "yes", "--race", "women", "--bib", "8", "--bib", "7"},
    };
    long act = 3;
    for (String[] command : commands) {
      Ran ran = Ran.gantry(command);
      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(ran.out()).startsWith("act " + act + ": ").contains("gantry undo " + file);
      act++;
    }
    assertThat(seq(Path.of(file))).isEqualTo(3 + commands.length);
    Ran acts = Ran.gantry("acts", file);
    assertThat(acts.out().lines()).hasSize(2 + commands.length);
    assertThat(acts.out()).contains("out by 15", "undoes act 3 (slip)", "referee");
    assertThat(acts.out()).contains("3 entered, 1 chips assigned");
  }

  @Test
  void whatDoesNotFitTheFactsIsBadDataAndRecordsNothing() {
    Path file = DeskWorld.file(folder);
    long before = seq(file);
    Ran ran = Ran.gantry("dns", file.toString(), "9");
    assertThat(ran.code()).isEqualTo(Exit.DATA);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("gantry: ").contains("no bib \"9\"", "nothing was recorded");
    assertThat(seq(file)).isEqualTo(before);
  }

  @Test
  void aDryRunChecksAndRecordsNothing() {
    Path file = DeskWorld.file(folder);
    long before = seq(file);
    Ran ran = Ran.gantry("dnf", file.toString(), "8", "--dry-run");
    assertThat(ran.out()).isEqualTo("would record: bib 8 ruled DNF" + System.lineSeparator());
    assertThat(seq(file)).isEqualTo(before);
  }

  @Test
  void aMissingOrForeignFileHasItsOwnCode() throws Exception {
    assertThat(Ran.gantry("acts", folder.resolve("no.gantry").toString()).code())
        .isEqualTo(Exit.NO_INPUT);
    Path foreign = Files.writeString(folder.resolve("x.gantry"), "not a race file\n".repeat(99));
    assertThat(Ran.gantry("acts", foreign.toString()).code()).isEqualTo(Exit.DATA);
  }
}
