package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/**
 * The real scorer and the naive one agree in everything, in worlds from seeds. A failure prints the
 * seed and the smallest world that still shows it: make that a race folder. {@code
 * -Dgantry.worlds=N} and {@code -Dgantry.seed=N} try others.
 */
class RandomWorldsTest {
  private static final int WORLDS = Integer.getInteger("gantry.worlds", 3000);
  private static final long FIRST_SEED = Long.getLong("gantry.seed", 1);

  @Test
  void theRealScorerAgreesWithTheNaiveOne() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      String text = RandomWorld.text(seed, 5);
      if (differ(text)) {
        String smallest = smallest(text);
        World world = World.of(smallest);
        assertThat(real(world))
            .as("seed " + seed + ", smallest world:\n" + smallest)
            .isEqualTo(Judged.naive(world).text());
      }
    }
  }

  private static boolean differ(String text) {
    World world = World.of(text);
    return !real(world).equals(Judged.naive(world).text());
  }

  private static String real(World world) {
    try {
      return Judged.real(world).text();
    } catch (RuntimeException | AssertionError broken) {
      // A broken scorer differs too; the smallest world shows where it breaks.
      return broken + " at " + Arrays.asList(broken.getStackTrace()).subList(0, 3);
    }
  }

  /** Leaves out every line without which the two still differ. */
  private static String smallest(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (int i = lines.size() - 1; i >= 0; i--) {
        List<String> without = new ArrayList<>(lines);
        without.remove(i);
        if (stillDiffers(String.join("\n", without))) {
          lines = without;
          shorter = true;
        }
      }
    }
    return String.join("\n", lines);
  }

  private static boolean stillDiffers(String text) {
    try {
      return differ(text);
    } catch (RuntimeException noWorld) {
      // A line that another one needs cannot be left out.
      return false;
    }
  }
}
