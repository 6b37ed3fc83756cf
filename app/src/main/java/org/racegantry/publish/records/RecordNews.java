package org.racegantry.publish.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.records.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the records of all races stand, worked out at most once a second however many look, because
 * judging 60,000 runners takes longer than a beat of the stream may. Safe for all threads.
 */
public final class RecordNews {
  private static final Logger LOG = LoggerFactory.getLogger(RecordNews.class);
  private static final long AGE_NS = 1_000_000_000L;
  private static final News NONE = new News(null, -1, -1, 0, Map.of());

  private final AtomicBoolean working = new AtomicBoolean();
  private volatile News latest = NONE;

  private RecordNews() {}

  /** What was worked out of one entry. */
  private record News(
      SnapshotView of, long seq, int acts, long at_ns, Map<String, List<WatchLine>> ofRace) {}

  /** The one of a site. */
  public static RecordNews of(SnapshotView view) {
    return view.kept(RecordNews.class, RecordNews::new);
  }

  /** For a page that is made now: not older than a second, and never older than the last act. */
  public List<WatchLine> now(SnapshotView view, Race race) {
    if (isDue(view)) {
      work(view);
    }
    return lines(view, race);
  }

  /** Who a line that says somebody is on the pace of a record is about; empty of others. */
  public Optional<Watch> watch(SnapshotView view, Race race, WatchLine line) {
    return judged(view).snapshot().verdicts().watches().stream()
        .filter(watch -> watch.race().equals(race) && watch.entrant().equals(line.entrant()))
        .filter(watch -> WatchWords.id(watch.key()).equals(line.id()))
        .filter(_ -> line.tone() == WatchLine.Tone.ON)
        .findFirst();
  }

  /** The view whose verdicts are worked out, for whoever needs more of them than lines. */
  public SnapshotView judged(SnapshotView view) {
    if (!hasBook(view)) {
      return view;
    }
    if (isDue(view)) {
      work(view);
    }
    return latest.of();
  }

  /** For the stream, which never waits: what is known, while newer news is being worked out. */
  public List<WatchLine> soon(SnapshotView view, Race race) {
    if (isDue(view) && working.compareAndSet(false, true)) {
      Thread.ofVirtual().name("record-news").start(() -> workApart(view));
    }
    return lines(view, race);
  }

  /** The entry the latest news is of; the newest one where there is no book to be held against. */
  public long seq(SnapshotView view) {
    return hasBook(view) ? latest.seq() : view.snapshot().seq();
  }

  private static boolean hasBook(SnapshotView view) {
    return !view.results().recordBooks().isEmpty();
  }

  private List<WatchLine> lines(SnapshotView view, Race race) {
    return hasBook(view) ? latest.ofRace().getOrDefault(race.id(), List.of()) : List.of();
  }

  private boolean isDue(SnapshotView view) {
    News known = latest;
    return hasBook(view)
        && known.seq() < view.snapshot().seq()
        && (known.acts() != view.results().acts().size()
            || System.nanoTime() - known.at_ns() >= AGE_NS);
  }

  private void workApart(SnapshotView view) {
    try {
      work(view);
    } catch (RuntimeException broken) {
      LOG.error("how the records stand cannot be said; it is tried again", broken);
    } finally {
      working.set(false);
    }
  }

  private synchronized void work(SnapshotView view) {
    if (!isDue(view)) {
      return;
    }
    Map<String, List<WatchLine>> ofRace = new LinkedHashMap<>();
    WatchLines lines = new WatchLines(view.snapshot());
    view.setup().races().forEach(race -> ofRace.put(race.id(), lines.of(race)));
    latest =
        new News(
            view, view.snapshot().seq(), view.results().acts().size(), System.nanoTime(), ofRace);
  }
}
