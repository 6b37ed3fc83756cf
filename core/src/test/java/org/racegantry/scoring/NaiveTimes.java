package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.NaiveGroup.Candidate;

/** Sections 8 and 9 of docs/scoring.md for one entrant: splits, times and status. */
final class NaiveTimes {
  private final NaiveRunner runner;

  NaiveTimes(NaiveRunner runner) {
    this.runner = runner;
  }

  boolean startMissed() {
    return !runner.chain.isEmpty() && runner.link(0) == null;
  }

  /** When the entrant's own time begins. */
  private long start_ms() {
    return runner.link(0) == null ? runner.gun_ms : runner.link(0).time_ms();
  }

  List<Split> splits() {
    List<Split> splits = new ArrayList<>();
    List<TimingPoint> points = runner.facts.setup.points();
    for (int p = 0; p < points.size(); p++) {
      Candidate link = runner.link(p);
      if (link != null) {
        splits.add(split(points.get(p), link.time_ms(), link.source()));
      } else if (p == 0 && startMissed()) {
        splits.add(split(points.get(p), runner.gun_ms, Split.Source.GUN));
      } else if (p > 0 && seenFrom(p) != null) {
        splits.add(split(points.get(p), estimate_ms(points.get(p), p), Split.Source.ESTIMATE));
      }
    }
    return splits;
  }

  private Split split(TimingPoint point, long time_ms, Split.Source source) {
    return new Split(point, time_ms, time_ms - runner.gun_ms, time_ms - start_ms(), source);
  }

  /** The nearest link behind a point on the course, or null. */
  private Candidate seenFrom(int point) {
    return runner.chain.stream().filter(link -> link.point() > point).findFirst().orElse(null);
  }

  private long estimate_ms(TimingPoint point, int index) {
    // Before the point there is a link, or the gun, which stands in at the first point.
    long before_ms = runner.gun_ms;
    long before_mm = runner.facts.setup.start().distance_mm();
    for (Candidate link : runner.chain) {
      if (link.point() < index) {
        before_ms = link.time_ms();
        before_mm = link.at().distance_mm();
      }
    }
    Candidate next = seenFrom(index);
    long way_mm = next.at().distance_mm() - before_mm;
    if (way_mm == 0) {
      return before_ms;
    }
    long partWay_mm = point.distance_mm() - before_mm;
    return before_ms + Exact.timesOver(next.time_ms() - before_ms, partWay_mm, way_mm);
  }

  /** The status; {@code latest_ms} is the latest link of anybody's chain. */
  Status status(long latest_ms) {
    Status ruling = runner.ruling();
    if (ruling == Status.DNS
        || ruling == Status.DNF
        || ruling == Status.DQ
        || ruling == Status.NP) {
      return ruling;
    }
    if (runner.finish() != null) {
      return Status.OK;
    }
    boolean declared = runner.facts.state(runner.race.id()) != org.racegantry.race.ResultState.LIVE;
    boolean over =
        runner.race.limit_ms() != org.racegantry.race.Race.NO_LIMIT
            && latest_ms > runner.gun_ms + runner.race.limit_ms();
    boolean seen = !runner.chain.isEmpty();
    if (declared || over) {
      return seen ? Status.DNF : Status.DNS;
    }
    return seen ? Status.RUNNING : Status.NOT_SEEN;
  }

  /** The codes of the result's notices, in alphabetical order. */
  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (runner.gunPlanned) {
      notices.add("GUN_PLANNED");
    }
    int estimatesInARow = 0;
    for (Split split : splits()) {
      switch (split.source()) {
        case MAIN -> {}
        case BACKUP -> notices.add("BACKUP_USED");
        case OFFICIAL -> notices.add("OFFICIAL_TIME_USED");
        case GUN -> notices.add("START_MISSING");
        case ESTIMATE -> notices.add("POINT_MISSED");
      }
      estimatesInARow = split.source() == Split.Source.ESTIMATE ? estimatesInARow + 1 : 0;
      if (estimatesInARow == 2) {
        notices.add("POINTS_MISSED_IN_A_ROW");
      }
    }
    Collections.sort(notices);
    return notices;
  }

  /** The result without places. */
  Observed.Runner runner(long latest_ms) {
    Status status = status(latest_ms);
    boolean timed = runner.finish() != null && (status == Status.OK || status == Status.NP);
    return new Observed.Runner(
        runner.entrant,
        runner.race.id(),
        runner.wave.id(),
        status,
        status == Status.DQ ? runner.facts.rulings.get(runner.entrant.id()).rule() : "",
        runner.gun_ms,
        runner.gunPlanned,
        splits(),
        timed ? runner.finish().time_ms() - runner.gun_ms : Split.UNKNOWN,
        timed ? runner.finish().time_ms() - start_ms() : Split.UNKNOWN,
        Places.NOWHERE,
        notices());
  }
}
