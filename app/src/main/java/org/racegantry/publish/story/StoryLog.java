package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.racegantry.live.RaceFeed;
import org.racegantry.publish.Audience;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Habit.Units;
import org.racegantry.story.tell.Teller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was rewritten since results were first declared, for the pages. The journal is walked again
 * only when a sentence about declared results is another one than the log ends with, apart from
 * whoever asks and seldom; until then the log is as it was. Safe for all threads.
 */
final class StoryLog {
  private static final Logger LOG = LoggerFactory.getLogger(StoryLog.class);

  /** A walk folds everything anew, so there is time between two. */
  private static final long APART_NS = 20_000_000_000L;

  private final AtomicBoolean walking = new AtomicBoolean();
  private volatile Known known = new Known(Map.of(), List.of(), new TreeSet<>());
  private volatile long walkedAt_ns = System.nanoTime() - APART_NS;

  private StoryLog() {}

  private record Known(
      Map<Habit, List<Rewrite>> rewrites, List<Saying> last, SortedSet<String> declared) {}

  /** The one of a site. */
  static StoryLog of(SnapshotView view) {
    return view.kept(StoryLog.class, StoryLog::new);
  }

  /** What was rewritten of a report, the latest act first, each in the order of the report. */
  List<Rewrite> of(Wish wish) {
    List<Rewrite> latestFirst = new ArrayList<>();
    int ofSameAct = 0;
    for (Rewrite one : known.rewrites().getOrDefault(wish.habit(), List.of())) {
      if (wish.race().isEmpty() || one.race().equals(wish.race())) {
        boolean same = !latestFirst.isEmpty() && latestFirst.getFirst().isOfSameCause(one);
        ofSameAct = same ? ofSameAct + 1 : 0;
        latestFirst.add(ofSameAct, one);
      }
    }
    return latestFirst;
  }

  /**
   * Walks where what is told now says another thing of declared results than the log ends with.
   *
   * @param now every sentence in the usual habit
   * @param declared the races whose results are declared
   */
  void follow(RaceFeed feed, List<Saying> now, SortedSet<String> declared) {
    List<Saying> ours = now.stream().filter(one -> one.isOf(declared)).toList();
    boolean same = known.declared().equals(declared) && known.last().equals(ours);
    boolean rested = System.nanoTime() - walkedAt_ns >= APART_NS;
    if (!same && !declared.isEmpty() && rested && walking.compareAndSet(false, true)) {
      Thread.ofVirtual().name("story-log").start(() -> walk(feed));
    }
  }

  private void walk(RaceFeed feed) {
    try {
      Retelling retelling = new Retelling(Audience.EVERYBODY, habits());
      feed.walk(retelling);
      Map<Habit, List<Rewrite>> rewrites = new LinkedHashMap<>();
      habits().forEach(habit -> rewrites.put(habit, retelling.rewrites(habit)));
      List<Saying> last = retelling.last(Wish.usual().habit());
      known = new Known(rewrites, last, retelling.declared());
    } catch (RuntimeException broken) {
      LOG.error("what was rewritten of the report cannot be said; it is tried again", broken);
    } finally {
      walkedAt_ns = System.nanoTime();
      walking.set(false);
    }
  }

  private static List<Habit> habits() {
    List<Habit> habits = new ArrayList<>();
    for (String language : Teller.languages()) {
      for (Units units : Units.values()) {
        habits.add(new Habit(language, units));
      }
    }
    return habits;
  }
}
