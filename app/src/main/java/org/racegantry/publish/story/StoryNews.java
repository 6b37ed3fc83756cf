package org.racegantry.publish.story;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.racegantry.live.RaceFeed;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.scoring.Results;
import org.racegantry.story.Story;
import org.racegantry.story.tell.Report;
import org.racegantry.story.tell.Teller;

/**
 * The reports of a site, told at most once a second however many read them, because finding what
 * happened among 60,000 runners takes longer than a page may. Safe for all threads.
 */
final class StoryNews {
  private static final long AGE_NS = 1_000_000_000L;

  private volatile Edition latest;

  private final LongSupplier clock_ns;

  /** Reports told by a clock that only counts on, in nanoseconds. */
  StoryNews(LongSupplier clock_ns) {
    this.clock_ns = clock_ns;
  }

  /** A report and the snapshot it is of. */
  record Told(Snapshot snapshot, Paper paper) {}

  /** One moment of the race, told in as many languages as were asked for since. */
  private record Edition(
      Snapshot snapshot, int acts, long at_ns, Story story, Map<Wish, Paper> papers) {
    Paper paper(Wish wish) {
      return papers.computeIfAbsent(wish, asked -> PaperMaker.of(snapshot, told(asked), asked));
    }

    private Story told(Wish wish) {
      return wish.race().isEmpty() ? story : story.only(wish.race());
    }
  }

  /** The one of a site. */
  static StoryNews of(SnapshotView view) {
    return view.kept(StoryNews.class, () -> new StoryNews(System::nanoTime));
  }

  /** The report for a page that is made now: not older than a second, nor than the last act. */
  Told now(SnapshotView view, Wish wish, RaceFeed feed) {
    Edition edition = isDue(latest, view) ? made(view, feed) : latest;
    Paper paper = edition.paper(wish);
    return new Told(edition.snapshot(), paper.with(StoryLog.of(view).of(wish)));
  }

  private synchronized Edition made(SnapshotView view, RaceFeed feed) {
    if (isDue(latest, view)) {
      Snapshot snapshot = view.snapshot();
      latest =
          new Edition(
              snapshot,
              view.results().acts().size(),
              clock_ns.getAsLong(),
              PaperMaker.story(snapshot, Audience.EVERYBODY, ""),
              new ConcurrentHashMap<>());
      Results results = snapshot.results();
      Report usual = Teller.write(latest.story(), Wish.usual().habit());
      List<Saying> sayings = Saying.of(usual, results);
      StoryLog.of(view).follow(feed, sayings, Saying.declared(results));
    }
    return latest;
  }

  private boolean isDue(Edition known, SnapshotView view) {
    if (known == null) {
      return true;
    }
    boolean newer = known.snapshot() != view.snapshot();
    boolean acted = known.acts() != view.results().acts().size();
    return newer && (acted || clock_ns.getAsLong() - known.at_ns() >= AGE_NS);
  }
}
