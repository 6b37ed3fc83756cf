package org.racegantry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;

/** Everybody entered, in columns; runner {@code i} wears bib {@code i + 1}. */
public final class Runners {
  private static final List<String> NATIONS =
      List.of(
          "GBR", "USA", "FRA", "GER", "ITA", "ESP", "NED", "IRL", "KEN", "ETH", "JPN", "AUS", "CAN",
          "RSA", "SWE", "NOR", "POL", "BRA", "MEX", "SUI");

  /** Shares of the four waves, in percent. */
  private static final int[] WAVE_ENDS = {10, 35, 75, 100};

  /** Every tenth runner wears two chips. */
  private static final int SECOND_CHIP_EVERY = 10;

  final int size;
  final String[] sex;
  final int[] age;
  final String[] division;
  final String[] nation;
  final int[] wave;

  Runners(int size, SplittableRandom random) {
    this.size = size;
    sex = new String[size];
    age = new int[size];
    division = new String[size];
    nation = new String[size];
    wave = new int[size];
    for (int i = 0; i < size; i++) {
      sex[i] = random.nextInt(100) < 57 ? "M" : "F";
      age[i] = 18 + random.nextInt(30) + random.nextInt(30);
      division[i] = age[i] < 40 ? "18-39" : age[i] / 5 * 5 + "-" + (age[i] / 5 * 5 + 4);
      nation[i] = NATIONS.get(random.nextInt(10) < 6 ? 0 : random.nextInt(NATIONS.size()));
      wave[i] = waveOf(100L * i / size);
    }
  }

  /** The nations they come from. */
  static List<String> nations() {
    return NATIONS;
  }

  private static int waveOf(long percent) {
    int wave = 0;
    while (percent >= WAVE_ENDS[wave]) {
      wave++;
    }
    return wave;
  }

  /** The wave with the most runners. */
  static int biggestWave() {
    return 2;
  }

  /** Whether runner {@code i} wears a second chip. */
  static boolean hasSecondChip(int i) {
    return i % SECOND_CHIP_EVERY == 0;
  }

  /** The code of a chip; the second chip of runner {@code i} has number {@code size + i}. */
  static String chip(int number) {
    return String.format(Locale.ROOT, "%08X", 0x058D_0000 + number);
  }

  /** The key of runner {@code i}. */
  public static EntrantId id(int i) {
    return new EntrantId(0x9E37_79B9_7F4A_7C15L * (i + 1));
  }

  /** Everybody entered, with a chip or two. */
  List<Change> entries() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      EntrantId id = id(i);
      changes.add(
          new Change.EntrantSet(
              new Entrant(
                  id,
                  new Bib(Integer.toString(i + 1)),
                  sex[i],
                  age[i],
                  nation[i],
                  "",
                  "",
                  division[i],
                  BenchCourse.wave(wave[i]),
                  "marathon",
                  Entrant.UNKNOWN,
                  Entrant.UNKNOWN)));
      changes.add(chipSet(i, i));
      if (hasSecondChip(i)) {
        changes.add(chipSet(size + i, i));
      }
    }
    return changes;
  }

  /** Chip {@code number} belongs to runner {@code i} from now on and ever. */
  static Change chipSet(int number, int i) {
    return new Change.ChipSet(chip(number), id(i), Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER);
  }
}
