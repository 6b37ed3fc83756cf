package org.racegantry.publish.control;

import java.util.List;
import java.util.Optional;
import org.racegantry.publish.control.form.Sheet;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** What an order would move, in words: before and after of the first results it touches. */
final class MovesShown {
  private static final int LISTED = 8;

  private MovesShown() {}

  /**
   * What moves.
   *
   * @param count how many results
   * @param first the first of them, podiums first
   */
  record Shown(int count, List<Sheet.Move> first) {}

  static Shown of(SnapshotView view, Proposal proposal) {
    Results after = view.results().whatIf(proposal.supersedes(), proposal.changes());
    Moves moves = Moves.between(view.results(), after);
    return new Shown(
        moves.results(),
        moves.first().stream().limit(LISTED).map(move -> shown(view, after, move)).toList());
  }

  private static Sheet.Move shown(SnapshotView view, Results after, Moves.Move move) {
    int at = after.indexOf(move.entrant());
    Entrant entrant =
        at >= 0
            ? after.entrants().get(at)
            : view.results().entrants().get(view.results().indexOf(move.entrant()));
    return new Sheet.Move(
        move.bib().text(),
        Labels.name(view.snapshot().people(), entrant),
        view.race(move.race()).map(race -> race.name()).orElse(move.race()),
        words(view, move.before()),
        words(view, move.after()));
  }

  private static String words(SnapshotView view, Optional<Moves.Standing> standing) {
    return standing.map(s -> words(view, s)).orElse("not entered");
  }

  private static String words(SnapshotView view, Moves.Standing standing) {
    String place = standing.place() == Places.NONE ? "" : standing.place() + ". ";
    String time = standing.time_ms() == Split.UNKNOWN ? "" : Figures.time(standing.time_ms());
    String point = view.point(standing.point()).map(p -> Labels.point(view.setup(), p)).orElse("");
    return switch (standing.status()) {
      case OK -> place + time;
      case RUNNING -> point + " " + time;
      case NOT_SEEN -> "not seen";
      case DNS, DQ -> standing.status().name();
      case DNF -> point.isEmpty() ? "DNF" : "DNF after " + point;
      case NP -> "no place " + time;
    };
  }
}
