package org.racegantry.publish.stream;

import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.live.TinyRace;
import org.racegantry.race.Basis;
import org.racegantry.race.Change;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Ties;

/** The tiny race made two: runners 1, 3, 5 and so on in {@code odd}, the others in {@code even}. */
final class TwoRaces {
  private TwoRaces() {}

  static void split(TinyRace tiny, RaceSetup setup, int runners) {
    Filter odd =
        new Filter.Or(
            IntStream.rangeClosed(1, runners)
                .filter(bib -> bib % 2 == 1)
                .<Filter>mapToObj(TwoRaces::bib)
                .toList());
    List<Race> races = List.of(race("odd", odd), race("even", new Filter.Not(odd)));
    tiny.act(
        new Change.SetupSet(
            new RaceSetup(
                setup.name(),
                setup.date(),
                setup.zone(),
                setup.rules(),
                setup.course(),
                setup.points(),
                setup.lines(),
                setup.waves(),
                races,
                List.of(),
                setup.limits())));
  }

  private static Filter bib(int bib) {
    return new Filter.TextTest(Filter.Field.BIB, Filter.Comparison.EQUAL, Integer.toString(bib));
  }

  private static Race race(String id, Filter filter) {
    return new Race(
        id, "Race " + id, filter, List.of(), Basis.GUN, Ties.SHARED, 8_000, Race.NO_LIMIT);
  }
}
