package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.race.Wave;

/** Turns a table of published results into the race whose readers would have led to it. */
public final class SplitsRehearsal {
  private static final long PURPOSE = 0x5711;
  private static final long NO_FINISH_S = 1_000_000;
  private static final long FIRST_OVER_LINE_MS = 300;
  private static final long NEXT_OVER_LINE_MS = 60;
  private static final long JOSTLE_MS = 20_000;

  private final RaceSetup setup;
  private final PublishedTable table;
  private final Dice dice;
  private final Field field;

  private SplitsRehearsal(RaceSetup setup, PublishedTable table, long seed) {
    this.setup = setup;
    this.table = table;
    this.dice = Dice.of(seed, PURPOSE);
    this.field = new Field(setup);
  }

  /**
   * Rehearses the race of a table. Everybody finishes inside the published second; the order inside
   * one second follows the published places where they can be believed, and the seed where not.
   * Entrants are in the order of the table's rows.
   */
  public static Rehearsed rehearse(
      RaceSetup setup, PublishedTable table, long seed, Faults faults) {
    SplitsRehearsal rehearsal = new SplitsRehearsal(setup, table, seed);
    rehearsal.enter();
    return rehearsal.field.run(faults, seed, truth -> false);
  }

  private void enter() {
    List<PublishedRow> rows = table.rows();
    long[] drawn_ms = drawnFinishes_ms();
    List<Entrant> entrants = new ArrayList<>();
    for (PublishedRow row : rows) {
      entrants.add(entrant(row, new EntrantId(dice.next())));
    }
    int[] order = bySpeed(rows);
    long[] offsets_ms = new long[rows.size()];
    List<Entrant> starters = withWaves(entrants, order, offsets_ms);
    for (int i = 0; i < rows.size(); i++) {
      PublishedRow row = rows.get(i);
      Entrant starter = starters.get(i);
      long gun_ms = field.starters().gun_ms(starter);
      field.add(
          starter,
          person(row, starter),
          status(row),
          times(row, gun_ms, offsets_ms[i], drawn_ms[i]));
    }
  }

  /** The ranking time of every finisher, with its milliseconds. */
  private long[] drawnFinishes_ms() {
    List<PublishedRow> rows = table.rows();
    long[] seconds = rows.stream().mapToLong(PublishedRow::rankingTime_s).toArray();
    int[] ranks =
        rows.stream()
            .mapToInt(
                row ->
                    table.doubted().contains(row.line())
                        ? HiddenMilliseconds.NO_RANK
                        : row.rankOverall())
            .toArray();
    return HiddenMilliseconds.draw_ms(seconds, ranks, dice);
  }

  /** Positions of the rows, fastest first; who has no finish stands at the back. */
  private static int[] bySpeed(List<PublishedRow> rows) {
    Integer[] order = new Integer[rows.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.comparingLong(
                (Integer i) -> rows.get(i).finished() ? rows.get(i).net_s() : NO_FINISH_S)
            .thenComparingInt(i -> i));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /** Fills the waves of each race from the front, and lines everybody up in them by speed. */
  private List<Entrant> withWaves(List<Entrant> entrants, int[] order, long[] offsets_ms) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (Entrant entrant : entrants) {
      sizes.merge(field.starters().race(entrant).id(), 1, Integer::sum);
    }
    Map<String, Integer> placed = new LinkedHashMap<>();
    Entrant[] starters = new Entrant[order.length];
    for (int i : order) {
      Race race = field.starters().race(entrants.get(i));
      int place = placed.merge(race.id(), 1, Integer::sum) - 1;
      int size = sizes.get(race.id());
      List<String> waves =
          race.waves().isEmpty() ? setup.waves().stream().map(Wave::id).toList() : race.waves();
      int wave = (int) ((long) place * waves.size() / size);
      long firstOfWave = Math.ceilDiv((long) wave * size, waves.size());
      offsets_ms[i] =
          FIRST_OVER_LINE_MS
              + (place - firstOfWave) * NEXT_OVER_LINE_MS
              + (place == 0 ? 0 : dice.between(0, Math.min(JOSTLE_MS, place * 20L)));
      starters[i] = inWave(entrants.get(i), waves.get(wave));
    }
    return List.of(starters);
  }

  private long[] times(PublishedRow row, long gun_ms, long offset_ms, long drawn_ms) {
    int points = setup.points().size();
    long[] times_ms = new long[points];
    Arrays.fill(times_ms, Truth.NOT_THERE);
    if (!row.started()) {
      return times_ms;
    }
    long own_ms = row.gun_s() > 0 && row.finished() ? gunOffset_ms(row, drawn_ms) : offset_ms;
    long start_ms = gun_ms + own_ms;
    // Where the gun ranks and no gun time is given, the table's times are from the gun.
    boolean fromGun = row.gun_s() <= 0 && setup.races().getFirst().basis() == Basis.GUN;
    long from_ms = fromGun ? gun_ms : start_ms;
    times_ms[0] = start_ms;
    for (int point = 1; point < points - 1; point++) {
      int split_s = row.splits_s().get(point);
      if (split_s > 0) {
        times_ms[point] = from_ms + HiddenMilliseconds.draw_ms(split_s, dice);
      }
    }
    if (row.finished()) {
      times_ms[points - 1] = from_ms + drawn_ms;
    }
    return times_ms;
  }

  /** Gun time less net time, each somewhere in its published second. */
  private long gunOffset_ms(PublishedRow row, long net_ms) {
    long earliest_ms = Math.max(net_ms, (row.gun_s() - 1) * 1000L + 1);
    return dice.between(earliest_ms, row.gun_s() * 1000L) - net_ms;
  }

  private static Status status(PublishedRow row) {
    if (!row.started()) {
      return Status.DNS;
    }
    return row.finished() ? Status.OK : Status.DNF;
  }

  private static Entrant entrant(PublishedRow row, EntrantId id) {
    return new Entrant(
        id,
        new Bib(row.bib()),
        row.sex(),
        row.age(),
        row.nation(),
        row.club(),
        "",
        row.division(),
        "",
        "",
        Entrant.UNKNOWN,
        Entrant.UNKNOWN);
  }

  private static Entrant inWave(Entrant entrant, String wave) {
    return new Entrant(
        entrant.id(),
        entrant.bib(),
        entrant.sex(),
        entrant.age(),
        entrant.nation(),
        entrant.club(),
        entrant.team(),
        entrant.division(),
        wave,
        entrant.race(),
        entrant.personalBest_ms(),
        entrant.seasonBest_ms());
  }

  private static Person person(PublishedRow row, Entrant entrant) {
    Map<String, String> more = new LinkedHashMap<>();
    if (!row.citizen().isEmpty()) {
      more.put("citizen", row.citizen());
    }
    return new Person(entrant.id(), row.familyName(), row.givenName(), "", "", "", "", more);
  }
}
