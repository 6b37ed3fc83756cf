package org.racegantry.publish.queue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Line;
import org.racegantry.race.Status;

/**
 * Waves that should have been started and have no gun, and guns the wave's own start reads
 * contradict. The reads tell about when a wave was let go: from then on its starters cross at a
 * steady rate, while a few may have been read before, waiting. A gun is doubted only on strong
 * evidence: where few runners walk over the line one by one, minutes without any mean nothing.
 */
final class WaveGuns implements Rule {
  private static final long LATE_MS = 60_000;
  private static final long BEFORE_PLAN_MS = 600_000;
  private static final long TOO_EARLY_MS = 120_000;
  private static final int STARTERS = 5;

  /** So many starters, or nearly all of a small wave, show how they follow one another. */
  private static final int ENOUGH = 20;

  /** Starters who came singly leave a gap of so many usual ones less often than once a season. */
  private static final int GAPS = 30;

  private static final long WINDOW_MS = 15_000;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    long[][] crossed = crossings(scene);
    int[] sizes = new int[crossed.length];
    for (int i = 0; i < scene.entrants; i++) {
      sizes[scene.seen.wave(i)]++;
    }
    for (int w = 0; w < crossed.length; w++) {
      if (scene.seen.gunPlanned(w)) {
        missing(scene, w, crossed[w], found);
      } else {
        contradicted(scene, w, crossed[w], sizes, found);
      }
    }
  }

  /** When each starter of a wave was last on a start line, whatever the gun says; in order. */
  private static long[][] crossings(Scene scene) {
    int waves = scene.setup.waves().size();
    long[][] crossed = new long[waves][16];
    int[] n = new int[waves];
    List<Line> lines = scene.mains(0);
    for (int i = 0; i < scene.entrants; i++) {
      int w = scene.seen.wave(i);
      long last_ms =
          scene.seen.status(i) == Status.DNS ? ReaderTally.NEVER : start(scene, lines, i);
      if (last_ms != ReaderTally.NEVER) {
        if (n[w] == crossed[w].length) {
          crossed[w] = Arrays.copyOf(crossed[w], n[w] * 2);
        }
        crossed[w][n[w]++] = last_ms;
      }
    }
    for (int w = 0; w < waves; w++) {
      crossed[w] = Arrays.copyOf(crossed[w], n[w]);
      Arrays.sort(crossed[w]);
    }
    return crossed;
  }

  private static long start(Scene scene, List<Line> lines, int entrant) {
    if (scene.seen.seen(entrant, 0)) {
      return scene.seen.time_ms(entrant, 0);
    }
    long last_ms = ReaderTally.NEVER;
    for (Line line : lines) {
      // A line that is the finish as well says nothing about the start.
      if (line.points().size() == 1) {
        for (String reader : line.readers()) {
          last_ms = Math.max(last_ms, scene.lastAt_ms(reader, entrant));
        }
      }
    }
    return last_ms;
  }

  private static void missing(Scene scene, int w, long[] crossed, Consumer<Finding> found) {
    long planned_ms = scene.seen.gun_ms(w);
    int from = firstFrom(crossed, planned_ms - BEFORE_PLAN_MS);
    boolean running = onset(crossed, from) >= 0;
    if (!running && scene.now_ms < planned_ms + LATE_MS) {
      return;
    }
    String wave = scene.setup.waves().get(w).id();
    long onset_ms = running ? crossed[onset(crossed, from)] : planned_ms;
    boolean before = scene.now_ms < planned_ms;
    String told =
        "Wave "
            + Words.plain(wave)
            + (before ? " is planned for " : " was planned for ")
            + scene.words.clock(planned_ms)
            + " and has no gun";
    String reads =
        running
            ? ", and its starters cross the line since about " + scene.words.clock(onset_ms)
            : ", and nobody of it crosses the start yet";
    Optional<Marks.Marked> mark = mark(scene, w);
    String ask = running ? ": enter the starter's time." : ": is it late?";
    String hint =
        running
            ? "The reads alone are good to some seconds; ask the starter."
            : "A gun can be entered the moment it is fired.";
    found.accept(
        new Finding(
            Words.id("gun", wave),
            Kind.GUN,
            Urgency.NOW,
            told + reads + (mark.isPresent() ? ": a device marked one, confirm it." : ask),
            List.of(
                "Times count from the planned start until there is a gun, and say so.",
                mark.map(one -> MarkedGuns.marked(scene, one) + ".").orElse(hint)),
            List.of(
                mark.map(one -> MarkedGuns.step(scene, one, w, 'g'))
                    .orElseGet(() -> step(scene, wave, onset_ms)))));
  }

  /** Of the marks that are likely this wave's gun, the one nearest its plan. */
  private static Optional<Marks.Marked> mark(Scene scene, int w) {
    return Marks.open(scene).stream()
        .filter(one -> one.wave() == w)
        .min(Comparator.comparingLong(one -> Marks.away_ms(scene, one.at_ms(), w)));
  }

  private static void contradicted(
      Scene scene, int w, long[] crossed, int[] sizes, Consumer<Finding> found) {
    if (scene.seen.gun_ms(w) > scene.now_ms) {
      return;
    }
    long gun_ms = scene.seen.gun_ms(w);
    int from = firstFrom(crossed, gun_ms - BEFORE_PLAN_MS * 3);
    int first = onset(crossed, from);
    if (first < 0) {
      return;
    }
    int early = firstFrom(crossed, gun_ms) - from;
    int all = crossed.length - from;
    // Some stand on the line before they start; most of a wave does not.
    boolean tooLate = early >= STARTERS && early * 3 >= sizes[w] && crossed[first] < gun_ms;
    boolean shown = all >= ENOUGH || all >= STARTERS && all * 5 >= sizes[w] * 4;
    boolean tooEarly = shown && isGap(crossed, from, first, crossed[first] - gun_ms);
    if (tooLate || tooEarly) {
      found.accept(wrong(scene, w, crossed[first], tooLate ? early : 0, all));
    }
  }

  /** Whether so long almost without anybody is out of all proportion to how starters follow. */
  private static boolean isGap(long[] crossed, int from, int first, long gap_ms) {
    boolean almostNobody = (first - from) * 10 <= crossed.length - from;
    // The last quarter may be stragglers, who say nothing about the rate.
    int steps = (crossed.length - first) * 3 / 4;
    long body_ms = crossed[Math.min(first + steps, crossed.length - 1)] - crossed[first];
    return almostNobody && gap_ms > TOO_EARLY_MS && gap_ms * steps > body_ms * GAPS;
  }

  private static Finding wrong(Scene scene, int w, long onset_ms, int early, int all) {
    String wave = scene.setup.waves().get(w).id();
    String gun = scene.words.clock(scene.seen.gun_ms(w));
    String told =
        early > 0
            ? early
                + " of "
                + Words.count(all, "starter", "starters")
                + " of wave "
                + Words.plain(wave)
                + " were last on the start line before its gun at "
                + gun
            : "The gun of wave "
                + Words.plain(wave)
                + " stands at "
                + gun
                + ", and its first starters crossed "
                + Words.span(onset_ms - scene.seen.gun_ms(w))
                + " later";
    return new Finding(
        Words.id("gun", wave),
        Kind.GUN,
        Urgency.NOW,
        told + ": the reads say about " + scene.words.clock(onset_ms) + "; ask the starter.",
        List.of(
            early > 0
                ? "Likely the gun is late, or is that of another wave."
                : "Likely the gun is early, or is that of another wave.",
            "The reads alone are good to some seconds; every time of the wave moves with the gun."),
        List.of(step(scene, wave, onset_ms)));
  }

  private static Step step(Scene scene, String wave, long time_ms) {
    long whole_s_ms = Math.floorDiv(time_ms, 1000L) * 1000;
    return new Step(
        'g',
        "enter the gun of " + Words.plain(wave),
        "gun",
        Words.fields("wave", wave, "time", scene.words.typed(whole_s_ms)));
  }

  private static int firstFrom(long[] sorted, long from_ms) {
    int at = Arrays.binarySearch(sorted, from_ms);
    while (at > 0 && sorted[at - 1] == from_ms) {
      at--;
    }
    return at < 0 ? -at - 1 : at;
  }

  /**
   * The first from which on the wave crosses at something like its full rate, or -1. Who waits near
   * the line is read before, now and then.
   */
  private static int onset(long[] crossed, int from) {
    int peak = 0;
    for (int i = from; i < crossed.length; i++) {
      peak = Math.max(peak, within(crossed, i));
    }
    int together = Math.max(2, Math.min(peak, Math.max(STARTERS, peak * 2 / 5)));
    for (int i = from; i < crossed.length; i++) {
      if (within(crossed, i) >= together) {
        return i;
      }
    }
    return -1;
  }

  private static int within(long[] crossed, int i) {
    return firstFrom(crossed, crossed[i] + WINDOW_MS) - i;
  }
}
