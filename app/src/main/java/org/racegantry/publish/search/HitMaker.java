package org.racegantry.publish.search;

import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Makes hits of the entrants found. */
final class HitMaker {
  private final SnapshotView view;

  HitMaker(SnapshotView view) {
    this.view = view;
  }

  /** The hit of an entrant; none where he or she was taken out since the index was made. */
  Optional<SearchPage.Hit> hit(Entrant found) {
    int position = view.results().indexOf(found.id());
    if (position < 0) {
      return Optional.empty();
    }
    Result result = view.results().result(position);
    Entrant entrant = result.entrant();
    PublicFace face = PublicFace.of(view.snapshot().people(), entrant);
    return Optional.of(
        new SearchPage.Hit(
            entrant.bib().text(),
            face.name(),
            PlainText.line(entrant.nation()),
            result.race().name(),
            PlainText.line(face.club()),
            standing(result, position)));
  }

  private String standing(Result result, int position) {
    return switch (result.status()) {
      case DNS, DNF, DQ, NP -> result.status().name();
      case NOT_SEEN -> "not seen yet";
      case OK, RUNNING -> result.lastSeen().map(split -> at(result, split, position)).orElse("");
    };
  }

  /** {@code 2nd of all, Finish 2:04:23} or {@code 30K 1:27:51}. */
  private String at(Result result, Split split, int position) {
    String where =
        Labels.point(view.setup(), split.point()) + " " + Figures.time(result.elapsed_ms(split));
    int place = view.at(split.point()).place(position);
    boolean finished = split.point().equals(view.setup().finish());
    return finished && place > 0 ? "place " + place + ", " + where : where;
  }
}
