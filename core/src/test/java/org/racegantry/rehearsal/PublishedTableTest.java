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
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(List.of(rows));
    return PublishedTable.read(SmallRace.SETUP, lines);
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
  void aRowWithTooFewFieldsIsTakenAndReported() {
    PublishedTable table = read("1,M,900");
    assertThat(kinds(table)).containsExactly(Kind.FIELD_COUNT, Kind.DID_NOT_FINISH);
  }

  private static List<Kind> kinds(PublishedTable table) {
    return table.problems().stream().map(TableProblem::kind).toList();
  }
}
