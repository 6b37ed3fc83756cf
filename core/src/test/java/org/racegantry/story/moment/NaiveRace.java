package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Status;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * One contest of all entrants as docs/moments.md tells it in its first two sections: who was read
 * where, without what nobody can have run. Slow and simple: it asks for every result whole.
 */
final class NaiveRace {
  /** By bib: elapsed time at each point read, in milliseconds; the start is 0. */
  final Map<Integer, TreeMap<Integer, Long>> read = new TreeMap<>();

  /** By bib: official seconds, in the order of the ranking. */
  final Map<Integer, Long> finish = new java.util.LinkedHashMap<>();

  final List<String> points;
  final List<Long> distances_mm;

  NaiveRace(Results results) {
    points = results.setup().points().stream().map(point -> point.id()).toList();
    distances_mm = results.setup().points().stream().map(point -> point.distance_mm()).toList();
    List<Result> in = new ArrayList<>();
    for (int i = 0; i < results.entrants().size(); i++) {
      Result result = results.result(i);
      if (result.status() == Status.OK) {
        in.add(result);
      }
      if (result.status() == Status.OK || result.status() == Status.DNF) {
        read.put(bib(result), splits(result));
      }
    }
    in.sort(Comparator.comparing((Result one) -> one.places().sex()).thenComparing(this::bib));
    in.forEach(one -> finish.put(bib(one), Math.ceilDiv(one.gunTime_ms(), 1_000L)));
    leaveOutWhatNobodyRan();
  }

  private int bib(Result result) {
    return Integer.parseInt(result.entrant().bib().text());
  }

  private TreeMap<Integer, Long> splits(Result result) {
    TreeMap<Integer, Long> splits = new TreeMap<>();
    for (Split split : result.splits()) {
      if (split.source() != Split.Source.ESTIMATE) {
        splits.put(points.indexOf(split.point().id()), split.gun_ms());
      }
    }
    splits.put(0, 0L);
    return splits;
  }

  int last() {
    return points.size() - 1;
  }

  /** Everybody read at a point, the first first. */
  List<Integer> order(int p) {
    return read.keySet().stream()
        .filter(bib -> read.get(bib).containsKey(p))
        .sorted(Comparator.comparing((Integer bib) -> read.get(bib).get(p)).thenComparing(b -> b))
        .toList();
  }

  private void leaveOutWhatNobodyRan() {
    long[] third_ms = new long[points.size()];
    for (int p = 1; p < points.size(); p++) {
      List<Integer> order = order(p);
      third_ms[p] = order.size() < 5 ? -1 : read.get(order.get(2)).get(p);
    }
    read.values().forEach(splits -> leaveOut(splits, third_ms));
  }

  private void leaveOut(TreeMap<Integer, Long> splits, long[] third_ms) {
    for (int p : List.copyOf(splits.keySet())) {
      Integer before = splits.lowerKey(p);
      Integer behind = splits.higherKey(p);
      if (before == null || behind == null || third_ms[p] < 0) {
        continue;
      }
      if (third_ms[before] >= 0 && third_ms[behind] >= 0) {
        long off = splits.get(p) - third_ms[p];
        long lost = off - (splits.get(before) - third_ms[before]);
        long back = off - (splits.get(behind) - third_ms[behind]);
        boolean sameWay = lost < 0 && back < 0 || lost > 0 && back > 0;
        boolean far =
            Math.abs(lost) > 0.06 * (third_ms[p] - third_ms[before])
                && Math.abs(back) > 0.06 * (third_ms[behind] - third_ms[p]);
        if (sameWay && far) {
          splits.remove(p);
        }
      }
    }
  }

  /** Who was read before and behind a point but not there, with the time at an even pace. */
  Map<Integer, Long> unread(int p) {
    Map<Integer, Long> unread = new TreeMap<>();
    read.forEach(
        (bib, splits) -> {
          Integer before = splits.lowerKey(p);
          Integer behind = splits.higherKey(p);
          if (!splits.containsKey(p) && before != null && behind != null) {
            long way_mm = distances_mm.get(p) - distances_mm.get(before);
            long whole_mm = distances_mm.get(behind) - distances_mm.get(before);
            long leg_ms = splits.get(behind) - splits.get(before);
            unread.put(bib, splits.get(before) + leg_ms * way_mm / whole_mm);
          }
        });
    return unread;
  }
}
