package org.racegantry.forecast.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.field.MarathonDay;
import org.racegantry.forecast.model.Shipped;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Race;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/** Podiums, targets and records of small made marathons. */
class StakesTest {
  /** Three are in, at 2:20, 2:21 and 2:22; another is near, and one far. */
  private static MarathonDay day(String near, double nearPace_s) {
    return MarathonDay.marathon()
        .even("1", "M GBR 30", 8_400 / 42.195, "FINISH")
        .even("2", "M GBR 30", 8_460 / 42.195, "FINISH")
        .even("3", "F GBR 30", 8_520 / 42.195, "FINISH")
        .even("4", "M GBR 30", nearPace_s, near)
        .even("5", "F GBR 50", 400, "20K");
  }

  private static Outlook outlook(Results results, double now_s) {
    return Outlook.of(Forecasts.of(results), MarathonDay.at_ms(now_s), Hands.ONE);
  }

  private static PodiumOdds overall(MarathonDay day, double now_s) {
    Results results = day.results();
    Race race = results.setup().races().getFirst();
    return new Podiums(outlook(results, now_s), 3).of(race).getFirst();
  }

  @Test
  void aPodiumNobodyCanReachIsSafe() {
    PodiumOdds odds = overall(day("30K", 250), 8_600);

    assertThat(odds.isFull()).isTrue();
    assertThat(odds.safe()).isGreaterThan(0.99);
    assertThat(odds.out()).isEqualTo(2);
  }

  @Test
  void whoeverIsStillFastEnoughKeepsItOpen() {
    PodiumOdds odds = overall(day("40K", 8_500 / 42.195), 8_070);
    MarathonDay fewer =
        MarathonDay.marathon()
            .even("1", "M GBR 30", 8_400 / 42.195, "FINISH")
            .even("4", "M GBR 30", 8_500 / 42.195, "40K");

    assertThat(overall(fewer, 8_410).isFull()).isFalse();
    assertThat(overall(fewer, 8_410).safe()).isZero();
    assertThat(odds.safe()).isLessThan(0.7);
    assertThat(odds.rivals().getFirst().chance()).isGreaterThan(0.2);
  }

  @Test
  void whoHasNotStartedCannotBeCountedOn() {
    PodiumOdds odds = overall(day("30K", 250).with("entrant 9 M GBR 30 wave=late"), 8_600);

    assertThat(odds.isFull()).isTrue();
    assertThat(odds.safe()).isBetween(0.0, 1.0);
  }

  @Test
  void aTimeHoldsTheLikelierTheFartherTheRivalsAre() {
    Results results = day("30K", 8_520 / 42.195).results();
    Outlook outlook = outlook(results, 6_100);
    Race race = results.setup().races().getFirst();
    double near = Holds.atLeast(outlook, race, Basis.NET, _ -> true, 8_520_000).orElseThrow();
    double far = Holds.atLeast(outlook, race, Basis.NET, _ -> true, 8_000_000).orElseThrow();
    assertThat(near).isLessThan(0.9);
    assertThat(far).isGreaterThan(near);
    assertThat(Holds.atLeast(outlook, race, Basis.NET, e -> e.sex().equals("F"), 8_520_000))
        .hasValueCloseTo(1.0, within(0.01));
  }

  @Test
  void ofATimeNothingIsSaidWithNobodyOnTheWayOrSomebodyNotStarted() {
    MarathonDay in = MarathonDay.marathon().even("1", "M GBR 30", 200, "FINISH");
    Results alone = in.results();
    Race race = alone.setup().races().getFirst();
    assertThat(Holds.atLeast(outlook(alone, 8_500), race, Basis.GUN, _ -> true, 8_440_000))
        .isEmpty();
    Results waiting =
        MarathonDay.marathon()
            .with("wave now 10:00:00")
            .with("wave late 14:00:00")
            .with("gun now 10:00:00.000")
            .even("1", "M GBR 30 wave=now", 200, "FINISH")
            .even("2", "M GBR 30 wave=now", 300, "20K")
            .runner("3", "M GBR 30 wave=late")
            .results();
    Race all = waiting.setup().races().getFirst();
    assertThat(Holds.atLeast(outlook(waiting, 8_500), all, Basis.GUN, _ -> true, 8_440_000))
        .isEmpty();
  }

