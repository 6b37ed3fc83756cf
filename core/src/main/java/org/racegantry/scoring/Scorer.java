package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

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
  private static final int PACK = 256;
  private static final Comparator<GunMark> MARKS =
      Comparator.comparingLong(GunMark::time_ms)
          .thenComparing(GunMark::reader)
          .thenComparing(GunMark::kind);

  private final FactsInForce facts;
  private final ReadIndex index;
  private final Horizon horizon;
  private final Map<EntrantId, Integer> rows = new LinkedHashMap<>();
  private final Rows state = new Rows();
  private final Hands hands;

  /** By time, reader and kind. */
  private final TreeSet<GunMark> marks = new TreeSet<>(MARKS);

  private Equipment equipment;
  private Field field;
  private Table table;
  private List<RowScorer> rowScorers;
  private ActsFolded acts;
  private Results latest;

  /** A scorer without any fact, working with its caller's own hands. */
  public Scorer() {
    this(Hands.ONE);
  }

  /** A scorer without any fact that shares its work out. */
  public Scorer(Hands hands) {
    this(new FactsInForce(), new ReadIndex(), Horizon.ALL, hands);
  }

  private Scorer(FactsInForce facts, ReadIndex index, Horizon horizon, Hands hands) {
    this.hands = hands;
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
        case GunMark mark -> marks.add(mark);
        case Transcript _ -> {
          // It proves the rest and moves no result.
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
      Scorer other = new Scorer(same, index, new Horizon(time_ms, index.size()), hands);
      other.marks.addAll(marks);
      return other.scoreNow();
    }
  }

  private Results scoreNow() {
    Touched touched = facts.settle();
    boolean[] fresh = index.settle(hands);
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
    RowScorer.Terms terms = new RowScorer.Terms(field, decisions, guns);
    hands.share(part -> scoreRows(part, terms));
    return new Results(
        field,
        table.copy(),
        guns,
        decisions,
        state.orphans(),
        distinct(marks),
        new Explainer(acts, index, new Horizon(horizon.until_ms(), index.size()), hands));
  }

  /** One of those that agree in time and reader, the same whichever came first. */
  private static List<GunMark> distinct(TreeSet<GunMark> marks) {
    List<GunMark> distinct = new ArrayList<>();
    for (GunMark mark : marks) {
      GunMark last = distinct.isEmpty() ? null : distinct.getLast();
      boolean again =
          last != null && last.time_ms() == mark.time_ms() && last.reader().equals(mark.reader());
      if (!again) {
        distinct.add(mark);
      }
    }
    return List.copyOf(distinct);
  }

  /**
   * Rows are dealt out in small packs, so that a part with many to do does not hold up the rest.
   */
  private void scoreRows(int part, RowScorer.Terms terms) {
    RowScorer scorer = rowScorers.get(part);
    for (int pack = part * PACK; pack < rows.size(); pack += hands.count() * PACK) {
      for (int row = pack; row < Math.min(pack + PACK, rows.size()); row++) {
        if (!state.clean(row)) {
          scorer.score(row, terms, state, table);
        }
      }
    }
  }

  /** Every pair of hands takes up the equipment of now. */
  private void takeUp() {
    rowScorers =
        IntStream.range(0, hands.count())
            .mapToObj(_ -> new RowScorer(index, equipment, horizon))
            .toList();
  }

  /** A row for whoever is entered or has a chip, kept for good. */
  private void allotRows(Touched touched, boolean anew) {
    if (anew || touched.entries) {
      facts.entrants().forEach(entrant -> rows.putIfAbsent(entrant.id(), rows.size()));
    }
    if (anew) {
      facts.eachHolding(held -> rows.putIfAbsent(held.entrant(), rows.size()));
    }
    // Anew, they are among all that are held.
    for (String chip : anew ? List.<String>of() : touched.chips) {
      facts.holdings(chip).forEach(held -> rows.putIfAbsent(held.entrant(), rows.size()));
    }
    state.grow(rows.size());
  }

  private void startOver() {
    // None of them needs another, and together they take as long as scoring some million reads.
    hands.shareOut(
        List.of(
            () -> field = new Field(facts, rows),
            () -> equipment = new Equipment(facts, rows, index),
            this::emptyTable));
    takeUp();
    for (int chip = 0; chip < index.chipCount(); chip++) {
      countOrphans(chip);
    }
  }

  private void emptyTable() {
    table = new Table(facts.setup().points().size());
    table.grow(rows.size());
    state.gatherAll();
    facts.eachChip(
        (chip, holdings) -> holdings.forEach(held -> state.hold(rows.get(held.entrant()), chip)));
  }

  private void follow(Touched touched, boolean[] fresh) {
    table.grow(rows.size());
    if (touched.entries || field.rows() < rows.size()) {
      field = new Field(facts, rows);
    }
    if (equipment.knows(index)) {
      equipment.extend(index);
    } else {
      equipment = new Equipment(facts, rows, index);
      takeUp();
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
    state.orphans(chip, rowScorers.getFirst().orphans(chip));
  }
}
