package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.racegantry.race.Edition;
import org.racegantry.scoring.OfficialTime;

/**
 * One earlier edition of a contest, as far as it is known.
 *
 * @param date ISO 8601
 * @param places by place, then time
 */
record Earlier(String date, List<Edition> places) {
  private static final Comparator<Edition> BY_PLACE =
      Comparator.comparingInt(Edition::place).thenComparingLong(Edition::time_ms);

  Earlier {
    places = List.copyOf(places);
  }

  /** The editions of a contest before this one, the latest first. */
  static List<Earlier> of(Scene scene) {
    TreeMap<String, List<Edition>> byDate = new TreeMap<>(Comparator.reverseOrder());
    String today = scene.results().setup().date().toString();
    for (Edition edition : scene.sources().editions()) {
      boolean same =
          edition.race().equals(scene.contest().race().id())
              && edition.sex().equals(scene.contest().sex());
      if (same && edition.date().compareTo(today) < 0) {
        byDate.computeIfAbsent(edition.date(), _ -> new ArrayList<>()).add(edition);
      }
    }
    List<Earlier> earlier = new ArrayList<>();
    byDate.forEach((date, places) -> earlier.add(new Earlier(date, sorted(places))));
    return earlier;
  }

  private static List<Edition> sorted(List<Edition> places) {
    return places.stream().sorted(BY_PLACE).toList();
  }

  /** Every win of these editions, the latest first. */
  static List<Edition> winners(List<Earlier> editions) {
    return editions.stream().flatMap(earlier -> earlier.winners().stream()).toList();
  }

  /** Those of these wins that are of an athlete of this name. */
  static List<Edition> wonBy(Scene scene, int athlete, List<Edition> wins) {
    if (wins.isEmpty()) {
      return List.of();
    }
    List<String> name = SameName.words(scene.sources().cast().athlete(athlete).fullName());
    return wins.stream().filter(win -> SameName.is(name, win.athlete())).toList();
  }

  /** Who won it: one, or several level. */
  List<Edition> winners() {
    return places.stream().filter(edition -> edition.place() == 1).toList();
  }

  /** The first two; fewer where they are not known. */
  List<Edition> firstTwo() {
    List<Edition> first = places.stream().filter(edition -> edition.place() <= 2).limit(2).toList();
    return first.isEmpty() || first.getFirst().place() != 1 ? List.of() : first;
  }

  /** Whether the margin is known. */
  boolean hasMargin() {
    return firstTwo().size() == 2;
  }

  /** Between the first two, in whole official seconds; only where it is known. */
  long margin_s() {
    List<Edition> two = firstTwo();
    return OfficialTime.seconds(two.get(1).time_ms())
        - OfficialTime.seconds(two.getFirst().time_ms());
  }
}
