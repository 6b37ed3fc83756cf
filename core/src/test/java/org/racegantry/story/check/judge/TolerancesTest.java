package org.racegantry.story.check.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.story.check.Claim.Ruling.CANNOT_SAY;
import static org.racegantry.story.check.Claim.Ruling.CONTRADICTED;
import static org.racegantry.story.check.Claim.Ruling.SUPPORTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.racegantry.story.Story;
import org.racegantry.story.Where;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Counted;
import org.racegantry.story.check.read.Statement.Happening;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Statement.Span;
import org.racegantry.story.check.read.Subject;

/** Each tolerance of docs/check.md at its border. */
class TolerancesTest {
  /** 1 leads all the way; 2 loses contact behind half way; 3 comes back at 40 km; 4 stops. */
  private static final Story RACE =
      SmallStory.marathon(
          "gun judged fastest=7m",
          "declare official",
          "1 M KEN 0:30:00 1:03:00 1:30:00 2:00:00 2:06:40",
          "2 M ETH 0:30:01 1:03:02 1:30:20 2:01:00 2:08:00",
          "3 M GBR 0:30:02 1:03:20 1:30:40 2:00:02 2:06:49",
          "4 M GBR 0:30:02 1:03:03 - - -",
          "5 F GBR 0:35:00 1:13:00 1:44:00 2:20:00 2:28:00",
          "6 F KEN 0:34:00 1:12:00 1:43:00 2:19:00 2:27:00");

  private static final Where HALF = Where.at(21_097_500);
  private static final Where KM_30 = Where.at(30_000_000);
  private static final Where KM_32 = Where.at(32_000_000);

  private static Subject who(int bib) {
    return SmallStory.who(RACE, bib);
  }

  private static Amount exactly(long value) {
    return new Amount(value, value, value, "" + value);
  }

  private static Span span(String words) {
    return new Span(0, words.length(), words);
  }

  private static void is(Ruling ruling, Statement... statements) {
    for (Statement statement : statements) {
      Claim claim = Bench.of(RACE).judge(statement);
      assertThat(claim.ruling()).as("%s", claim).isEqualTo(ruling);
    }
  }

  private static Statement finish(int bib, long seconds) {
    return new Statement.FinishTime(span("in"), who(bib), exactly(seconds));
  }

  private static Statement place(int bib, int place) {
    return new Statement.Place(
        span("was"), who(bib), exactly(place), Optional.empty(), Optional.empty(), false);
  }

  private static Statement gap(int bib, Other other, long seconds, Where at) {
    return new Statement.Gap(
        span("behind"), who(bib), other, exactly(seconds), false, Optional.ofNullable(at));
  }

  private static Statement behind(int bib, long seconds, Where at) {
    return gap(bib, new Other.Front(), seconds, at);
  }

  private static Statement split(int bib, Where at, long seconds) {
    return new Statement.SplitTime(span("at"), who(bib), at, exactly(seconds));
  }

  private static Statement leg(int bib, long from_m, long to_m, long seconds) {
    Where leg = new Where(from_m * 1000, to_m * 1000);
    return new Statement.LegTime(span("leg"), who(bib), leg, exactly(seconds));
  }

  private static Statement happened(int bib, Happening what, Where at) {
    return new Statement.Happened(span("leaders"), who(bib), what, Optional.ofNullable(at), false);
  }

  private static Statement group(long number, Where at) {
    return new Statement.Count(
        span("group"), who(1), Counted.LEAD_GROUP, exactly(number), Optional.ofNullable(at));
  }

  private static Statement beat(int bib, int other, boolean late) {
    return new Statement.Beat(span("beat"), who(bib), who(other), late);
  }

  @Test
  void aFinishTimeHasNoRoom() {
    is(SUPPORTED, finish(1, 7600));
    is(CONTRADICTED, finish(1, 7599), finish(1, 7601), finish(4, 7600));
  }

  @Test
  void aPlaceIsThatOfTheSexOrThatOfAll() {
    is(SUPPORTED, place(6, 1), place(6, 4), place(5, 2), place(1, 1));
    is(CONTRADICTED, place(6, 2), place(1, 2), place(4, 4));
  }

