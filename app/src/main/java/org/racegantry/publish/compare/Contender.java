package org.racegantry.publish.compare;

import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.runner.RunnerMaker;
import org.racegantry.publish.runner.RunnerSplit;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;

/**
 * One of those compared.
 *
 * @param entrant position in the results
 * @param face what may be shown
 * @param splits none while they may not be shown
 */
record Contender(int entrant, Result result, PublicFace face, List<RunnerSplit> splits) {

  static Contender of(SnapshotView view, int entrant) {
    Result result = view.results().result(entrant);
    PublicFace face = PublicFace.of(view.snapshot().people(), result.entrant());
    boolean shown = RunnerMaker.isShown(face, result);
    return new Contender(
        entrant, result, face, shown ? RunnerSplit.of(view, entrant, result) : List.of());
  }

  Optional<RunnerSplit> at(TimingPoint point) {
    return splits.stream().filter(one -> one.split().point().equals(point)).findFirst();
  }

  /** A name short enough for the end of a line: the family name, else the bib. */
  String shortName() {
    String family = face.person().familyName();
    String given = face.person().givenName();
    String either = family.isBlank() ? given : family;
    return either.isBlank() ? result.entrant().bib().text() : either;
  }
}
