package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** Who came second to fifth, and the sprints behind. */
final class Behind {
  /** A sprint for a place behind this one is not told. */
  private static final int FRONT = 10;

  private Behind() {}

  /**
   * The places after the winner.
   *
   * @param told whose place is told; those told here are added
   * @param places as far as this place
   */
  static List<Say> of(View view, SortedSet<Integer> told, int places) {
    List<Say> said = new ArrayList<>();
    Optional<Moment.Win> won = view.win();
    if (won.isEmpty()) {
      return said;
    }
    List<Integer> who = won.get().who();
    told.add(who.getFirst());
    List<Value.Clause> podium = new ArrayList<>();
    List<Value.Clause> after = new ArrayList<>();
    for (int k = 1; k < Math.min(places, who.size()); k++) {
      told.add(who.get(k));
      String key = k == 1 || k == 3 ? "place.first" : "place.next";
      (k < 3 ? podium : after).add(place(view, key, who.get(k), k + 1, won.get().times_s().get(k)));
    }
    if (!podium.isEmpty()) {
      said.add(view.say("behind.places").with("places", new Value.Row(podium)));
    }
    if (!after.isEmpty()) {
      said.add(view.say("behind.places").with("places", new Value.Row(after)));
    }
    return said;
  }

  private static Value.Clause place(View view, String key, int athlete, int place, long time_s) {
    Optional<Moment.Champion> champion =
        view.all(Moment.Champion.class).stream()
            .filter(one -> one.athlete() == athlete)
            .findFirst();
    Say say =
        view.say(key)
            .with("who", view.who(athlete))
            .with("place", new Value.Place("place", List.of(athlete), place))
            .with("time", view.time(athlete, time_s));
    return champion
        .map(one -> say.with("title", Editions.years(one.titles())))
        .orElse(say)
        .clause();
  }

  /** A sprint for a place of those who were not told of yet. */
  static List<Say> sprint(View view, Moment.Sprint sprint, SortedSet<Integer> told) {
    boolean fresh = sprint.who().stream().noneMatch(told::contains);
    int last = sprint.place() + sprint.who().size() - 1;
    if (sprint.forWin() || !fresh || last > FRONT) {
      return List.of();
    }
    told.addAll(sprint.who());
    return List.of(sprint(view, sprint));
  }

  private static Say sprint(View view, Moment.Sprint sprint) {
    List<Value.Clause> places = new ArrayList<>();
    for (int k = 0; k < sprint.who().size(); k++) {
      int athlete = sprint.who().get(k);
      places.add(
          Say.of("place.next")
              .with("who", view.who(athlete))
              .with("place", new Value.Place("place", List.of(athlete), sprint.place() + k))
              .with("time", view.time(athlete, Finishers.time_s(view, athlete)))
              .clause());
    }
    return view.say("behind.sprint")
        .with("size", new Value.Count("sprinters", sprint.who(), "", sprint.who().size()))
        .with("gap", new Value.Gap("span", sprint.who(), "", sprint.behind_s().getLast()))
        .with("places", new Value.Row(places));
  }
}
