package org.racegantry.cli.play;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Many emulated readers, playing one race together. */
public final class Player implements AutoCloseable {
  private static final long LOOK_MS = 20;
  private static final long SHOW_NS = 1_000_000_000;

  /** Readers that cannot be reached hold up those that can for so long. */
  private static final long GATHER_NS = 10_000_000_000L;

  private final Pace pace;
  private final List<Station> stations;

  private Player(Pace pace, List<Part> parts) {
    this.pace = pace;
    this.stations = parts.stream().map(part -> new Station(part, pace)).toList();
  }

  /** Switches the readers on; they look for Gantry, and see nothing before {@link #play}. */
  public static Player of(Pace pace, List<Part> parts) {
    Player player = new Player(pace, parts);
    player.stations.forEach(Station::start);
    return player;
  }

  /** How far each reader is. */
  public List<Standing> standings() {
    return stations.stream().map(Station::standing).toList();
  }

  /**
   * Waits for Gantry, lets the race begin, and waits until Gantry has all of it.
   *
   * @param patience how long nothing may change before it gives up; while chips are still to cross
   *     there is always something to wait for
   * @param shown told about once a second how far the readers are
   * @return whether nothing is owed any more
   */
  public boolean play(Duration patience, Consumer<List<Standing>> shown)
      throws InterruptedException {
    long shown_ns = System.nanoTime();
    long moved_ns = shown_ns;
    long firstContact_ns = Long.MAX_VALUE;
    List<Standing> before = standings();
    while (true) {
      List<Standing> now = standings();
      long at_ns = System.nanoTime();
      if (now.stream().allMatch(Standing::done)) {
        shown.accept(now);
        return true;
      }
      boolean anybody = now.stream().anyMatch(each -> each.connections() > 0);
      firstContact_ns = anybody ? Math.min(firstContact_ns, at_ns) : firstContact_ns;
      startWhenGathered(now, anybody && at_ns - firstContact_ns > GATHER_NS);
      moved_ns = moved(before, now) ? at_ns : moved_ns;
      before = now;
      if (at_ns - moved_ns > patience.toNanos()) {
        shown.accept(now);
        return false;
      }
      if (at_ns - shown_ns > SHOW_NS) {
        shown_ns = at_ns;
        shown.accept(now);
      }
      Thread.sleep(LOOK_MS);
    }
  }

  private void startWhenGathered(List<Standing> now, boolean longEnough) {
    if (!pace.started() && (longEnough || now.stream().allMatch(each -> each.connections() > 0))) {
      pace.start();
    }
  }

  /** A reader at a limited pace that still has chips to see is waiting for the race. */
  private boolean moved(List<Standing> before, List<Standing> now) {
    for (int i = 0; i < now.size(); i++) {
      Standing then = before.get(i);
      Standing is = now.get(i);
      boolean racing = pace.started() && pace.limited() && is.seen() < is.reads();
      if (racing || is.seen() != then.seen() || is.owed() != then.owed()) {
        return true;
      }
    }
    return false;
  }

  /** The readers say good-bye. */
  @Override
  public void close() {
    stations.forEach(Station::close);
    try {
      for (Station station : stations) {
        station.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
