package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.race.Entrant;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** The whole day in numbers; every contest counts, so that they add up. */
final class Day {
  /** Fewer than so many are no crowd. */
  private static final int FEW = 10;

  private Day() {}

  static List<Say> of(List<View> views) {
    List<Moment.Numbers> all = views.stream().flatMap(view -> view.numbers().stream()).toList();
    long started = all.stream().mapToLong(Moment.Numbers::started).sum();
    long finished = all.stream().mapToLong(Moment.Numbers::finished).sum();
    long running = all.stream().mapToLong(Moment.Numbers::running).sum();
    if (started < FEW) {
      return List.of();
    }
    View any = views.getFirst();
    List<Say> said = new ArrayList<>();
    said.add(
        any.say(running > 0 ? "day.running" : "day.finished")
            .with("started", Count.of("started", started))
            .with("finished", Count.of("finished", finished))
            .with("running", Count.of("running", running)));
    if (finished > 0) {
      sexes(views, finished).forEach(said::add);
      nations(any, all).forEach(said::add);
      ages(any, all).forEach(said::add);
    }
    return said;
  }

  /** Men and women, and the others where there are any; only where that says something. */
  private static List<Say> sexes(List<View> views, long finished) {
    long men = finished(views, "M");
    long women = finished(views, "F");
    if (men == 0 || women == 0) {
      return List.of();
    }
    Say say =
        views
            .getFirst()
            .say(finished == men + women ? "day.sexes" : "day.sexes-others")
            .with("men", Count.of("men", men))
            .with("women", Count.of("women", women));
    long others = finished - men - women;
    return List.of(others == 0 ? say : say.with("others", Count.of("others", others)));
  }

  private static long finished(List<View> views, String sex) {
    return views.stream()
        .filter(view -> view.contest().sex().equals(sex))
        .flatMap(view -> view.numbers().stream())
        .mapToLong(Moment.Numbers::finished)
        .sum();
  }

  private static List<Say> nations(View any, List<Moment.Numbers> all) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Moment.Numbers numbers : all) {
      for (Moment.NationCount nation : numbers.nations()) {
        if (!nation.nation().isEmpty()) {
          counts.merge(nation.nation(), (long) nation.finished(), Long::sum);
        }
      }
    }
    if (counts.size() < 2) {
      return List.of();
    }
    List<String> most =
        counts.keySet().stream()
            .sorted(Comparator.comparingLong((String code) -> -counts.get(code)))
            .toList();
    return List.of(
        any.say("day.nations")
            .with("nations", Count.of("nations", counts.size()))
            .with("nation", new Value.Nation(most.getFirst()))
            .with("most", Count.of("finishers", counts.get(most.getFirst()))));
  }

  /** Ages only: who they are is nobody's business but their own. */
  private static List<Say> ages(View any, List<Moment.Numbers> all) {
    List<Entrant> entrants = any.results().entrants();
    int oldest =
        all.stream()
            .filter(one -> one.oldest() >= 0)
            .mapToInt(one -> entrants.get(one.oldest()).age())
            .max()
            .orElse(-1);
    int youngest =
        all.stream()
            .filter(one -> one.youngest() >= 0)
            .mapToInt(one -> entrants.get(one.youngest()).age())
            .min()
            .orElse(-1);
    return oldest <= youngest
        ? List.of()
        : List.of(
            any.say("day.ages")
                .with("oldest", new Value.Age(0, oldest))
                .with("youngest", new Value.Age(0, youngest)));
  }
}
