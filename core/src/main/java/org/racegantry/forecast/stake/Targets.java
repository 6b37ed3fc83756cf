package org.racegantry.forecast.stake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.forecast.Band;
import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;

/** How many of a race come in under a time, by the own start as runners count it. */
public final class Targets {
  private static final int SHOWN = 12;
  private static final double OPEN_FROM = 0.2;
  private static final double OPEN_TO = 0.8;

  /** What a day does to all alike is taken to be half of what a runner may be off by. */
  private static final double ALIKE = 0.5;

  private final Outlook outlook;

  public Targets(Outlook outlook) {
    this.outlook = outlook;
  }

  /** One time, in whole seconds: who needs so many, rounded up as official times are, is not in. */
  public Target of(Race race, long under_s) {
    long most_ms = (under_s - 1) * 1_000;
    double few = 0;
    double expected = 0;
    double many = 0;
    List<Rival> edge = new ArrayList<>();
    for (int entrant : outlook.onTheWay(race)) {
      Band band = outlook.finish(entrant, Basis.NET);
      double chance = band.chanceBy(most_ms);
      expected += chance;
      few += band.chanceBy(most_ms - Math.round(ALIKE * (band.high80_ms() - band.median_ms())));
      many += band.chanceBy(most_ms + Math.round(ALIKE * (band.median_ms() - band.low80_ms())));
      if (chance >= OPEN_FROM && chance <= OPEN_TO) {
        edge.add(new Rival(entrant, chance));
      }
    }
    edge.sort(Comparator.comparingDouble(rival -> Math.abs(rival.chance() - 0.5)));
    int in = in(race, under_s);
    return new Target(
        under_s,
        in,
        in + (int) Math.floor(few),
        in + (int) Math.round(expected),
        in + (int) Math.ceil(many),
        edge.subList(0, Math.min(SHOWN, edge.size())),
        edge.size());
  }

  private int in(Race race, long under_s) {
    int position = outlook.results().setup().races().indexOf(race);
    int in = 0;
    for (int i = 0; i < outlook.results().entrants().size(); i++) {
      long finish_ms =
          outlook.results().raceOf(i) == position
              ? outlook.finished_ms(i, Basis.NET)
              : Split.UNKNOWN;
      in += finish_ms != Split.UNKNOWN && OfficialTime.seconds(finish_ms) < under_s ? 1 : 0;
    }
    return in;
  }
}
