package org.racegantry.story.tell.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;

/** How a winner who had been dropped came back. */
final class Returns {
  private Returns() {}

  /** Puts it where it happened on the course. */
  static void of(
      View view,
      Moment.CameBack back,
      Optional<Moment.DecisiveMove> move,
      TreeMap<Long, List<Say>> along) {
    view.all(Moment.Dropped.class).stream()
        .filter(drop -> drop.athlete() == back.athlete())
        .filter(drop -> drop.without().equals(back.gaps().getFirst().point()))
        .findFirst()
        .ifPresent(drop -> Way.at(along, drop.without().distance_mm()).add(lost(view, drop)));
    boolean passed = move.isPresent() && move.get().to().equals(back.caught());
    String key = passed ? "way.back-ahead" : "way.back";
    long mm = back.caught().distance_mm() - 1;
    Way.at(along, mm)
        .add(
            view.say(key)
                .with("who", view.who(back.athlete()))
                .with("worst", view.behind(back.athlete(), back.worst()))
                .with("worst_at", view.point(back.worst().point()))
                .with("stretch", view.stretch(back.apart(), back.caught(), back.sureness())));
  }

  private static Say lost(View view, Moment.Dropped drop) {
    return view.say("way.lost")
        .with("who", view.who(drop.athlete()))
        .with("stretch", view.stretch(drop.with(), drop.without(), drop.sureness()));
  }
}
