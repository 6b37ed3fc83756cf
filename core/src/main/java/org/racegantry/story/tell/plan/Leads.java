package org.racegantry.story.tell.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** The first sentence of a contest, its line of the standfirst and of the headline. */
final class Leads {
  private Leads() {}

  /**
   * The sentence that opens what is told of a contest.
   *
   * @param opens whether it opens the report, too
   */
  static Say lead(View view, boolean opens) {
    return said(view, "lead.").with("opens", new Value.Choice(opens ? "yes" : "no"));
  }

  /** The same in short, for the standfirst. */
  static Say standfirst(View view) {
    return said(view, "stand.");
  }

  /** The same in a few words, for the headline. */
  static Say head(View view) {
    return said(view, "head.");
  }

  private static Say said(View view, String prefix) {
    News news = News.of(view);
    String key = prefix + news.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Say say = view.say(key).with("day", day(view));
    return switch (news) {
      case RECORD, PENDING ->
          Records.with(winner(say, view), view, News.record(view).orElseThrow());
      case SPRINT, COMEBACK, DEBUT, MARGIN, WIN, FASTEST -> winner(say, view);
      case UNDER_WAY -> leaders(say, view);
      case STARTED, NOBODY, NOT_YET -> numbers(say, view);
    };
  }

  private static Value.Clause day(View view) {
    DayOfWeek day = view.results().setup().date().getDayOfWeek();
    return Say.of("weekday." + day.name().toLowerCase(Locale.ROOT)).clause();
  }

  private static Say winner(Say say, View view) {
    Moment.Win win = view.win().orElseThrow();
    int winner = win.who().getFirst();
    Say told =
        say.with("who", view.who(winner))
            .with("time", view.time(winner, win.times_s().getFirst()))
            .with("debut", News.debutChoice(view));
    if (win.who().size() > 1) {
      told =
          told.with("second", view.who(win.who().get(1)))
              .with("margin", margin(winner, win.margin_s().orElseThrow()));
    }
    Optional<Moment.CameBack> back = News.comeback(view);
    if (back.isPresent()) {
      told =
          told.with(
                  "worst",
                  view.behind(winner, back.get().worst().point(), back.get().worst().gap_ms()))
              .with("worst_at", view.point(back.get().worst().point()));
    }
    Optional<Moment.Sprint> sprint = News.sprint(view);
    if (sprint.isPresent()) {
      told =
          told.with(
              "sprinters",
              new Value.Count("sprinters", sprint.get().who(), "", sprint.get().who().size()));
    }
    return numbers(told, view);
  }

  static Value.Gap margin(int winner, long seconds) {
    return new Value.Gap("margin", List.of(winner), "", seconds);
  }

  private static Say leaders(Say say, View view) {
    List<Moment.LeadGroup> groups = view.all(Moment.LeadGroup.class);
    Say told = numbers(say, view);
    Moment.LeadGroup last = groups.getLast();
    int leader = last.who().getFirst();
    told =
        told.with("who", view.who(leader))
            .with("at", view.point(last.point()))
            .with(
                "size", new Value.Count("group", last.who(), last.point().id(), last.who().size()))
            .with(
                "time",
                new Value.Time(
                    "split",
                    List.of(leader),
                    last.point().id(),
                    view.printed_s(leader, last.point())));
    boolean named = last.who().size() > 1 && last.who().size() <= 5;
    return named ? told.with("people", view.people(last.who())) : told;
  }

  private static Say numbers(Say say, View view) {
    return view.numbers()
        .map(
            numbers ->
                say.with("entered", Count.of("entered", numbers.entered()))
                    .with("started", Count.of("started", numbers.started()))
                    .with("running", Count.of("running", numbers.running())))
        .orElse(say);
  }
}
