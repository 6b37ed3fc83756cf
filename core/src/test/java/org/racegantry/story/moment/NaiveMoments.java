package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.scoring.Results;

/**
 * Lead groups, losses and returns by sections 3 and 4 of docs/moments.md, written from that page
 * alone, in the words of {@link Saying}.
 */
final class NaiveMoments {
  private final NaiveRace race;
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();
  private final Map<Integer, Boolean> careful = new TreeMap<>();
  private final List<String> lost = new ArrayList<>();
  private final List<String> back = new ArrayList<>();

  NaiveMoments(Results results) {
    race = new NaiveRace(results);
    Map<Integer, List<Integer>> read = new TreeMap<>();
    for (int p = 1; p < race.last(); p++) {
      if (!race.order(p).isEmpty()) {
        read.put(p, chain(p));
      }
    }
    read.forEach((p, group) -> judge(p, group, read));
    race.read.keySet().forEach(this::follow);
  }

  private List<Integer> chain(int p) {
    List<Integer> group = new ArrayList<>();
    long before_ms = race.read.get(race.order(p).getFirst()).get(p);
    for (int bib : race.order(p)) {
      long here_ms = race.read.get(bib).get(p);
      if (here_ms - before_ms > 3_000) {
        break;
      }
      group.add(bib);
      before_ms = here_ms;
    }
    return group;
  }

  private void judge(int p, List<Integer> group, Map<Integer, List<Integer>> read) {
    boolean unknown = false;
    boolean care = false;
    for (Map.Entry<Integer, Long> one : race.unread(p).entrySet()) {
      TreeMap<Integer, Long> splits = race.read.get(one.getKey());
      boolean around =
          together(one.getKey(), read.get(splits.lowerKey(p)), group)
              && together(one.getKey(), read.get(splits.higherKey(p)), group);
      unknown |= one.getValue() < lead_ms(p, group) - 3_000 && !around;
      care |= one.getValue() <= race.read.get(group.getLast()).get(p) + 3_000 || around;
    }
    if (!unknown) {
      groups.put(p, group);
      careful.put(p, care);
    }
  }

  private static boolean together(int bib, List<Integer> there, List<Integer> group) {
    return there != null && there.contains(bib) && there.stream().anyMatch(group::contains);
  }

  private long lead_ms(int p, List<Integer> group) {
    return race.read.get(group.getFirst()).get(p);
  }

  private void follow(int bib) {
    int contact = 0;
    List<Integer> away = new ArrayList<>();
    for (int p = 1; p < race.last(); p++) {
      Long here_ms = race.read.get(bib).get(p);
      if (here_ms == null || !groups.containsKey(p)) {
        continue;
      }
      List<Integer> group = groups.get(p);
      boolean in = group.contains(bib);
      boolean near = here_ms - race.read.get(group.getLast()).get(p) <= 5_000;
      if (in && !away.isEmpty()) {
        say(bib, contact, away, p);
        away.clear();
      } else if (!in && contact > 0 && (!near || !away.isEmpty())) {
        away.add(p);
      }
      contact = in || near && contact > 0 && away.isEmpty() ? p : contact;
    }
    atTheFinish(bib, contact, away);
  }

  private void atTheFinish(int bib, int contact, List<Integer> away) {
    Long behind_s = behind_s(bib);
    if (behind_s != null && !away.isEmpty() && behind_s <= 3) {
      say(bib, contact, away, race.last());
    } else if (!away.isEmpty()) {
      say(bib, contact, away, 0);
    } else if (behind_s != null && contact > 0 && behind_s > 10) {
      say(bib, contact, List.of(race.last()), 0);
    }
  }

  private Long behind_s(int bib) {
    Long own_s = race.finish.get(bib);
    return own_s == null ? null : own_s - race.finish.values().iterator().next();
  }

  private void say(int bib, int contact, List<Integer> away, int returned) {
    if (returned > 0 && !groupStayed(bib, away.getLast(), returned)) {
      return;
    }
    int first = away.getFirst();
    lost.add(
        "%d %s-%s %s%s"
            .formatted(bib, id(contact), id(first), s(gap_ms(bib, first)), care(contact, first)));
    if (returned == 0) {
      return;
    }
    int worst = first;
    List<Integer> all = new ArrayList<>(away);
    all.add(returned);
    for (int p : all) {
      worst = gap_ms(bib, p) > gap_ms(bib, worst) ? p : worst;
    }
    int apart = away.getLast();
    back.add(
        "%d %s-%s %s at %s%s"
            .formatted(
                bib,
                id(apart),
                id(returned),
                s(gap_ms(bib, worst)),
                id(worst),
                care(apart, returned)));
  }

  private boolean groupStayed(int bib, int apart, int returned) {
    List<Integer> others = new ArrayList<>();
    if (returned == race.last()) {
      race.finish.keySet().stream().filter(one -> behind_s(one) <= 3).forEach(others::add);
    } else {
      others.addAll(groups.get(returned));
    }
    others.remove(Integer.valueOf(bib));
    long stayed = others.stream().filter(groups.get(apart)::contains).count();
    return stayed >= others.size() / 2.0;
  }

  private long gap_ms(int bib, int p) {
    return p == race.last()
        ? behind_s(bib) * 1_000
        : race.read.get(bib).get(p) - lead_ms(p, groups.get(p));
  }

  private String care(int from, int to) {
    boolean sure = to == from + 1 && !careful.getOrDefault(from, false);
    return sure && !careful.getOrDefault(to, false) ? "" : " ?";
  }

  private String id(int p) {
    return race.points.get(p);
  }

  private static String s(long ms) {
    return String.format(Locale.ROOT, "%d.%d", ms / 1_000, ms % 1_000 / 100);
  }

  /** Every lead group. */
  List<String> groups() {
    List<String> said = new ArrayList<>();
    groups.forEach(
        (p, group) -> {
          String bibs = String.join(" ", group.stream().map(String::valueOf).toList());
          said.add(id(p) + ": " + bibs + (careful.get(p) ? " ?" : ""));
        });
    return said;
  }

  /** Every loss. */
  List<String> lost() {
    return lost;
  }

  /** Every return. */
  List<String> back() {
    return back;
  }
}
