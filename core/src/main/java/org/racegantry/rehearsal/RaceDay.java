package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/** Sends everybody over the mats: true crossings in, the reads of a day with its faults out. */
final class RaceDay {
  private static final long FAR_MM = 5_000_000;
  private static final long GAP_MS = 35_000;

  private final RaceSetup setup;
  private final Faults faults;
  private final MatLayout mats;
  private final ReadColumns columns = new ReadColumns();
  private final Antennas antennas;
  private final Outages outages;

  private RaceDay(RaceSetup setup, List<Truth> truths, Faults faults, long seed) {
    this.setup = setup;
    this.faults = faults;
    this.mats = new MatLayout(setup);
    this.antennas = new Antennas(mats, columns);
    this.outages = Outages.drawn(setup, mats, truths, faults, seed);
  }

  /** What the readers sent, and what the officials must enter to put it right. */
  record Outcome(ReadStream reads, List<Change> repairs) {
    Outcome {
      Objects.requireNonNull(reads, "reads");
      repairs = List.copyOf(repairs);
    }
  }

  /**
   * Runs the day.
   *
   * @param chips one per truth, in the same order
   * @param spared whose crossings are all seen, once, whatever the faults
   */
  static Outcome run(
      RaceSetup setup,
      List<Truth> truths,
      List<String> chips,
      Faults faults,
      long seed,
      Predicate<Truth> spared) {
    RaceDay day = new RaceDay(setup, truths, faults, seed);
    for (int chip = 0; chip < truths.size(); chip++) {
      Truth truth = truths.get(chip);
      Dice dice = Dice.of(seed, chip);
      day.walk(chip, truth, spared.test(truth) ? Faults.NONE : faults, dice);
    }
    List<Change> repairs = new ArrayList<>();
    repairs.addAll(Baggage.carry(setup, day.mats, day.antennas, truths, faults, seed));
    Deliveries.disturb(day.columns, faults, seed);
    repairs.addAll(day.outages.turnClocks(day.columns, day.mats.readers()));
    return new Outcome(new ReadStream(day.mats.readers(), chips, day.columns), repairs);
  }

  private void walk(int chip, Truth truth, Faults luck, Dice dice) {
    if (truth.time_ms(0) != Truth.NOT_THERE && dice.chance(luck.corral())) {
      waitInCorral(chip, truth, dice);
    }
    for (int point = 0; point < truth.points(); point++) {
      if (truth.time_ms(point) != Truth.NOT_THERE) {
        cross(chip, truth, point, luck, dice);
      }
    }
    int last = truth.points() - 1;
    if (truth.time_ms(last) != Truth.NOT_THERE && dice.chance(luck.walkedBack())) {
      glimpse(chip, truth, last, truth.time_ms(last) + dice.between(60_000, 1_200_000), dice);
    }
  }

  private void cross(int chip, Truth truth, int point, Faults luck, Dice dice) {
    TimingPoint where = setup.points().get(point);
    long at_ms = truth.time_ms(point);
    int line = mats.mainFor(point, truth.entrant().wave());
    boolean missed = dice.chance(luck.missed());
    if (line >= 0 && !missed && !outages.dead(line, at_ms)) {
      antennas.cross(line, chip, at_ms, where.take(), truth.gun_ms(), dice);
    }
    for (int backup : mats.backupsAt(point)) {
      long there_ms = Antennas.atBackup_ms(mats.line(backup), where, truth.gun_ms(), at_ms);
      if (!outages.dead(backup, there_ms)) {
        antennas.cross(backup, chip, there_ms, where.take(), truth.gun_ms(), dice);
      }
    }
    if (dice.chance(luck.stray())) {
      stray(chip, truth, point, dice);
    }
  }

  /** Half the strays are late reads on the same line, half are reads far ahead on the course. */
  private void stray(int chip, Truth truth, int point, Dice dice) {
    long at_ms = truth.time_ms(point);
    long here_mm = setup.points().get(point).distance_mm();
    int elsewhere = point + 1 + dice.below(truth.points());
    if (elsewhere < truth.points()
        && setup.points().get(elsewhere).distance_mm() - here_mm >= FAR_MM) {
      glimpse(chip, truth, elsewhere, at_ms + dice.between(1_000, 20_000), dice);
    } else if (setup.points().get(point).take() == TimingPoint.Take.FIRST) {
      glimpse(chip, truth, point, at_ms + dice.between(GAP_MS, 400_000), dice);
    }
  }

  private void waitInCorral(int chip, Truth truth, Dice dice) {
    int times = 1 + dice.below(3);
    for (int i = 0; i < times; i++) {
      glimpse(chip, truth, 0, truth.gun_ms() - dice.between(1_000, 600_000), dice);
    }
  }

  private void glimpse(int chip, Truth truth, int point, long at_ms, Dice dice) {
    int line = mats.mainFor(point, truth.entrant().wave());
    if (line >= 0 && !outages.dead(line, at_ms)) {
      antennas.glimpse(line, chip, at_ms, dice);
    }
  }
}
