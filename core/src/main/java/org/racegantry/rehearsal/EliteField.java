package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;

/** Elite fields out of a facts file: everybody finishes at the official time, as placed. */
final class EliteField {
  private static final long PURPOSE = 0x0E117E;
  private static final long FIRST_OVER_LINE_MS = 150;
  private static final long LAST_OVER_LINE_MS = 1_400;

  private final RaceSetup setup;
  private final List<EliteRunner> runners;
  private final Dice dice;

  EliteField(RaceSetup setup, List<String> lines, long seed) {
    this.setup = setup;
    this.runners = EliteFile.read(setup, lines);
    this.dice = Dice.of(seed, PURPOSE);
  }

  /** Adds everybody to the field. */
  void enter(Field field) {
    long[] finishes_ms = finishes_ms();
    for (int i = 0; i < runners.size(); i++) {
      EliteRunner runner = runners.get(i);
      Entrant entrant = entrant(runner, new EntrantId(dice.next()));
      long gun_ms = field.starters().gun_ms(entrant);
      field.add(entrant, person(runner, entrant), runner.status(), times(i, gun_ms, finishes_ms));
    }
  }

  /** Places count within a race, and so does the order inside one second. */
  private long[] finishes_ms() {
    long[] all_ms = new long[runners.size()];
    for (String race : runners.stream().map(EliteRunner::race).distinct().toList()) {
      List<Integer> rows = new ArrayList<>();
      for (int i = 0; i < runners.size(); i++) {
        if (runners.get(i).race().equals(race)) {
          rows.add(i);
        }
      }
      long[] seconds = rows.stream().mapToLong(i -> runners.get(i).finish_s()).toArray();
      int[] places = rows.stream().mapToInt(i -> runners.get(i).place()).toArray();
      long[] drawn_ms = HiddenMilliseconds.draw_ms(seconds, places, dice);
      for (int i = 0; i < drawn_ms.length; i++) {
        all_ms[rows.get(i)] = drawn_ms[i];
      }
    }
    return all_ms;
  }

  private long[] times(int i, long gun_ms, long[] finishes_ms) {
    EliteRunner runner = runners.get(i);
    long[] times_ms = new long[setup.points().size()];
    times_ms[0] = gun_ms + dice.between(FIRST_OVER_LINE_MS, LAST_OVER_LINE_MS);
    for (int point = 1; point < times_ms.length - 1; point++) {
      int split_s = runner.splits_s().get(point - 1);
      times_ms[point] =
          split_s < 0 ? Truth.NOT_THERE : gun_ms + HiddenMilliseconds.draw_ms(split_s, dice);
    }
    times_ms[times_ms.length - 1] =
        runner.finish_s() < 0 ? Truth.NOT_THERE : gun_ms + finishes_ms[i];
    return times_ms;
  }

  private Entrant entrant(EliteRunner runner, EntrantId id) {
    String wave =
        setup.races().stream()
            .filter(race -> race.id().equals(runner.race()))
            .flatMap(race -> race.waves().stream())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no race " + runner.race()));
    return new Entrant(
        id,
        new Bib(runner.bib()),
        runner.sex(),
        runner.age(),
        runner.nation(),
        "",
        "",
        "",
        wave,
        runner.race(),
        runner.personalBest_s() < 0 ? runner.personalBest_s() : runner.personalBest_s() * 1000,
        Entrant.UNKNOWN);
  }

  private static Person person(EliteRunner runner, Entrant entrant) {
    Map<String, String> more = new LinkedHashMap<>();
    more.put("splits_reported", runner.known().isEmpty() ? "none; derived" : runner.known());
    EliteRunner.Profile profile = runner.profile();
    if (!profile.honours().isEmpty()) {
      more.put("honours", profile.honours());
    }
    if (!profile.farewell().isEmpty()) {
      more.put("farewell", profile.farewell());
    }
    return new Person(
        entrant.id(),
        runner.familyName(),
        runner.givenName(),
        "",
        profile.birthCountry(),
        profile.town(),
        runner.note(),
        more);
  }
}
