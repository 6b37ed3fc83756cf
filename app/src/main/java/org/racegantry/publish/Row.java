package org.racegantry.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.Basis;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Person;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * One line of a results list, ready to be shown: every format and page prints from this view, so
 * that all of them say the same.
 *
 * @param place from 1, or {@link Places#NONE} where the entrant takes none here
 * @param shared whether another has the same place
 * @param result what the facts say about the entrant
 * @param face who it is, as far as this list shows it
 * @param basis which time ranks in this list
 * @param splits those that may be shown, in course order: none of a disqualified entrant, and no
 *     finish of one who has no result
 * @param time_ms the time that ranked at the list's point, elapsed, or {@link Split#UNKNOWN}
 * @param gap_s whole official seconds behind the first of the list, or {@link Split#UNKNOWN}
 * @param interval_s whole official seconds behind the row before, or {@link Split#UNKNOWN}
 * @param places the places by sex, division, nation and club at the list's point
 * @param marks short stable words: records and bests, and what the times rest on; see {@link Marks}
 */
public record Row(
    int place,
    boolean shared,
    Result result,
    PublicFace face,
    Basis basis,
    List<Split> splits,
    long time_ms,
    long gap_s,
    long interval_s,
    Places places,
    List<String> marks) {
  public Row {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(face, "face");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(places, "places");
    splits = List.copyOf(splits);
    marks = List.copyOf(marks);
  }

  /** Who it is; empty where that is not shown. */
  public Person person() {
    return face.person();
  }

  /** The club, or empty where it is not shown. */
  public String club() {
    return face.club();
  }

  /** Whether the entrant takes a place in this list. */
  public boolean placed() {
    return place != Places.NONE;
  }

  /** Whether there is an official time at the finish. */
  public boolean hasFinish() {
    return official_s() != Split.UNKNOWN;
  }

  /** Official time at the finish in whole seconds by the basis of this list, or unknown. */
  public long official_s() {
    return OfficialTime.seconds(basis == Basis.GUN ? result.gunTime_ms() : result.netTime_ms());
  }

  /** The time at the finish that does not rank here, up to the next whole second, or unknown. */
  public long other_s() {
    return OfficialTime.seconds(basis == Basis.GUN ? result.netTime_ms() : result.gunTime_ms());
  }

  /** The time that ranked, rounded up to the second and written out, or empty. */
  public String shownTime() {
    return time_ms == Split.UNKNOWN ? "" : Elapsed.hms(OfficialTime.seconds(time_ms));
  }

  /**
   * Elapsed time at a split by the basis of this list, in milliseconds; {@link Split#UNKNOWN} for
   * an estimate and for the gun's stand-in at the start, which are never shown as times.
   */
  public long shown_ms(Split split) {
    if (!split.ranks() || split.source() == Split.Source.GUN) {
      return Split.UNKNOWN;
    }
    return basis == Basis.GUN ? split.gun_ms() : split.net_ms();
  }

  /** The times that may be shown at each of these points, which may be any, in course order. */
  public long[] shown_ms(List<TimingPoint> points) {
    long[] times = new long[points.size()];
    Arrays.fill(times, Split.UNKNOWN);
    int next = 0;
    for (int i = 0; i < times.length; i++) {
      int at = indexFrom(next, points.get(i));
      if (at >= 0) {
        times[i] = shown_ms(splits.get(at));
        next = at + 1;
      }
    }
    return times;
  }

  private int indexFrom(int first, TimingPoint point) {
    for (int i = first; i < splits.size(); i++) {
      if (splits.get(i).point().id().equals(point.id())) {
        return i;
      }
    }
    return -1;
  }

  /** The last point where the entrant was really seen, among the splits that may be shown. */
  public Optional<Split> lastSeen() {
    return splits.reversed().stream().filter(split -> shown_ms(split) != Split.UNKNOWN).findFirst();
  }
}
