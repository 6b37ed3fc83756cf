package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<Say> said = new ArrayList<>();
    Optional<Moment.DecisiveMove> move = view.first(Moment.DecisiveMove.class);
    boolean fromGun = move.isPresent() && move.get().from().distance_mm() == 0;
    if (!fromGun) {
      groups(view, move, whole).forEach(said::add);
    }
    said.addAll(lost(view));
    move.ifPresent(went -> said.addAll(move(view, went)));
    said.addAll(back(view));
    sprint(view).ifPresent(said::add);
    if (whole) {
      halves(view).ifPresent(said::add);
      fastest(view, move).ifPresent(said::add);
    }
    return said;
  }

  /** The largest group, the one at half way, and what was left of it before it was decided. */
  private static List<Say> groups(View view, Optional<Moment.DecisiveMove> move, boolean whole) {
    List<Moment.LeadGroup> groups =
        view.all(Moment.LeadGroup.class).stream().filter(group -> group.who().size() > 1).toList();
    long until_mm = move.map(went -> went.from().distance_mm()).orElse(Long.MAX_VALUE);
    List<Moment.LeadGroup> before =
        groups.stream().filter(group -> group.point().distance_mm() <= until_mm).toList();
    if (before.isEmpty()) {
      return List.of();
    }
    List<Say> said = new ArrayList<>();
    Moment.LeadGroup last = before.getLast();
    Optional<Moment.LeadGroup> half =
        before.stream()
            .filter(group -> view.course().name(group.point()).equals("half"))
            .findFirst();
    Moment.LeadGroup first = half.orElse(before.getFirst());
    if (whole
        && first != before.getFirst()
        && before.getFirst().who().size() > first.who().size()) {
      said.add(group(view, "way.early", before.getFirst()));
    }
    said.add(group(view, "way.group", first));
    if (last != first && last.who().size() != first.who().size()) {
      said.add(
          group(view, last.who().size() < first.who().size() ? "way.left" : "way.group", last));
    }
    return said;
  }

  private static Say group(View view, String key, Moment.LeadGroup group) {
    int leader = group.who().getFirst();
    String id = group.point().id();
    Say say =
        view.say(key)
            .with("at", view.point(group.point()))
            .with("size", new Value.Count("group", group.who(), id, group.who().size()))
            .with(
                "time",
                new Value.Time(
                    "split", List.of(leader), id, OfficialTime.seconds(group.leader_ms())));
    return group.who().size() <= NAMED ? say.with("people", view.people(group.who())) : say;
  }

  /** The winner lost contact: only told of who came back. */
  private static List<Say> lost(View view) {
    return News.comeback(view)
        .flatMap(back -> back.gaps().stream().findFirst())
        .flatMap(
            first ->
                view.all(Moment.Dropped.class).stream()
                    .filter(drop -> drop.athlete() == view.winner())
                    .filter(drop -> drop.without().equals(first.point()))
                    .findFirst())
        .map(
            drop ->
                List.of(
                    view.say("way.lost")
                        .with("who", view.who(drop.athlete()))
                        .with("stretch", view.stretch(drop.with(), drop.without(), drop.sureness()))
                        .with("gap", view.behind(drop.athlete(), drop.without(), drop.gap_ms()))))
        .orElse(List.of());
  }

  private static List<Say> back(View view) {
    return News.comeback(view)
        .map(
            back ->
                List.of(
                    view.say("way.back")
                        .with("who", view.who(back.athlete()))
                        .with(
                            "worst",
                            view.behind(
                                back.athlete(), back.worst().point(), back.worst().gap_ms()))
                        .with("worst_at", view.point(back.worst().point()))
                        .with("stretch", view.stretch(back.apart(), back.caught(), back.sureness()))
                        .with(
                            "by",
                            new Value.Choice(
                                back.caught().equals(view.finish()) ? "finish" : "point"))))
        .orElse(List.of());
  }

  private static List<Say> move(View view, Moment.DecisiveMove move) {
    List<Say> said = new ArrayList<>();
    String key =
        move.from().distance_mm() == 0
            ? "way.ahead"
            : move.behind_ms() > 3_000L * Math.max(1, move.with()) ? "way.passed" : "way.move";
    said.add(leg(view, view.say(key), move));
    List<Value.Clause> grew = new ArrayList<>();
    for (Moment.Gap gap : move.margins()) {
      boolean told = gap.sureness() == Sureness.MEASURED && !gap.point().equals(view.finish());
      if (told) {
        grew.add(
            Say.of("way.margin-at")
                .with("margin", view.ahead(move.athlete(), gap))
                .with("at", view.point(gap.point()))
                .clause());
      }
    }
    List<Value.Clause> kept =
        grew.size() > 2
            ? List.of(grew.getFirst(), grew.get(grew.size() / 2), grew.getLast())
            : grew;
    if (!kept.isEmpty() && view.win().isPresent()) {
      said.add(
          view.say("way.margins")
              .with("who", view.who(move.athlete()))
              .with("margins", new Value.Row(kept)));
    }
    return said;
  }

  private static Say leg(View view, Say say, Moment.DecisiveMove move) {
    long from_s = view.printed_s(move.athlete(), move.from());
    long to_s = view.printed_s(move.athlete(), move.to());
    long leg_mm = move.to().distance_mm() - move.from().distance_mm();
    Say told =
        say.with("who", view.who(move.athlete()))
            .with("stretch", view.stretch(move.from(), move.to(), move.sureness()))
            .with("to", view.point(move.to()))
            .with("with", new Value.Count("group", List.of(), move.from().id(), move.with()));
    if (move.from().distance_mm() == 0 || from_s == Split.UNKNOWN || to_s == Split.UNKNOWN) {
      return told;
    }
    long leg_s = to_s - from_s;
    told =
        told.with("leg", new Value.Time("leg", List.of(move.athlete()), move.to().id(), leg_s))
            .with("length", new Value.Length(leg_mm))
            .with("pace", new Value.Pace(move.athlete(), move.leg_ms(), leg_mm));
    if (move.next_ms().isPresent()) {
      long faster_s = OfficialTime.seconds(move.next_ms().get()) - leg_s;
      if (faster_s > 0) {
        told = told.with("faster", Records.gap("leg_margin", move.athlete(), faster_s));
      }
    }
    return told;
  }

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
                      .with("at", view.point(sprint.from()))
                      .with("size", Count.of("sprinters", sprint.who().size()))
                      .with("margin", Leads.margin(winner, sprint.behind_s().get(1)));
              return overtaken(view, winner)
                  .map(
                      over ->
                          say.with("passed", view.who(over.passed()))
                              .with("behind", view.behind(winner, over.from(), over.behind_ms())))
                  .orElse(say);
            });
  }

  /** Whom the winner passed last of all, where the gap had been a second or more. */
  private static Optional<Moment.Overtake> overtaken(View view, int winner) {
    return view.all(Moment.Overtake.class).stream()
        .filter(over -> over.athlete() == winner && over.place() == 1)
        .filter(over -> over.behind_ms() > 3_000)
        .findFirst();
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
