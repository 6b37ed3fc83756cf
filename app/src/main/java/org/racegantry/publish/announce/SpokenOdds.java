package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.racegantry.forecast.stake.Holds;
import org.racegantry.forecast.stake.Outlook;
import org.racegantry.forecast.stake.RecordOdds;
import org.racegantry.live.AllHands;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.RankingDef;
import org.racegantry.race.ResultState;
import org.racegantry.records.Watch;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * What the forecast is certain enough of to be spoken: that a place on a podium holds, that a
 * record falls. A sentence each, which says that it is one of a forecast. As of a moment, and made
 * again every few seconds. Safe for all threads.
 */
final class SpokenOdds {
  private static final List<String> PLACES = List.of("first", "second", "third");
  private static final long STEP_MS = 5_000;

  private List<Podium> of = List.of();
  private long step = Long.MIN_VALUE;
  private Map<Integer, String> byRace = Map.of();

  /** A sentence for each race of whose podium something can be said, by its position. */
  synchronized Map<Integer, String> podiums(SnapshotView view, List<Podium> podiums, long now_ms) {
    long now = Math.floorDiv(now_ms, STEP_MS);
    if (now != step || !podiums.equals(of)) {
      byRace = made(view, podiums, now_ms);
      step = now;
      of = podiums;
    }
    return byRace;
  }

  private static Map<Integer, String> made(SnapshotView view, List<Podium> podiums, long now_ms) {
    List<Podium> open = new ArrayList<>();
    podiums.stream().filter(podium -> isOpen(view, podium)).forEach(open::add);
    if (open.isEmpty()) {
      return Map.of();
    }
    Outlook outlook = Outlook.of(view.forecasts(), now_ms, new AllHands());
    Map<Integer, String> said = new LinkedHashMap<>();
    for (Podium podium : open) {
      said.put(podium.race(), podium(view, outlook, podium));
    }
    return said;
  }

  /** Whether somebody holds a place that is not safe, and nothing but others' times is in doubt. */
  private static boolean isOpen(SnapshotView view, Podium podium) {
    Race race = view.setup().races().get(podium.race());
    return podium.first().size() > podium.safe()
        && podium.doubt() == Podium.Doubt.NONE
        && view.results().state(race.id()) == ResultState.LIVE;
  }

  /** The last place that may be spoken of: who holds it holds those before it, too. */
  private static String podium(SnapshotView view, Outlook outlook, Podium podium) {
    Race race = view.setup().races().get(podium.race());
    RankingDef own = Podiums.ownOverall(view.setup(), race);
    Basis basis = own == null ? race.basis() : own.basis();
    Filter filter = own == null ? Filter.ALL : own.filter();
    for (int place = podium.first().size() - 1; place >= podium.safe(); place--) {
      long time_ms = time_ms(view.results().result(podium.first().get(place)), basis);
      OptionalDouble holds =
          time_ms == Split.UNKNOWN
              ? OptionalDouble.empty()
              : Holds.atLeast(outlook, race, basis, filter::takes, time_ms);
      String odds = OddsWords.of(holds);
      if (!odds.isEmpty()) {
        return "By the forecast " + odds + " to hold " + PLACES.get(place) + ".";
      }
    }
    return "";
  }

  private static long time_ms(Result result, Basis basis) {
    return basis == Basis.GUN ? result.gunTime_ms() : result.netTime_ms();
  }

  /** Of a record still open, whether it is likely to fall to whoever is nearest to it. */
  static String record(SnapshotView view, Watch watch, long now_ms) {
    OptionalDouble chance =
        RecordOdds.below(view.forecasts(), watch.position(), watch.toBeat().mark_s(), now_ms);
    String odds = OddsWords.of(chance);
    return odds.isEmpty() ? "" : "By the forecast " + odds + " that it falls.";
  }
}
