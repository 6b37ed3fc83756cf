package org.racegantry.story.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.racegantry.story.Story;

/** Lead groups, losses and returns in races from seeds, judged by a second finder. */
class RandomRacesTest {
  private static final long FIRST_SEED = 1;
  private static final int RACES = 3_000;

  private final TreeMap<String, Integer> met = new TreeMap<>();

  @Test
  void aSecondFinderAgreesOnEveryRace() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + RACES; seed++) {
      String table = RandomTable.of(seed);
      Story story = SplitTable.story(table);
      if (story.sources().results().entrants().size() > 1) {
        compare("seed " + seed + "\n" + table, story);
      }
    }
    System.out.println(met);
    assertThat(met.get("groups")).isGreaterThan(RACES);
    assertThat(met.get("lost")).isGreaterThan(RACES);
    assertThat(met.get("back")).isGreaterThan(RACES / 10);
  }

  private void compare(String what, Story story) {
    NaiveMoments naive = new NaiveMoments(story.sources().results());
    assertThat(Saying.of(story, Moment.LeadGroup.class))
        .as("groups of %s", what)
        .isEqualTo(naive.groups());
    assertThat(Saying.of(story, Moment.Dropped.class))
        .as("losses of %s", what)
        .containsExactlyInAnyOrderElementsOf(naive.lost());
    assertThat(Saying.of(story, Moment.CameBack.class))
        .as("returns of %s", what)
        .containsExactlyInAnyOrderElementsOf(naive.back());
    met.merge("groups", naive.groups().size(), Integer::sum);
    met.merge("lost", naive.lost().size(), Integer::sum);
    met.merge("back", naive.back().size(), Integer::sum);
  }
}
