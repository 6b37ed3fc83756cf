package org.racegantry.publish.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Passed;
import org.racegantry.scoring.Standing;

/**
 * A race as it stands while it is on: whoever was seen furthest along the course comes first, and
 * at the same point whoever was there first. Worked out from the finish backward, only as far as
 * somebody looks.
 */
public final class LiveOrder {
  private final SnapshotView view;
  private final Race race;
  private final List<TimingPoint> left;
  private final List<Entry> known = new ArrayList<>();
  private final BitSet taken = new BitSet();

  public LiveOrder(SnapshotView view, Race race) {
    this.view = view;
    this.race = race;
    this.left = new ArrayList<>(view.setup().points());
  }

  /** One entrant: the furthest point seen at, and the row of the standing there. */
  public record Entry(TimingPoint point, Standing.Row row) {}

  /** The first {@code n} of the race, or all there are. */
  public synchronized List<Entry> first(int n) {
    while (known.size() < n && !left.isEmpty()) {
      TimingPoint furthest = left.getLast();
      Passed passed = view.at(furthest).passed(race);
      long enough = (long) taken.cardinality() + n - known.size();
      int wanted = (int) Math.min(passed.count(), enough);
      for (Standing.Row row : passed.first(wanted)) {
        if (!taken.get(row.entrant())) {
          taken.set(row.entrant());
          known.add(new Entry(furthest, row));
        }
      }
      if (wanted == passed.count()) {
        left.removeLast();
      }
    }
    return List.copyOf(known.subList(0, Math.min(n, known.size())));
  }

  /** Everybody seen so far. */
  public List<Entry> all() {
    return first(Integer.MAX_VALUE);
  }
}
