package org.racegantry.story.moment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.racegantry.race.TimingPoint;
import org.racegantry.story.Story;
import org.racegantry.story.Sureness;

/** Moments in few words, by bib, so that a test reads like a race. A {@code ?} means with care. */
final class Saying {
  private final Story story;

  private Saying(Story story) {
    this.story = story;
  }

  /** The moments of one kind of all contests. */
  static List<String> of(Story story, Class<? extends Moment> kind) {
    Saying saying = new Saying(story);
    return story.moments().stream().filter(kind::isInstance).map(saying::words).toList();
  }

  private String words(Moment moment) {
    String care = moment.sureness() == Sureness.MEASURED ? "" : " ?";
    return switch (moment) {
      case Moment.LeadGroup group -> id(group.point()) + ": " + bibs(group.who()) + care;
      case Moment.Dropped one ->
          bib(one.athlete()) + " " + between(one.with(), one.without()) + s(one.gap_ms()) + care;
      case Moment.CameBack one ->
          bib(one.athlete())
              + " "
              + between(one.apart(), one.caught())
              + s(one.worst().gap_ms())
              + " at "
              + id(one.worst().point())
              + care;
      case Moment.Breakaway one ->
          bib(one.athlete())
              + " "
              + between(one.from(), one.until())
              + s(one.leads().getLast().gap_ms())
              + care;
      case Moment.DecisiveMove one ->
          bib(one.athlete())
              + " "
              + between(one.from(), one.to())
              + "of "
              + one.with()
              + (one.behind_ms() > 0 ? " behind " + s(one.behind_ms()) : "")
              + margins(one)
              + care;
      case Moment.Overtake one ->
          bib(one.athlete())
              + " passed "
              + bib(one.passed())
              + " behind "
              + id(one.from())
              + " "
              + s(one.behind_ms())
              + " ahead "
              + one.ahead_s()
              + care;
      case Moment.Sprint one ->
          bibs(one.who()) + " for " + one.place() + " within " + one.behind_s().getLast() + care;
      case Moment.Win one -> bibs(one.who());
      case Moment.FirstOfNation one ->
          one.nation() + (one.home() ? "*" : "") + " " + bib(one.athlete()) + " " + one.place();
      case Moment.FavouriteOut one ->
          bib(one.athlete())
              + " "
              + one.status()
              + one.lastSeen().map(p -> " " + p.id()).orElse("");
      case Moment.SameSecond one -> bibs(one.who()) + " at " + one.place();
      case Moment.Halves one -> bib(one.athlete()) + " " + one.first_s() + "+" + one.second_s();
      default -> moment.toString();
    };
  }

  private String margins(Moment.DecisiveMove move) {
    return move.margins().stream()
        .map(gap -> ", " + id(gap.point()) + " " + s(gap.gap_ms()))
        .collect(Collectors.joining());
  }

  private static String between(TimingPoint from, TimingPoint to) {
    return id(from) + "-" + id(to) + " ";
  }

  private static String id(TimingPoint point) {
    return point.id();
  }

  private static String s(long ms) {
    return String.format(Locale.ROOT, "%d.%d", ms / 1_000, ms % 1_000 / 100);
  }

  private String bib(int athlete) {
    return story.sources().results().entrants().get(athlete).bib().text();
  }

  private String bibs(List<Integer> athletes) {
    return athletes.stream().map(this::bib).collect(Collectors.joining(" "));
  }
}
