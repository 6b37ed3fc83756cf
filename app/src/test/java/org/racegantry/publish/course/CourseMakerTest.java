package org.racegantry.publish.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteState;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/** Where they are about now; ten kilometres with a mat half way. */
class CourseMakerTest {
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private SiteState state;

  @BeforeEach
  void open() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker", "Charlie", "Dog");
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    state = new SiteState(tail);
  }

  @AfterEach
  void close() {
    tail.close();
    journal.close();
    race.close();
  }

  private Course courseAt(long after_ms) {
    SnapshotView view = view();
    CourseClock clock =
        new CourseClock() {
          @Override
          public long now_ms() {
            return TinyRace.GUN_ms + after_ms;
          }

          @Override
          public double speed() {
            return 1;
          }
        };
    return CourseMaker.of(view, view.setup().races().getFirst(), clock);
  }

  private SnapshotView view() {
    long seq = race.journal().head().seq();
    try {
      assertThat(tail.awaitAfter(seq - 1, Duration.ofSeconds(20))).isPresent();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    return state.view();
  }

  @Test
  void nobodyIsEstimatedBeforeTheGunAndEverybodyWhoStartedAfterIt() {
    assertThat(courseAt(60_000).shown()).isFalse();
    race.pass(1, "START", 1_000);
    Course.Dot dot = courseAt(60_000).dots().getFirst();
    assertThat(dot.label()).isEqualTo("ABLE");
    assertThat(dot.at_mm()).isBetween(1L, 1_000_000L);
  }

  @Test
  void aRunnerIsBetweenTheLastPointAndTheNextWithABandAroundTheDot() {
    race.pass(1, "START", 0);
    race.pass(1, "5K", 1_000_000);
    Course.Dot dot = courseAt(1_200_000).dots().getFirst();
    assertThat(dot.at_mm()).isBetween(5_800_000L, 6_000_000L);
    assertThat(dot.low_mm()).isLessThan(dot.at_mm()).isGreaterThan(5_000_000L);
    assertThat(dot.high_mm()).isGreaterThan(dot.at_mm()).isLessThan(10_000_000L);
    assertThat(dot.until_mm()).isEqualTo(10_000_000);
    assertThat(courseAt(1_200_000).sentence()).isEqualTo("ABLE about " + dot.km() + " km");
  }

  @Test
  void anEstimateNeverPassesAPointWhereNobodyWasSeenAndSaysSo() {
    race.pass(1, "5K", 1_000_000);
    assertThat(courseAt(2_030_000).awaited()).isEmpty();
    long before_mm = 5_000_000;
    for (long after_ms = 1_100_000; after_ms < 4_000_000; after_ms += 100_000) {
      for (Course.Dot dot : courseAt(after_ms).dots()) {
        assertThat(dot.high_mm()).isLessThanOrEqualTo(10_000_000);
        assertThat(dot.at_mm()).isBetween(before_mm, dot.high_mm());
        assertThat(dot.low_mm()).isLessThanOrEqualTo(dot.at_mm());
        before_mm = dot.low_mm();
      }
    }
    Course late = courseAt(3_000_000);
    assertThat(late.dots().getFirst().overdue()).isTrue();
    assertThat(late.awaited()).isEqualTo("Expected by now, not seen yet: ABLE at Finish.");
    assertThat(courseAt(9_000_000).shown()).isFalse();
  }

  @Test
  void whoRunsTogetherIsOneDotWithTheFirstOnesName() {
    race.pass(1, "5K", 1_000_000);
    race.pass(2, "5K", 1_004_000);
    race.pass(3, "5K", 1_100_000);
    List<Course.Dot> dots = courseAt(1_200_000).dots();
    assertThat(dots).extracting(Course.Dot::label).containsExactly("ABLE +1", "CHARLIE");
  }

  @Test
  void whoIsOutOrInIsNotOnTheCourseAndNobodyIsOnceItIsProvisional() {
    race.pass(1, "5K", 1_000_000);
    race.pass(2, "5K", 1_001_000);
    race.pass(3, "FINISH", 1_900_000);
    race.act(new Change.StatusSet(new EntrantId(2), Status.DNF, ""));
    assertThat(courseAt(1_200_000).dots()).extracting(Course.Dot::name).containsExactly("ABLE");
    race.act(new Change.ResultsDeclared("", ResultState.PROVISIONAL));
    assertThat(courseAt(1_200_000).shown()).isFalse();
  }

  @Test
  void aMinorIsNotFollowed() {
    race.act(
        new Change.EntrantSet(
            new Entrant(new EntrantId(1), new Bib("1"), "M", 15, "", "", "", "", "", "", -1, -1)));
    race.pass(1, "5K", 1_000_000);
    race.pass(2, "5K", 1_000_000);
    Course course = courseAt(1_200_000);
    assertThat(course.dots()).singleElement().extracting(Course.Dot::label).isEqualTo("BAKER");
  }

  @Test
  void aLargeFieldIsShownAsHowManyAreInEachKilometre() {
    for (int bib = 5; bib <= 100; bib++) {
      EntrantId id = new EntrantId(bib);
      race.act(new Change.EntrantSet(Entrant.of(id, new Bib(Integer.toString(bib)))));
      race.act(new Change.ChipSet("C" + bib, id, Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    }
    race.passAll(100, "5K", 1_000_000);
    Course course = courseAt(1_100_000);
    assertThat(course.dots()).isEmpty();
    assertThat(course.bars()).hasSize(1);
    assertThat(course.bars().getFirst().km()).isEqualTo(6);
    assertThat(course.bars().getFirst().count()).isEqualTo(100);
    assertThat(course.sentence()).startsWith("About 100 on the way, most of them about km 6 (100)");
  }
}
