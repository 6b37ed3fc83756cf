package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** How the winner went away, and how far. */
final class Moves {
  /** Who was no further behind a runner of the group was in it. */
  private static final long TOGETHER_MS = 3_000;

  private Moves() {}

  static List<Say> of(View view, Moment.DecisiveMove move) {
    List<Say> said = new ArrayList<>();
    boolean fromGun = move.from().distance_mm() == 0;
    boolean passed = !fromGun && move.behind_ms() > TOGETHER_MS * Math.max(1, move.with());
    boolean told =
        passed && News.comeback(view).filter(back -> back.caught().equals(move.to())).isPresent();
    if (!told) {
      Say say = view.say(fromGun ? "way.ahead" : passed ? "way.passed" : "way.move");
      said.add(leg(view, say, move));
    }
    List<Value.Clause> margins = margins(view, move);
    if (!margins.isEmpty() && view.win().isPresent()) {
      said.add(
          view.say("way.margins")
              .with("who", view.who(move.athlete()))
              .with("margins", new Value.Row(margins)));
    }
    return said;
  }

  /** The first, one in the middle and the last before the line. */
  private static List<Value.Clause> margins(View view, Moment.DecisiveMove move) {
    List<Value.Clause> grew = new ArrayList<>();
    for (Moment.Gap gap : move.margins()) {
      if (gap.sureness() == Sureness.MEASURED && !gap.point().equals(view.finish())) {
        grew.add(
            Say.of("way.margin-at")
                .with("margin", view.ahead(move.athlete(), gap))
                .with("at", view.point(gap.point()))
                .clause());
      }
    }
    return grew.size() > 2
        ? List.of(grew.getFirst(), grew.get(grew.size() / 2), grew.getLast())
        : grew;
  }

  private static Say leg(View view, Say say, Moment.DecisiveMove move) {
    long from_s = view.printed_s(move.athlete(), move.from());
    long to_s = view.printed_s(move.athlete(), move.to());
    Say told =
        say.with("who", view.who(move.athlete()))
            .with("stretch", view.stretch(move.from(), move.to(), move.sureness()))
            .with("to", view.point(move.to()));
    if (move.from().distance_mm() == 0 || from_s == Split.UNKNOWN || to_s == Split.UNKNOWN) {
      return told;
    }
    long leg_s = to_s - from_s;
    if (!move.to().equals(view.finish())) {
      long leg_mm = move.to().distance_mm() - move.from().distance_mm();
      told =
          told.with("leg", new Value.Time("leg", List.of(move.athlete()), move.to().id(), leg_s))
              .with("length", new Value.Length(leg_mm))
              .with("pace", new Value.Pace(move.athlete(), move.leg_ms(), leg_mm));
    }
    long faster_s = move.next_ms().map(OfficialTime::seconds).orElse(leg_s) - leg_s;
    return faster_s <= 0
        ? told
        : told.with("faster", Records.gap("leg_margin", move.athlete(), faster_s));
  }
}
