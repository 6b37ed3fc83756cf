package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.moment.Moment;

/**
 * What happened in London on 23 April 2023, worked out by hand from {@code elite.csv}: whole
 * seconds there, so that a gap of two rounded times may be a second off in milliseconds.
 */
class LondonStoryTest {
  private static final Story LONDON = LondonStory.story();
  private static final Contest MEN = contest("elite-men");
  private static final Contest WOMEN = contest("elite-women");
  private static final Contest WHEELCHAIR_MEN = contest("wheelchair-men");
  private static final Contest WHEELCHAIR_WOMEN = contest("wheelchair-women");

  private static Contest contest(String race) {
    return LONDON.contests().stream()
        .filter(one -> one.race().id().equals(race))
        .findFirst()
        .orElseThrow();
  }

  private static String name(int athlete) {
    return LONDON.sources().cast().athlete(athlete).family();
  }

  private static List<String> names(List<Integer> athletes) {
    return athletes.stream().map(LondonStoryTest::name).toList();
  }

  private static <T extends Moment> List<T> of(Contest contest, Class<T> kind, String family) {
    return LONDON.moments(contest, kind).stream()
        .filter(moment -> names(moment.who()).contains(family))
        .toList();
  }

  private static <T extends Moment> T one(Contest contest, Class<T> kind, String family) {
    List<T> found = of(contest, kind, family);
    assertThat(found).as("%s of %s", kind.getSimpleName(), family).hasSize(1);
    return found.getFirst();
  }

