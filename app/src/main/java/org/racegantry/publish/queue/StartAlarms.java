package org.racegantry.publish.queue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Status;

/**
 * Within a minute of each gun: does the start line read its wave? Nothing of a wave at all is an
 * alarm; so is clearly less, at the same time after the gun, than the waves before showed. Later,
 * when the field was read further on, the rate of each wave at the start is held to the same.
 */
final class StartAlarms implements Rule {
  private static final long FIRST_LOOK_MS = 30_000;
  private static final long LAST_LOOK_MS = 900_000;
  private static final int SMALL_WAVE = 3;
  private static final int ENOUGH = 20;
  private static final int MISSED_AT_LEAST = 8;
  private static final int BAD_PCT = 60;

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    int waves = scene.setup.waves().size();
    Starts starts = new Starts(scene);
    for (int w = 0; w < waves; w++) {
      long since_ms = scene.now_ms - scene.seen.gun_ms(w);
      if (scene.seen.gunPlanned(w) || since_ms < FIRST_LOOK_MS || starts.size[w] < SMALL_WAVE) {
        continue;
      }
      if (starts.further[w] - starts.both[w] >= MISSED_AT_LEAST
          && starts.both[w] * 100 < starts.further[w] * BAD_PCT) {
        found.accept(missed(scene, starts, w));
      } else if (since_ms < LAST_LOOK_MS && starts.seen[w] == 0) {
        found.accept(silent(scene, starts, w, since_ms));
      } else if (since_ms < LAST_LOOK_MS) {
        compare(scene, starts, w, since_ms, found);
      }
    }
  }

  private static String wave(Scene scene, int w) {
    return Words.plain(scene.setup.waves().get(w).id());
  }

  private static Finding silent(Scene scene, Starts starts, int w, long since_ms) {
    return new Finding(
        Words.id("start", scene.setup.waves().get(w).id()),
        Kind.LINE,
        Urgency.NOW,
        "Wave "
            + wave(scene, w)
            + " was started "
            + Words.span(since_ms)
            + " ago and no chip of its "
            + Words.runners(starts.size[w])
            + " has been read at the start: check the start line's readers and the gun.",
        List.of("Either the line does not read, or the gun belongs to another wave or time."),
        List.of(new Finding.Step('g', "correct the gun", "gun", gunFields(scene, w))));
  }

  private static java.util.Map<String, String> gunFields(Scene scene, int w) {
    return Words.fields("wave", scene.setup.waves().get(w).id());
  }

  private static Finding missed(Scene scene, Starts starts, int w) {
    return new Finding(
        Words.id("start", scene.setup.waves().get(w).id()),
        Kind.LINE,
        Urgency.SOON,
        "The start line read "
            + starts.both[w]
            + " of the "
            + Words.runners(starts.further[w])
            + " of wave "
            + wave(scene, w)
            + " who were read further on ("
            + Words.percent(starts.both[w], starts.further[w])
            + " %): fetch what its readers have stored; net times count from the gun until then.",
        List.of(
            "Sure: they were read further on.", "Rule on nobody because of a missing start read."),
        List.of());
  }

  /** The part of the wave that had crossed at this time after the gun, beside the waves before. */
  private static void compare(
      Scene scene, Starts starts, int w, long since_ms, Consumer<Finding> found) {
    long at_ms = Math.min(since_ms, 60_000);
    long[] shares = new long[scene.setup.waves().size()];
    int[] crossed = starts.within(at_ms);
    int n = 0;
    for (int other = 0; other < shares.length; other++) {
      boolean before =
          starts.race[other] == starts.race[w]
              && !scene.seen.gunPlanned(other)
              && scene.seen.gun_ms(other) < scene.seen.gun_ms(w)
              && starts.size[other] >= ENOUGH;
      if (before) {
        shares[n++] = crossed[other] * 1000L / starts.size[other];
      }
    }
    if (n == 0 || starts.size[w] < ENOUGH) {
      return;
    }
    Arrays.sort(shares, 0, n);
    long usual = shares[n / 2] * starts.size[w] / 1000;
    long own = crossed[w];
    if (usual - own >= ENOUGH && own * 2 < usual) {
      found.accept(fewer(scene, w, own, usual, at_ms));
    }
  }

  private static Finding fewer(Scene scene, int w, long own, long usual, long at_ms) {
    return new Finding(
        Words.id("start", scene.setup.waves().get(w).id()),
        Kind.LINE,
        Urgency.NOW,
        "Only "
            + own
            + " of wave "
            + wave(scene, w)
            + " were read in the first "
            + Words.span(at_ms)
            + " after its gun; the waves before had about "
            + usual
            + " by then: look at the start line's readers and antennas.",
        List.of("Likely: waves of one race cross the start at much the same rate."),
        List.of());
  }

  /** How each wave crossed the start. */
  private static final class Starts {
    private final Scene scene;
    final int[] size;
    final int[] race;
    final int[] seen;

    /** Read at a point behind the start, and of those also at the start. */
    final int[] further;

    final int[] both;

    Starts(Scene scene) {
      this.scene = scene;
      int waves = scene.setup.waves().size();
      size = new int[waves];
      race = new int[waves];
      seen = new int[waves];
      further = new int[waves];
      both = new int[waves];
      for (int i = 0; i < scene.entrants; i++) {
        int w = scene.seen.wave(i);
        race[w] = scene.seen.race(i);
        size[w] += scene.seen.status(i) == Status.DNS ? 0 : 1;
        boolean start = scene.seen.seen(i, 0);
        boolean later = scene.seen.lastSeen(i) > 0;
        seen[w] += start ? 1 : 0;
        further[w] += later ? 1 : 0;
        both[w] += start && later ? 1 : 0;
      }
    }

    /** How many of each wave had crossed so long after their gun. */
    int[] within(long ms) {
      int[] crossed = new int[size.length];
      for (int i = 0; i < scene.entrants; i++) {
        boolean in = scene.seen.seen(i, 0) && scene.seen.time_ms(i, 0) <= scene.gun_ms(i) + ms;
        crossed[scene.seen.wave(i)] += in ? 1 : 0;
      }
      return crossed;
    }
  }
}
