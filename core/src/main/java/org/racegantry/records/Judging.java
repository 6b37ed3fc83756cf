package org.racegantry.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;
import org.racegantry.records.book.MarkState;
import org.racegantry.records.book.Own;
import org.racegantry.records.rule.Against;
import org.racegantry.records.rule.Bar;
import org.racegantry.records.rule.Clocking;
import org.racegantry.records.rule.Decision;
import org.racegantry.records.rule.Papers;
import org.racegantry.records.rule.Performance;
import org.racegantry.records.rule.Rulebook;
import org.racegantry.records.rule.Terms;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** Makes the verdict on one time and one key. */
final class Judging {
  private final Results results;
  private final RaceSetup setup;
  private final Day book;
  private final LocalDate day;
  private final Papers papers;
  private final Contenders contenders;
  private final Provisional provisional;

  Judging(
      Results results,
      Day book,
      LocalDate day,
      Papers papers,
      Contenders contenders,
      Provisional provisional) {
    this.results = results;
    this.setup = results.setup();
    this.book = book;
    this.day = day;
    this.papers = papers;
    this.contenders = contenders;
    this.provisional = provisional;
  }

  /**
   * What of the book is not held against a time of this race. As of race day it is every mark of
   * that day: who was first is in the results. As of a later day it is the time itself.
   */
  Own own(long official_s) {
    return day.equals(setup.date()) ? Own.anyOf(day) : new Own(setup.date(), official_s);
  }

  /**
   * The verdict on a time from the gun.
   *
   * @param ahead a faster time of the day that could be this record itself
   */
  Verdict verdict(int entrant, Stake stake, long time_ms, Optional<Bar> ahead) {
    Clocking clocking = clocking(entrant, time_ms, true);
    Own own = own(clocking.official_s());
    Optional<BookMark> toBeat = book.toBeat(stake.key(), own);
    Against held = against(stake.key(), toBeat, own);
    Performance performance =
        performance(entrant, stake, clocking, ahead.map(held::behind).orElse(held));
    long provisional_s =
        stake.finish()
            ? provisional.official_s(results.entrants().get(entrant).id())
            : Split.UNKNOWN;
    return verdict(performance, toBeat, provisional_s);
  }

  private Against against(RecordKey key, Optional<BookMark> toBeat, Own own) {
    boolean pending = toBeat.filter(mark -> book.state(mark) == MarkState.PENDING).isPresent();
    return new Against(
        day,
        toBeat.map(this::bar),
        pending,
        pending ? book.recognised(key, own).map(this::bar) : Optional.empty(),
        book.toBeat(worldKey(key), own).map(this::bar),
        Optional.empty(),
        false);
  }

  /** The world record over that distance in that kind of race, whatever the age. */
  static RecordKey worldKey(RecordKey key) {
    boolean ages = key.category().kind() == Category.Kind.AGE_GROUP;
    Category any = key.sex().equals("F") ? Category.MIXED : Category.OPEN;
    return new RecordKey(Scope.WORLD, key.event(), key.sex(), ages ? any : key.category(), "");
  }

  private Bar bar(BookMark mark) {
    String words =
        mark.line().athlete()
            + (mark.line().nation().isEmpty() ? "" : " " + mark.line().nation())
            + ", "
            + mark.line().place()
            + " "
            + mark.line().date()
            + ", "
            + book.states(mark);
    return new Bar(mark.mark_s(), words);
  }

  Clocking clocking(int entrant, long time_ms, boolean fromGun) {
    String wave = setup.waves().get(results.waveOf(entrant)).id();
    return new Clocking(time_ms, fromGun, wave, results.gunPlanned(entrant));
  }

  Performance performance(int entrant, Stake stake, Clocking clocking, Against against) {
    Entrant who = results.entrants().get(entrant);
    int race = results.raceOf(entrant);
    Terms terms =
        new Terms(
            setup.course(),
            papers,
            setup.races().get(race).id(),
            contenders.menInRace(race),
            contenders.menInWave(results.waveOf(entrant)));
    return new Performance(
        stake.key(),
        who.id(),
        who.nation(),
        results.status(entrant),
        stake.at(),
        stake.finish(),
        clocking,
        against,
        terms);
  }

  /** The verdict on a performance. */
  Verdict verdict(Performance performance, Optional<BookMark> toBeat, long provisional_s) {
    List<Condition> conditions = Rulebook.judge(performance);
    long toBeat_s = performance.against().toBeat().map(Bar::mark_s).orElse(Split.UNKNOWN);
    return new Verdict(
        performance.entrant(),
        performance.key(),
        performance.point(),
        Decision.of(conditions, toBeat_s == performance.official_s()),
        toBeat,
        toBeat_s,
        performance.official_s(),
        provisional_s,
        results.state(performance.terms().race()),
        conditions);
  }

  /** Whose time it is, for whoever is behind it. */
  Bar bar(int entrant, long official_s) {
    Race race = setup.races().get(results.raceOf(entrant));
    return new Bar(
        official_s, "bib " + results.entrants().get(entrant).bib() + " of " + race.id() + " today");
  }
}
