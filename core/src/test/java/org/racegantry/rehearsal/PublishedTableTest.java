package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.rehearsal.TableProblem.Kind;

/** A table of published results: what is believed of it, and what is said about the rest. */
class PublishedTableTest {
  private static final String HEADER =
      "bib,sex,t5k,thalf,t40k,official_s,official_text,rank_overall";

  private static PublishedTable read(String... rows) {
    return readUnder(HEADER, rows);
  }

  private static PublishedTable readUnder(String header, String... rows) {
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(List.of(rows));
    return SmallRace.published(lines);
  }

  @Test
  void aCleanTableHasNoProblems() {
    PublishedTable table =
        read("1,M,900,3700,7300,7800,2:10:00,1", "2,W,901,3710,7400,7900,2:11:40,2");
    assertThat(table.problems()).isEmpty();
    assertThat(table.rows().get(1).sex()).isEqualTo("F");
    assertThat(table.rows().get(1).splits_s()).containsExactly(-1, 901, 3710, 7400, -1);
  }

  @Test
  void aSpreadsheetsDayFractionIsFoundByLineAndColumnAndTheRowIsTaken() {
    PublishedTable table =
        read(
            "1,M,900,3700,7300,7800,2:10:00,1",
            "2,M,900,3700,7300,10761,0.124548611,2",
            "3,M,900,3700,7300,7802,2:10:02,3",
            "4,M,900,3700,7300,7803,2:10:03,4");
    assertThat(table.rows().get(1).net_s()).isEqualTo(10_761);
    assertThat(table.problems())
        .extracting(TableProblem::kind, TableProblem::line, TableProblem::column)
        .containsExactly(tuple(Kind.DAY_FRACTION, 3, 7), tuple(Kind.RANK_CONTRADICTS_TIME, 3, 8));
    assertThat(table.doubted()).containsExactly(3);
  }

  @Test
  void aDayFractionWhereTheTimeShouldBeIsTurnedBack() {
    PublishedTable table = read("1,M,900,3700,7300,0.0902777778,,1");
    assertThat(table.rows().getFirst().net_s()).isEqualTo(7_800);
    assertThat(kinds(table)).containsExactly(Kind.DAY_FRACTION);
  }

  @Test
  void aTimeThatIsNoneCountsAsNotGiven() {
    PublishedTable table = read("1,M,abc,3700,0,7800,2:10:00,1");
    assertThat(table.rows().getFirst().splits_s()).containsExactly(-1, -1, 3700, -1, -1);
    assertThat(kinds(table)).containsExactly(Kind.NOT_A_NUMBER, Kind.NOT_A_NUMBER);
  }

  @Test
  void splitsThatDoNotRiseLoseTheFewest() {
    PublishedTable table = read("1,M,7350,3700,7300,7800,2:10:00,1");
    assertThat(table.rows().getFirst().splits_s()).containsExactly(-1, -1, 3700, 7300, -1);
    assertThat(kinds(table)).containsExactly(Kind.NOT_RISING);
  }

  @Test
  void aSplitBehindTheFinishGoes() {
    PublishedTable table = read("1,M,900,3700,7900,7800,2:10:00,1");
    assertThat(table.rows().getFirst().splits_s()).containsExactly(-1, 900, 3700, -1, -1);
    assertThat(table.problems().getFirst().value()).isEqualTo("7900");
  }

  @Test
  void twoFinishTimesOfOneRowAreHeldTogether() {
    assertThat(kinds(read("1,M,900,3700,7300,7800,2:10:01,1")))
        .containsExactly(Kind.TIMES_DISAGREE);
  }

  @Test
  void theSecondRowOfABibGetsANumberOfItsOwn() {
    PublishedTable table =
        read("1,M,900,3700,7300,7800,,1", "01,M,900,3700,7300,7801,,2", "3,M,,,,7802,,3");
    assertThat(table.rows()).extracting(PublishedRow::bib).containsExactly("1", "2", "3");
    assertThat(kinds(table)).containsExactly(Kind.DUPLICATE_BIB);
  }