  private static Moment.LeadGroup group(Contest contest, String point) {
    return LONDON.moments(contest, Moment.LeadGroup.class).stream()
        .filter(group -> group.point().id().equals(point))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void kiptumWonByTwoMinutesAndFiftyEightSeconds() {
    Moment.Win win = one(MEN, Moment.Win.class, "Kiptum");
    assertThat(win.times_s()).containsExactly(7285L, 7463L, 7499L, 7545L, 7598L);
    assertThat(names(win.who()))
        .containsExactly("Kiptum", "Kamworor", "Tola", "Gebresilase", "Tura");
    assertThat(win.margin_s()).contains(178L);
  }

  @Test
  void tenMenLedTogetherToFifteenKilometresAndFiveToThirty() {
    assertThat(group(MEN, "5K").who()).hasSize(10);
    assertThat(group(MEN, "15K").who()).hasSize(10);
    assertThat(group(MEN, "25K").who()).hasSize(7);
    assertThat(names(group(MEN, "30K").who()))
        .containsExactlyInAnyOrder("Kiptum", "Kamworor", "Tola", "Gebresilase", "Legese");
    assertThat(names(group(MEN, "35K").who())).containsExactly("Kiptum");
  }

  @Test
  void kiptumWentAwayBetweenThirtyAndThirtyFiveKilometresInThirteenFortyNine() {
    Moment.DecisiveMove move = one(MEN, Moment.DecisiveMove.class, "Kiptum");
    assertThat(move.from().id()).isEqualTo("30K");
    assertThat(move.to().id()).isEqualTo("35K");
    assertThat(move.with()).isEqualTo(5);
    assertThat(Math.ceilDiv(move.leg_ms(), 1000L)).isEqualTo(829);
    assertThat(move.margins().stream().map(gap -> gap.point().id()).toList())
        .containsExactly("35K", "40K", "FINISH");
    assertThat(move.margins().getFirst().gap_ms()).isBetween(74_000L, 76_000L);
    assertThat(move.margins().get(1).gap_ms()).isBetween(147_000L, 149_000L);
    assertThat(move.margins().getLast().gap_ms()).isEqualTo(178_000);
    assertThat(LONDON.moments(MEN, Moment.DecisiveMove.class)).hasSize(1);
  }

  @Test
  void kiptumRanTheSecondHalfAlmostTwoMinutesFaster() {
    Moment.Halves halves = one(MEN, Moment.Halves.class, "Kiptum");
    assertThat(halves.first_s()).isEqualTo(61 * 60 + 40);
    assertThat(halves.second_s()).isEqualTo(59 * 60 + 45);
    assertThat(halves.negative()).isTrue();
  }

  @Test
  void bekeleLostTheGroupBeforeHalfWayAndTheChampionBetween25And30() {
    Moment.Dropped bekele = one(MEN, Moment.Dropped.class, "Bekele");
    assertThat(bekele.without().id()).isEqualTo("HALF");
    Moment.Dropped champion = one(MEN, Moment.Dropped.class, "Kipruto");
    assertThat(champion.with().id()).isEqualTo("25K");
    assertThat(champion.without().id()).isEqualTo("30K");
    assertThat(of(MEN, Moment.Dropped.class, "Legese"))
        .as("was with them where he was last seen")
        .isEmpty();
  }

  @Test
  void theCourseRecordFellByOneMinuteTwelveAndTheWorldRecordStood() {
    List<Moment.RecordSaid> said = of(MEN, Moment.RecordSaid.class, "Kiptum");
    Moment.RecordSaid course = of(said, Scope.COURSE);
    assertThat(course.verdict().ruling()).isEqualTo(Ruling.RECORD);
    assertThat(course.verdict().margin_s()).isEqualTo(-72);
    Moment.RecordSaid world = of(said, Scope.WORLD);
    assertThat(world.verdict().ruling()).isEqualTo(Ruling.NOT);
    assertThat(world.verdict().margin_s()).isEqualTo(16);
    assertThat(world.verdict().provisionalMargin_s()).isEqualTo(18);
    assertThat(world.allTime().orElseThrow().rank()).isEqualTo(2);
  }

  private static Moment.RecordSaid of(List<Moment.RecordSaid> said, Scope scope) {
    return said.stream()
        .filter(one -> one.verdict().key().scope() == scope)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void cairessWasSixthAndTheFirstBritonInHisFirstMarathon() {
    Moment.FirstOfNation first = one(MEN, Moment.FirstOfNation.class, "Cairess");
    assertThat(first.nation()).isEqualTo("GBR");
    assertThat(first.home()).isTrue();
    assertThat(first.place()).isEqualTo(6);
    assertThat(one(MEN, Moment.Career.class, "Cairess").debut()).isTrue();
    Moment.FirstOfNation harrison = one(WOMEN, Moment.FirstOfNation.class, "Harrison");
    assertThat(harrison.place()).isEqualTo(11);
  }

  @Test
  void hassanFellBackAfterTwentyKilometresAndWasBackBeforeForty() {
    Moment.Dropped dropped = one(WOMEN, Moment.Dropped.class, "Hassan");
    assertThat(dropped.without().id()).isEqualTo("HALF");
    Moment.CameBack back = one(WOMEN, Moment.CameBack.class, "Hassan");
    assertThat(back.worst().point().id()).isEqualTo("25K");
    assertThat(back.worst().gap_ms()).isBetween(26_000L, 28_000L);
    assertThat(back.apart().id()).isEqualTo("35K");
    assertThat(back.caught().id()).isEqualTo("40K");
    assertThat(back.place()).isEqualTo(1);
    assertThat(one(WOMEN, Moment.Career.class, "Hassan").debut()).isTrue();
  }

  @Test
  void hassanWonASprintOfThree() {
    Moment.Sprint sprint = one(WOMEN, Moment.Sprint.class, "Hassan");
    assertThat(names(sprint.who())).containsExactly("Hassan", "Alemu", "Jepchirchir");
    assertThat(sprint.behind_s()).containsExactly(0L, 4L, 5L);
    assertThat(sprint.forWin()).isTrue();
    assertThat(LONDON.moments(WOMEN, Moment.DecisiveMove.class)).isEmpty();
    assertThat(of(WOMEN, Moment.Overtake.class, "Alemu"))
        .anyMatch(overtake -> name(overtake.athlete()).equals("Hassan") && overtake.place() == 1);
  }

  @Test
  void hugLedFromTheStartAndTookTheCourseRecord() {
    Moment.DecisiveMove move = one(WHEELCHAIR_MEN, Moment.DecisiveMove.class, "Hug");
    assertThat(move.from().id()).isEqualTo("START");
    assertThat(move.with()).isEqualTo(5);
    assertThat(move.margins().getLast().gap_ms()).isEqualTo(300_000);
    Moment.RecordSaid course = of(of(WHEELCHAIR_MEN, Moment.RecordSaid.class, "Hug"), Scope.COURSE);
    assertThat(course.verdict().official_s()).isEqualTo(5024);
    assertThat(course.verdict().margin_s()).isEqualTo(-54);
  }

  @Test
  void deRozarioWonASprintOfFourAndNoRecord() {
    Moment.Sprint sprint = one(WHEELCHAIR_WOMEN, Moment.Sprint.class, "De Rozario");
    assertThat(names(sprint.who())).containsExactly("De Rozario", "Schär", "Debrunner", "Scaroni");
    assertThat(sprint.behind_s()).containsExactly(0L, 2L, 3L, 6L);
    assertThat(of(WHEELCHAIR_WOMEN, Moment.RecordSaid.class, "De Rozario"))
        .noneMatch(said -> said.verdict().ruling() == Ruling.RECORD);
  }

  @Test
  void favouritesWhoAreOutAreTheBestByPersonalBestAndWhoeverLed() {
    Moment.FavouriteOut bekele = one(MEN, Moment.FavouriteOut.class, "Bekele");
    assertThat(bekele.bestRank()).as("2:01:41, eight seconds before Kiptum's").isEqualTo(1);
    assertThat(bekele.lastSeen().orElseThrow().id()).isEqualTo("25K");
    assertThat(one(MEN, Moment.FavouriteOut.class, "Kipruto").bestRank()).isEqualTo(4);
    assertThat(one(MEN, Moment.FavouriteOut.class, "Legese").bestRank()).isEqualTo(3);
    Moment.FavouriteOut kosgei = one(WOMEN, Moment.FavouriteOut.class, "Kosgei");
    assertThat(kosgei.bestRank()).isEqualTo(1);
    assertThat(kosgei.lastSeen()).as("stopped after minutes").isEmpty();
    assertThat(of(MEN, Moment.FavouriteOut.class, "Lunn")).isEmpty();
  }

  @Test
  void championsOfEarlierYearsAreFound() {
    Moment.FavouriteOut kipruto = one(MEN, Moment.FavouriteOut.class, "Kipruto");
    assertThat(kipruto.title().stream().map(title -> title.date()).toList())
        .containsExactly("2022-10-02");
    assertThat(one(WOMEN, Moment.FavouriteOut.class, "Kosgei").title()).hasSize(2);
    Moment.Champion yehualaw = one(WOMEN, Moment.Champion.class, "Yehualaw");
    assertThat(yehualaw.place()).isEqualTo(5);
    assertThat(yehualaw.defending()).isTrue();
    Moment.Champion hug = one(WHEELCHAIR_MEN, Moment.Champion.class, "Hug");
    assertThat(hug.place()).isEqualTo(1);
    assertThat(hug.titles().getLast().date()).isLessThan("2017");
  }

  @Test
  void noMarginAmongTheMenIsWiderAmongThoseThatAreKnown() {
    Moment.MarginRanked men = one(MEN, Moment.MarginRanked.class, "Kiptum");
    assertThat(men.rank()).isEqualTo(1);
    assertThat(men.lastWider()).isEmpty();
    assertThat(men.lastCloser().getFirst().athlete()).isEqualTo("Amos Kipruto");
    Moment.MarginRanked women = one(WOMEN, Moment.MarginRanked.class, "Hassan");
    assertThat(women.lastCloser().getFirst().date()).startsWith("2014");
  }

  @Test
  void farahRanHisLastMarathon() {
    Moment.Career farah = one(MEN, Moment.Career.class, "Farah");
    assertThat(farah.debut()).isFalse();
    assertThat(farah.place()).isEqualTo(9);
    assertThat(farah.time_s()).isEqualTo(7828);
  }

  @Test
  void theTimesSaidOnTheDayAreCorrected() {
    Moment.TimeCorrected farah = one(MEN, Moment.TimeCorrected.class, "Farah");
    assertThat(farah.provisional_s()).isEqualTo(7827);
    assertThat(farah.official_s()).isEqualTo(7828);
    assertThat(one(MEN, Moment.TimeCorrected.class, "Kiptum").provisional_s()).isEqualTo(7287);
    assertThat(one(WOMEN, Moment.TimeCorrected.class, "Hassan").provisional_s()).isEqualTo(8314);
  }

  @Test
  void threeMenInOneSecondWerePlacedAllTheSame() {
    Moment.SameSecond three = one(MEN, Moment.SameSecond.class, "Lara");
    assertThat(names(three.who())).containsExactly("Lara", "Gröschel", "Caldwell");
    assertThat(three.place()).isEqualTo(11);
    assertThat(three.time_s()).isEqualTo(8009);
  }

  @Test
  void theFastestLegsWereTheWinners() {
    Moment.FastestLeg men = one(MEN, Moment.FastestLeg.class, "Kiptum");
    assertThat(men.from().id()).isEqualTo("30K");
    Moment.FastestLeg women = one(WOMEN, Moment.FastestLeg.class, "Hassan");
    assertThat(women.from().id()).isEqualTo("30K");
  }

  @Test
  void thirtyOneMenStartedAndTwentyFourFinished() {
    Moment.Numbers men = LONDON.moments(MEN, Moment.Numbers.class).getFirst();
    assertThat(men.started()).isEqualTo(31);
    assertThat(men.finished()).isEqualTo(24);
    assertThat(men.running()).isZero();
    assertThat(men.nations().getFirst()).isEqualTo(new Moment.NationCount("GBR", 15));
    assertThat(name(men.oldest())).isEqualTo("Thompson");
    assertThat(name(men.youngest())).isEqualTo("Kiptum");
    assertThat(men.median_s()).as("the twelfth of twenty-four").isEqualTo(8009);
  }

  @Test
  void nobodyRanBesideAnybodyWhereOwnTimesRank() {
    for (Contest mass : LONDON.contests()) {
      if (mass.race().id().equals("mass")) {
        assertThat(LONDON.moments(mass))
            .noneMatch(Moment.LeadGroup.class::isInstance)
            .noneMatch(Moment.Dropped.class::isInstance)
            .noneMatch(Moment.DecisiveMove.class::isInstance)
            .noneMatch(Moment.Sprint.class::isInstance)
            .noneMatch(Moment.Overtake.class::isInstance);
        assertThat(LONDON.moments(mass, Moment.Win.class)).hasSize(1);
      }
    }
  }
}
