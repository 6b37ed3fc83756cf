package org.racegantry.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.book.Day;
import org.racegantry.records.book.Own;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * Finds who is nearest to each record still open: of those who may hold it, whoever was first at
 * the point furthest along the course. Once that runner is in, the verdict speaks.
 */
final class Watching {
  private static final int NOBODY = -1;

  private final Results results;
  private final Contenders contenders;
  private final Day day;
  private final List<TimingPoint> points;
  private final int[][] firstOfKind;

  Watching(Results results, Contenders contenders, Day day) {
    this.results = results;
    this.contenders = contenders;
    this.day = day;
    this.points = results.setup().points();
    this.firstOfKind = firstOfKind();
  }

  private int[][] firstOfKind() {
    int[][] first = new int[points.size()][contenders.kinds().size()];
    for (int[] ofPoint : first) {
      Arrays.fill(ofPoint, NOBODY);
    }
    for (int i = 0; i < results.entrants().size(); i++) {
      Status status = results.status(i);
      if (status != Status.RUNNING && status != Status.OK) {
        continue;
      }
      int kind = contenders.kindOf(i);
      for (int p = 1; p < points.size(); p++) {
        int best = first[p][kind];
        long here_ms = elapsed_ms(i, p);
        if (here_ms > 0 && (best == NOBODY || here_ms < elapsed_ms(best, p))) {
          first[p][kind] = i;
        }
      }
    }
    return first;
  }

  /** From the gun, or {@link Split#UNKNOWN} where the runner was not seen. */
  private long elapsed_ms(int entrant, int point) {
    long seen_ms = results.seenAt_ms(entrant, point);
    return seen_ms == Split.UNKNOWN ? Split.UNKNOWN : seen_ms - results.gun_ms(entrant);
  }

  /**
   * Of keys without a mark there is nothing to watch. One watch for each race and each record still
   * open in it, in the order of stakes.
   */
  List<Watch> of(List<Stake> atFinish) {
    Own leftOut = Stakes.leftOut(results.setup(), day);
    List<Watch> watches = new ArrayList<>();
    for (Stake stake : atFinish) {
      Optional<BookMark> toBeat = day.toBeat(stake.key(), leftOut);
      for (int race = 0; toBeat.isPresent() && race < races().size(); race++) {
        int leader = leader(race, stake.key());
        if (leader != NOBODY) {
          watch(leader, races().get(race), stake.key(), toBeat.get()).ifPresent(watches::add);
        }
      }
    }
    return List.copyOf(watches);
  }

  private List<Race> races() {
    return results.setup().races();
  }

  /** The leader of those who may hold it, unless in already. */
  private int leader(int race, RecordKey key) {
    for (int p = points.size() - 1; p > 0; p--) {
      int leader = NOBODY;
      for (int kind = 0; kind < contenders.kinds().size(); kind++) {
        int first = firstOfKind[p][kind];
        boolean may =
            first != NOBODY
                && contenders.kinds().get(kind).race() == race
                && contenders.isOf(race, key)
                && contenders.mayHold(contenders.kinds().get(kind), key);
        if (may && (leader == NOBODY || elapsed_ms(first, p) < elapsed_ms(leader, p))) {
          leader = first;
        }
      }
      if (leader != NOBODY) {
        return p == points.size() - 1 ? NOBODY : leader;
      }
    }
    return NOBODY;
  }

  private Optional<Watch> watch(int entrant, Race race, RecordKey key, BookMark toBeat) {
    long distance_mm = key.event().distance_mm();
    PaceJudge judge = new PaceJudge(toBeat.mark_s() * 1_000, distance_mm, race.fastest_mm_per_s());
    List<BookMark> splits = day.splitsOf(toBeat);
    List<Watch.Step> steps = new ArrayList<>();
    for (int p = 1; p < points.size() - 1; p++) {
      long elapsed_ms = elapsed_ms(entrant, p);
      if (judge.takes(points.get(p).distance_mm(), elapsed_ms)) {
        Pace pace = judge.at(points.get(p).distance_mm(), elapsed_ms);
        long projected_ms = judge.projected_ms();
        steps.add(
            new Watch.Step(
                points.get(p),
                elapsed_ms,
                projected_ms,
                OfficialTime.seconds(projected_ms) - toBeat.mark_s(),
                behindSplit_s(splits, points.get(p), elapsed_ms),
                pace));
      }
    }
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Watch(results.entrants().get(entrant).id(), entrant, race, key, toBeat, steps));
  }

  private static OptionalLong behindSplit_s(
      List<BookMark> splits, TimingPoint point, long elapsed_ms) {
    for (BookMark split : splits) {
      if (split.key().event().distance_mm() == point.distance_mm()) {
        return OptionalLong.of(OfficialTime.seconds(elapsed_ms) - split.mark_s());
      }
    }
    return OptionalLong.empty();
  }
}