  /** However alike they fare, the chance that all miss is at least one less the sum. */
  @Test
  void theChanceSaidIsNoHigherThanCountingGives() {
    MarathonDay day = day("35K", 8_700 / 42.195).even("6", "M GBR 41", 8_800 / 42.195, "35K");
    Results results = day.results();
    Outlook outlook = outlook(results, 7_300);
    Race race = results.setup().races().getFirst();
    PodiumOdds odds = new Podiums(outlook, 3).of(race).getFirst();
    long last_ms = 8_520_000;
    SplittableRandom dice = new SplittableRandom(3);
    int safe = 0;
    for (int round = 0; round < 20_000; round++) {
      boolean beaten = false;
      for (int entrant : outlook.onTheWay(race)) {
        double part = Math.clamp(dice.nextDouble(), 1e-6, 1 - 1e-6);
        beaten |= outlook.finish(entrant, Basis.NET).quantile_ms(part) <= last_ms;
      }
      safe += beaten ? 0 : 1;
    }
    assertThat(odds.safe()).as("seed 3").isLessThanOrEqualTo(safe / 20_000.0 + 0.01);
    assertThat(odds.safe()).as("seed 3").isGreaterThan(safe / 20_000.0 - 0.1);
  }

  @Test
  void aTargetCountsThoseInAndExpectsTheRest() {
    MarathonDay day = MarathonDay.marathon();
    for (int bib = 1; bib <= 40; bib++) {
      day.even("" + bib, "M GBR 35", 240 + bib, bib <= 10 ? "FINISH" : "35K");
    }
    Results results = day.results();
    Race race = results.setup().races().getFirst();
    Targets targets = new Targets(outlook(results, 10_600));
    int before = 0;
    for (long under_s : new long[] {10_000, 10_300, 10_800, 11_400, 12_000, 20_000}) {
      Target target = targets.of(race, under_s);
      assertThat(target.few()).isBetween(target.in(), target.expected());
      assertThat(target.many()).isBetween(target.expected(), 40);
      assertThat(target.expected()).isGreaterThanOrEqualTo(before);
      before = target.expected();
    }
    assertThat(targets.of(race, 20_000).expected()).isEqualTo(40);
    assertThat(targets.of(race, 9_000).expected()).isZero();
  }

  @Test
  void underAMinuteIsNotAtTheMinute() {
    Results results =
        MarathonDay.marathon().even("1", "M GBR 35", 10_800 / 42.195, "FINISH").results();
    Race race = results.setup().races().getFirst();
    Targets targets = new Targets(outlook(results, 10_900));

    assertThat(targets.of(race, 10_800).in()).isZero();
    assertThat(targets.of(race, 10_801).in()).isOne();
  }

  @Test
  void aMarkFarAwayIsSafeAndOneBehindFalls() {
    Results results = day("40K", 8_000 / 42.195).results();
    Forecasts forecasts = Forecasts.of(results);
    int four = results.indexOf(new Bib("4"));
    long now_ms = MarathonDay.at_ms(40 * 8_000 / 42.195 + 5);

    assertThat(RecordOdds.below(forecasts, four, 7_000, now_ms).orElseThrow()).isLessThan(0.01);
    assertThat(RecordOdds.below(forecasts, four, 9_500, now_ms).orElseThrow()).isGreaterThan(0.95);
    assertThat(RecordOdds.below(forecasts, results.indexOf(new Bib("1")), 9_000, now_ms)).isEmpty();
  }

  @Test
  void howGoodForecastsWereIsSaidOnceEnoughAreIn() {
    MarathonDay day = MarathonDay.marathon();
    for (int bib = 1; bib <= 30; bib++) {
      day.even("" + bib, "F GBR 35", 280 + bib, "FINISH");
    }
    Results results = day.results();
    Race race = results.setup().races().getFirst();
    Form form = Form.of(results, race, Shipped.model(), Hands.ONE).orElseThrow();

    assertThat(form.finishers()).isEqualTo(30);
    assertThat(form.even()).hasSize(9);
    double[] even = form.even().stream().mapToDouble(score -> score.mae_min()).toArray();
    assertThat(Arrays.stream(even).max().orElseThrow()).isCloseTo(0, within(0.05));
    assertThat(form.ours().getFirst().width_min()[1])
        .isGreaterThan(form.ours().getLast().width_min()[1]);
    assertThat(Form.of(day("30K", 250).results(), race, Shipped.model(), Hands.ONE)).isEmpty();
    assertThat(List.of(form.asked())).containsExactly(30);
  }
}
