package org.racegantry.publish.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * What differs between two results of one race file: "this moves N results".
 *
 * @param results how many results differ in time, place or status, or came or went
 * @param races the same by race, in the order of the setup; races without any are left out
 * @param first the first of them: podiums first, then by the better place
 */
public record Moves(int results, List<OfRace> races, List<Move> first) {
  private static final int SHOWN = 20;
  private static final int PODIUM = 3;

  public Moves {
    races = List.copyOf(races);
    first = List.copyOf(first);
  }

  /**
   * How much moves in one race.
   *
   * @param race its id
   * @param results how many results differ in anything
   * @param times how many of them in time
   * @param places how many of them in place
   * @param statuses how many of them in status
   */
  public record OfRace(String race, int results, int times, int places, int statuses) {}

  /**
   * How somebody stands.
   *
   * @param point the last point seen, or empty
   * @param time_ms elapsed there by the basis of the race, or {@link Split#UNKNOWN}
   * @param place overall at the finish, or {@link Places#NONE}
   */
  public record Standing(Status status, String point, long time_ms, int place) {}

  /**
   * One result that moves.
   *
   * @param race its id, after the move where it changes
   * @param before empty where the entry is new
   * @param after empty where the entry goes
   */
  public record Move(
      EntrantId entrant,
      Bib bib,
      String race,
      Optional<Standing> before,
      Optional<Standing> after) {
    /** Whether one of the first three places is touched. */
    public boolean podium() {
      return bestPlace() <= PODIUM && !place(before).equals(place(after));
    }

    private int bestPlace() {
      return Math.min(
          place(before).orElse(Integer.MAX_VALUE), place(after).orElse(Integer.MAX_VALUE));
    }

    private static Optional<Integer> place(Optional<Standing> standing) {
      return standing.map(Standing::place).filter(place -> place != Places.NONE);
    }

    private boolean timeMoves() {
      return !before.map(Standing::time_ms).equals(after.map(Standing::time_ms))
          || !before.map(Standing::point).equals(after.map(Standing::point));
    }

    private boolean placeMoves() {
      return !place(before).equals(place(after));
    }

    private boolean statusMoves() {
      return !before.map(Standing::status).equals(after.map(Standing::status));
    }
  }

  /** Compares two results; the order of the entrants does not matter. */
  public static Moves between(Results before, Results after) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < after.entrants().size(); i++) {
      Entrant entrant = after.entrants().get(i);
      int was = before.indexOf(entrant.id());
      Result now = after.result(i);
      add(
          moves,
          now,
          was < 0 ? Optional.empty() : Optional.of(before.result(was)),
          Optional.of(now));
    }
    for (int i = 0; i < before.entrants().size(); i++) {
      if (after.indexOf(before.entrants().get(i).id()) < 0) {
        Result gone = before.result(i);
        add(moves, gone, Optional.of(gone), Optional.empty());
      }
    }
    return of(moves, after);
  }

  private static void add(
      List<Move> moves, Result result, Optional<Result> before, Optional<Result> after) {
    Optional<Standing> was = before.map(Moves::standing);
    Optional<Standing> is = after.map(Moves::standing);
    if (!was.equals(is)) {
      Entrant entrant = result.entrant();
      moves.add(new Move(entrant.id(), entrant.bib(), result.race().id(), was, is));
    }
  }

  private static Standing standing(Result result) {
    Optional<Split> last = result.lastSeen();
    return new Standing(
        result.status(),
        last.map(split -> split.point().id()).orElse(""),
        last.map(result::elapsed_ms).orElse(Split.UNKNOWN),
        result.places().overall());
  }

  private static Moves of(List<Move> moves, Results after) {
    Map<String, List<Move>> byRace = new TreeMap<>();
    moves.forEach(move -> byRace.computeIfAbsent(move.race(), _ -> new ArrayList<>()).add(move));
    List<OfRace> races =
        after.setup().races().stream()
            .filter(race -> byRace.containsKey(race.id()))
            .map(race -> ofRace(race.id(), byRace.get(race.id())))
            .toList();
    List<Move> first =
        moves.stream()
            .sorted(
                Comparator.comparing((Move move) -> !move.podium())
                    .thenComparingInt(Move::bestPlace)
                    .thenComparing(Move::bib))
            .limit(SHOWN)
            .toList();
    return new Moves(moves.size(), races, first);
  }

  private static OfRace ofRace(String race, List<Move> moves) {
    return new OfRace(
        race,
        moves.size(),
        (int) moves.stream().filter(Move::timeMoves).count(),
        (int) moves.stream().filter(Move::placeMoves).count(),
        (int) moves.stream().filter(Move::statusMoves).count());
  }
}
