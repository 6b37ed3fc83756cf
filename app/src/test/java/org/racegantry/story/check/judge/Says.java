package org.racegantry.story.check.judge;

import java.util.Optional;
import java.util.OptionalInt;
import org.racegantry.records.Scope;
import org.racegantry.scoring.Results;
import org.racegantry.story.Athlete;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Counted;
import org.racegantry.story.check.read.Statement.Happening;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Statement.Span;
import org.racegantry.story.check.read.Subject;

/** Statements about the athletes of a race, by family name, as a reader would make them. */
final class Says {
  private final Story story;

  Says(Story story) {
    this.story = story;
  }

  /** Somebody of this family name or with this bib; nobody where there is none. */
  Subject who(String name) {
    Results results = story.sources().results();
    for (int i = 0; i < results.entrants().size(); i++) {
      Athlete athlete = story.sources().cast().athlete(i);
      if (athlete.family().equals(name) || athlete.bib().text().equals(name)) {
        return new Subject(name, OptionalInt.of(i), Optional.of(contest(i)));
      }
    }
    return new Subject(name, OptionalInt.empty(), Optional.empty());
  }

  private Contest contest(int who) {
    Results results = story.sources().results();
    return new Contest(
        results.setup().races().get(results.raceOf(who)), results.entrants().get(who).sex());
  }

  /** Nobody by name, of a contest. */
  Subject of(String words, String race, String sex) {
    return new Subject(
        words,
        OptionalInt.empty(),
        story.contests().stream()
            .filter(one -> one.race().id().equals(race) && one.sex().equals(sex))
            .findFirst());
  }

  static Span span(String text) {
    return new Span(0, text.length(), text);
  }

  static Amount exactly(long value) {
    return new Amount(value, value, value, Long.toString(value));
  }

  /** Seconds of {@code 2:01:27} or {@code 13:49}. */
  static long seconds(String clock) {
    long seconds = 0;
    for (String part : clock.split(":")) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return seconds;
  }

  static Amount time(String clock) {
    long seconds = seconds(clock);
    return new Amount(seconds, seconds, seconds, clock);
  }

  static Where km(double km) {
    return Where.at(Math.round(km * Where.KM_MM));
  }

  static Where km(double from, double to) {
    return new Where(Math.round(from * Where.KM_MM), Math.round(to * Where.KM_MM));
  }

  /** Around a mile: one to either side. */
  static Where aroundMile(long mile) {
    return new Where((mile - 1) * Where.MILE_MM, (mile + 1) * Where.MILE_MM);
  }

  Statement finish(String who, String clock) {
    return new Statement.FinishTime(span(who + " in " + clock), who(who), time(clock));
  }

  Statement place(String who, int place) {
    return new Statement.Place(
        span(who + " was " + place),
        who(who),
        exactly(place),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  Statement notPlace(String who, int place) {
    return new Statement.Place(
        span(who + " was not " + place),
        who(who),
        exactly(place),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  Statement place(String who, int place, Where at) {
    return new Statement.Place(
        span(who + " lay " + place),
        who(who),
        exactly(place),
        Optional.of(at),
        Optional.empty(),
        false);
  }

  Statement ofNation(String who, int place, String nation) {
    return new Statement.Place(
        span(who + ", " + place + " of " + nation),
        who(who),
        exactly(place),
        Optional.empty(),
        Optional.of(nation),
        false);
  }

  Statement behind(String who, long seconds, String other) {
    return gap(who, new Other.Runner(who(other)), seconds, false, null);
  }

  Statement ahead(String who, long seconds, String other) {
    return gap(who, new Other.Runner(who(other)), seconds, true, null);
  }

  Statement wonBy(String who, long seconds) {
    return gap(who, new Other.Next(), seconds, true, null);
  }

  Statement behindFront(String who, long seconds, Where at) {
    return gap(who, new Other.Front(), seconds, false, at);
  }

  Statement ledBy(String who, long seconds, Where at) {
    return gap(who, new Other.Front(), seconds, true, at);
  }

  Statement behindRecord(String who, long seconds, Scope scope) {
    return gap(who, new Other.Mark(scope), seconds, false, null);
  }

  Statement insideRecord(String who, long seconds, Scope scope) {
    return gap(who, new Other.Mark(scope), seconds, true, null);
  }

  private Statement gap(String who, Other other, long seconds, boolean ahead, Where at) {
    return new Statement.Gap(
        span(who + " finished by " + seconds),
        who(who),
        other,
        exactly(seconds),
        ahead,
        Optional.ofNullable(at));
  }

  Statement record(String who, Scope scope, boolean fell) {
    return new Statement.RecordFell(span(who + " " + scope), who(who), scope, fell);
  }

  Statement allTime(String who, Scope scope, int rank) {
    return new Statement.AllTime(span(who + " fastest"), who(who), scope, exactly(rank));
  }

  Statement nation(String who, String nation) {
    return new Statement.Nation(span(who + " " + nation), who(who), nation);
  }

  Statement born(String who, String nation) {
    return new Statement.Birthplace(span(who + " born " + nation), who(who), nation);
  }

  Statement from(String who, String town) {
    return new Statement.HomeTown(span(who + " of " + town), who(who), town);
  }

  Statement title(String who, String title) {
    return new Statement.Title(span(who + ", " + title), who(who), title);
  }

  Statement age(String who, int years) {
    return new Statement.Age(span(who + ", " + years), who(who), exactly(years));
  }

  Statement debut(String who) {
    return new Statement.Career(span(who + " debut"), who(who), true, false);
  }

  Statement farewell(String who) {
    return new Statement.Career(span(who + " last"), who(who), false, false);
  }

  Statement beat(String who, String whom, boolean late) {
    return new Statement.Beat(span(who + " beat " + whom), who(who), who(whom), late);
  }

  Statement happened(String who, Happening what, Where at) {
    return new Statement.Happened(
        span(who + " " + what), who(who), what, Optional.ofNullable(at), false);
  }

  Statement split(String who, Where at, String clock) {
    return new Statement.SplitTime(span(who + " at"), who(who), at, time(clock));
  }

  Statement leg(String who, Where leg, String clock) {
    return new Statement.LegTime(span(who + " leg"), who(who), leg, time(clock));
  }

  Statement negative(String who, boolean negative) {
    return new Statement.NegativeSplit(span(who + " negative"), who(who), negative);
  }

  Statement count(Subject who, Counted what, long number, Where at) {
    return new Statement.Count(
        span(number + " " + what), who, what, exactly(number), Optional.ofNullable(at));
  }
}