  @Test
  void aGapAtTheLineHasNoRoomAndOneOnTheWayHas() {
    is(SUPPORTED, behind(2, 80, null), gap(2, new Other.Next(), 71, null));
    is(SUPPORTED, gap(2, new Other.Next(), 80, null));
    is(CONTRADICTED, behind(2, 79, null), behind(2, 81, null));
    is(SUPPORTED, behind(2, 20, KM_30), behind(2, 19, KM_30), behind(2, 21, KM_30));
    is(CANNOT_SAY, behind(2, 22, KM_30), behind(2, 18, KM_30));
    is(CONTRADICTED, behind(2, 23, KM_30), behind(2, 17, KM_30));
    // Between 20 s at 30 km and 60 s at 40 km.
    is(SUPPORTED, behind(2, 17, KM_32), behind(2, 40, KM_32), behind(2, 63, KM_32));
    is(CANNOT_SAY, behind(2, 16, KM_32), behind(2, 64, KM_32), behind(2, 75, KM_32));
    is(CONTRADICTED, behind(2, 76, KM_32), behind(2, 4, KM_32));
    is(CANNOT_SAY, behind(4, 30, KM_30));
  }

  @Test
  void splitsAndLegsMayBeRounded() {
    is(SUPPORTED, split(1, HALF, 3780), split(1, HALF, 3779), split(1, HALF, 3781));
    is(CANNOT_SAY, split(1, HALF, 3782), split(4, KM_30, 5400));
    is(CONTRADICTED, split(1, HALF, 3783), split(1, KM_32, 5300), split(1, KM_32, 7300));
    is(SUPPORTED, leg(1, 30_000, 40_000, 1800), leg(1, 30_000, 40_000, 1801));
    is(CANNOT_SAY, leg(1, 30_000, 40_000, 1802), leg(1, 32_000, 40_000, 1400));
    is(CONTRADICTED, leg(1, 30_000, 40_000, 1803), leg(1, 0, 21_098, 3700));
  }

  @Test
  void aLeadGroupMayBeMiscountedByOne() {
    is(SUPPORTED, group(3, HALF), group(4, Where.at(10_000_000)));
    // Chained by ten seconds it would be three as well.
    is(CANNOT_SAY, group(4, HALF), group(2, HALF));
    is(CONTRADICTED, group(5, HALF), group(1, HALF), group(6, null));
    is(SUPPORTED, group(4, null));
  }

  @Test
  void aSprintIsWithinTenSecondsOrFromLevel() {
    is(SUPPORTED, beat(1, 3, true), beat(3, 2, false), beat(1, 4, false));
    is(CONTRADICTED, beat(1, 2, true), beat(2, 1, false), beat(4, 1, false));
  }

  @Test
  void momentsHappenBetweenTheMats() {
    is(SUPPORTED, happened(2, Happening.DROPPED, Where.at(25_000_000)));
    is(SUPPORTED, happened(3, Happening.CAUGHT, Where.at(38_000_000)));
    is(SUPPORTED, happened(4, Happening.OUT, Where.at(25_000_000)));
    is(SUPPORTED, happened(1, Happening.LED, null), happened(3, Happening.LED, KM_32));
    is(CONTRADICTED, happened(2, Happening.DROPPED, Where.at(5_000_000)));
    is(CONTRADICTED, happened(1, Happening.DROPPED, null), happened(1, Happening.OUT, null));
    is(CONTRADICTED, happened(3, Happening.LED, KM_30), happened(5, Happening.LED, HALF));
    is(CONTRADICTED, happened(5, Happening.CAUGHT, KM_32));
    is(CONTRADICTED, happened(4, Happening.OUT, Where.at(2_000_000)));
    is(CANNOT_SAY, happened(4, Happening.OUT, Where.at(41_000_000)));
    is(CANNOT_SAY, happened(4, Happening.LED, KM_32));
  }

  @Test
  void whileTheRaceIsOnNothingIsDecided() {
    Story open =
        SmallStory.marathon(
            "gun judged fastest=7m",
            "",
            "1 M KEN 0:30:00 1:03:00 1:30:00 2:00:00 2:06:40",
            "2 M ETH 0:30:01 1:03:02 1:30:20");
    Subject out = SmallStory.who(open, 2);
    Statement time = new Statement.FinishTime(span("in"), out, exactly(7700));
    Statement stopped =
        new Statement.Happened(span("out"), out, Happening.OUT, Optional.empty(), false);
    assertThat(Bench.of(open).judge(time).ruling()).isEqualTo(CANNOT_SAY);
    assertThat(Bench.of(open).judge(stopped).ruling()).isEqualTo(CANNOT_SAY);
  }
}
