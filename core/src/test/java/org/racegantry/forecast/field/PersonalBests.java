package org.racegantry.forecast.field;

import java.util.List;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.worlds.World;

/** One runner whose entry names a best, a minute into a marathon: the notation knows no bests. */
final class PersonalBests {
  private PersonalBests() {}

  static Results day(String best) {
    Scorer scorer = new Scorer();
    for (Fact fact : World.of(MarathonDay.marathon().text()).facts()) {
      scorer.add(fact);
    }
    String[] hms = best.split(":");
    long best_ms =
        (Long.parseLong(hms[0]) * 3600 + Long.parseLong(hms[1]) * 60 + Long.parseLong(hms[2]))
            * 1000;
    EntrantId id = new EntrantId(5);
    Entrant him =
        new Entrant(id, new Bib("1"), "M", 27, "KEN", "", "", "", "", "", best_ms, Entrant.UNKNOWN);
    scorer.add(
        new Act(
            2,
            "desk",
            "",
            0,
            Act.NOTHING,
            List.of(
                new Change.EntrantSet(him),
                new Change.ChipSet("C1", id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER),
                new Change.GunSet("all", MarathonDay.at_ms(0)))));
    scorer.add(ReadBatch.of(List.of(Read.of("RSTART", "C1", MarathonDay.at_ms(0)))));
    return scorer.score();
  }
}
