package org.racegantry.story.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.story.Story;

/** The move that won, sprints, overtakes, and who shares a second. */
class A03_TheEndTest {
  private static List<String> said(String table, Class<? extends Moment> kind) {
    return Saying.of(SplitTable.story(table), kind);
  }

  private static final String KIPTUM =
      """
      1 M KEN 900 1800 2630 3470 4330
      2 M KEN 900 1801 2704 3610 4520
      3 M ETH 901 1802 2710 3640 4560
      """;

  @Test
  void theMoveIsWhereTheWinnerWentAwayForGood() {
    assertThat(said(KIPTUM, Moment.DecisiveMove.class))
        .containsExactly("1 10K-15K of 3, 15K 74.0, 20K 140.0, FINISH 190.0");
    assertThat(said(KIPTUM, Moment.Sprint.class)).isEmpty();
  }

  @Test
  void whereTheWinnerWasNotReadTheMoveIsSomewhereOnTheLongerStretch() {
    assertThat(said(KIPTUM.replace("2630", "-"), Moment.DecisiveMove.class))
        .containsExactly("1 10K-20K of 3, 20K 140.0, FINISH 190.0 ?");
  }

  @Test
  void whereTheSecondWasNotReadTheMarginIsTakenWithCare() {
    Story story = SplitTable.story(KIPTUM.replace("2704", "-"));
    Moment.DecisiveMove move =
        story.moments(story.contests().getFirst(), Moment.DecisiveMove.class).getFirst();
    assertThat(move.margins().getFirst().gap_ms()).isEqualTo(80_000);
    assertThat(move.margins().getFirst().sureness()).isNotEqualTo(move.sureness());
  }

  @Test
  void whoWasAloneAtTheFirstPointLeftTheFieldAtTheStart() {
    assertThat(
            said(
                """
                1 M KEN 880 1760 2640
                2 M KEN 900 1800 2700
                """,
                Moment.DecisiveMove.class))
        .containsExactly("1 START-5K of 2, 5K 20.0, 10K 40.0, FINISH 60.0");
  }

  @Test
  void whoCameFromBehindIsSaidToHave() {
    assertThat(
            said(
                """
                1 M KEN 900 1800 2750 3700
                2 M KEN 902 1830 2730 3640
                3 M KEN 903 1831 2760 3720
                """,
                Moment.DecisiveMove.class))
        .containsExactly("2 10K-15K of 2 behind 30.0, 15K 20.0, FINISH 60.0");
  }

  @Test
  void tenSecondsAndLessIsASprintAndNoMove() {
    String table =
        """
        1 M KEN 900 1800 2700
        2 M KEN 900 1800 2710
        3 M KEN 900 1809 2709.5
        4 M KEN 900 1805 2711
        """;
    assertThat(said(table, Moment.Sprint.class)).containsExactly("1 3 2 for 1 within 10");
    assertThat(said(table, Moment.DecisiveMove.class)).isEmpty();
  }

  @Test
  void whoWasFarBehindAtTheLastSplitDidNotSprint() {
    assertThat(
            said(
                """
                1 M KEN 900 1800 2700
                2 M KEN 900 1811 2704
                """,
                Moment.Sprint.class))
        .isEmpty();
  }

  @Test
  void theRestMaySprintWhereTheWinnerWasAway() {
    assertThat(
            said(
                """
                1 M KEN 900 1800 2700
                2 M KEN 900 1806 2705
                3 M KEN 900 1807 2706
                """,
                Moment.Sprint.class))
        .as("five seconds ahead at 10 km, and five at the line")
        .containsExactly("2 3 for 2 within 1");
  }

  @Test
  void aSprintFromAnEarlierSplitIsToldWithCare() {
    assertThat(
            said(
                """
                1 M KEN 900 1800 2700
                2 M KEN 900 -    2702
                """,
                Moment.Sprint.class))
        .containsExactly("1 2 for 1 within 2 ?");
  }

  @Test
  void anOvertakeShowsInWholeSecondsAsTheyArePrinted() {
    assertThat(
            said(
                """
                1 M KEN 900 1800.9 2700
                2 M KEN 900 1800.1 2720
                3 M KEN 900 1799.9 2730
                """,
                Moment.Overtake.class))
        .containsExactly(
            "1 passed 3 behind 10K 1.0 ahead 30", "2 passed 3 behind 10K 0.2 ahead 10");
  }

  @Test
  void judgesSayWhoWon() {
    String table =
        """
        race race judged
        1 M KEN 900 1800 2700.1
        2 M KEN 900 1800 2700.2
        judge race 2 1
        """;
    assertThat(said(table, Moment.Win.class)).containsExactly("2 1");
    assertThat(said(table, Moment.SameSecond.class)).containsExactly("2 1 at 1");
    assertThat(said(table, Moment.Sprint.class)).containsExactly("2 1 for 1 within 0");
  }

  @Test
  void halvesAddUpToTheOfficialTime() {
    assertThat(
            said(
                """
                1 M KEN 900.4 1800 2700 3550.2
                2 M KEN 900.4 1800 2700 3600.2
                """,
                Moment.Halves.class))
        .containsExactly("1 1800+1751", "2 1800+1801");
  }

  @Test
  void whereOwnTimesRankAndStartsWereFarApartOnlyTheWinIsTold() {
    String table =
        """
        race race net
        1 M KEN 900 1800 2700
        2 M KEN 900 1800 2701
        read S0 C2 10:00:30.000
        """;
    assertThat(said(table, Moment.LeadGroup.class)).isEmpty();
    assertThat(said(table, Moment.Sprint.class)).isEmpty();
    assertThat(said(table, Moment.Win.class)).containsExactly("2 1");
  }

  @Test
  void theFirstOfANationIsFoundAndHomeIsWhereMostAreFrom() {
    assertThat(
            said(
                """
                1 M KEN 900 1800
                2 M GBR 910 1810
                3 M GBR 920 1820
                4 M KEN 921 1821
                5 M GBR 930 1830
                6 M ART 931 1831
                """,
                Moment.FirstOfNation.class))
        .containsExactly("KEN 1 1", "GBR* 2 2");
  }
}
