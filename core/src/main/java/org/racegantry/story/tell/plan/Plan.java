package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.race.ResultState;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** Plans a report: which contest first, and what of each in which order. */
public final class Plan {
  /** So many contests are told whole, the others in short. */
  private static final int WHOLE = 2;

  /** The standfirst is no longer than this. */
  private static final int STANDFIRST = 4;

  private Plan() {}

  /** The plan of a story. */
  public static Planned of(Story story) {
    List<View> views = views(story);
    if (views.isEmpty()) {
      Say empty =
          Say.of("head.empty")
              .with("race", new Value.Text("race", story.sources().results().setup().name()));
      return new Planned(ResultState.LIVE, empty, List.of(), List.of());
    }
    List<Planned.Section> sections = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      sections.add(section(views.get(i), i));
    }
    List<Say> day = Day.of(views);
    if (!day.isEmpty()) {
      sections.add(
          new Planned.Section(
              Optional.empty(), Optional.of(Say.of("title.day")), List.of(day), FullNames.NONE));
    }
    return new Planned(state(views), headline(views), standfirst(views), sections);
  }

  /** Every contest with anybody in it, the weightiest first; of equals the earlier one. */
  private static List<View> views(Story story) {
    List<View> views = new ArrayList<>();
    for (Contest contest : story.contests()) {
      Sport sport = Sport.of(story, contest.race());
      long same =
          story.contests().stream()
              .filter(other -> other.sex().equals(contest.sex()))
              .filter(other -> Sport.of(story, other.race()) == sport)
              .count();
      View view = new View(story, contest, sport, same == 1);
      if (!view.moments().isEmpty()) {
        views.add(view);
      }
    }
    views.sort(Comparator.comparingInt((View view) -> -weight(view)));
    return views;
  }

  private static int weight(View view) {
    int sport =
        switch (view.sport()) {
          case FOOT -> 300;
          case CHAIR -> 100;
          case MASS -> 0;
        };
    return sport + News.of(view).weight();
  }

  /** How final the least final of those told by name is; the crowd may be running still. */
  private static ResultState state(List<View> views) {
    List<View> beside = views.stream().filter(View::beside).toList();
    return (beside.isEmpty() ? views : beside)
        .stream().map(View::state).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Say headline(List<View> views) {
    Say first = Leads.head(views.getFirst());
    List<View> others =
        views.stream().skip(1).filter(view -> view.beside() && view.win().isPresent()).toList();
    if (others.isEmpty() || views.getFirst().win().isEmpty()) {
      return views.getFirst().say("head.one").with("first", first.clause());
    }
    return views
        .getFirst()
        .say("head.two")
        .with("first", first.clause())
        .with("second", brief(others.getFirst(), views.getFirst()).clause());
  }

  /** The second half of a headline does not name the race again. */
  private static Say brief(View view, View first) {
    Say head = Leads.head(view);
    boolean same = News.of(view) == News.of(first);
    String key = same ? "headshort.win" : head.key().replace("head.", "headshort.");
    return new Say(key, head.values());
  }

  private static List<Say> standfirst(List<View> views) {
    return views.stream()
        .filter(view -> view.beside() || views.size() == 1)
        .limit(STANDFIRST)
        .map(Leads::standfirst)
        .toList();
  }

  private static Planned.Section section(View view, int rank) {
    boolean whole = rank < WHOLE && view.sport() == Sport.FOOT;
    SortedSet<Integer> told = new TreeSet<>();
    List<List<Say>> paragraphs = new ArrayList<>();
    paragraphs.add(lead(view, rank == 0));
    paragraphs.add(why(view));
    paragraphs.add(Way.of(view, whole));
    paragraphs.add(places(view, told, whole));
    if (whole) {
      paragraphs.add(Others.behind(view, told));
      paragraphs.add(Outs.of(view));
    }
    paragraphs.removeIf(List::isEmpty);
    return new Planned.Section(
        Optional.of(view.contest()),
        rank == 0 ? Optional.empty() : Optional.of(view.title()),
        Quotes.placed(view, paragraphs),
        FullNames.of(view));
  }

  private static List<Say> lead(View view, boolean opens) {
    List<Say> said = new ArrayList<>(List.of(Leads.lead(view, opens)));
    if (view.beside()) {
      said.addAll(Records.best(view));
    }
    return said;
  }

  private static List<Say> places(View view, SortedSet<Integer> told, boolean whole) {
    List<Say> said = new ArrayList<>(Behind.of(view, told, whole ? 5 : 3));
    said.addAll(HomeFirst.known(view, told));
    if (!whole && view.beside()) {
      said.addAll(HomeFirst.anew(view, told));
    }
    return said;
  }

  /** Why it matters. */
  private static List<Say> why(View view) {
    if (view.win().isEmpty()) {
      return List.of();
    }
    List<Say> said = new ArrayList<>(Records.why(view));
    said.addAll(Others.corrected(view, view.winner()));
    view.first(Moment.MarginRanked.class)
        .filter(margin -> margin.rank() == 1 && margin.of() >= 5 && view.beside())
        .map(
            margin ->
                view.say("why.margin")
                    .with("who", view.who(margin.athlete()))
                    .with("second", view.who(view.win().orElseThrow().who().get(1)))
                    .with("margin", Leads.margin(margin.athlete(), margin.margin_s()))
                    .with("of", Count.of("editions", margin.of())))
        .ifPresent(said::add);
    return said;
  }
}