  @Test
  void aPlacePrintedTwiceForTwoTimesIsFound() {
    PublishedTable table =
        read("1,M,,,,7800,,1", "2,M,,,,7801,,2", "3,M,,,,7803,,2", "4,M,,,,7804,,4");
    assertThat(kinds(table)).containsExactly(Kind.RANK_TWICE);
  }

  @Test
  void placesThatFollowNoTimeAtAllAreReportedOnce() {
    PublishedTable table =
        read("1,M,,,,7900,,1", "2,M,,,,7800,,2", "3,M,,,,7700,,3", "4,M,,,,7600,,4");
    assertThat(kinds(table)).containsExactly(Kind.RANK_CONTRADICTS_TIME);
    assertThat(table.doubted()).hasSize(4);
  }

  @Test
  void splitsWithoutAFinishAndNothingAtAllAreTwoThings() {
    PublishedTable table = read("1,M,900,3700,,,,", "2,M,,,,,,");
    assertThat(kinds(table)).containsExactly(Kind.DID_NOT_FINISH, Kind.DID_NOT_START);
    assertThat(table.rows().get(0).started()).isTrue();
    assertThat(table.rows().get(1).started()).isFalse();
  }

  @Test
  void aLegNobodyCanRunIsReported() {
    assertThat(kinds(read("1,M,900,3700,7700,7800,2:10:00,1"))).containsExactly(Kind.TOO_FAST);
  }

  @Test
  void twoColumnsForOneTimeStopTheTable() {
    for (String header :
        List.of("bib,net_s,finish_s", "bib,finish_s,bib", "bib,t5k,net_s,T5K", "gun_s,gun_s")) {
      PublishedTable table = readUnder(header, "1,7800,7801,7802");
      assertThat(kinds(table)).as(header).containsExactly(Kind.COLUMN_TWICE);
      assertThat(table.problems().getFirst().stops()).isTrue();
      assertThat(table.rows()).isEmpty();
    }
  }

  @Test
  void twoWordsForANationAreNoReasonToStop() {
    PublishedTable table = readUnder("bib,country,nation,net_s", "1,KEN,ETH,7800");
    assertThat(kinds(table)).containsExactly(Kind.COLUMN_NOT_USED);
    assertThat(table.rows().getFirst().nation()).isEqualTo("ETH");
  }

  @Test
  void aFinishThatSaysSomethingAndNoTimeStopsTheTable() {
    for (String finish : List.of("-7800", "2:10.27", "2:1O:27", "2:75:00", "9.03E-2")) {
      List<TableProblem> problems = read("1,M,900,3700,7300," + finish + ",,1").problems();
      assertThat(problems).as(finish).anyMatch(TableProblem::stops);
    }
    for (String none : List.of("DNF", "-", "0", "dq", "00:00:00", "")) {
      List<TableProblem> problems =
          read("1,M,900,3700,7300," + none + ",,", "2,M,,,,7800,,1").problems();
      assertThat(problems).as(none).noneMatch(TableProblem::stops);
    }
  }

  @Test
  void blankRowsDidNotStartOnlyWhereNoBibIsAskedFor() {
    assertThat(read("1,M,,,,7800,,1", ",,,,,,,").rows()).hasSize(1);
    assertThat(readUnder("t5k,finish_s", "900,7800", ",").rows()).hasSize(2);
  }

  @Test
  void aBibWithABlankStopsTheTableAndAnImpossibleAgeDoesNot() {
    assertThat(kinds(readUnder("bib,net_s", "1 2,7800"))).containsExactly(Kind.NO_BIB);
    PublishedTable old = readUnder("bib,age,net_s", "1,200,7800");
    assertThat(kinds(old)).containsExactly(Kind.NOT_A_NUMBER);
    assertThat(old.rows().getFirst().age()).isEqualTo(-1);
  }

  private static List<Kind> kinds(PublishedTable table) {
    return table.problems().stream().map(TableProblem::kind).toList();
  }
}
