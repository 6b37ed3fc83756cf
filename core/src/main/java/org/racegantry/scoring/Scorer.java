package org.racegantry.scoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Race;
import org.racegantry.race.ReadBatch;

/**
 * Facts in, results out. Facts may be added in any order and more than once; the results depend on
 * the set of reads and the numbered sequence of acts only.
 *
 * <p>The way of the data, in the order it runs: {@link FactsInForce} and {@link ReadIndex} take
 * facts in; {@link Gathering} brings an entrant's reads together; {@link Candidates} and {@link
 * ChainSearch} turn them into passings; {@link Statuses} and {@link Ranker} make results of those.
 *
 * <p>Between two scorings it keeps what did not change: a new read costs one entrant, a moved gun
 * one wave. Confined to one thread at a time; the results it hands out are not.
 */
public final class Scorer {
  private final FactsInForce facts;
  private final ReadIndex index;
  private final Horizon horizon;
  private final Map<EntrantId, Integer> rows = new LinkedHashMap<>();
  private final Rows state = new Rows();

  private Equipment equipment;
  private Field field;
  private Table table;
  private Gathering gathering;
  private Judge judge;
  private ActsFolded acts;
  private Results latest;

  /** A scorer without any fact. */
  public Scorer() {
    this(new FactsInForce(), new ReadIndex(), Horizon.ALL);
  }

  private Scorer(FactsInForce facts, ReadIndex index, Horizon horizon) {
    this.facts = facts;
    this.index = index;
    this.horizon = horizon;
  }

  /** Takes one fact in. Two different acts of one number are a programmer's fault and throw. */
  public void add(Fact fact) {
    synchronized (index) {
      latest = null;
      switch (fact) {
        case ReadBatch reads -> index.add(reads);
        case Act act -> {
          facts.add(act);
          acts = null;
        }
      }
    }
  }

  /** Whether a setup is in force, so that {@link #score} can answer. */
  public boolean ready() {
    facts.bringIntoForce();
    return facts.setup() != null;
  }

  /** The results of everything added so far; throws IllegalStateException before a setup is. */
  public Results score() {
    synchronized (index) {
      if (latest == null) {
        latest = scoreNow();
      }
      return latest;
    }
  }

  /**
   * The race as its clock stood at a moment: the reads stamped up to then and the guns fired by
   * then, judged by every other act known now.
   */
  public Results scoreUntil(long time_ms) {
    synchronized (index) {
      score();
      FactsInForce same = new FactsInForce();
      facts.allActs().forEach(same::add);
      return new Scorer(same, index, new Horizon(time_ms, index.size())).scoreNow();
    }
  }

  private Results scoreNow() {
    Touched touched = facts.settle();
    boolean[] fresh = index.settle();
    if (facts.setup() == null) {
      throw new IllegalStateException("no setup in force: there is no race to score yet");
    }
    boolean anew = touched.everything || equipment == null;
    allotRows(touched, anew);
    if (anew) {
      startOver();
    } else {
      follow(touched, fresh);
    }
    if (acts == null) {
      acts = new ActsFolded(facts.allActs());
    }
    Decisions decisions = facts.decisions();
    Guns guns = new Guns(facts, horizon.until_ms());
    for (int row = 0; row < rows.size(); row++) {
      if (!state.clean(row)) {
        scoreRow(row, decisions, guns);
      }
    }
    return new Results(
        field,
        table.copy(),
        guns,
        decisions,
        state.orphans(),
        new Explainer(acts, index, new Horizon(horizon.until_ms(), index.size())));
  }

  /** A row for whoever is entered or has a chip, kept for good. */
  private void allotRows(Touched touched, boolean anew) {
    if (anew || touched.entries) {
      facts.entrants().forEach(entrant -> rows.putIfAbsent(entrant.id(), rows.size()));
    }
    if (anew) {
      facts.eachHolding(held -> rows.putIfAbsent(held.entrant(), rows.size()));
    }
    for (String chip : touched.chips) {
      facts.holdings(chip).forEach(held -> rows.putIfAbsent(held.entrant(), rows.size()));
    }
    state.grow(rows.size());
  }

  private void startOver() {
    equipment = new Equipment(facts, rows, index);
    field = new Field(facts, rows, null);
    gathering = new Gathering(index, equipment, horizon);
    judge = new Judge(equipment.layout, gathering);
    table = new Table(equipment.layout.points);
    table.grow(rows.size());
    state.gatherAll();
    facts.eachHolding(held -> state.hold(rows.get(held.entrant()), held.chip()));
    for (int chip = 0; chip < index.chipCount(); chip++) {
      countOrphans(chip);
    }
  }

