package org.racegantry.story.check.read.who;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.race.Basis;
import org.racegantry.scoring.Results;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.check.read.phrase.Meaning;

/** The contests of a race, by the words of a report and by who is in them. */
final class Contests {
  private final List<Contest> contests;
  private final Results results;

  Contests(Story story) {
    this.contests = story.contests();
    this.results = story.sources().results();
  }

  /** The contest of an athlete. */
  Optional<Contest> of(int athlete) {
    Contest own =
        new Contest(
            results.setup().races().get(results.raceOf(athlete)),
            results.entrants().get(athlete).sex());
    return contests.contains(own) ? Optional.of(own) : Optional.empty();
  }

  /** The contest some words name; the one ranked by the gun where several fit. */
  Optional<Contest> of(Meaning.Field field) {
    List<Contest> fitting = contests.stream().filter(contest -> fits(contest, field)).toList();
    List<Contest> guns =
        fitting.stream().filter(contest -> contest.race().basis() == Basis.GUN).toList();
    if (field.sex().isEmpty()) {
      return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
    return guns.isEmpty() ? fitting.stream().findFirst() : Optional.of(guns.getFirst());
  }

  /** Whether a contest is one of those the words allow. */
  static boolean fits(Contest contest, Meaning.Field field) {
    boolean sex = field.sex().isEmpty() || contest.sex().equals(field.sex());
    return sex && wheels(contest) == field.wheels();
  }

  private static boolean wheels(Contest contest) {
    String name = (contest.race().id() + " " + contest.race().name()).toLowerCase(Locale.ROOT);
    return name.contains("wheelchair");
  }

  /** The sex an athlete was entered with. */
  String sex(int athlete) {
    return results.entrants().get(athlete).sex();
  }

  /** The nation an athlete was entered with. */
  String nation(int athlete) {
    return results.entrants().get(athlete).nation();
  }

  /** The age an athlete was entered with. */
  int age(int athlete) {
    return results.entrants().get(athlete).age();
  }
}
