package org.racegantry.story.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who led together. Everything else stands on this. */
class A01_LeadGroupTest {
  private static List<String> groups(String table) {
    return Saying.of(SplitTable.story(table), Moment.LeadGroup.class);
  }

  @Test
  void aGapOfThreeSecondsHoldsTheGroupTogetherAndMoreEndsIt() {
    assertThat(
            groups(
                """
                1 M KEN 900 1810 2700
                2 M KEN 903 1800 2710
                3 M KEN 906 1803.001 2720
                """))
        .containsExactly("5K: 1 2 3", "10K: 2");
  }

  @Test
  void menAndWomenOfOneRaceLeadApart() {
    assertThat(
            groups(
                """
                1 M KEN 900 1800
                2 F KEN 1000 2000
                3 M KEN 901 1801
                4 F KEN 1001 2001
                """))
        .containsExactly("5K: 1 3", "5K: 2 4");
  }

  @Test
  void whoWasNotReadMakesTheGroupCareful() {
    assertThat(
            groups(
                """
                1 M KEN 900 1800 2700 3600
                2 M KEN 900 -    2701 3601
                3 M KEN 901 1801 2702 3602
                """))
        .containsExactly("5K: 1 2 3", "10K: 1 3 ?", "15K: 1 2 3");
  }

  @Test
  void whereTheLeaderWasNotReadNobodyKnowsWhoLed() {
    assertThat(
            groups(
                """
                1 M KEN 900 -    2600 3400
                2 M KEN 900 1800 2700 3600
                3 M KEN 901 1801 2702 3602
                """))
        .containsExactly("5K: 1 2 3", "15K: 1");
  }

  @Test
  void whoTakesNoPlaceAndWhoIsDisqualifiedIsInNoGroup() {
    assertThat(
            groups(
                """
                1 M KEN 900 1800
                2 M KEN 899 1799
                3 M KEN 898 1798
                np 2
                dq 3 TR7.5
                """))
        .containsExactly("5K: 1");
  }

  @Test
  void whoDidNotFinishLedAllTheSame() {
    assertThat(
            groups(
                """
                1 M KEN 900 1800 2700
                2 M KEN 899 1799 .
                """))
        .containsExactly("5K: 2 1", "10K: 2 1");
  }

  @Test
  void everybodyOutIsStillAStory() {
    String table =
        """
        1 M KEN 900 1800 .
        2 M KEN 901 .    .
        """;
    assertThat(groups(table)).containsExactly("5K: 1 2", "10K: 1");
    assertThat(Saying.of(SplitTable.story(table), Moment.Win.class)).isEmpty();
    assertThat(Saying.of(SplitTable.story(table), Moment.FavouriteOut.class))
        .containsExactly("2 DNF 5K", "1 DNF 10K");
  }

  @Test
  void aRaceOfOneHasAWinnerAndNobodyBesideHim() {
    String table = "1 M KEN 900 1800 2700";
    assertThat(groups(table)).isEmpty();
    assertThat(Saying.of(SplitTable.story(table), Moment.Win.class)).containsExactly("1");
    assertThat(Saying.of(SplitTable.story(table), Moment.DecisiveMove.class)).isEmpty();
  }

  @Test
  void withoutPointsBetweenStartAndFinishNothingIsMadeUp() {
    String table =
        """
        1 M KEN 900
        2 M KEN 940
        """;
    assertThat(groups(table)).isEmpty();
    assertThat(Saying.of(SplitTable.story(table), Moment.Sprint.class)).isEmpty();
    assertThat(Saying.of(SplitTable.story(table), Moment.Dropped.class)).isEmpty();
  }

  @Test
  void whileTheRaceIsOnAGroupReadJustNowMayStillGrow() {
    String table =
        """
        1 M KEN 900 1800   .
        2 M KEN 901 1801.5 .
        3 M KEN 902 .      .
        """;
    assertThat(Saying.of(SplitTable.live(table), Moment.LeadGroup.class))
        .containsExactly("5K: 1 2 3", "10K: 1 2 ?");
    assertThat(Saying.of(SplitTable.live(table), Moment.FavouriteOut.class)).isEmpty();
    assertThat(Saying.of(SplitTable.live(table), Moment.Dropped.class))
        .as("not read yet is not dropped")
        .isEmpty();
  }

  @Test
  void whileTheRaceIsOnWhoIsMissingFromTheGroupMayHaveBeenMissedByTheMat() {
    String table =
        """
        1 M KEN 900 .    .
        2 M KEN 901 1801 .
        3 M KEN 902 1802 .
        4 M KEN 990 1990 .
        """;
    assertThat(Saying.of(SplitTable.live(table), Moment.LeadGroup.class))
        .containsExactly("5K: 1 2 3", "10K: 2 3 ?");
    assertThat(Saying.of(SplitTable.story(table), Moment.LeadGroup.class))
        .as("once the race is over, he was out by then")
        .containsExactly("5K: 1 2 3", "10K: 2 3");
  }

  @Test
  void whereNobodysSexIsKnownAllAreOneContest() {
    assertThat(
            groups(
                """
                1 - KEN 900 1800
                2 - KEN 901 1803
                """))
        .containsExactly("5K: 1 2");
  }

  @Test
  void whoHasNoSexAmongMenAndWomenIsCountedAndNoMore() {
    String table =
        """
        1 M KEN 900 1800
        2 M KEN 901 1803
        3 - KEN 890 1700
        """;
    assertThat(groups(table)).containsExactly("5K: 1 2");
    assertThat(Saying.of(SplitTable.story(table), Moment.Win.class)).containsExactly("1 2");
    assertThat(SplitTable.story(table).moments())
        .filteredOn(Moment.Numbers.class::isInstance)
        .extracting(moment -> ((Moment.Numbers) moment).finished())
        .containsExactly(2, 1);
  }
}
