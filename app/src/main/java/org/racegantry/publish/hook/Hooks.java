package org.racegantry.publish.hook;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.racegantry.live.RaceTail;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.site.CourseClock;

/** The hooks of a race that is served, each on a thread of its own, while it is open. */
public final class Hooks implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration FIRST_SNAPSHOT = Duration.ofSeconds(60);

  private final List<HookLine> lines = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  private Hooks() {}

  /**
   * How far a hook is.
   *
   * @param hook where it leads
   * @param told events that arrived
   * @param waiting events that are being sent, or sent again
   * @param dropped events that were too late, that the receiver refused, or that were corrections
   *     beyond what is sent of one act
   */
  public record Count(String hook, long told, long waiting, long dropped) {}

  /**
   * What hooks need to know of the race.
   *
   * @param tail the race as it goes on
   * @param asOf the race as of a journal entry, where it was told before
   * @param cursors where to note how far each hook is
   * @param course what time it is at the race
   */
  public record Source(
      RaceTail tail, LongFunction<Optional<Snapshot>> asOf, Path cursors, CourseClock course) {}

  /** Begins to tell; a hook that is new is told what happens from now on. */
  public static Hooks open(List<Hook> hooks, Source source, boolean allowInside)
      throws InterruptedException {
    return open(hooks, source, new Courier(allowInside, PATIENCE), Duration.ofSeconds(1));
  }

  static Hooks open(List<Hook> hooks, Source source, Courier courier, Duration pause)
      throws InterruptedException {
    Snapshot now =
        source
            .tail()
            .awaitAfter(0, FIRST_SNAPSHOT)
            .orElseThrow(() -> new IllegalStateException("the race was not there in a minute"));
    HookCursors cursors = new HookCursors(source.cursors());
    HookLine.Surroundings around =
        new HookLine.Surroundings(
            source.tail(), courier, cursors, source.course(), InstantSource.system(), pause);
    Hooks open = new Hooks();
    for (Hook hook : hooks) {
      Snapshot told =
          cursors.of(hook).stream().boxed().findFirst().flatMap(source.asOf()::apply).orElse(now);
      if (cursors.of(hook).isEmpty()) {
        cursors.set(hook, now.seq());
      }
      HookLine line = new HookLine(hook, around, told);
      open.lines.add(line);
      open.threads.add(Thread.ofVirtual().name("hook " + hook).start(line));
    }
    return open;
  }

  /** How far each is. */
  public List<Count> counts() {
    return lines.stream().map(HookLine::count).toList();
  }

  /** Tells nothing more; what was not told is told after the next start, if it is not too late. */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }
}
