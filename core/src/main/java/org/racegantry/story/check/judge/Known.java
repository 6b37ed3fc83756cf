package org.racegantry.story.check.judge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.Verdicts;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Placings;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.story.Athlete;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.check.read.Subject;

/**
 * What a race knows, as judges ask for it. The order of a contest at a point is kept once worked
 * out, so one of these serves one thread and one report.
 */
final class Known {
  private final Story story;
  private final Results results;
  private final Map<String, Placings> placings = new LinkedHashMap<>();
  private final Map<String, Lineup> lineups = new LinkedHashMap<>();
  private final Map<String, Lineup> credible = new LinkedHashMap<>();
  private Roll roll;
  private Tallies tallies;
  private final Map<String, long[]> provisional = new LinkedHashMap<>();

  Known(Story story) {
    this.story = story;
    this.results = story.sources().results();
  }

  Story story() {
    return story;
  }

  Results results() {
    return results;
  }

  RaceSetup setup() {
    return results.setup();
  }

  Verdicts verdicts() {
    return story.sources().verdicts();
  }

  List<TimingPoint> points() {
    return setup().points();
  }

  /** The position of the finish among the points. */
  int finish() {
    return points().size() - 1;
  }

  Athlete athlete(int who) {
    return story.sources().cast().athlete(who);
  }

  Entrant entrant(int who) {
    return results.entrants().get(who);
  }

  /** As printed; the bib of somebody who has no name. */
  String name(int who) {
    Athlete athlete = athlete(who);
    return athlete.named() ? athlete.fullName() : "bib " + athlete.bib();
  }

  /** How many have this family name, or this whole name. */
  int called(String name) {
    roll = roll == null ? Roll.of(story.sources().cast()) : roll;
    return roll.called(name);
  }

  /** Heads counted, race by race. */
  Tallies tallies() {
    tallies = tallies == null ? Tallies.of(this) : tallies;
    return tallies;
  }

  /** The athlete's name, or the words of the report where it is not known who that is. */
  String name(Subject who) {
    if (who.athlete().isPresent()) {
      return name(who.athlete().getAsInt());
    }
    return who.words().isEmpty() ? "somebody" : who.words();
  }

  Race race(int who) {
    return setup().races().get(results.raceOf(who));
  }

  Contest contest(int who) {
    return new Contest(race(who), entrant(who).sex());
  }

  /** Whose contest a statement is about, where that is known. */
  Optional<Contest> contest(Subject who) {
    return who.athlete().isPresent()
        ? Optional.of(contest(who.athlete().getAsInt()))
        : who.contest();
  }

  /** Whether two are in one contest. */
  boolean rivals(int one, int other) {
    return contest(one).equals(contest(other));
  }

  boolean byNet(Race race) {
    return race.basis() == Basis.NET;
  }

  /**
   * Whether times say who ran beside whom: where the gun ranks, and where the first of those who
   * rank by their own start all started together.
   */
  boolean beside(Contest contest) {
    return story.beside(contest);
  }

  Status status(int who) {
    return results.status(who);
  }

  /** Whether the race of this athlete is still open for the athlete. */
  boolean running(int who) {
    return status(who) == Status.RUNNING || status(who) == Status.NOT_SEEN;
  }

  /** Whether anybody of a contest is still on the way. */
  boolean open(Contest contest) {
    return results.state(contest.race().id()) == ResultState.LIVE
        && members(contest).anyMatch(who -> status(who) == Status.RUNNING);
  }

  private IntStream members(Contest contest) {
    int race = setup().races().indexOf(contest.race());
    return IntStream.range(0, results.entrants().size())
        .filter(i -> results.raceOf(i) == race && entrant(i).sex().equals(contest.sex()));
  }

  /** Elapsed time at a point by what ranks, in milliseconds; unknown where it was not measured. */
  long elapsed_ms(int who, int point) {
    return byNet(race(who)) ? net_ms(who, point) : gun_ms(who, point);
  }

  long gun_ms(int who, int point) {
    long seen_ms = results.seenAt_ms(who, point);
    return seen_ms == Split.UNKNOWN ? Split.UNKNOWN : seen_ms - results.gun_ms(who);
  }

  long net_ms(int who, int point) {
    long seen_ms = results.seenAt_ms(who, point);
    long start_ms = results.seenAt_ms(who, 0);
    return seen_ms == Split.UNKNOWN || start_ms == Split.UNKNOWN
        ? gun_ms(who, point)
        : seen_ms - start_ms;
  }

