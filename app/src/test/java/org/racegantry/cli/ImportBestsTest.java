package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.Recorder;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.Results;

/** Bests out of earlier race files: who is who, and what is taken. */
class ImportBestsTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 4, 23);
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 5);
  private static final LocalDate LAST_YEAR = LocalDate.of(2022, 10, 2);

  @TempDir private Path folder;

  @Test
  void aBirthDateTellsWhoItIsHoweverTheNameIsWritten() throws IOException {
    Path now = today("1,Åström,Jürgen,M,1990-05-06,,,,");
    Path march = march("77,ASTROM,Jurgen,M,1990-05-06,,,,00:16:00");
    Ran ran = bests(now, march);
    assertThat(ran.out())
        .contains("PB 0:16:00, March 2023-03-05 bib 77, by name and birth date")
        .contains("SB 0:16:00, March");
    assertThat(ran.err())
        .contains("1 finishers matched, 0 ambiguous, 0 not entered now")
        .contains("1 entries have got better bests")
        .contains("not all declared official");
    assertThat(entrant(now, "1").personalBest_ms()).isEqualTo(960_000);
    assertThat(entrant(now, "1").seasonBest_ms()).isEqualTo(960_000);
  }

  @Test
  void aNameAloneIsNobody() throws IOException {
    Path now =
        today(
            "1,Li,Wei,M,1990-05-06,,,,",
            "2,Ng,Ann,F,,,,,",
            "3,Roe,Sam,,,30,,,",
            "4,Fox,Kim,F,,30,,,");
    Path march =
        march(
            "1,Li,Wei,M,1991-05-06,,,,00:16:00",
            "2,Ng,Ann,F,,,,,00:16:01",
            "3,Roe,Sam,,,30,,,00:16:02",
            "4,Fox,Kim,M,,30,,,00:16:03");
    Ran ran = bests(now, march);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("0 finishers matched, 0 ambiguous, 4 not entered now");
    assertThat(entrant(now, "1").personalBest_ms()).isEqualTo(Entrant.UNKNOWN);
  }

  @Test
  void nameSexAndAnAgeThatFitsAreEnoughWhereADateIsMissing() throws IOException {
    Path now =
        today(
            "1,One,A,M,,33,,,",
            "2,Two,B,F,1990-04-01,,,,",
            "3,Three,C,M,,32,,,",
            "4,Four,D,F,,40,,,");
    Path march =
        march(
            "1,One,A,M,,32,,,00:16:00", // a birthday between the two days
            "2,Two,B,F,,32,,,00:17:00", // 32 in March, 33 since the first of April
            "3,Three,C,M,1990-09-09,,,,00:18:00", // 32 on both days
            "4,Four,D,F,,38,,,00:19:00"); // nobody has two birthdays in seven weeks
    Ran ran = bests(now, march);
    assertThat(ran.out().lines()).hasSize(3).allMatch(line -> line.contains("by name and age"));
    assertThat(entrant(now, "4").personalBest_ms()).isEqualTo(Entrant.UNKNOWN);
  }

  @Test
  void whoCouldBeTwoIsToldAndGetsNothing() throws IOException {
    Path now = today("1,Jones,Tom,M,,40,,,", "2,Jones,Tom,M,,40,,,");
    Path march = march("9,Jones,Tom,M,,40,,,00:16:00");
    Ran ran = bests(now, march);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("ambiguous, nothing taken: bib 1 JONES Tom may be March 2023-03-05 bib 9")
        .contains("ambiguous, nothing taken: bib 2 JONES Tom")
        .contains("0 finishers matched, 1 ambiguous, 0 not entered now");
  }

  @Test
  void aBirthDateOutweighsAnAge() throws IOException {
    Path now = today("1,Jones,Tom,M,1983-01-01,,,,", "2,Jones,Tom,M,,40,,,");
    Path march = march("9,Jones,Tom,M,1983-01-01,,,,00:16:00");
    Ran ran = bests(now, march);
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(entrant(now, "1").personalBest_ms()).isEqualTo(960_000);
    assertThat(entrant(now, "2").personalBest_ms()).isEqualTo(Entrant.UNKNOWN);
  }

  @Test
  void aBetterBestInTheEntryStaysAndTheSeasonIsTheCalendarYear() throws IOException {
    Path now =
        today(
            "1,One,A,M,1990-01-01,,0:15:00,0:15:30,",
            "2,Two,B,F,1990-01-01,,0:20:00,0:19:00,",
            "3,Three,C,F,1990-01-01,,,,");
    Path march =
        march(
            "1,One,A,M,1990-01-01,,,,00:16:00",
            "2,Two,B,F,1990-01-01,,,,00:19:30",
            "3,Three,C,F,1990-01-01,,,,00:18:00");
    Path october = lastYear("3,Three,C,F,1990-01-01,,,,00:17:00");
    Ran ran = bests(now, march, october);
    assertThat(ran.out()).contains("PB 0:19:30 (was 0:20:00)").doesNotContain("bib 1 ");
    assertThat(entrant(now, "1").personalBest_ms()).isEqualTo(900_000);
    assertThat(entrant(now, "1").seasonBest_ms()).isEqualTo(930_000);
    assertThat(entrant(now, "2").seasonBest_ms()).isEqualTo(1_140_000);
    assertThat(entrant(now, "3").personalBest_ms()).isEqualTo(1_020_000);
    assertThat(entrant(now, "3").seasonBest_ms()).isEqualTo(1_080_000);
  }

  @Test
  void whoDidNotFinishHasNoBestFromIt() throws IOException {
    Path now = today("1,One,A,M,1990-01-01,,,,", "2,Two,B,F,1990-01-01,,,,");
    Path march = march("1,One,A,M,1990-01-01,,,,", "2,Two,B,F,1990-01-01,,,,00:19:30");
    Ran ruled = Ran.gantry("dq", "" + march, "2", "--rule", "TR55.10", "--by", "referee");
    assertThat(ruled.code()).as(ruled.err()).isZero();
    assertThat(bests(now, march).out()).isEmpty();
  }

  @Test
  void doneTwiceItChangesNothingAndUndoneItIsAsBefore() throws IOException {
    Path now = today("1,One,A,M,1990-01-01,,0:20:00,,");
    Path march = march("1,One,A,M,1990-01-01,,,,00:16:00");
    Ran dry = Ran.gantry("import", "bests", "" + now, "" + march, "--dry-run");
    assertThat(dry.out()).contains("PB 0:16:00");
    assertThat(dry.err()).contains("1 entries would get better bests");
    assertThat(entrant(now, "1").personalBest_ms()).isEqualTo(1_200_000);
    bests(now, march);
    String acts = Ran.gantry("acts", "" + now).out();
    assertThat(bests(now, march).out()).isEmpty();
    assertThat(Ran.gantry("acts", "" + now).out()).isEqualTo(acts);
    String last = acts.strip().lines().toList().getLast().strip().split(" ")[0];
    Ran undone = Ran.gantry("undo", "" + now, last, "--why", "wrong file");
    assertThat(undone.code()).as(undone.err()).isZero();
    assertThat(entrant(now, "1").personalBest_ms()).isEqualTo(1_200_000);
    assertThat(entrant(now, "1").seasonBest_ms()).isEqualTo(Entrant.UNKNOWN);
  }

  @Test
  void anotherDistanceIsLeftOutAndALaterDayIsRefused() throws IOException {
    Path now = today("1,One,A,M,1990-01-01,,,,");
    List<String> entries = List.of("1,One,A,M,1990-01-01,,,,00:16:00");
    Path ten = PastRace.make(folder, "Ten", MARCH, 10_000, entries);
    Ran ran = bests(now, ten);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("left out, a race over 10 km is no best over 5 km");
    Ran later = Ran.gantry("import", "bests", "" + now, "" + now);
    assertThat(later.code()).isEqualTo(65);
    assertThat(later.err()).contains("its race day 2023-04-23 is not before");
    Ran missing = Ran.gantry("import", "bests", "" + now, "" + folder.resolve("none.gantry"));
    assertThat(missing.code()).isEqualTo(66);
    assertThat(Ran.gantry("import", "bests", "" + now).code()).isEqualTo(64);
  }

  @Test
  void aDebutIsTakenBackByABirthDateAndNotByAnAge() throws IOException {
    Path now = today("1,One,A,M,1990-01-01,,,,", "2,Two,B,F,,33,,,");
    debut(now, "1");
    debut(now, "2");
    Path march = march("1,One,A,M,1990-01-01,,,,00:16:00", "2,Two,B,F,,33,,,00:19:30");
    Ran ran = bests(now, march);
    assertThat(ran.out()).contains("PB 0:16:00 (was entered as a debut)").doesNotContain("bib 2 ");
    assertThat(entrant(now, "2").personalBest_ms()).isEqualTo(Entrant.DEBUT);
  }

  private static void debut(Path file, String bib) {
    Entrant e = entrant(file, bib);
    Entrant debut =
        new Entrant(
            e.id(),
            e.bib(),
            e.sex(),
            e.age(),
            "",
            "",
            "",
            "",
            "",
            "",
            Entrant.DEBUT,
            Entrant.UNKNOWN);
    try (Journal journal = SqliteJournal.open(file);
        Recorder recorder = Recorder.over(journal, InstantSource.system())) {
      List<Change> changes = List.of(new Change.EntrantSet(debut));
      recorder.act("test", "a debut", Act.NOTHING, changes, List.of());
    }
  }

  private Path today(String... entries) throws IOException {
    return PastRace.make(folder, "Today", TODAY, 5_000, List.of(entries));
  }

  private Path march(String... entries) throws IOException {
    return PastRace.make(folder, "March", MARCH, 5_000, List.of(entries));
  }

  private Path lastYear(String... entries) throws IOException {
    return PastRace.make(folder, "October", LAST_YEAR, 5_000, List.of(entries));
  }

  private static Ran bests(Path now, Path... earlier) {
    String[] command = new String[3 + earlier.length];
    command[0] = "import";
    command[1] = "bests";
    command[2] = now.toString();
    for (int i = 0; i < earlier.length; i++) {
      command[3 + i] = earlier[i].toString();
    }
    Ran ran = Ran.gantry(command);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private static Entrant entrant(Path file, String bib) {
    try (Journal journal = SqliteJournal.openReadOnly(file)) {
      Results results = AsOf.read(file, journal, "").results();
      return results.entrants().get(results.indexOf(new Bib(bib)));
    }
  }
}
