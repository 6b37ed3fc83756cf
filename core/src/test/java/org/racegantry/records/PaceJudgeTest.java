package org.racegantry.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** On pace, off pace, lost: when it is said, and that it is not taken back lightly. */
class PaceJudgeTest {
  private static final long MARATHON_MM = 42_195_000;
  private static final long KM_MM = 1_000_000;
  private static final long FASTEST_MM_PER_S = 7_222;

  /** Kiptum in London 2023, times as reported, against the course record of 2:02:37. */
  @Test
  void the_course_record_of_2023_is_off_pace_until_the_leg_to_35_km() {
    assertThat(paces(7_357, 870, 1_753, 2_630, 3_507, 4_376, 5_243, 6_072, 6_913))
        .containsExactly(
            Pace.ON, Pace.OFF, Pace.OFF, Pace.OFF, Pace.OFF, Pace.OFF, Pace.ON, Pace.ON);
  }

  /** The same against the world record of 2:01:09: four seconds inside at 35 km are not enough. */
  @Test
  void the_world_record_is_never_said_to_be_on_by_a_few_seconds() {
    assertThat(paces(7_269, 870, 1_753, 2_630, 3_507, 4_376, 5_243, 6_072, 6_913))
        .containsExactly(
            Pace.OFF, Pace.OFF, Pace.OFF, Pace.OFF, Pace.OFF, Pace.OFF, Pace.OFF, Pace.OFF);
  }

  @Test
  void a_second_up_and_a_second_down_do_not_flicker() {
    long seed = 4;
    SplittableRandom random = new SplittableRandom(seed);
    for (int run = 0; run < 500; run++) {
      PaceJudge judge = new PaceJudge(7_200_000, MARATHON_MM, FASTEST_MM_PER_S);
      long even_ms = 7_200_000L * 5 * KM_MM / MARATHON_MM;
      List<Pace> said = new ArrayList<>();
      long elapsed_ms = 0;
      for (int leg = 1; leg <= 8; leg++) {
        elapsed_ms += even_ms + random.nextInt(-250, 251);
        said.add(judge.at(leg * 5 * KM_MM, elapsed_ms));
      }
      assertThat(said.stream().distinct().count()).as("seed %d, run %d", seed, run).isEqualTo(1);
    }
  }

  @Test
  void what_takes_far_more_than_the_fastest_leg_is_lost_and_found_only_by_running_it() {
    PaceJudge judge = new PaceJudge(7_200_000, MARATHON_MM, FASTEST_MM_PER_S);
    assertThat(judge.at(10 * KM_MM, 1_706_000)).isEqualTo(Pace.ON);
    assertThat(judge.at(20 * KM_MM, 3_700_000)).as("a slow leg").isEqualTo(Pace.OFF);
    assertThat(judge.at(30 * KM_MM, 5_600_000)).as("26:40 for 12.195 km").isEqualTo(Pace.LOST);
    assertThat(judge.at(35 * KM_MM, 6_150_000)).as("found by running").isEqualTo(Pace.ON);
  }

  @Test
  void a_mark_that_has_gone_by_is_lost() {
    PaceJudge judge = new PaceJudge(7_200_000, MARATHON_MM, FASTEST_MM_PER_S);
    assertThat(judge.at(40 * KM_MM, 7_200_000)).isEqualTo(Pace.LOST);
  }

  @Test
  void times_stated_backward_are_no_leg() {
    PaceJudge judge = new PaceJudge(7_200_000, MARATHON_MM, FASTEST_MM_PER_S);
    judge.at(10 * KM_MM, 1_700_000);
    assertThat(judge.takes(15 * KM_MM, 1_700_000)).isFalse();
    assertThat(judge.takes(10 * KM_MM, 1_800_000)).isFalse();
    assertThat(judge.takes(15 * KM_MM, 1_700_001)).isTrue();
  }

  private static List<Pace> paces(long mark_s, long... elapsed_s) {
    PaceJudge judge = new PaceJudge(mark_s * 1_000, MARATHON_MM, FASTEST_MM_PER_S);
    List<Pace> paces = new ArrayList<>();
    for (int leg = 0; leg < elapsed_s.length; leg++) {
      long point_mm = List.of(5, 10, 15, 20, 25, 30, 35, 40).get(leg) * KM_MM;
      paces.add(judge.at(point_mm, elapsed_s[leg] * 1_000));
    }
    return paces;
  }
}
