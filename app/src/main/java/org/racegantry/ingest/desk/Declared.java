package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;

/** How final the results of each race are, in the desk's words. */
final class Declared {
  private final DeskBook book;

  Declared(DeskBook book) {
    this.book = book;
  }

  /** The state of one race. */
  private record State(ResultState state, int version) {}

  private State of(String race) {
    State state = new State(ResultState.LIVE, 0);
    for (Change.ResultsDeclared declared : book.inForce().declared()) {
      if (declared.race().isEmpty() || declared.race().equals(race)) {
        int more = declared.state() == ResultState.OFFICIAL ? 1 : 0;
        state = new State(declared.state(), state.version() + more);
      }
    }
    return state;
  }

  /** Which version each race it concerns becomes by a declaration: {@code : women v1, men v2}. */
  String versions(Change.ResultsDeclared declaration) {
    if (declaration.state() != ResultState.OFFICIAL) {
      return "";
    }
    if (!declaration.race().isEmpty()) {
      return " v" + (of(declaration.race()).version() + 1);
    }
    List<String> each =
        races().stream().map(race -> race + " v" + (of(race).version() + 1)).toList();
    return ": " + String.join(", ", each);
  }

  /** What to say of changes to a race whose results are official already. */
  List<String> remarks(List<Change> changes) {
    List<String> remarks = new ArrayList<>();
    Set<String> concerned = new TreeSet<>();
    changes.forEach(change -> concerned.addAll(concerned(change)));
    for (String race : concerned) {
      State state = of(race);
      if (state.state() == ResultState.OFFICIAL) {
        remarks.add(
            "the results of race "
                + race
                + " are official v"
                + state.version()
                + "; where this changes them, declare them official again as v"
                + (state.version() + 1));
      }
    }
    return remarks;
  }

  /** The races whose results a change may move. */
  private List<String> concerned(Change change) {
    return switch (change) {
      case Change.EntrantSet set -> raceOf(set.entrant().id());
      case Change.EntrantRemoved removed -> raceOf(removed.entrant());
      case Change.StatusSet set -> raceOf(set.entrant());
      case Change.TimeSet set -> raceOf(set.entrant());
      case Change.OrderJudged order -> List.of(order.race());
      case Change.GunSet _, Change.ClockSet _, Change.ChipSet _, Change.ReadStruck _ -> races();
      case Change.SetupSet _,
          Change.ResultsDeclared _,
          Change.RecordBookSet _,
          Change.PaperSet _,
          Change.NoteSet _,
          Change.EditionsSet _ ->
          List.of();
    };
  }

  private List<String> raceOf(EntrantId id) {
    Entrant entrant = book.inForce().entrant(id);
    return entrant == null ? races() : List.of(book.setup().raceOf(entrant).id());
  }

  private List<String> races() {
    if (!book.isSetUp()) {
      return List.of();
    }
    return book.setup().races().stream().map(Race::id).toList();
  }
}
