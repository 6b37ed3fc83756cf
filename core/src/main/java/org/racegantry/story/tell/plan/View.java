package org.racegantry.story.tell.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.racegantry.race.Basis;
import org.racegantry.race.ResultState;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.story.Contest;
import org.racegantry.story.Story;
import org.racegantry.story.Sureness;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Course;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** One contest as the planner looks at it: its moments by kind, and its values. */
final class View {
  private final Story story;
  private final Contest contest;
  private final List<Moment> moments;
  private final Sport sport;
  private final boolean alone;

  /**
   * A view of a contest.
   *
   * @param alone whether no other contest of the day would be called the same
   */
  View(Story story, Contest contest, Sport sport, boolean alone) {
    this.story = story;
    this.contest = contest;
    this.moments = story.moments(contest);
    this.sport = sport;
    this.alone = alone;
  }

  Story story() {
    return story;
  }

  Contest contest() {
    return contest;
  }

  Sport sport() {
    return sport;
  }

  Results results() {
    return story.sources().results();
  }

  Course course() {
    return Course.of(results().setup());
  }

  ResultState state() {
    return results().state(contest.race().id());
  }

  boolean live() {
    return state() == ResultState.LIVE;
  }

  /** Whether they raced beside each other. */
  boolean beside() {
    return story.beside(contest);
  }

  List<Moment> moments() {
    return moments;
  }

  /** Those of a kind that may be told: what rests on an estimate is not. */
  <T extends Moment> List<T> all(Class<T> kind) {
    return moments.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(moment -> moment.sureness() != Sureness.ESTIMATED)
        .toList();
  }

  <T extends Moment> Optional<T> first(Class<T> kind) {
    return all(kind).stream().findFirst();
  }

  /** Who won; nobody while nobody is in. */
  Optional<Moment.Win> win() {
    return first(Moment.Win.class);
  }

  /** The winner, or -1. */
  int winner() {
    return win().map(won -> won.who().getFirst()).orElse(-1);
  }

  Optional<Moment.Numbers> numbers() {
    return first(Moment.Numbers.class);
  }

  /** Everybody entered in it. */
  int[] members() {
    int race = results().setup().races().indexOf(contest.race());
    return IntStream.range(0, results().entrants().size())
        .filter(i -> results().raceOf(i) == race)
        .filter(i -> results().entrants().get(i).sex().equals(contest.sex()))
        .toArray();
  }

  Value.Who who(int athlete) {
    return new Value.Who(story.sources().cast().athlete(athlete));
  }

  Value.People people(List<Integer> athletes) {
    return new Value.People(
        athletes.stream().map(athlete -> story.sources().cast().athlete(athlete)).toList());
  }

  Value.Time time(int athlete, long seconds) {
    return new Value.Time("official_time", List.of(athlete), finish().id(), seconds);
  }

  Value.Point point(TimingPoint point) {
    return new Value.Point(course(), point);
  }

  Value.Stretch stretch(TimingPoint from, TimingPoint to, Sureness sureness) {
    return new Value.Stretch(course(), from, to, sureness == Sureness.CAREFUL);
  }

  TimingPoint finish() {
    return results().setup().finish();
  }

  /** By what ranks, as it is printed, in whole seconds, or {@link Split#UNKNOWN}. */
  long printed_s(int athlete, TimingPoint point) {
    long ms = elapsed_ms(athlete, point);
    return ms == Split.UNKNOWN ? Split.UNKNOWN : OfficialTime.seconds(ms);
  }

  /** By what ranks, in milliseconds, or {@link Split#UNKNOWN}. */
  long elapsed_ms(int athlete, TimingPoint point) {
    if (contest.race().basis() == Basis.NET) {
      return results()
          .result(athlete)
          .at(point.id())
          .filter(Split::ranks)
          .map(Split::net_ms)
          .orElse(Split.UNKNOWN);
    }
    long seen_ms = results().seenAt_ms(athlete, results().setup().indexOfPoint(point.id()));
    return seen_ms == Split.UNKNOWN ? Split.UNKNOWN : seen_ms - results().gun_ms(athlete);
  }

  /** A gap behind the leader as the two printed times have it. */
  Value.Gap behind(int athlete, TimingPoint point, long gap_ms) {
    long own_ms = elapsed_ms(athlete, point);
    long gap_s =
        own_ms == Split.UNKNOWN
            ? OfficialTime.seconds(gap_ms)
            : OfficialTime.seconds(own_ms) - OfficialTime.seconds(own_ms - gap_ms);
    return new Value.Gap("behind", List.of(athlete), point.id(), gap_s);
  }

  Value.Gap behind(int athlete, Moment.Gap gap) {
    return behind(athlete, gap.point(), gap.gap_ms());
  }

  /** A leader's margin, likewise. */
  Value.Gap ahead(int athlete, Moment.Gap gap) {
    long own_ms = elapsed_ms(athlete, gap.point());
    boolean finish = gap.point().equals(finish());
    long gap_s =
        finish || own_ms == Split.UNKNOWN
            ? OfficialTime.seconds(gap.gap_ms())
            : OfficialTime.seconds(own_ms + gap.gap_ms()) - OfficialTime.seconds(own_ms);
    return new Value.Gap("margin", List.of(athlete), gap.point().id(), gap_s);
  }

  /** What the contest is called within a sentence. */
  Value.Clause event() {
    TreeMap<String, Value> values = new TreeMap<>();
    values.put("name", new Value.Text("contest", contest.race().name()));
    String sex = contest.sex().isEmpty() ? "any" : contest.sex();
    String key = alone ? "event." + sport.code() + "." + sex : "event.named." + sex;
    return new Value.Clause(key, values);
  }

  /** The heading over it. */
  Say title() {
    String sex = contest.sex().isEmpty() ? "any" : contest.sex();
    String key = alone ? "title." + sport.code() + "." + sex : "title.named." + sex;
    return Say.of(key).with("name", new Value.Text("contest", contest.race().name()));
  }

  /** A sentence about this contest, with what every sentence may choose by. */
  Say say(String key) {
    return Say.of(key)
        .with("event", event())
        .with("race", new Value.Text("race", results().setup().name()))
        .with("sex", new Value.Choice(contest.sex().toLowerCase(java.util.Locale.ROOT)))
        .with("sport", new Value.Choice(sport.code()))
        .with("distance", new Value.Choice(Distances.code(course())))
        .with("state", new Value.Choice(state().name().toLowerCase(java.util.Locale.ROOT)));
  }
}
