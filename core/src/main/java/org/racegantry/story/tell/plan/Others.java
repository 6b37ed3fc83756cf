package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.racegantry.race.Status;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** Those behind the front who are told of: sprints, first and last races, corrected times. */
final class Others {
  /** A debut behind this place is not told. */
  private static final int FRONT = 10;

  private Others() {}

  /** All of them in the order of their places; who is out comes last. */
  static List<Say> behind(View view, SortedSet<Integer> told) {
    TreeMap<Integer, List<Say>> byPlace = new TreeMap<>();
    int home = HomeFirst.of(view).map(Moment.FirstOfNation::place).orElse(0);
    at(byPlace, home).addAll(HomeFirst.anew(view, told));
    for (Moment.Sprint sprint : view.all(Moment.Sprint.class)) {
      at(byPlace, sprint.place()).addAll(Behind.sprint(view, sprint, told));
    }
    for (Moment.Career career : view.all(Moment.Career.class)) {
      int place = career.place() == 0 ? Integer.MAX_VALUE : career.place();
      at(byPlace, place).addAll(career(view, career, told));
    }
    return byPlace.values().stream().flatMap(List::stream).toList();
  }

  private static List<Say> at(TreeMap<Integer, List<Say>> byPlace, int place) {
    return byPlace.computeIfAbsent(place, _ -> new ArrayList<>());
  }

  /** A first race in front, or a last one. */
  private static List<Say> career(View view, Moment.Career career, SortedSet<Integer> told) {
    if (career.place() == 0 && view.results().status(career.athlete()) != Status.DNF) {
      return List.of();
    }
    boolean front = career.place() > 0 && career.place() <= FRONT && view.beside();
    boolean known = told.contains(career.athlete());
    if (career.debut() && (known || !front)) {
      return List.of();
    }
    told.add(career.athlete());
    List<Say> said = new ArrayList<>();
    said.add(say(view, career, known));
    said.addAll(corrected(view, career.athlete()));
    return said;
  }

  private static Say say(View view, Moment.Career career, boolean known) {
    String key = career.debut() ? "career.debut" : "career.farewell";
    if (career.place() == 0) {
      return view.say(key + "-out").with("who", view.who(career.athlete()));
    }
    return view.say(known ? key + "-known" : key)
        .with("who", view.who(career.athlete()))
        .with("place", new Value.Place("place", List.of(career.athlete()), career.place()))
        .with("time", view.time(career.athlete(), career.time_s()));
  }

  /** That a time was given otherwise at first. */
  static List<Say> corrected(View view, int athlete) {
    return view.all(Moment.TimeCorrected.class).stream()
        .filter(correction -> correction.athlete() == athlete)
        .map(
            correction ->
                view.say(athlete == view.winner() ? "corrected.winner" : "corrected.other")
                    .with("who", view.who(athlete))
                    .with(
                        "first",
                        new Value.Time(
                            "provisional_time", List.of(athlete), "", correction.provisional_s()))
                    .with("time", view.time(athlete, correction.official_s())))
        .toList();
  }
}
