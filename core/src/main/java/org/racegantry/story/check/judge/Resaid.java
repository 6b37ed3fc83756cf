package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.racegantry.records.Scope;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;

/** The same statement, had it been meant of somebody else. */
final class Resaid {
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?i)\\b(outside|inside|behind|ahead|off|under|over|below|clear|slower|faster|quicker"
              + "|short|shy|adrift|back|up|down)\\b");

  private Resaid() {}

  /** Whom a statement is about. */
  static Subject who(Statement statement) {
    return switch (statement) {
      case Statement.FinishTime said -> said.who();
      case Statement.Place said -> said.who();
      case Statement.Gap said -> said.who();
      case Statement.RecordFell said -> said.who();
      case Statement.AllTime said -> said.who();
      case Statement.Nation said -> said.who();
      case Statement.Birthplace said -> said.who();
      case Statement.HomeTown said -> said.who();
      case Statement.Title said -> said.who();
      case Statement.Age said -> said.who();
      case Statement.Career said -> said.who();
      case Statement.Beat said -> said.who();
      case Statement.Happened said -> said.who();
      case Statement.SplitTime said -> said.who();
      case Statement.LegTime said -> said.who();
      case Statement.NegativeSplit said -> said.who();
      case Statement.Count said -> said.who();
    };
  }

  /** Everybody a statement names who is in the race. */
  static List<Subject> people(Statement statement) {
    List<Subject> people = new ArrayList<>(List.of(who(statement)));
    if (statement instanceof Statement.Beat beat) {
      people.add(beat.whom());
    }
    if (statement instanceof Statement.Gap gap
        && gap.other() instanceof Statement.Other.Runner runner) {
      people.add(runner.who());
    }
    people.removeIf(one -> one.athlete().isEmpty());
    return people;
  }

  /**
   * Other ways to mean a statement.
   *
   * @param own whom it was read of
   * @param near who else is named around it
   */
  static List<Statement> ways(Statement statement, int own, List<Integer> near) {
    List<Statement> ways = new ArrayList<>();
    near.forEach(one -> one(statement, one).ifPresent(ways::add));
    switch (statement) {
      case Statement.Gap said -> ways.addAll(gaps(said, own, near));
      case Statement.AllTime said -> ways.addAll(ranks(said));
      default -> {
        // Of all others only the subject is in doubt.
      }
    }
    return ways;
  }

  private static Subject subject(Statement statement, int athlete) {
    return new Subject(who(statement).words(), OptionalInt.of(athlete), Optional.empty());
  }

  /** The same of another athlete; none for what is about nobody in particular. */
  private static Optional<Statement> one(Statement statement, int athlete) {
    Subject who = subject(statement, athlete);
    return Optional.ofNullable(
        switch (statement) {
          case Statement.FinishTime said ->
              new Statement.FinishTime(said.span(), who, said.time_s());
          case Statement.Place said ->
              new Statement.Place(
                  said.span(), who, said.place(), said.at(), said.nation(), said.denied());
          case Statement.Gap said ->
              new Statement.Gap(
                  said.span(), who, said.other(), said.gap_s(), said.ahead(), said.at());
          case Statement.RecordFell said ->
              new Statement.RecordFell(said.span(), who, said.scope(), said.fell());
          case Statement.AllTime said ->
              new Statement.AllTime(said.span(), who, said.scope(), said.rank());
          case Statement.Nation said -> new Statement.Nation(said.span(), who, said.nation());
          case Statement.Birthplace said ->
              new Statement.Birthplace(said.span(), who, said.nation());
          case Statement.HomeTown said -> new Statement.HomeTown(said.span(), who, said.town());
          case Statement.Title said -> new Statement.Title(said.span(), who, said.title());
          case Statement.Age said -> new Statement.Age(said.span(), who, said.years());
          case Statement.Career said ->
              new Statement.Career(said.span(), who, said.debut(), said.denied());
          case Statement.Beat said ->
              new Statement.Beat(said.span(), who, said.whom(), said.late());
          case Statement.Happened said ->
              new Statement.Happened(said.span(), who, said.what(), said.at(), said.denied());
          case Statement.SplitTime said ->
              new Statement.SplitTime(said.span(), who, said.at(), said.time_s());
          case Statement.LegTime said ->
              new Statement.LegTime(said.span(), who, said.leg(), said.time_s());
          case Statement.NegativeSplit said ->
              new Statement.NegativeSplit(said.span(), who, said.negative());
          case Statement.Count _ -> null;
        });
  }

  /** The same gap to something else, or of another one to the athlete it was read of. */
  private static List<Statement> gaps(Statement.Gap said, int own, List<Integer> near) {
    List<Statement> ways = new ArrayList<>();
    List<Statement.Other> to = new ArrayList<>();
    to.add(new Statement.Other.Next());
    to.add(new Statement.Other.Front());
    to.add(new Statement.Other.Mark(Scope.WORLD));
    to.add(new Statement.Other.Mark(Scope.COURSE));
    near.forEach(one -> to.add(new Statement.Other.Runner(subject(said, one))));
    to.forEach(other -> ways.add(gap(said, said.who(), other)));
    // "Missed it by 16 seconds" is behind, and no word of the passage itself says which.
    boolean told = DIRECTION.matcher(said.span().text()).find();
    for (Scope scope : told ? List.<Scope>of() : List.of(Scope.WORLD, Scope.COURSE)) {
      Statement.Other mark = new Statement.Other.Mark(scope);
      ways.add(
          new Statement.Gap(said.span(), said.who(), mark, said.gap_s(), !said.ahead(), said.at()));
    }
    Statement.Other self = new Statement.Other.Runner(subject(said, own));
    near.forEach(one -> ways.add(gap(said, subject(said, one), self)));
    if (said.other() instanceof Statement.Other.Runner) {
      near.forEach(one -> ways.add(gap(said, subject(said, one), new Statement.Other.Next())));
    }
    return ways;
  }

  private static Statement gap(Statement.Gap said, Subject who, Statement.Other other) {
    return new Statement.Gap(said.span(), who, other, said.gap_s(), said.ahead(), said.at());
  }

  private static List<Statement> ranks(Statement.AllTime said) {
    return List.of(
        new Statement.AllTime(said.span(), said.who(), Scope.WORLD, said.rank()),
        new Statement.AllTime(said.span(), said.who(), Scope.COURSE, said.rank()));
  }
}
