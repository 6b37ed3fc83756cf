package org.racegantry.records.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.racegantry.records.AllTimeSays;
import org.racegantry.records.Condition;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.records.Verdicts;
import org.racegantry.scoring.Results;

/** What is worth telling, held against every verdict on everybody, one by one. */
class NotableTest {
  private static final CaseFile FILE = CaseFile.read("/records/cases.txt");

  @Test
  void everythingThatIsNoPlainNoIsWorthTellingAndNothingIsToldDifferently() {
    for (long seed = 1; seed <= 25; seed++) {
      Verdicts verdicts = new CaseWorld(RandomCase.of(seed, 150), FILE).verdicts();
      List<Verdict> all = all(verdicts);
      List<Verdict> notable = verdicts.notable();
      assertThat(all).as("seed " + seed).containsAll(notable);
      List<Verdict> more = new ArrayList<>(all);
      more.removeIf(verdict -> verdict.ruling() == Ruling.NOT);
      // Records of nations and areas without a book are the runner's own question.
      more.removeIf(verdict -> !verdict.hasMark() && ofANation(verdict.key().scope()));
      assertThat(notable).as("seed " + seed).containsAll(more);
      assertThat(notable)
          .as("seed " + seed)
          .isSortedAccordingTo(
              Comparator.comparing(Verdict::key).thenComparingLong(Verdict::official_s));
    }
  }

  private static boolean ofANation(Scope scope) {
    return scope == Scope.NATIONAL || scope == Scope.AREA;
  }

  /** Of the wide scopes only. */
  private static List<Verdict> all(Verdicts verdicts) {
    List<Verdict> all = new ArrayList<>();
    for (int i = 0; i < verdicts.results().entrants().size(); i++) {
      all.addAll(verdicts.of(i));
    }
    all.removeIf(
        verdict ->
            verdict.key().scope() == Scope.PERSONAL || verdict.key().scope() == Scope.SEASON);
    return all;
  }

  @Test
  void onlyOneOfTheSureTimesOfADayHoldsARecord() {
    for (long seed = 1; seed <= 25; seed++) {
      List<Verdict> held =
          new CaseWorld(RandomCase.of(seed, 150), FILE)
              .verdicts().notable().stream()
                  .filter(verdict -> verdict.ruling() == Ruling.RECORD)
                  .toList();
      for (Verdict one : held) {
        assertThat(held)
            .as("seed " + seed)
            .noneMatch(
                other ->
                    other.key().equals(one.key())
                        && other.point().equals(one.point())
                        && other.official_s() != one.official_s());
      }
    }
  }

  @Test
  void whoeverIsToldNoIsSlowerOrBarredOrBehindASureTimeOfTheDay() {
    for (long seed = 1; seed <= 25; seed++) {
      List<Verdict> all = all(new CaseWorld(RandomCase.of(seed, 150), FILE).verdicts());
      for (Verdict no : all) {
        String by = no.decisive().map(Condition::name).orElse("");
        if (no.ruling() == Ruling.NOT && by.equals("mark") && no.margin_s() <= 0) {
          assertThat(all)
              .as("seed " + seed + " " + no)
              .anyMatch(other -> isAhead(other, no) && other.ruling() != Ruling.NOT);
        }
        if (no.ruling() != Ruling.NOT && no.hasMark()) {
          assertThat(all)
              .as("seed " + seed + " " + no)
              .noneMatch(other -> isAhead(other, no) && isSure(other));
        }
      }
    }
  }

  private static boolean isAhead(Verdict one, Verdict other) {
    return one.key().equals(other.key())
        && one.point().equals(other.point())
        && one.official_s() < other.official_s();
  }

  /** Nothing bars it, and the time itself is not doubted. */
  private static boolean isSure(Verdict verdict) {
    return verdict.ruling() != Ruling.NOT
        && verdict.conditions().stream()
            .filter(one -> List.of("gun-time", "plausible").contains(one.name()))
            .allMatch(one -> one.met() == Condition.Met.YES);
  }

  @Test
  void theBestOfEachRaceIsToldThoughItIsNoRecord() {
    Verdicts verdicts =
        verdicts(
            "books london",
            "run 1 M KEN 2:05:00.000 race=elite",
            "run 2 M KEN 2:06:00.000 race=elite",
            "run 3 M GBR 2:30:00.000 race=mass");
    assertThat(verdicts.notable().stream().filter(v -> v.key().scope() == Scope.COURSE))
        .extracting(verdict -> verdict.entrant().value())
        .containsExactly(1L, 3L);
  }

  @Test
  void anAllTimePlaceCountsTheDaysFasterTimesOnce() {
    Verdicts verdicts =
        verdicts(
            "books london",
            "asof 2023-12-31",
            "run 1 M KEN 2:01:24.310",
            "run 2 M KEN 2:04:23.000");
    // Kiptum is in the book and in the race; five of the book were faster than 2:04:23 before.
    assertThat(course(verdicts, 1).words()).isEqualTo("at best fourth fastest on this course");
    assertThat(course(verdicts, 1).rank()).isEqualTo(4);
    assertThat(course(verdicts, 0).words()).isEqualTo("fastest on this course");
  }

  @Test
  void asOfRaceDayTheDaysTimesComeFromTheResults() {
    Verdicts verdicts =
        verdicts("books london", "run 1 M KEN 2:01:24.310", "run 2 M KEN 2:04:23.000");
    assertThat(course(verdicts, 1).rank()).isEqualTo(4);
    assertThat(course(verdicts, 1).beforeToday()).isEqualTo(1);
    assertThat(course(verdicts, 1).before()).hasSize(2);
  }

  @Test
  void whatAConditionBarsHasNoAllTimePlace() {
    Verdicts verdicts =
        verdicts("books world", "paper fine", "paper pacing no", "run 1 M KEN 2:00:00.000");
    Verdict barred = verdicts.notable().getFirst();
    assertThat(barred.ruling()).isEqualTo(Ruling.NOT);
    assertThat(verdicts.allTime(barred)).isEmpty();
  }

  @Test
  void verdictsAreAskedForByThePositionInTheResults() {
    Verdicts verdicts =
        verdicts("books london", "run 9 M KEN 2:01:24.310", "run 3 M KEN 2:09:00.000");
    Results results = verdicts.results();
    assertThat(verdicts.marks(0)).isEmpty();
    assertThat(verdicts.marks(1)).containsExactly("CR");
    assertThat(results.entrants().get(1).bib().text()).isEqualTo("9");
    assertThat(verdicts.of(1)).allMatch(verdict -> verdict.entrant().value() == 9);
  }

  private static AllTimeSays course(Verdicts verdicts, int entrant) {
    Optional<Verdict> verdict =
        verdicts.of(entrant).stream().filter(v -> v.key().scope() == Scope.COURSE).findFirst();
    return verdicts.allTime(verdict.orElseThrow()).orElseThrow();
  }

  private static Verdicts verdicts(String... lines) {
    List<Words> words = new ArrayList<>();
    for (String line : lines) {
      words.add(Words.of(words.size() + 1, line));
    }
    return new CaseWorld(new CaseFile.Case("here", words), FILE).verdicts();
  }
}
