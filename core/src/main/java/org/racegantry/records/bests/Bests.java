package org.racegantry.records.bests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;

/**
 * What earlier races of the same distance say about the bests of today's entrants.
 *
 * @param matched everybody found again, race by race in the order of the entrants
 * @param ambiguous whoever could be one of several: nothing is taken from them
 * @param better the bests that become better than the entry says, by entrant
 */
public record Bests(List<Found> matched, List<Found> ambiguous, List<Better> better) {
  private static final long MS = 1_000;

  /**
   * The better bests of one entrant; the entry keeps whatever is not bettered.
   *
   * @param before the entry as it is
   * @param personal the finish that is the new personal best, where there is one
   * @param season the finish that is the new season best, where there is one
   */
  public record Better(Entrant before, Optional<Found> personal, Optional<Found> season) {
    public Better {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(personal, "personal");
      Objects.requireNonNull(season, "season");
    }

    /** Whether the entry calls this a debut, which an earlier finish says it is not. */
    public boolean wasDebut() {
      return before.personalBest_ms() == Entrant.DEBUT && personal.isPresent();
    }

    /** The entry with the better bests. */
    public Entrant after() {
      return new Entrant(
          before.id(),
          before.bib(),
          before.sex(),
          before.age(),
          before.nation(),
          before.club(),
          before.team(),
          before.division(),
          before.wave(),
          before.race(),
          personal.map(Bests::ms).orElse(before.personalBest_ms()),
          season.map(Bests::ms).orElse(before.seasonBest_ms()));
    }
  }

  public Bests {
    matched = List.copyOf(matched);
    ambiguous = List.copyOf(ambiguous);
    better = List.copyOf(better);
  }

  /**
   * Looks for everybody in every race.
   *
   * @param entrants today's entries
   * @param runners what is known of the person behind each
   * @param today race day; the season is its calendar year
   * @param earlier races of the same distance on earlier days
   */
  public static Bests of(
      List<Entrant> entrants,
      Function<Entrant, Runner> runners,
      LocalDate today,
      List<EarlierRace> earlier) {
    List<Found> matched = new ArrayList<>();
    List<Found> ambiguous = new ArrayList<>();
    for (EarlierRace race : earlier) {
      if (!race.date().isBefore(today)) {
        throw new IllegalArgumentException(race.name() + " is not before " + today);
      }
      Search search = new Search(entrants, runners, today, race);
      matched.addAll(search.matched());
      ambiguous.addAll(search.ambiguous());
    }
    Map<EntrantId, List<Found>> byEntrant = new LinkedHashMap<>();
    for (Entrant entrant : entrants) {
      byEntrant.put(entrant.id(), new ArrayList<>());
    }
    matched.forEach(found -> byEntrant.get(found.entrant().id()).add(found));
    List<Better> better =
        byEntrant.values().stream()
            .filter(found -> !found.isEmpty())
            .flatMap(found -> better(found, today).stream())
            .toList();
    return new Bests(matched, ambiguous, better);
  }

  private static Optional<Better> better(List<Found> found, LocalDate today) {
    Entrant entrant = found.getFirst().entrant();
    List<Found> sure = found;
    if (entrant.personalBest_ms() == Entrant.DEBUT) {
      // Somebody stated that there is none: a name and an age are not enough against that.
      sure = found.stream().filter(f -> f.sameness() == Sameness.NAME_AND_BIRTH_DATE).toList();
    }
    List<Found> season =
        sure.stream().filter(f -> f.race().date().getYear() == today.getYear()).toList();
    Better better =
        new Better(
            entrant,
            fastest(sure, entrant.personalBest_ms()),
            fastest(season, entrant.seasonBest_ms()));
    boolean none = better.personal().isEmpty() && better.season().isEmpty();
    return none ? Optional.empty() : Optional.of(better);
  }

  private static Optional<Found> fastest(List<Found> found, long stated_ms) {
    return found.stream()
        .min(Comparator.comparingLong(f -> f.finish().official_s()))
        .filter(best -> stated_ms < 0 || ms(best) < stated_ms);
  }

  private static long ms(Found found) {
    return found.finish().official_s() * MS;
  }
}
