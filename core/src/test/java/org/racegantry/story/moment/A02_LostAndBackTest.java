package org.racegantry.story.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who lost the lead group, and who came back to it. */
class A02_LostAndBackTest {
  private static List<String> lost(String table) {
    return Saying.of(SplitTable.story(table), Moment.Dropped.class);
  }

  private static List<String> back(String table) {
    return Saying.of(SplitTable.story(table), Moment.CameBack.class);
  }

  @Test
  void whoIsMoreThanFiveSecondsBehindTheLastOfTheGroupHasLostIt() {
    assertThat(
            lost(
                """
                1 M KEN 900 1800   2700
                2 M KEN 900 1801   2705
                3 M KEN 900 1806.0 2709
                4 M KEN 900 1806.1 2750
                """))
        .containsExactly("4 5K-10K 6.1");
  }

  @Test
  void whoWasNeverInTheGroupCannotLoseIt() {
    assertThat(
            lost(
                """
                1 M KEN 900 1800 2700
                2 M KEN 901 1801 2701
                3 M KEN 950 1900 2900
                """))
        .isEmpty();
  }

  @Test
  void whoWasNotReadAgainIsNotLost() {
    assertThat(
            lost(
                """
                1 M KEN 900 1800 2700
                2 M KEN 901 1801 2701
                3 M KEN 901 .    .
                """))
        .isEmpty();
  }

  @Test
  void aPointMissedBetweenMakesTheStretchLongerAndCareful() {
    assertThat(
            lost(
                """
                1 M KEN 900 1800 2700 3600
                2 M KEN 901 1801 2701 3605
                3 M KEN 901 -    2720 3700
                """))
        .containsExactly("3 5K-15K 20.0 ?");
  }

  @Test
  void aGapThatClosesIsAReturn() {
    String table =
        """
        1 M KEN 900 1800 2700 3600 4500
        2 M KEN 901 1801 2701 3601 4504
        3 M KEN 901 1815 2727 3602 4502
        """;
    assertThat(lost(table)).containsExactly("3 5K-10K 15.0");
    assertThat(back(table)).containsExactly("3 15K-20K 27.0 at 15K");
  }

  @Test
  void aBreakawayThatIsCaughtIsNobodysReturn() {
    String table =
        """
        1 M KEN 900 1800 2730 3630
        2 M KEN 900 1820 2730 3635
        3 M KEN 901 1821 2731 3640
        4 M KEN 902 1822 2732 3639
        """;
    assertThat(lost(table)).isEmpty();
    assertThat(back(table)).isEmpty();
    assertThat(Saying.of(SplitTable.story(table), Moment.Breakaway.class))
        .containsExactly("1 10K-15K 20.0");
  }

  @Test
  void whoeverStaysInFrontToTheFinishBrokeAwayForGood() {
    String table =
        """
        1 M KEN 900 1800 2700
        2 M KEN 900 1820 2750
        """;
    assertThat(Saying.of(SplitTable.story(table), Moment.Breakaway.class)).isEmpty();
  }

  @Test
  void oneOfTwoWhoClosesOnTheOtherIsBack() {
    String table =
        """
        1 M KEN 900 1800 2720 3630
        2 M KEN 900 1820 2721 3620
        """;
    assertThat(back(table)).containsExactly("2 10K-15K 20.0 at 10K");
  }

  @Test
  void whoClosesOnTheLastLegAndWinsCameBackAtTheFinish() {
    String table =
        """
        1 M KEN 900 1800 2700 3700
        2 M KEN 900 1830 2740 3650
        """;
    assertThat(back(table)).containsExactly("2 15K-FINISH 40.0 at 15K");
    assertThat(Saying.of(SplitTable.story(table), Moment.DecisiveMove.class))
        .containsExactly("2 15K-FINISH of 1 behind 40.0, FINISH 50.0");
    assertThat(Saying.of(SplitTable.story(table), Moment.Overtake.class))
        .containsExactly("2 passed 1 behind 15K 40.0 ahead 50");
  }

  @Test
  void whoIsTenSecondsDownOnTheLastLegWasThereForTheSprint() {
    assertThat(
            lost(
                """
                1 M KEN 900 1800 2700
                2 M KEN 900 1800 2710
                3 M KEN 900 1800 2711
                """))
        .containsExactly("3 10K-FINISH 11.0");
  }

  @Test
  void anEstimateNeverMakesALoss() {
    assertThat(
            lost(
                """
                1 M KEN 900 1800 2700 3600
                2 M KEN 900 1800 2700 3600
                3 M KEN 900 -    -    3700
                """))
        .as("somewhere behind 5 km: where, nobody saw")
        .containsExactly("3 5K-FINISH 100.0 ?");
  }
}
