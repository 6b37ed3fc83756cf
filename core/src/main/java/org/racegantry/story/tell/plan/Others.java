package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.racegantry.race.Status;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** The first of the home nation, first and last races, and corrected times. */
final class Others {
  /** A debut behind this place is not told. */
  private static final int FRONT = 10;

  private Others() {}

  static List<Say> home(View view, SortedSet<Integer> told) {
    Optional<Moment.FirstOfNation> home =
        view.all(Moment.FirstOfNation.class).stream()
            .filter(Moment.FirstOfNation::home)
            .findFirst();
    if (home.isEmpty() || home.get().place() == 1) {
      return List.of();
    }
    Moment.FirstOfNation first = home.get();
    boolean known = !told.add(first.athlete());
    return List.of(
        view.say(known ? "home.known" : "home.first")
            .with("who", view.who(first.athlete()))
            .with("nation", new Value.Nation(first.nation()))
            .with("place", new Value.Place("place", List.of(first.athlete()), first.place()))
            .with("time", view.time(first.athlete(), first.time_s()))
            .with("debut", new Value.Choice(career(view, first.athlete(), true))));
  }

  private static String career(View view, int athlete, boolean debut) {
    boolean is =
        view.all(Moment.Career.class).stream()
            .anyMatch(one -> one.athlete() == athlete && one.debut() == debut);
    return is ? "yes" : "no";
  }

  /** First races in front, and every last one. */
  static List<Say> careers(View view, SortedSet<Integer> told) {
    List<Say> said = new ArrayList<>();
    for (Moment.Career career : view.all(Moment.Career.class)) {
      if (career.place() == 0 && view.results().status(career.athlete()) != Status.DNF) {
        continue;
      }
      boolean front = career.place() > 0 && career.place() <= FRONT && view.beside();
      boolean known = told.contains(career.athlete());
      if (!career.debut() || (front && !known)) {
        String key = career.debut() ? "career.debut" : "career.farewell";
        told.add(career.athlete());
        said.add(career(view, key, career, known));
        said.addAll(corrected(view, career.athlete()));
      }
    }
    return said;
  }

  private static Say career(View view, String key, Moment.Career career, boolean known) {
    Say say =
        view.say(career.place() == 0 ? key + "-out" : known ? key + "-known" : key)
            .with("who", view.who(career.athlete()));
    return career.place() == 0
        ? say
        : say.with("place", new Value.Place("place", List.of(career.athlete()), career.place()))
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
