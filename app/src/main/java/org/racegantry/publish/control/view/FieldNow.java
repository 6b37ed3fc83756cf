package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Where everybody is: one pass over a snapshot, for counts, sweeps and lost runners. */
public final class FieldNow {
  /** Without a pace of one's own: nine minutes a kilometre. */
  private static final long SLOW_MS_PER_KM = 540_000;

  private static final long MM_PER_KM = 1_000_000;
  private static final long PATIENCE_MS = 300_000;

  private final SnapshotView view;
  private final List<One> all;

  private FieldNow(SnapshotView view, List<One> all) {
    this.view = view;
    this.all = List.copyOf(all);
  }

  /**
   * One entrant. Times in milliseconds since 1970; -1 where there is none.
   *
   * @param last position of the point last seen at, or -1
   * @param next position of the point expected next, or -1
   * @param expected_ms when about, by the pace of the last leg
   * @param patience_ms how much later than that is nothing unusual
   */
  public record One(
      Entrant entrant,
      String race,
      String wave,
      Status status,
      int last,
      long last_ms,
      int next,
      long expected_ms,
      long patience_ms) {

    /** Whether the entrant is out on the course and later than can be explained by slowing down. */
    public boolean overdue(long now_ms) {
      return expected_ms > 0 && now_ms > expected_ms + patience_ms;
    }

    /** What sort of entrant this is now, for a sweep. */
    public Where where(long now_ms) {
      return switch (status) {
        case OK, NP -> Where.FINISHED;
        case RUNNING -> overdue(now_ms) ? Where.OVERDUE : Where.RUNNING;
        case NOT_SEEN -> Where.NOT_SEEN;
        case DNS, DNF, DQ -> Where.OUT;
      };
    }
  }

  /** Where an entrant may be. */
  public enum Where {
    NOT_SEEN("not seen"),
    RUNNING("on the course"),
    OVERDUE("overdue"),
    FINISHED("finished"),
    OUT("out");

    private final String words;

    Where(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }

    /** As in an address. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** Everybody of a snapshot. */
  public static FieldNow of(SnapshotView view) {
    List<One> all = new ArrayList<>();
    for (int i = 0; i < view.results().entrants().size(); i++) {
      all.add(one(view, view.results().result(i)));
    }
    return new FieldNow(view, all);
  }

  /** The snapshot it is of. */
  public SnapshotView view() {
    return view;
  }

  /** By position in the results. */
  public List<One> all() {
    return all;
  }

  /** Where one entrant is. */
  static One one(SnapshotView view, Result result) {
    List<TimingPoint> points = view.setup().points();
    List<Split> seen = result.splits().stream().filter(FieldNow::isSeen).toList();
    Split last = seen.isEmpty() ? null : seen.getLast();
    int at = last == null ? -1 : view.setup().indexOfPoint(last.point().id());
    boolean goesOn = result.status() == Status.RUNNING && at >= 0 && at < points.size() - 1;
    long leg_ms = goesOn ? leg_ms(seen, points.get(at + 1)) : 0;
    return new One(
        result.entrant(),
        result.race().id(),
        result.wave().id(),
        result.status(),
        at,
        last == null ? -1 : last.time_ms(),
        goesOn ? at + 1 : -1,
        goesOn ? last.time_ms() + leg_ms : -1,
        Math.max(PATIENCE_MS, leg_ms / 2));
  }

  private static boolean isSeen(Split split) {
    return split.ranks() && split.source() != Split.Source.GUN;
  }

  private static long leg_ms(List<Split> seen, TimingPoint next) {
    Split last = seen.getLast();
    long way_mm = next.distance_mm() - last.point().distance_mm();
    if (seen.size() < 2) {
      return way_mm * SLOW_MS_PER_KM / MM_PER_KM;
    }
    Split before = seen.get(seen.size() - 2);
    long done_mm = Math.max(1, last.point().distance_mm() - before.point().distance_mm());
    return way_mm * (last.time_ms() - before.time_ms()) / done_mm;
  }
}
