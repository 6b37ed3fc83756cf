package org.racegantry.story.check.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Entrant;
import org.racegantry.race.Status;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.scoring.Standing;
import org.racegantry.story.Contest;
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
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/**
 * What is read off the results of a race from a seed is never contradicted, and what is moved far
 * beyond every tolerance is never supported. {@code -Dgantry.worlds=N} and {@code -Dgantry.seed=N}
 * try others.
 */
class RandomRaceJudgedTest {
  private static final int WORLDS = Integer.getInteger("gantry.worlds", 1500);
  private static final long FIRST_SEED = Long.getLong("gantry.seed", 1);

  /** Further than any two clocks of a small race are apart, in seconds. */
  private static final long FAR = 40_000;

  private long seed;
  private Results results;
  private final List<Statement> statements = new ArrayList<>();

  @Test
  void theTruthIsNeverContradicted() {
    int judged = 0;
    for (seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      Story story = read(0);
      Bench bench = Bench.of(story);
      for (Claim claim : bench.judge(statements)) {
        assertThat(claim.ruling()).as("%s", told(claim)).isNotEqualTo(Ruling.CONTRADICTED);
        judged++;
      }
    }
    assertThat(judged).isGreaterThan(WORLDS);
  }

  @Test
  void whatIsFarFromTheTruthIsNeverSupported() {
    int judged = 0;
    for (seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      Story story = read(FAR);
      Bench bench = Bench.of(story);
      for (Statement statement : statements) {
        Claim claim = bench.judge(statement);
        assertThat(claim.ruling()).as("%s", told(claim)).isNotEqualTo(Ruling.SUPPORTED);
        judged++;
      }
    }
    assertThat(judged).isGreaterThan(WORLDS);
  }

  private String told(Claim claim) {
    return "seed " + seed + ": " + claim + "\n" + RandomWorld.text(seed, 8);
  }

  /** The statements a reporter with the results could write, each number moved by so much. */
  private Story read(long moved) {
    Story story = SmallStory.of(World.of(RandomWorld.text(seed, 8)));
    results = story.sources().results();
    statements.clear();
    for (int i = 0; i < results.entrants().size(); i++) {
      Result result = results.result(i);
      if (result.status() == Status.OK) {
        Amount time = exactly(OfficialTime.seconds(result.rankingTime_ms()) + moved);
        statements.add(new Statement.FinishTime(span(), who(i), time));
      }
      result.splits().stream()
          .filter(split -> split.source() != Split.Source.ESTIMATE)
          .filter(split -> split.source() != Split.Source.GUN)
          .forEach(split -> splitTime(who(result), result, split, moved));
      stopped(result, who(i), moved);
    }
    results.standings("sex").forEach(standing -> places(standing, moved));
    results.setup().points().stream()
        .skip(1)
        .flatMap(point -> results.standings("sex", point.id()).stream())
        .forEach(standing -> front(standing, moved));
    long entered = results.entrants().size() + moved;
    Subject day = new Subject("", OptionalInt.empty(), Optional.empty());
    statements.add(
        new Statement.Count(span(), day, Counted.ENTERED, exactly(entered), Optional.empty()));
    return story;
  }

  private Subject who(Result result) {
    return who(results.indexOf(result.entrant().id()));
  }

  private Subject who(int i) {
    Entrant entrant = results.entrants().get(i);
    return new Subject(
        "Bib" + entrant.bib(),
        OptionalInt.of(i),
        Optional.of(new Contest(results.setup().races().get(results.raceOf(i)), entrant.sex())));
  }

  private void splitTime(Subject who, Result result, Split split, long moved) {
    Amount time = exactly(OfficialTime.seconds(result.elapsed_ms(split)) + moved);
    boolean start = split.point().equals(results.setup().start());
    boolean finish = split.point().equals(results.setup().finish());
    if (!start && (!finish || result.status() == Status.OK)) {
      Where at = Where.at(split.point().distance_mm());
      statements.add(new Statement.SplitTime(span(), who, at, time));
    }
  }

  private void stopped(Result result, Subject who, long moved) {
    Happening what = moved == 0 ? Happening.OUT : Happening.ABSENT;
    if (result.status() == Status.DNF && result.lastSeen().isPresent()) {
      statements.add(new Statement.Happened(span(), who, what, Optional.empty(), false));
    }
  }

  private void places(Standing standing, long moved) {
    Standing.Row first = standing.rows().isEmpty() ? null : standing.rows().getFirst();
    for (Standing.Row row : standing.rows()) {
      Subject who = who(row.entrant());
      statements.add(
          new Statement.Place(
              span(),
              who,
              exactly(row.place() + moved),
              Optional.empty(),
              Optional.empty(),
              false));
      long gap_s = OfficialTime.seconds(row.time_ms()) - OfficialTime.seconds(first.time_ms());
      boolean judged = row.time_ms() < first.time_ms();
      if (row != first && !judged) {
        Other winner = new Other.Runner(who(first.entrant()));
        statements.add(
            new Statement.Gap(
                span(), who, winner, exactly(gap_s + moved), false, Optional.empty()));
      }
      if (row != first && row.place() != first.place()) {
        Subject winner = who(first.entrant());
        statements.add(
            moved == 0
                ? new Statement.Beat(span(), winner, who, false)
                : new Statement.Beat(span(), who, winner, false));
      }
    }
  }

  /** Who was first at a point led there; who was last is moved to the lead. */
  private void front(Standing standing, long moved) {
    if (standing.rows().isEmpty() || standing.group().isEmpty()) {
      return;
    }
    Where at =
        Where.at(
            results
                .setup()
                .points()
                .get(results.setup().indexOfPoint(standing.point()))
                .distance_mm());
    if (moved == 0) {
      Subject who = who(standing.rows().getFirst().entrant());
      statements.add(new Statement.Happened(span(), who, Happening.LED, Optional.of(at), false));
    }
    for (Standing.Row row : standing.rows()) {
      statements.add(
          new Statement.Place(
              span(),
              who(row.entrant()),
              exactly(row.place() + moved),
              Optional.of(at),
              Optional.empty(),
              false));
    }
  }

  private static Amount exactly(long value) {
    return new Amount(value, value, value, "" + value);
  }

  private static Span span() {
    return new Span(0, 2, "so");
  }
}
