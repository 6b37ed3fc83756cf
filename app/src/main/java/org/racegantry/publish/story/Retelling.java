package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.racegantry.live.ActWalk;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.records.ActDid;
import org.racegantry.race.Act;
import org.racegantry.scoring.Results;
import org.racegantry.story.Story;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Teller;

/**
 * Tells the race again after each act, and keeps which sentences about results that were declared
 * before became others. One thread, one walk.
 */
public final class Retelling implements ActWalk.Watcher {
  private final Audience audience;
  private final Map<Habit, List<Rewrite>> rewrites = new LinkedHashMap<>();
  private final Map<Habit, List<Saying>> told = new LinkedHashMap<>();
  private SortedSet<String> declared = new TreeSet<>();

  /** For these readers, in each of these habits. */
  public Retelling(Audience audience, List<Habit> habits) {
    this.audience = audience;
    habits.forEach(habit -> rewrites.put(habit, new ArrayList<>()));
    habits.forEach(habit -> told.put(habit, List.of()));
  }

  @Override
  public void look(Optional<Act> act, Snapshot snapshot) {
    Results results = snapshot.results();
    Story story = PaperMaker.story(snapshot, audience, "");
    long at_ms = act.map(Act::at_ms).orElse(results.latestRead_ms());
    String at = RaceClock.seconds(at_ms, results.setup().zone());
    rewrites.forEach(
        (habit, list) -> {
          List<Saying> now = Saying.of(Teller.write(story, habit), results);
          String reads = Words.of(habit.language()).get("reads");
          String cause = act.map(new ActDid(results)::words).orElse(reads);
          for (Pair pair : pairs(of(told.get(habit)), now)) {
            list.add(pair.rewrite(snapshot.seq(), at, cause));
          }
          told.put(habit, now);
        });
    declared = Saying.declared(results);
  }

  /** The rewritten sentences in one habit, the first first. */
  public List<Rewrite> rewrites(Habit habit) {
    return List.copyOf(rewrites.get(habit));
  }

  /** What was told last of the results declared by then. */
  List<Saying> last(Habit habit) {
    return of(told.get(habit));
  }

  /** The races declared when it was told last. */
  SortedSet<String> declared() {
    return declared;
  }

  private List<Saying> of(List<Saying> all) {
    return all.stream().filter(one -> one.isOf(declared)).toList();
  }

  /** A sentence before and after; one of them may be missing. */
  private record Pair(Optional<Saying> before, Optional<Saying> after) {
    Rewrite rewrite(long seq, String at, String cause) {
      Saying one = after.or(() -> before).orElseThrow();
      String was = before.map(Saying::text).orElse("");
      String is = after.map(Saying::text).orElse("");
      return new Rewrite(one.race(), seq, at, cause, one.key(), was, is);
    }

    /** Where it stands in the report now. */
    int place(List<Saying> now) {
      return after.map(now::indexOf).orElse(now.size());
    }

    boolean isRewritten() {
      return !before.map(Saying::text).equals(after.map(Saying::text));
    }
  }

  /**
   * The rewritten ones in the order of the report, what is gone last: matched with those of the
   * same people first, then of the same phrase. What now rests on results not declared is passed
   * over.
   */
  private List<Pair> pairs(List<Saying> before, List<Saying> now) {
    List<Pair> pairs = new ArrayList<>();
    List<Saying> old = new ArrayList<>(before);
    List<Saying> fresh = new ArrayList<>(now);
    match(old, fresh, Saying::equals, pairs);
    match(old, fresh, Saying::isSame, pairs);
    match(old, fresh, Saying::isAkin, pairs);
    old.forEach(one -> pairs.add(new Pair(Optional.of(one), Optional.empty())));
    fresh.forEach(one -> pairs.add(new Pair(Optional.empty(), Optional.of(one))));
    return pairs.stream()
        .filter(Pair::isRewritten)
        .filter(pair -> pair.after().isEmpty() || pair.after().get().isOf(declared))
        .sorted(Comparator.comparingInt(pair -> pair.place(now)))
        .toList();
  }

  private static void match(
      List<Saying> old, List<Saying> fresh, BiPredicate<Saying, Saying> alike, List<Pair> pairs) {
    for (Saying before : List.copyOf(old)) {
      Optional<Saying> after = fresh.stream().filter(one -> alike.test(before, one)).findFirst();
      if (after.isPresent()) {
        old.remove(before);
        fresh.remove(after.get());
        pairs.add(new Pair(Optional.of(before), after));
      }
    }
  }
}
