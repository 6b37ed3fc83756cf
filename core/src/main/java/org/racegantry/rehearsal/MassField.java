package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;

/**
 * A mass field that never was: as many simulated runners as asked for, labelled as such, spread
 * over the waves of one race by speed.
 */
final class MassField {
  private static final long PURPOSE = 0x0A55;
  private static final long BESTS = 0xBE575;
  private static final int FIRST_BIB = 1001;
  private static final int MEN = 585;
  private static final int IN_A_CLUB = 220;
  private static final int CLUBS = 40;
  private static final long WAVE_TAKES_MS = 540_000;
  private static final int[] AGES_FROM = {18, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80};
  private static final int[] AGES_SHARE = {110, 160, 165, 145, 140, 115, 85, 45, 20, 9, 4, 2};
  private static final List<String> NATIONS =
      List.of("USA", "FRA", "IRL", "GER", "ITA", "ESP", "AUS", "NED", "RSA", "SUI", "SWE", "NOR");
  private static final int AT_HOME = 870;

  private final RaceSetup setup;
  private final Race race;
  private final List<List<String>> waves;
  private final long seed;

  MassField(RaceSetup setup, Race race, long seed) {
    this.setup = setup;
    this.race = race;
    this.waves = byStartLine(race);
    this.seed = seed;
  }

  /** Enters the first {@code starters} of {@code entries} as starters, the others as absent. */
  void enter(Field field, int starters, int entries) {
    int absent = entries - starters;
    for (int i = 0; i < entries; i++) {
      // Spread evenly over the bibs: as many as the share of absentees passes a whole number.
      boolean absentee = (i + 1L) * absent / entries > (long) i * absent / entries;
      enterOne(field, FIRST_BIB + i, absentee);
    }
  }

  private void enterOne(Field field, int bib, boolean absent) {
    Dice dice = Dice.of(seed ^ PURPOSE, bib);
    EntrantId id = new EntrantId(dice.next());
    boolean man = dice.chance(MEN);
    FinishTimes times = man ? FinishTimes.MEN : FinishTimes.WOMEN;
    int perMillion = dice.below(1_000_000);
    int age = age(dice);
    long net_ms = times.at_ms(perMillion, age) + dice.below(1000);
    String nation = dice.chance(AT_HOME) ? "GBR" : NATIONS.get(dice.below(NATIONS.size()));
    String club = dice.chance(IN_A_CLUB) ? "Simulated club " + (1 + dice.below(CLUBS)) : "";
    String wave = wave(times.perMillion(net_ms), dice);
    PastBests bests = PastBests.of(times, net_ms, age, Dice.of(seed ^ BESTS, bib));
    Entrant entrant =
        new Entrant(
            id,
            new Bib(Integer.toString(bib)),
            man ? "M" : "F",
            age,
            nation,
            club,
            "",
            division(age),
            wave,
            race.id(),
            bests.personal_ms(),
            bests.season_ms());
    long[] times_ms = new long[setup.points().size()];
    if (absent) {
      Arrays.fill(times_ms, Truth.NOT_THERE);
    } else {
      long start_ms = field.starters().gun_ms(entrant) + 2_000 + dice.between(0, WAVE_TAKES_MS);
      times_ms = new MassRunner(setup, dice).times_ms(start_ms, net_ms);
    }
    field.add(entrant, person(entrant), status(times_ms), times_ms);
  }

  private static Status status(long[] times_ms) {
    if (times_ms[0] == Truth.NOT_THERE) {
      return Status.DNS;
    }
    return times_ms[times_ms.length - 1] == Truth.NOT_THERE ? Status.DNF : Status.OK;
  }

  private static Person person(Entrant entrant) {
    return new Person(
        entrant.id(),
        entrant.bib().text(),
        "Runner",
        "",
        "",
        "",
        "simulated entrant",
        Collections.emptyMap());
  }

  /** A start line at random, and on it the wave of runners of about this speed. */
  private String wave(int perMillion, Dice dice) {
    List<String> line = waves.get(dice.below(waves.size()));
    long guess = Math.clamp(perMillion + dice.bell(90_000), 0, 999_999);
    return line.get((int) (guess * line.size() / 1_000_000));
  }

  /** The waves of each start line, fast to slow, as the race lists them. */
  private static List<List<String>> byStartLine(Race race) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (String wave : race.waves()) {
      lines.computeIfAbsent(wave.split("-", 2)[0], line -> new ArrayList<>()).add(wave);
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("race " + race.id() + " lists no waves");
    }
    return List.copyOf(lines.values());
  }

  private static int age(Dice dice) {
    int share = dice.below(1000);
    int group = 0;
    while (share >= AGES_SHARE[group]) {
      share -= AGES_SHARE[group];
      group++;
    }
    return (int) dice.between(AGES_FROM[group], AGES_FROM[group + 1] - 1);
  }

  private static String division(int age) {
    if (age < 40) {
      return "18-39";
    }
    int from = age / 5 * 5;
    return from >= 80 ? "80+" : from + "-" + (from + 4);
  }
}
