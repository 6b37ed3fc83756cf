package org.racegantry.story.tell.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** The first of the home nation, unless that is the winner. */
final class HomeFirst {
  private HomeFirst() {}

  static Optional<Moment.FirstOfNation> of(View view) {
    return view.all(Moment.FirstOfNation.class).stream()
        .filter(first -> first.home() && first.place() > 1)
        .findFirst();
  }

  /** That somebody whose place was told is it. */
  static List<Say> known(View view, SortedSet<Integer> told) {
    return of(view)
        .filter(first -> told.contains(first.athlete()))
        .map(first -> say(view, "home.known", first))
        .stream()
        .toList();
  }

  /** Somebody who was not told of yet. */
  static List<Say> anew(View view, SortedSet<Integer> told) {
    return of(view)
        .filter(first -> told.add(first.athlete()))
        .map(first -> say(view, "home.first", first))
        .stream()
        .toList();
  }

  private static Say say(View view, String key, Moment.FirstOfNation first) {
    boolean debut =
        view.all(Moment.Career.class).stream()
            .anyMatch(career -> career.debut() && career.athlete() == first.athlete());
    return view.say(key)
        .with("who", view.who(first.athlete()))
        .with("nation", new Value.Nation(first.nation()))
        .with("place", new Value.Place("place", List.of(first.athlete()), first.place()))
        .with("time", view.time(first.athlete(), first.time_s()))
        .with("debut", new Value.Choice(debut ? "yes" : "no"));
  }
}