  /** Official time in whole seconds, or unknown. */
  long official_s(int who) {
    return finished(who) ? OfficialTime.seconds(elapsed_ms(who, finish())) : Split.UNKNOWN;
  }

  /** The official time of whoever won the contest of somebody who finished. */
  long best_s(int who) {
    Lineup finish = lineup(who, finish());
    return finish.size() == 0 ? official_s(who) : OfficialTime.seconds(finish.times_ms()[0]);
  }

  /** The time that ranked when the race was declared provisional, or unknown. */
  long provisional_s(int who) {
    return verdicts().provisional().ranking_s(entrant(who).id());
  }

  /** Whether somebody has a time that stands, with a place or without. */
  boolean finished(int who) {
    boolean in = status(who) == Status.OK || status(who) == Status.NP;
    return in && results.seenAt_ms(who, finish()) != Split.UNKNOWN;
  }

  /** The order of a contest at a point as it was read, those without a place left out. */
  Lineup read(Contest contest, int point) {
    String key = contest.race().id() + " " + contest.sex() + " " + point;
    Lineup known = lineups.get(key);
    if (known == null) {
      String ranking = contest.sex().isEmpty() ? "overall" : "sex";
      known = Lineup.of(placings(ranking, contest.race(), point), contest.sex());
      lineups.put(key, known);
    }
    return known;
  }

  /** The same of those who ran beside each other, without times nobody can believe. */
  Lineup lineup(Contest contest, int point) {
    String key = contest.race().id() + " " + contest.sex() + " " + point;
    Lineup known = credible.get(key);
    if (known == null) {
      known = Credible.of(this, contest, point, read(contest, point));
      credible.put(key, known);
    }
    return known;
  }

  Lineup lineup(int who, int point) {
    return lineup(contest(who), point);
  }

  /** Everybody of a race at the finish, men and women together. */
  Lineup overall(Race race) {
    return lineups.computeIfAbsent(
        race.id() + " overall", _ -> Lineup.of(placings("overall", race, finish()), ""));
  }

  private Placings placings(String ranking, Race race, int point) {
    return placings.computeIfAbsent(
        race.id() + " " + ranking + " " + point,
        _ -> results.placings(ranking, race, points().get(point)));
  }

  /**
   * The place in the contest by the provisional times, as seconds can tell it; none where the race
   * was not declared provisional or somebody had the same second.
   */
  OptionalInt provisionalPlace(int who) {
    long own_s = provisional_s(who);
    if (own_s == Split.UNKNOWN) {
      return OptionalInt.empty();
    }
    Contest contest = contest(who);
    long[] times_s =
        provisional.computeIfAbsent(contest.race().id() + " " + contest.sex(), _ -> said(contest));
    int at = Arrays.binarySearch(times_s, own_s);
    boolean alone =
        at >= 0
            && (at == 0 || times_s[at - 1] != own_s)
            && (at + 1 == times_s.length || times_s[at + 1] != own_s);
    return alone ? OptionalInt.of(at + 1) : OptionalInt.empty();
  }

  private long[] said(Contest contest) {
    return members(contest)
        .mapToLong(this::provisional_s)
        .filter(time_s -> time_s != Split.UNKNOWN)
        .sorted()
        .toArray();
  }

  /** {@code official result v2}, {@code provisional result}, {@code live result}. */
  String state(Race race) {
    return switch (results.state(race.id())) {
      case LIVE -> "live result";
      case PROVISIONAL -> "provisional result";
      case OFFICIAL -> "official result v" + results.version(race.id());
    };
  }

  /** What became of somebody who has no finish time, as half a sentence. */
  String fate(int who) {
    return switch (status(who)) {
      case OK, NP -> "finished";
      case RUNNING -> "is still running";
      case NOT_SEEN -> "has not been seen yet";
      case DNS -> "did not start";
      case DQ -> "was disqualified";
      case DNF -> "did not finish" + last(who);
    };
  }

  private String last(int who) {
    for (int p = finish() - 1; p > 0; p--) {
      if (results.seenAt_ms(who, p) != Split.UNKNOWN) {
        return ", and was last seen at " + Say.point(this, p);
      }
    }
    return ", and was seen at no point behind the start";
  }
}
