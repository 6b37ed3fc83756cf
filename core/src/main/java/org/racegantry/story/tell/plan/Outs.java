package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** Those who could have been expected in front and are out. */
final class Outs {
  /** So many get a sentence of their own. */
  private static final int EACH = 2;

  /** And so many are named at all. */
  private static final int NAMED = 5;

  private Outs() {}

  static List<Say> of(View view) {
    List<Moment.FavouriteOut> outs =
        view.all(Moment.FavouriteOut.class).stream()
            .filter(out -> !out.title().isEmpty() || out.bestRank() > 0)
            .sorted(
                Comparator.comparing((Moment.FavouriteOut out) -> out.title().isEmpty())
                    .thenComparing(Moment.FavouriteOut::bestRank))
            .toList();
    List<Say> said = new ArrayList<>();
    List<Moment.FavouriteOut> own = outs.stream().filter(Outs::isGreat).limit(EACH).toList();
    own.forEach(out -> said.add(one(view, out)));
    List<Integer> rest =
        outs.stream()
            .filter(out -> !own.contains(out))
            .limit(NAMED - EACH)
            .filter(out -> out.status() == Status.DNF)
            .map(Moment.FavouriteOut::athlete)
            .toList();
    if (!rest.isEmpty()) {
      said.add(
          view.say(said.isEmpty() ? "out.only" : "out.others").with("people", view.people(rest)));
    }
    return said;
  }

  /** Earlier winners, and the three fastest on paper. */
  private static boolean isGreat(Moment.FavouriteOut out) {
    return !out.title().isEmpty() || out.bestRank() <= 3;
  }

  private static Say one(View view, Moment.FavouriteOut out) {
    TimingPoint first = view.results().setup().points().get(1);
    String title = !out.title().isEmpty() ? "champion" : out.bestRank() == 1 ? "fastest" : "other";
    Say say =
        view.say("out." + out.status().name().toLowerCase(Locale.ROOT))
            .with("who", view.who(out.athlete()))
            .with("as", new Value.Choice(title))
            .with("to", view.point(first));
    if (!out.title().isEmpty()) {
      say = say.with("title", Editions.years(out.title()));
    }
    if (out.lastSeen().isEmpty()) {
      return say;
    }
    Value.Gap behind = view.behind(out.athlete(), out.lastSeen().get(), out.behind_ms());
    say = say.with("at", view.point(out.lastSeen().get()));
    return behind.seconds() > 3
        ? say.with("behind", behind)
        : say.with("group", new Value.Choice("yes"));
  }
}
