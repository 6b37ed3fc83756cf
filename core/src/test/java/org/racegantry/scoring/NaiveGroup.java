package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.race.Line;
import org.racegantry.race.Read;
import org.racegantry.race.TimingPoint;

/** Sections 4 and 5 of docs/scoring.md: reads of one entrant close together in one place. */
final class NaiveGroup {
  /** A read that nothing refused, with its corrected time and its line. */
  record Seen(Read read, long time_ms, Line line) {
    boolean main() {
      return line.role() == Line.Role.MAIN;
    }
  }

  /** A time at a point: of a group, or stated by an official (then without group and read). */
  record Candidate(int point, TimingPoint at, long time_ms, NaiveGroup group, Seen read) {
    boolean stated() {
      return group == null;
    }

    Split.Source source() {
      return stated()
          ? Split.Source.OFFICIAL
          : read.main() ? Split.Source.MAIN : Split.Source.BACKUP;
    }
  }

  static final Comparator<Seen> ORDER =
      Comparator.comparingLong(Seen::time_ms)
          .thenComparing(seen -> seen.read().reader())
          .thenComparing(seen -> seen.read().chip())
          .thenComparing(seen -> seen.read().time_ms());

  final int number;
  final TreeSet<String> points;
  final List<Seen> reads = new ArrayList<>();

  private NaiveGroup(int number, TreeSet<String> points) {
    this.number = number;
    this.points = points;
  }

  long first_ms() {
    return reads.getFirst().time_ms();
  }

  /** The groups of one entrant's reads. */
  static List<NaiveGroup> groups(List<Seen> unsorted, long gap_ms) {
    List<NaiveGroup> groups = new ArrayList<>();
    for (Seen seen : unsorted.stream().sorted(ORDER).toList()) {
      TreeSet<String> points = new TreeSet<>(seen.line().points());
      NaiveGroup latest = null;
      for (NaiveGroup group : groups) {
        if (group.points.equals(points)) {
          latest = group;
        }
      }
      if (latest == null || seen.time_ms() - latest.reads.getLast().time_ms() > gap_ms) {
        latest = new NaiveGroup(groups.size(), points);
        groups.add(latest);
      }
      latest.reads.add(seen);
    }
    return groups;
  }

  /** This group's time at a point it serves, before any window. */
  Candidate candidate(int index, TimingPoint point, long gun_ms) {
    boolean anyMain = reads.stream().anyMatch(Seen::main);
    List<Seen> usable = reads.stream().filter(seen -> seen.main() == anyMain).toList();
    long wanted =
        point.take() == TimingPoint.Take.FIRST
            ? usable.getFirst().time_ms()
            : usable.getLast().time_ms();
    Seen giver = usable.stream().filter(seen -> seen.time_ms() == wanted).findFirst().orElseThrow();
    long time_ms = wanted;
    if (!anyMain && point.distance_mm() != 0) {
      long offset_mm = giver.line().offset_mm();
      long way_mm = point.distance_mm() + offset_mm;
      time_ms = wanted - Exact.timesOver(offset_mm, wanted - gun_ms, way_mm);
    }
    return new Candidate(index, point, time_ms, this, giver);
  }
}
