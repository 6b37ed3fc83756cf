package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** How the race went. */
final class Way {
  /** A group of so many is told by its size; a smaller one by its names. */
  private static final int NAMED = 6;

  /** The halves are told where they differ by so many seconds. */
  private static final long TOLD_S = 20;

  private Way() {}

  static List<Say> of(View view, boolean whole) {
    Optional<Moment.DecisiveMove> move = view.first(Moment.DecisiveMove.class);
    TreeMap<Long, List<Say>> along = new TreeMap<>();
    groups(view, move, whole).forEach((mm, say) -> at(along, mm).add(say));
    News.comeback(view).ifPresent(back -> Returns.of(view, back, move, along));
    move.ifPresent(went -> at(along, went.to().distance_mm()).addAll(Moves.of(view, went)));
    List<Say> said = new ArrayList<>();
    along.values().forEach(said::addAll);
    sprint(view).ifPresent(said::add);
    if (whole) {
      halves(view).ifPresent(said::add);
      fastest(view, move).ifPresent(said::add);
    }
    return said;
  }

  static List<Say> at(TreeMap<Long, List<Say>> along, long mm) {
    return along.computeIfAbsent(mm, _ -> new ArrayList<>());
  }

  /** The largest group, the one at half way, and what was left of it before it was decided. */
  private static TreeMap<Long, Say> groups(
      View view, Optional<Moment.DecisiveMove> move, boolean whole) {
    long until_mm = move.map(went -> went.from().distance_mm()).orElse(Long.MAX_VALUE);
    List<Moment.LeadGroup> before =
        view.all(Moment.LeadGroup.class).stream()
            .filter(group -> group.who().size() > 1)
            .filter(group -> !isTold(view, group))
            .filter(group -> group.point().distance_mm() <= until_mm)
            .toList();
    TreeMap<Long, Say> told = new TreeMap<>();
    if (before.isEmpty()) {
      return told;
    }
    Moment.LeadGroup last = before.getLast();
    Moment.LeadGroup early = before.getFirst();
    Moment.LeadGroup half =
        before.stream()
            .filter(group -> view.course().name(group.point()).equals("half"))
            .findFirst()
            .orElse(last);
    if (whole && early.who().size() > half.who().size()) {
      told.put(early.point().distance_mm(), group(view, "way.early", early));
    }
    if (whole || half == last) {
      told.put(half.point().distance_mm(), group(view, "way.group", half));
    }
    if (last != half && (!whole || last.who().size() != half.who().size())) {
      boolean left = whole && last.who().size() < half.who().size();
      told.put(last.point().distance_mm(), group(view, left ? "way.left" : "way.group", last));
    }
    return told;
  }

  /** Who leads a race that is on is its news. */
  private static boolean isTold(View view, Moment.LeadGroup group) {
    return News.of(view) == News.UNDER_WAY
        && group.equals(view.all(Moment.LeadGroup.class).getLast());
  }

  private static Say group(View view, String key, Moment.LeadGroup group) {
    int leader = group.who().getFirst();
    String id = group.point().id();
    boolean careful = group.sureness() == Sureness.CAREFUL;
    Say say =
        view.say(key)
            .with("sure", new Value.Choice(careful ? "careful" : "measured"))
            .with("at", view.point(group.point()))
            .with("size", new Value.Count("group", group.who(), id, group.who().size()))
            .with(
                "time",
                new Value.Time(
                    "split", List.of(leader), id, OfficialTime.seconds(group.leader_ms())));
    return group.who().size() <= NAMED ? say.with("people", view.people(group.who())) : say;
  }

  /** The margin is told here where the first sentence did not tell it. */
  private static Optional<Say> sprint(View view) {
    return News.sprint(view)
        .map(
            sprint -> {
              int winner = sprint.who().getFirst();
              List<Integer> rest = sprint.who().subList(1, sprint.who().size());
              Say say =
                  view.say("way.sprint")
                      .with("who", view.who(winner))
                      .with("others", view.people(rest))
                      .with("size", Count.of("sprinters", sprint.who().size()));
              return News.of(view) == News.SPRINT
                  ? say
                  : say.with("margin", Leads.margin(winner, sprint.behind_s().get(1)));
            });
  }

  private static Optional<Say> halves(View view) {
    return view.all(Moment.Halves.class).stream()
        .filter(halves -> halves.athlete() == view.winner())
        .filter(halves -> Math.abs(halves.second_s() - halves.first_s()) >= TOLD_S)
        .findFirst()
        .map(
            halves ->
                view.say(halves.negative() ? "way.halves-faster" : "way.halves-slower")
                    .with("who", view.who(halves.athlete()))
                    .with("first", half("first_half", halves.athlete(), halves.first_s()))
                    .with("second", half("second_half", halves.athlete(), halves.second_s())));
  }

  private static Value.Time half(String name, int athlete, long seconds) {
    return new Value.Time(name, List.of(athlete), "", seconds);
  }

  /** The fastest leg, unless it was told as the move. */
  private static Optional<Say> fastest(View view, Optional<Moment.DecisiveMove> move) {
    return view.first(Moment.FastestLeg.class)
        .filter(
            leg ->
                move.isEmpty()
                    || move.get().athlete() != leg.athlete()
                    || !move.get().from().equals(leg.from()))
        .filter(leg -> leg.from().distance_mm() > 0 && !leg.to().equals(view.finish()))
        .filter(leg -> view.printed_s(leg.athlete(), leg.from()) != Split.UNKNOWN)
        .filter(leg -> view.printed_s(leg.athlete(), leg.to()) != Split.UNKNOWN)
        .map(leg -> fastest(view, leg));
  }

  private static Say fastest(View view, Moment.FastestLeg leg) {
    long leg_mm = leg.to().distance_mm() - leg.from().distance_mm();
    long leg_s =
        view.printed_s(leg.athlete(), leg.to()) - view.printed_s(leg.athlete(), leg.from());
    return view.say("way.fastest")
        .with("who", view.who(leg.athlete()))
        .with("stretch", view.stretch(leg.from(), leg.to(), leg.sureness()))
        .with("leg", new Value.Time("leg", List.of(leg.athlete()), leg.to().id(), leg_s))
        .with("length", new Value.Length(leg_mm))
        .with("pace", new Value.Pace(leg.athlete(), leg.leg_ms(), leg_mm));
  }
}