  private void follow(Touched touched, boolean[] fresh) {
    table.grow(rows.size());
    if (touched.entries || field.rows() < rows.size()) {
      field = new Field(facts, rows, field);
    }
    if (equipment.knows(index)) {
      equipment.extend(index);
    } else {
      equipment = new Equipment(facts, rows, index);
      gathering = new Gathering(index, equipment, horizon);
      judge = new Judge(equipment.layout, gathering);
    }
    Set<String> chips = new LinkedHashSet<>(touched.chips);
    for (EntrantId id : touched.entrants) {
      Integer row = rows.get(id);
      if (row != null) {
        state.judge(row);
        // An entry that came or went changes whom its chips belong to.
        chips.addAll(touched.entries ? state.chips(row) : List.of());
      }
    }
    chips.forEach(this::renew);
    state.gatherHolders(chips);
    for (int chip = 0; chip < fresh.length; chip++) {
      if (fresh[chip]) {
        facts.holdings(index.chip(chip)).forEach(held -> state.gather(rows.get(held.entrant())));
        countOrphans(chip);
      }
    }
    for (int row = 0; row < rows.size() && !touched.waves.isEmpty(); row++) {
      if (field.entrant(row) != null && touched.waves.contains(field.wave(row).id())) {
        state.judge(row);
      }
    }
  }

  private void renew(String chip) {
    for (Change.ChipSet held : facts.holdings(chip)) {
      state.hold(rows.get(held.entrant()), chip);
    }
    int chipId = index.chipId(chip);
    if (chipId >= 0) {
      equipment.renew(chipId, chip);
      countOrphans(chipId);
    }
  }

  /** Counts the reads of a chip that nobody held it for. */
  private void countOrphans(int chip) {
    boolean alwaysHeld =
        equipment.stretches(chip) == null && equipment.alwaysHeldBy(chip) != Equipment.NOBODY;
    if (alwaysHeld) {
      state.noOrphans(chip);
      return;
    }
    Groups groups = gathering.gather(Equipment.NOBODY, new int[] {chip}, Long.MIN_VALUE);
    int[] counts = gathering.refusals();
    for (int g = 0; g < groups.size(); g++) {
      counts[Fate.UNKNOWN_CHIP.ordinal()] += groups.reads(g);
    }
    state.orphans(chip, counts);
  }

  private void scoreRow(int row, Decisions decisions, Guns guns) {
    table.clear(row);
    Entrant entrant = field.entrant(row);
    if (entrant != null) {
      if (state.needsGathering(row)) {
        Groups gathered = gathering.gather(row, state.chipIds(row, index), Long.MIN_VALUE);
        state.keep(row, gathered, gathering.refusals());
      }
      judgeRow(row, entrant, decisions, guns);
      state.done(row);
    }
  }

  private void judgeRow(int row, Entrant entrant, Decisions decisions, Guns guns) {
    Candidates.Terms terms = terms(field, guns, row);
    Groups groups = state.groups(row);
    int[] refused = state.refusals(row);
    if (decisions.didNotStart(entrant.id())) {
      Judge.refuseAll(groups, refused, table, row);
      return;
    }
    if (Judge.straddles(groups, terms.cut_ms())) {
      groups = gathering.gather(row, state.chipIds(row, index), terms.cut_ms());
      refused = gathering.refusals();
    }
    Judge.countRefused(refused, table, row);
    judge.judge(groups, terms, stated(decisions, entrant, field), table, row);
  }

  /** The gun and limits a row is judged by. */
  static Candidates.Terms terms(Field field, Guns guns, int row) {
    Race race = field.race(row);
    return new Candidates.Terms(
        guns.gun_ms(field.waveIndex(row)),
        field.setup.limits().earlyStart_ms(),
        field.setup.limits().startWindow_ms(),
        race.fastest_mm_per_s());
  }

  /** The times officials stated for an entrant, by position of the point. */
  static Map<Integer, Change.TimeSet> stated(Decisions decisions, Entrant entrant, Field field) {
    Map<Integer, Change.TimeSet> byPoint = new TreeMap<>();
    if (decisions.anyStated(entrant.id())) {
      for (int p = 0; p < field.setup.points().size(); p++) {
        Change.TimeSet time = decisions.stated(entrant.id(), field.setup.points().get(p).id());
        if (time != null) {
          byPoint.put(p, time);
        }
      }
    }
    return byPoint;
  }
}
