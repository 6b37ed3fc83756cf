package org.racegantry.records.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;
import org.racegantry.race.Paper.Answer;
import org.racegantry.race.Paper.Topic;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;
import org.racegantry.records.Scope;

/** Each predicate at its limit, and one step to either side. */
class LimitsTest {
  private static final long HALF_MM = Fine.DISTANCE_MM / 2;
  private static final long THOUSANDTH_MM = Fine.DISTANCE_MM / 1_000;

  private static Met met(Fine fine, String name) {
    return Rulebook.judge(fine.performance()).stream()
        .filter(one -> one.name().equals(name))
        .map(Condition::met)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"-1, YES", "0, YES", "1, NO"})
  void separationIsHalfTheDistanceAndNotAMillimetreMore(long beyond_mm, Met expected) {
    Fine fine = new Fine(Scope.WORLD, true);
    fine.separation_mm = HALF_MM + beyond_mm;
    assertThat(met(fine, "separation")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"-1, YES", "0, YES", "1, NO"})
  void dropIsAThousandthOfTheDistanceAndNotAMillimetreMore(long beyond_mm, Met expected) {
    Fine fine = new Fine(Scope.WORLD, true);
    fine.drop_mm = THOUSANDTH_MM + beyond_mm;
    assertThat(met(fine, "drop")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"3515000, YES", "3514001, YES", "3514000, UNKNOWN", "3500000, UNKNOWN"})
  void plausibleIsNotMoreThanATwentiethFasterInOfficialSeconds(long elapsed_ms, Met expected) {
    Fine fine = new Fine(Scope.COURSE, true);
    fine.elapsed_ms = elapsed_ms;
    assertThat(met(fine, "plausible")).isEqualTo(expected);
  }

  /** Official seconds, the mark, whether it is pending, the recognised one: whether it is met. */
  @ParameterizedTest
  @CsvSource({
    "3600, 3601, false, , YES",
    "3600, 3600, false, , YES",
    "3600, 3599, false, , NO",
    "3600, 3601, true, 3700, YES",
    "3600, 3600, true, 3700, OPEN",
    "3600, 3599, true, 3700, OPEN",
    "3600, 3599, true, 3600, OPEN",
    "3600, 3599, true, 3599, NO",
    "3600, 3599, true, , NO",
    "3600, , false, , UNKNOWN",
  })
  void theMarkIsMetByTheSecond(
      long official_s, Long toBeat_s, boolean pending, Long recognised_s, Met expected) {
    Fine fine = new Fine(Scope.WORLD, true);
    fine.elapsed_ms = official_s * 1_000;
    fine.toBeat = Optional.ofNullable(toBeat_s).map(mark_s -> new Bar(mark_s, "to beat"));
    fine.pending = pending;
    fine.recognised = Optional.ofNullable(recognised_s).map(mark_s -> new Bar(mark_s, "sure"));
    assertThat(met(fine, "mark")).isEqualTo(expected);
    fine.ahead = Optional.of(new Bar(official_s - 1, "somebody"));
    assertThat(met(fine, "mark")).isEqualTo(Met.NO);
  }

  @ParameterizedTest
  @CsvSource({"7268000, 7268", "7268001, 7269", "7268100, 7269", "7269000, 7269", "1, 1"})
  void timesGoUpToTheWholeSecond(long elapsed_ms, long official_s) {
    Fine fine = new Fine(Scope.WORLD, true);
    fine.elapsed_ms = elapsed_ms;
    assertThat(fine.performance().official_s()).isEqualTo(official_s);
  }

  @Test
  void theNarrowestPaperCountsAndOfEquallyNarrowOnesTheLatest() {
    Paper all = paper("", List.of(), Answer.NO, "all");
    Paper race = paper("race", List.of(), Answer.OPEN, "race");
    Paper who = paper("", List.of(Fine.WHO), Answer.YES, "who");
    Paper other = paper("race", List.of(new EntrantId(8)), Answer.NO, "other");
    Paper later = paper("race", List.of(), Answer.NO, "later");
    assertThat(about(all, race, who, other, later)).contains(who);
    assertThat(about(who, race, all)).contains(who);
    assertThat(about(all, race)).contains(race);
    assertThat(about(race, all)).contains(race);
    assertThat(about(race, later, all)).contains(later);
    assertThat(about(other)).isEmpty();
  }

  @Test
  void theFinishMayBeNamedOrNot() {
    Paper named = new Paper(Topic.DROP, "", "FINISH", List.of(), Answer.YES, "");
    Papers papers = new Papers(List.of(named), "FINISH");
    assertThat(papers.about(Topic.DROP, "race", "", Fine.WHO)).contains(named);
    assertThat(papers.about(Topic.DROP, "race", "HALF", Fine.WHO)).isEmpty();
  }

  private static Paper paper(String race, List<EntrantId> who, Answer answer, String evidence) {
    return new Paper(Topic.PACING, race, "", who, answer, evidence);
  }

  private static Optional<Paper> about(Paper... papers) {
    return new Papers(List.of(papers), "FINISH").about(Topic.PACING, "race", "", Fine.WHO);
  }
}
