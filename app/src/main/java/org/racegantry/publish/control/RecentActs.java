package org.racegantry.publish.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.racegantry.publish.control.form.Refusals;
import org.racegantry.publish.control.view.ActList;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;

/**
 * The acts of the last moments, also those the newest snapshot does not hold yet: who records twice
 * in a second, or the same thing as somebody else, is told so first. Safe for all threads.
 */
final class RecentActs {
  private static final int KEPT = 50;

  private final Deque<Recent> acts = new ArrayDeque<>();

  private record Recent(int number, String by, String words, Set<String> about) {}

  synchronized void add(CrewDesk.Recorded act, String by, Set<String> about) {
    acts.addLast(new Recent(act.act(), by, act.words(), about));
    if (acts.size() > KEPT) {
      acts.removeFirst();
    }
  }

  /** The number of the newest act known. */
  synchronized int newest(SnapshotView view) {
    int shown = new ActList(view).newest();
    return acts.isEmpty() ? shown : Math.max(shown, acts.getLast().number());
  }

  /** The acts after one number about one of these things by whom {@code by} tells, as sentences. */
  synchronized List<String> since(
      SnapshotView view, int after, Set<String> about, Predicate<String> by) {
    List<Act> known = view.results().acts();
    ActList list = new ActList(view);
    List<String> told = new ArrayList<>();
    int newest = list.newest();
    for (Act act : known) {
      if (act.number() > after && by.test(act.by()) && meets(Concerns.of(act, known), about)) {
        list.act(act.number())
            .ifPresent(line -> told.add(said(line.number(), line.by(), line.words())));
      }
    }
    for (Recent act : acts) {
      boolean unshown = act.number() > Math.max(after, newest);
      if (unshown && by.test(act.by()) && meets(act.about(), about)) {
        told.add(said(act.number(), act.by(), act.words()));
      }
    }
    return told;
  }

  private static String said(int number, String by, String words) {
    return Refusals.sentence("act " + number + " by " + by + ": " + words);
  }

  private static boolean meets(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
