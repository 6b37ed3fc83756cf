package org.racegantry.story;

import java.util.List;
import java.util.Objects;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.moment.Moments;

/** What happened, as of one moment of the race: the sources, and every moment found in them. */
public final class Story {
  private final Sources sources;
  private final List<Contest> contests;
  private final Moments.Found found;

  private Story(Sources sources, List<Contest> contests, Moments.Found found) {
    this.sources = Objects.requireNonNull(sources, "sources");
    this.contests = List.copyOf(contests);
    this.found = Objects.requireNonNull(found, "found");
  }

  /** Finds everything that happened. */
  public static Story of(Sources sources) {
    List<Contest> contests = Moments.contests(sources);
    return new Story(sources, contests, Moments.of(sources, contests));
  }

  /** What happened in one race alone. */
  public Story only(String race) {
    return new Story(
        sources,
        contests.stream().filter(contest -> contest.race().id().equals(race)).toList(),
        new Moments.Found(
            moments().stream().filter(moment -> moment.contest().race().id().equals(race)).toList(),
            found.beside().stream().filter(one -> one.race().id().equals(race)).toList()));
  }

  /** What it rests on. */
  public Sources sources() {
    return sources;
  }

  /** Who raced whom: race by race in the order of the setup; men and women apart. */
  public List<Contest> contests() {
    return contests;
  }

  /** Everything, contest by contest, in the order of the course. */
  public List<Moment> moments() {
    return found.moments();
  }

  /**
   * Whether times say who ran beside whom: against the gun, or where the first of those who rank by
   * their own start all started within seconds.
   */
  public boolean beside(Contest contest) {
    return found.beside().contains(contest);
  }

  /** What happened in one contest, in the order of the course. */
  public List<Moment> moments(Contest contest) {
    return moments().stream().filter(moment -> moment.contest().equals(contest)).toList();
  }

  /** The moments of one kind in a contest, in the order of the course. */
  public <T extends Moment> List<T> moments(Contest contest, Class<T> kind) {
    return moments(contest).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
