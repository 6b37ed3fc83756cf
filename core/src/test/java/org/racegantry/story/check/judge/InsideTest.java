package org.racegantry.story.check.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.story.check.Claim.Ruling.CANNOT_SAY;
import static org.racegantry.story.check.Claim.Ruling.CONTRADICTED;
import static org.racegantry.story.check.Claim.Ruling.SUPPORTED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.racegantry.records.Scope;
import org.racegantry.story.Story;
import org.racegantry.story.Where;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Happening;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Statement.Span;
import org.racegantry.story.check.read.Subject;

/** A report against itself, in a race that knows nothing yet and in one that is over. */
class InsideTest {
  private static final Story OPEN =
      SmallStory.marathon(
          "gun judged fastest=7m",
          "",
          "1 M KEN 0:30:00 1:03:00",
          "2 M ETH 0:30:01 1:03:02",
          "3 F GBR 0:35:01 1:13:02");

  private static final Story OVER =
      SmallStory.marathon(
          "gun judged fastest=7m",
          "declare official",
          "1 M KEN 0:30:00 1:03:00 1:30:00 2:00:00 2:06:40",
          "2 M ETH 0:30:01 1:03:02 1:30:20 2:01:00 2:08:00");

  private static Amount exactly(long value) {
    return new Amount(value, value, value, "" + value);
  }

  private static Span span(String words) {
    return new Span(0, words.length(), words);
  }

  private static Subject who(int bib) {
    return SmallStory.who(OPEN, bib);
  }

  private static Subject stranger(String name) {
    return new Subject(name, OptionalInt.empty(), Optional.empty());
  }

  private static Statement finish(Subject who, long seconds) {
    return new Statement.FinishTime(span(who.words() + " in " + seconds), who, exactly(seconds));
  }

  private static Statement place(int bib, int place) {
    return new Statement.Place(
        span(bib + " was " + place),
        who(bib),
        exactly(place),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Statement behind(int bib, Other other, long seconds) {
    return new Statement.Gap(
        span(bib + " behind"), who(bib), other, exactly(seconds), false, Optional.empty());
  }

  private static Statement fell(int bib, boolean fell) {
    return new Statement.RecordFell(span("record"), who(bib), Scope.NATIONAL, fell);
  }

  private static Statement beat(int bib, int other) {
    return new Statement.Beat(span(bib + " beat " + other), who(bib), who(other), false);
  }

  private static Statement half(long from_m, long to_m, long seconds) {
    Where leg = new Where(from_m * 1000, to_m * 1000);
    return new Statement.LegTime(span("half in " + seconds), who(1), leg, exactly(seconds));
  }

  private static List<Ruling> rulings(Story story, Statement... statements) {
    return Bench.of(story).judge(List.of(statements)).stream().map(Claim::ruling).toList();
  }

  private static void conflict(Statement... statements) {
    assertThat(rulings(OPEN, statements)).containsOnly(CONTRADICTED);
  }

  private static void none(Statement... statements) {
    assertThat(rulings(OPEN, statements)).containsOnly(CANNOT_SAY);
  }

  @Test
  void whatCannotBeTrueTogetherIsContradictedWhereTheRaceKnowsNothing() {
    Statement out =
        new Statement.Happened(span("out"), who(1), Happening.OUT, Optional.empty(), false);
    conflict(finish(who(1), 7600), finish(who(1), 7601));
    conflict(finish(who(1), 7600), finish(who(2), 7700), behind(2, new Other.Runner(who(1)), 98));
    conflict(fell(1, true), behind(1, new Other.Mark(Scope.NATIONAL), 3));
    conflict(fell(1, true), fell(1, false));
    conflict(place(1, 1), place(2, 2), finish(who(1), 7700), finish(who(2), 7600));
    conflict(place(1, 1), place(2, 1));
    conflict(place(1, 1), place(1, 2));
    conflict(beat(1, 2), finish(who(1), 7700), finish(who(2), 7600));
    conflict(beat(1, 2), beat(2, 1));
    conflict(out, finish(who(1), 7600));
    conflict(finish(stranger("Jo Doe"), 7600), finish(stranger("Jo Doe"), 7601));
  }

  @Test
  void whatFitsTogetherStaysOpen() {
    none(finish(who(1), 7600), finish(who(2), 7600));
    none(finish(who(1), 7600), finish(who(2), 7700), behind(2, new Other.Runner(who(1)), 99));
    none(fell(1, true), behind(2, new Other.Mark(Scope.NATIONAL), 3));
    none(place(1, 1), place(3, 1), place(2, 2));
    none(place(1, 1), place(2, 2), finish(who(1), 7600), finish(who(2), 7700));
    none(beat(1, 2), finish(who(1), 7600), finish(who(2), 7700));
    none(finish(stranger("Doe"), 7600), finish(stranger("Doe"), 7601));
    none(finish(stranger("she"), 7600), finish(stranger("she"), 7601));
  }

  @Test
  void halvesAddUpToTheFinishTime() {
    Statement second = half(21_098, 42_195, 3820);
    assertThat(rulings(OPEN, half(0, 21_098, 3780), second, finish(who(1), 7600)))
        .containsExactly(SUPPORTED, CANNOT_SAY, CANNOT_SAY);
    assertThat(rulings(OPEN, half(0, 21_098, 3780), second, finish(who(1), 7603)))
        .containsExactly(SUPPORTED, CONTRADICTED, CONTRADICTED);
  }

  @Test
  void whatTheRaceBearsOutStays() {
    assertThat(rulings(OVER, finish(who(1), 7600), finish(who(1), 7601)))
        .containsExactly(SUPPORTED, CONTRADICTED);
    assertThat(rulings(OVER, fell(1, true), behind(1, new Other.Mark(Scope.NATIONAL), 3)))
        .containsExactly(CONTRADICTED, CONTRADICTED);
  }

  @Test
  void aPassageKnownToBeWrongExplainsTheConflict() {
    Statement gap = behind(2, new Other.Runner(who(1)), 80);
    assertThat(rulings(OVER, finish(who(1), 7610), finish(who(2), 7680), gap))
        .containsExactly(CONTRADICTED, SUPPORTED, SUPPORTED);
  }

  @Test
  void theEvidenceNamesTheOtherPassage() {
    List<Claim> claims = Bench.of(OPEN).judge(List.of(finish(who(1), 7600), finish(who(1), 7601)));
    assertThat(claims.getFirst().evidence()).contains("\"Bib1 in 7601\"");
  }
}
